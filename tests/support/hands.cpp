#include "tests/support/hands.h"

#include <cstdlib>

namespace beibao::test {

TemporaryFolder::TemporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "beibao-test-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
}

TemporaryFolder::~TemporaryFolder()
{
    std::filesystem::remove_all(path_);
}

} // namespace beibao::test

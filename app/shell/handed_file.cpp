#include "app/shell/handed_file.h"

#include "core/exchange/xlsx.h"
#include "core/packs/pack.h"

namespace beibao {

HandedFile whatIs(std::string_view bytes, const std::filesystem::path& name)
{
    if (looksLikeXlsx(bytes)) return HandedFile::kTable;
    if (Pack::parse(bytes)) return HandedFile::kPack;
    const auto ending = name.extension();
    if (ending == ".csv" || ending == ".CSV") return HandedFile::kTable;
    if (ending == ".beibao-pack") return HandedFile::kPack;
    return HandedFile::kStrange;
}

} // namespace beibao

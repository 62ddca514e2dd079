#include "tests/fuzz/bundle_target.h"

#include "sync/bundle_file.h"
#include "tests/support/hands.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace beibao::fuzz {

namespace {

const DeviceKey& readerKey()
{
    static const DeviceKey key{std::string(DeviceKey::kSeedSize, 'r')};
    return key;
}

} // namespace

void stickBundle(std::string_view bytes)
{
    const auto open = [&] { return BundleReader::over(std::make_unique<std::istringstream>(std::string(bytes))); };
    auto honest = open();
    if (!honest) return;
    static_cast<void>(honest->verify(readerKey().publicKey()));
    auto reader = open(); // what comes behind a signature must not be trusted either
    if (!reader->unlock(readerKey())) return;
    std::size_t taken = 0;
    while (true) {
        const auto item = reader->next();
        if (!item || !*item) return;
        taken += (*item)->ByteSizeLong();
        if (taken > bytes.size()) std::abort(); // a bundle cannot grow
    }
}

std::vector<std::string> stickBundleSeeds()
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "bundle";
    test::SeededRandom random(5);
    BundleSetup setup;
    setup.county = "510112";
    setup.from = setup.to = Id::make(random);
    setup.recipient = readerKey().publicKey();
    {
        auto writer = BundleWriter::begin(file, setup, readerKey(), random);
        wire::BundleItem item;
        item.mutable_question()->set_version(2);
        item.mutable_question()->set_pack(std::string(200, 'p'));
        if (!writer || !writer->add(item) || !writer->keep()) std::abort();
    }
    std::ifstream in(file, std::ios::binary);
    return {std::string(std::istreambuf_iterator<char>(in), {})};
}

} // namespace beibao::fuzz

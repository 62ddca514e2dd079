#include "core/base/files.h"
#include "core/store/pieces.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

std::filesystem::path onlyFileUnder(const std::filesystem::path& folder)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) return entry.path();
    return {};
}

} // namespace

TEST_CASE("A file kept by the piece is there after a restart, and nothing of it can be read from the disk")
{
    test::TemporaryFolder folder;
    test::SeededRandom random(3);
    const BlobName name{Id::make(random), 8};
    const std::string first(kPieceBytes, 'a'), last = "the end, in clear nowhere";
    {
        FolderPieces pieces(folder.path(), StoreKey());
        REQUIRE(pieces.append(name, first));
        REQUIRE(pieces.append(name, last));
    }
    FolderPieces pieces(folder.path(), StoreKey());
    CHECK(pieces.held(name) == 2);
    CHECK(*pieces.read(name, 0) == first);
    CHECK(*pieces.read(name, 1) == last);
    CHECK(pieces.read(name, 2).error().fault == Fault::kNotFound);
    CHECK(*digestOfPieces(pieces, name, first.size() + last.size()) == sha256(first + last));
    CHECK(pieces.held({name.change, 9}) == 0);
    CHECK(readWhole(onlyFileUnder(folder.path()))->find("in clear") == std::string::npos);
    REQUIRE(pieces.drop(name));
    CHECK(pieces.held(name) == 0);
}

TEST_CASE("A piece that was being written when the power went is not held, wherever it was cut")
{
    test::SeededRandom random(4);
    const BlobName name{Id::make(random), 8};
    for (const std::size_t cut : {1U, 24U, 41U, 1000U, 65'000U}) {
        test::TemporaryFolder folder;
        FolderPieces pieces(folder.path(), StoreKey());
        REQUIRE(pieces.append(name, std::string(kPieceBytes, 'a')));
        const auto whole = std::filesystem::file_size(onlyFileUnder(folder.path()));
        REQUIRE(pieces.append(name, std::string(kPieceBytes, 'b')));
        std::filesystem::resize_file(onlyFileUnder(folder.path()), whole + cut);
        CHECK(pieces.held(name) == 1);
        REQUIRE(pieces.append(name, "c"));
        CHECK(pieces.held(name) == 2);
        CHECK(*pieces.read(name, 1) == "c");
    }
}

TEST_CASE("I18 a flipped bit in a kept piece is noticed")
{
    test::TemporaryFolder folder;
    test::SeededRandom random(5);
    const BlobName name{Id::make(random), 8};
    FolderPieces pieces(folder.path(), StoreKey());
    REQUIRE(pieces.append(name, std::string(1000, 'a')));
    const auto file = onlyFileUnder(folder.path());
    std::string bytes = *readWhole(file);
    bytes[500] ^= 4;
    REQUIRE(writeWhole(file, bytes));
    CHECK(pieces.read(name, 0).error().fault == Fault::kDamaged);
    CHECK_FALSE(digestOfPieces(pieces, name, 1000));
}

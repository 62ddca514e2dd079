#include "core/exchange/jpeg_facts.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

std::string segment(char marker, const std::string& body)
{
    const std::size_t length = body.size() + 2;
    return std::string("\xff") + marker + char(length >> 8U) + char(length & 255U) + body;
}

/// A folder of one entry at byte 8, the time at byte 26.
std::string exif(const std::string& time)
{
    std::string tiff("II\x2a\0\x08\0\0\0", 8);
    tiff += std::string("\x01\0", 2) + std::string("\x32\x01\x02\0\x14\0\0\0\x1a\0\0\0", 12) + std::string(4, '\0');
    return std::string("Exif\0\0", 6) + tiff + time + '\0';
}

std::string picture(const std::string& before)
{
    return "\xff\xd8" + before + segment('\xda', "scan") + "bytes\xff\xd9";
}

} // namespace

TEST_CASE("A whole picture says when it was taken")
{
    const auto facts = jpegFacts(picture(segment('\xe0', "JFIF") + segment('\xe1', exif("2026:11:19 09:30:12"))));
    CHECK(facts.jpeg);
    CHECK(facts.whole);
    CHECK(facts.takenAt == "2026-11-19T09:30");
}

TEST_CASE("A copy that broke off is not whole, whatever its preview ends with")
{
    const std::string whole = picture(segment('\xe1', exif("2026:11:19 09:30:12") + "\xff\xd9"));
    CHECK(jpegFacts(whole).whole);
    CHECK_FALSE(jpegFacts(whole.substr(0, whole.size() - 1)).whole);
    CHECK_FALSE(jpegFacts(whole.substr(0, 30)).whole);
}

TEST_CASE("What is wrong in the file is not believed")
{
    for (const char* time :
        {"0000:00:00 00:00:00", "2026:13:19 09:30:12", "2026-11-19 09:30:12", "                   "})
        CHECK(jpegFacts(picture(segment('\xe1', exif(time)))).takenAt.empty());
    CHECK(jpegFacts(picture(segment('\xe1', exif("2026:11:19 09:30:12").substr(0, 20)))).takenAt.empty());
    for (const std::string& bytes :
        {std::string(), std::string("\xff\xd8"), std::string("\xff\xd8\xff"), std::string("\x89PNG"),
            std::string("\xff\xd8\xff\xe1\0\0", 6), std::string("\xff\xd8\xff\xe1\xff\xff", 6)})
        CHECK_FALSE(jpegFacts(bytes).whole);
}

#include "core/documents/fill.h"
#include "core/documents/papers.h"
#include "tests/support/case_files.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace beibao;

namespace {

std::string textOf(const std::string& path)
{
    std::ifstream file(std::string(BEIBAO_SOURCE_DIR) + "/resources/templates/" + path);
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::set<std::string> templates()
{
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(BEIBAO_SOURCE_DIR "/resources/templates"))
        if (entry.is_directory()) names.insert(entry.path().filename().string());
    return names;
}

std::set<std::string> namesIn(const Value& value)
{
    std::set<std::string> names;
    for (const auto& member : *value.object()) names.insert(member.name);
    return names;
}

} // namespace

TEST_CASE("Every template filled with its sample reads as expected")
{
    for (const std::string& id : templates()) {
        INFO(id);
        const auto form = Template::parse(textOf(id + "/template.txt"));
        REQUIRE(form);
        const auto sample = readValue(textOf(id + "/sample.json"));
        REQUIRE(sample);
        const auto document = fill(*form, *sample);
        if (!document) FAIL(document.error().detail);
        CHECK(plainText(*document) == textOf(id + "/expected.txt"));
        if (const Paper* paper = paperOf(id)) CHECK(document->title == paper->title);
    }
}

TEST_CASE("Every document of the national set and of the practice has its template")
{
    const std::set<std::string> found = templates();
    for (const Paper& paper : papers()) CHECK(found.contains(std::string(paper.id)));
    CHECK(papers().size() == 28); // 17 bound, 9 working papers, the page to take home and the sheet of scans
    CHECK(found.size() == papers().size() + 3); // the reading sheet, and two sheets of a computer instead of a case
}

TEST_CASE("A sample names exactly the fields that records give")
{
    for (const Paper& paper : papers()) {
        INFO(paper.id);
        const auto sample = readValue(textOf(std::string(paper.id) + "/sample.json"));
        const auto fields = fieldsFor(paper.id, testing::aDrainCase());
        REQUIRE(sample);
        REQUIRE(fields);
        CHECK(namesIn(*sample) == namesIn(*fields));
    }
}

TEST_CASE("The wording in the program is the wording in the folder")
{
    for (const Paper& paper : papers())
        CHECK(builtInTemplate(paper.id) == textOf(std::string(paper.id) + "/template.txt"));
    CHECK(builtInTemplate("nothing").empty());
}

TEST_CASE("Every paper can be made from a case nobody has filled in yet")
{
    CaseFile file = testing::aCaseFile();
    file.agreements = {testing::anAgreement("")};
    file.sessions.emplace_back();
    for (const Paper& paper : papers()) {
        INFO(paper.id);
        CHECK(documentFor(paper.id, file));
    }
}

#include "core/documents/calendar.h"

#include "core/documents/papers.h"
#include "tests/support/filed_case.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace beibao;

namespace {

const Date kWritten{2026, 11, 22};

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<Code> codesOf(const Document& document)
{
    std::vector<Code> codes;
    for (const Block& block : document.blocks)
        if (const auto* code = std::get_if<Code>(&block)) codes.push_back(*code);
    return codes;
}

} // namespace

TEST_CASE("A day to keep is an event of that whole day, with a reminder the morning before")
{
    const auto lines = linesOf(calendarEvent({"abc", {2026, 12, 31}, "付款"}, kWritten));
    const auto has = [&](const char* line) { return std::ranges::find(lines, line) != lines.end(); };
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    CHECK(has("UID:abc@beibao"));
    CHECK(has("DTSTAMP:20261122T000000Z"));
    CHECK(has("DTSTART;VALUE=DATE:20261231"));
    CHECK(has("SUMMARY:付款"));
    CHECK(has("TRIGGER:-PT15H"));
}

TEST_CASE("Long words are folded at 75 bytes between letters, and marks of the format are escaped")
{
    std::string summary;
    for (int i = 0; i < 40; ++i) summary += "沟";
    const std::string text = calendarEvent({"abc", {2026, 12, 31}, summary}, kWritten);
    std::string unfolded = text;
    for (std::size_t at; (at = unfolded.find("\n ")) != std::string::npos;) unfolded.erase(at, 2);
    CHECK(unfolded.find("SUMMARY:" + summary + "\n") != std::string::npos);
    for (const auto& line : linesOf(text)) CHECK(line.size() <= 75);
    CHECK(calendarEvent({"abc", {2026, 12, 31}, "甲;乙,丙\\丁"}, kWritten).find("甲\\;乙\\,丙\\\\丁")
        != std::string::npos);
}

TEST_CASE("Each party takes home its own duties, a code for every dated one, and the day for the court")
{
    const CaseFile file = testing::aFiledCase();
    const auto page
        = [&](int party) { return *documentFor("take_home", file, {.about = file.parties[std::size_t(party)].id}); };
    const std::string creditor = plainText(page(0)), debtor = plainText(page(1));
    CHECK(creditor.find("协议里没有要您付款或者办理的事") != std::string::npos);
    CHECK(debtor.find("粮食和家具损失赔偿款，3500.00元（叁仟伍佰元整）") != std::string::npos);
    CHECK(debtor.find("2026年12月22日") != std::string::npos);
    const auto codes = codesOf(page(1));
    REQUIRE(codes.size() == 3);
    CHECK(codes[0].text.find("DTSTART;VALUE=DATE:20261231\r\n") != std::string::npos);
    CHECK(codes[2].text.find("DTSTART;VALUE=DATE:20261222\r\n") != std::string::npos);
    // Where the other side lives is no part of what is taken home.
    CHECK(creditor.find(file.parties[1].record.address()) == std::string::npos);
    CHECK(creditor.find(file.parties[1].record.phone()) == std::string::npos);
}

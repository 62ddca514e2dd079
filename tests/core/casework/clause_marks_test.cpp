#include "core/casework/clause_marks.h"

#include "tests/core/casework/an_office.h"

using namespace beibao;
using namespace beibao::test;

namespace {

ClauseMarks twoMarks(const Id& promise)
{
    return {
        {promise.text(), "Obligation", "第1条", "没有写付款日期"}, {"", "Agreement.facts", "主要事实", "写清楚在哪里"}};
}

} // namespace

TEST_CASE("What the chair wrote beside clauses travels with the return, and what was mended with the next submission")
{
    Office office;
    const Id id = office.registered();
    office.agreed(id);
    office.act(id, Action::kSubmit);
    ActionInput why;
    why.reason = "缺日期";
    const auto file = loadCase(office.laptop.store().records(), id);
    ClauseMarks marks = twoMarks(file->obligations.front().id);
    const auto given = actWithMarks(office.desk, id, Action::kReturn, why, marks);
    REQUIRE(given);
    CHECK(given->state == State::kMediating);
    const auto now = [&] {
        const auto read = loadCase(office.laptop.store().records(), id);
        return marksNow(*read, fold(read->facts));
    };
    CHECK(now() == marks);
    CHECK(office.state(id).review.reason == "缺日期");

    marks[0].mended = true;
    office.act(id, Action::kDraftAgreement);
    CHECK(now().size() == 2); // a draft answers nothing
    REQUIRE(actWithMarks(office.desk, id, Action::kSubmit, {}, marks));
    CHECK(now() == marks);
    office.act(id, Action::kClear);
    CHECK(now().empty());
}

TEST_CASE("Marks are the same bytes wherever they are written")
{
    const auto text = marksText({{"", "Agreement.terms", "其他约定", "“适当”写成金额", true}});
    REQUIRE(text);
    CHECK(*text
        == R"({"marks":[{"clause":"其他约定","field":"Agreement.terms","mended":1,"where":"","words":"“适当”写成金额"}]})");
    CHECK(*marksText(parseMarks(*text)) == *text);
    CHECK(marksText({})->empty());
}

TEST_CASE("What is no list of marks reads as none, and a mark without words is none")
{
    for (const char* bad :
        {"", "[]", "{}", "{\"marks\":1}", "{\"marks\":[1,\"x\",{}]}", "{\"marks\":[{\"words\":\"\"}]}",
            "{\"marks\":[{\"words\":7}]}", "{\"marks\":", "\xff", "[{\"debtor\":\"张三\"}]"}) {
        INFO(bad);
        CHECK(parseMarks(bad).empty());
    }
    CHECK(marksText({{"", "", "", ""}}).error().fault == Fault::kUsage);
    CHECK(marksText({{"", "", "", std::string(3000, 'x')}}).error().fault == Fault::kUsage);
    CHECK(marksText(ClauseMarks(101, {"", "", "", "x"})).error().fault == Fault::kUsage);
}

TEST_CASE("A step that answers nobody carries no marks, and a refused one saves none")
{
    Office office;
    const Id id = office.registered();
    const ClauseMarks marks{{"", "", "", "看一下"}};
    CHECK(actWithMarks(office.desk, id, Action::kAccept, {}, marks).error().fault == Fault::kUsage);
    CHECK(actWithMarks(office.desk, id, Action::kReturn, {}, marks).error().fault == Fault::kRefused);
    const auto file = loadCase(office.laptop.store().records(), id);
    CHECK(marksNow(*file, fold(file->facts)).empty());
}

#include "core/casework/print_queue.h"

#include "core/documents/papers.h"
#include "tests/core/casework/an_office.h"

using namespace beibao;
using namespace beibao::test;

namespace {

struct Desktop {
    Office office;
    Id caseId = office.registered();
    Scratch scratch{office.laptop.store().database(), office.laptop.clock};
    PrintQueue queue{scratch, office.laptop.random};

    Id put(const char* what, int copies = 1)
    {
        auto id = queue.put({.caseId = caseId, .what = what, .copies = copies});
        REQUIRE(id);
        return *id;
    }
    std::vector<std::string> waiting() const
    {
        std::vector<std::string> out;
        for (const auto& paper : queuedPapers(scratch)) out.push_back(paper.what);
        return out;
    }
    CaseFile file() { return *loadCase(office.laptop.store().records(), caseId); }
};

using Papers = std::vector<std::string>;

} // namespace

TEST_CASE("What waits to be printed stands in the order it was put in, survives a restart and goes nowhere")
{
    Desktop desk;
    const auto before = desk.office.laptop.store().logicalDump();
    desk.put("acceptance_register");
    desk.office.laptop.clock.advance(-1000); // a clock that was put back does not mix the pile
    desk.put("rights_notice", 3);
    desk.put("dossier");
    CHECK(desk.waiting() == Papers{"acceptance_register", "rights_notice", "dossier"});
    CHECK(desk.office.laptop.store().logicalDump() == before);
    CHECK(desk.office.laptop.store().outbox(0, 1 << 20)->size() > 0); // the case itself, and nothing of the pile
    const auto again = desk.office.laptop.look();
    CHECK(queuedPapers(Scratch(*again, desk.office.laptop.clock)).size() == 3);
}

TEST_CASE("A paper put in twice waits once, in the greater number of copies")
{
    Desktop desk;
    const Id first = desk.put("rights_notice", 3);
    CHECK(desk.put("rights_notice", 2) == first);
    CHECK(desk.put("rights_notice", 5) == first);
    REQUIRE(desk.waiting().size() == 1);
    CHECK(queuedPapers(desk.scratch).front().copies == 5);
}

TEST_CASE("A line of the pile is moved up, counted anew, told why it did not print, and taken out")
{
    Desktop desk;
    const Id first = desk.put("acceptance_register"), second = desk.put("rights_notice"), third = desk.put("dossier");
    REQUIRE(desk.queue.drop(first));
    REQUIRE(desk.queue.moveUp(third));
    REQUIRE(desk.queue.moveUp(third)); // at the top already
    CHECK(desk.waiting() == Papers{"dossier", "rights_notice"});
    REQUIRE(desk.queue.setCopies(second, 4));
    REQUIRE(desk.queue.note(second, "printer"));
    CHECK(desk.waiting() == Papers{"dossier", "rights_notice"});
    CHECK(queuedPapers(desk.scratch).back().copies == 4);
    CHECK(queuedPapers(desk.scratch).back().trouble == "printer");
    CHECK(desk.queue.drop(first).error().fault == Fault::kNotFound);
    CHECK(desk.queue.setCopies(first, 2).error().fault == Fault::kNotFound);
    CHECK(desk.queue.setCopies(second, 0).error().fault == Fault::kUsage);
}

TEST_CASE("What is no paper is not queued")
{
    Desktop desk;
    CHECK(desk.queue.put({.caseId = desk.caseId, .what = "love_letter"}).error().fault == Fault::kUsage);
    CHECK(desk.queue.put({.what = "dossier"}).error().fault == Fault::kUsage); // of which case?
    CHECK(desk.queue.put({.caseId = desk.caseId, .what = "dossier", .blank = true}).error().fault == Fault::kUsage);
    CHECK(desk.queue.put({.caseId = desk.caseId, .what = "dossier", .copies = 0}).error().fault == Fault::kUsage);
    CHECK(desk.queue.put({.what = "summons", .blank = true})); // an empty form is for nobody yet
}

TEST_CASE("A line that cannot be read is passed over")
{
    const std::string name = "print/" + Id::fromBytes(std::string(16, 'q')).text();
    for (const char* state : {"", "{", "[]", "7", "{\"what\":\"none\",\"copies\":1}", "{\"what\":\"dossier\"}",
             "{\"what\":\"dossier\",\"copies\":\"2\"}", "{\"what\":\"dossier\",\"copies\":9999}",
             "{\"what\":\"dossier\",\"copies\":1,\"blank\":true}"}) {
        INFO(state);
        CHECK_FALSE(parseQueuedPaper({name, {}, state}));
    }
    CHECK(parseQueuedPaper({name, {}, R"({"what":"dossier","copies":1,"blank":1,"place":"x"})"}));
    CHECK_FALSE(parseQueuedPaper({"print/what", {}, R"({"what":"dossier","copies":1})"}));
    CHECK_FALSE(parseQueuedPaper({"photo/" + name.substr(6), {}, R"({"what":"dossier","copies":1})"}));
}

TEST_CASE("Copies are one for each party and one for the committee; an agreement says them itself")
{
    Desktop desk;
    const RuleBook& rules = desk.office.rules;
    CHECK(copiesOf("rights_notice", desk.file(), rules) == 3);
    CHECK(copiesOf("agreement", desk.file(), rules) == 3);
    CHECK(copiesOf("confirmation_application", desk.file(), rules) == 2);
    CHECK(copiesOf("cover", desk.file(), rules) == 1);
    CaseFile file = desk.file();
    file.agreements.emplace_back();
    file.agreements.back().record.set_copies(7);
    CHECK(copiesOf("agreement", file, rules) == 7);
}

TEST_CASE("A paper says whose hand it still wants, a sealed one only who has not signed")
{
    Desktop desk;
    desk.office.agreed(desk.caseId);
    const auto hands = [&] {
        const CaseFile file = desk.file();
        const auto document = documentFor("agreement", file);
        REQUIRE(document);
        return handsWanted(*document, file, fold(file.facts));
    };
    const auto has = [](const std::vector<std::string>& list, const char* name) {
        return std::ranges::find(list, name) != list.end();
    };
    CHECK(has(hands(), "张三"));
    CHECK(has(hands(), "印章"));
    CHECK(sealedPaper(desk.file(), fold(desk.file().facts)) == nullptr);
    auto draft = desk.office.desk.prepareSeal(desk.caseId);
    REQUIRE(draft);
    REQUIRE(desk.office.desk.seal(*draft, "%PDF"));
    CHECK(sealedPaper(desk.file(), fold(desk.file().facts)) != nullptr);
    REQUIRE(desk.office.desk.sign(desk.caseId, {.signer = draft->signersExpected.front(), .how = "ink"}));
    CHECK_FALSE(has(hands(), "张三"));
    CHECK(has(hands(), "李四"));
    CHECK(has(hands(), "印章"));
}

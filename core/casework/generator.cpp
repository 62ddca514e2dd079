#include "core/casework/generator.h"

#include "core/schema/agreement.pb.h"
#include "core/schema/case.pb.h"
#include "core/schema/mediation.pb.h"
#include "core/schema/organisation.pb.h"

#include <algorithm>
#include <array>

namespace beibao {

namespace {

constexpr int kDaysOfAYear = 365;
constexpr std::uint64_t kSpread = 1'000'003; // keeps the dice of neighbouring cases apart
constexpr std::string_view kNoSuchArea = "990101";

struct Kind {
    std::string_view id;
    std::string_view label;
};
constexpr std::array kKinds{Kind{"neighbour", "邻里"}, Kind{"neighbour", "相邻关系"}, Kind{"forest_land", "山林土地"},
    Kind{"house_homestead", "宅基地"}, Kind{"marriage_family", "家庭"}, Kind{"contract", "合同"},
    Kind{"damage_compensation", "损害赔偿"}, Kind{"production_operation", "生产经营"},
    Kind{"migrant_wage_arrears", "工钱"}, Kind{"road_traffic", "交通事故"}, Kind{"property_management", "物业"},
    Kind{"consumer_other", "消费"}};
constexpr std::array<std::string_view, 5> kSources{
    "application", "application", "initiative", "screening", "ref_police"};
constexpr std::array<std::string_view, 4> kDifficulties{"simple", "simple", "ordinary", "difficult"};
constexpr std::array<std::string_view, 6> kOccupations{"务农", "外出务工", "个体经营", "木工", "司机", "退休"};
constexpr std::array<std::string_view, 3> kManners{"现金当面付清", "银行转账", "由本人到场完成"};

std::string padded(std::int64_t number, std::size_t width)
{
    std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

std::string at(Date day, std::int64_t hour, std::int64_t minute)
{
    return day.iso() + 'T' + padded(hour, 2) + ':' + padded(minute, 2);
}

/// With the right check digit (GB 11643), of a place that does not exist.
std::string idNumber(Dice& dice, Date birth)
{
    constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view kChecks = "10X98765432";
    std::string number(kNoSuchArea);
    number += padded(birth.year, 4) + padded(birth.month, 2) + padded(birth.day, 2) + padded(dice.between(1, 999), 3);
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) sum += (number[i] - '0') * kWeights[i];
    return number + kChecks[static_cast<std::size_t>(sum % 11)];
}

std::string phone(Dice& dice)
{
    return "139000" + padded(dice.between(0, 99'999), 5);
}

/// Writes one case down, record by record.
class Scribe {
public:
    Scribe(const GeneratorPlan& plan, std::uint64_t n)
        : plan_(plan)
        , n_(n)
        , dice_(plan.seed * kSpread + n)
        , applied_(plan.today.plusDays(-static_cast<int>(dice_.between(0, kDaysOfAYear - 1))))
    {
        out_.id = Id::make(dice_);
        scene_ = {inventedName(dice_), inventedName(dice_), inventedVillage(dice_), inventedObject(dice_), applied_};
    }

    InventedCase write()
    {
        dispute();
        const std::int64_t sides = dice_.between(2, 3);
        for (std::int64_t i = 0; i < sides; ++i) party(i);
        session(3, "continue");
        session(6, "success");
        agreement();
        if (plan_.steps)
            life();
        else
            visit(70);
        return std::move(out_);
    }

private:
    template <typename Message> Id keep(Message& record, std::vector<Id> bases = {})
    {
        if constexpr (!std::is_same_v<Message, Case>) record.set_case_id(out_.id.text());
        Entry entry = Entry::fact(record, std::move(bases));
        entry.id = std::is_same_v<Message, Case> ? out_.id : Id::make(dice_);
        out_.entries.push_back(std::move(entry));
        return out_.entries.back().id;
    }

    Date after(int days) const { return std::min(applied_.plusDays(days), plan_.today); }
    std::string when(int days) { return at(after(days), dice_.between(8, 17), dice_.between(0, 11) * 5); }

    void dispute()
    {
        const Kind& kind = dice_.pick(kKinds);
        Case record;
        record.set_committee_id(plan_.committeeId);
        record.set_dispute_type(std::string(kind.id));
        record.set_source(std::string(dice_.pick(kSources)));
        record.set_title(scene_.a + "与" + scene_.b + std::string(kind.label) + "纠纷");
        record.set_facts(inventedText(dice_, Voice::kFacts, dice_.between(200, 800), scene_));
        record.set_requests(
            "请求处理" + scene_.object + "，" + scene_.b + "赔偿" + std::to_string(dice_.between(2, 90) * 100) + "元");
        record.set_occurred_on(applied_.plusDays(-static_cast<int>(dice_.between(1, 60))).iso());
        record.set_place(scene_.place + std::to_string(dice_.between(1, 18)) + "组");
        record.set_area(plan_.area);
        record.set_applied_on(applied_.iso());
        record.set_difficulty(std::string(dice_.pick(kDifficulties)));
        record.set_amount_fen(dice_.between(1, 400) * 5000);
        record.set_headcount(dice_.between(2, 6));
        record.add_mediator_ids(dice_.pick(plan_.mediatorIds));
        record.set_application_form(dice_.oneIn(3) ? "written" : "oral");
        keep(record);
    }

    void party(std::int64_t position)
    {
        Party record;
        const Date birth = plan_.today.plusDays(-static_cast<int>(dice_.between(22 * kDaysOfAYear, 80 * kDaysOfAYear)));
        record.set_role(position == 0 ? "applicant" : "respondent");
        record.set_kind("person");
        record.set_name(position == 0 ? scene_.a : position == 1 ? scene_.b : inventedName(dice_));
        record.set_sex(dice_.oneIn(2) ? "male" : "female");
        record.set_ethnicity("汉族");
        record.set_birth_date(birth.iso());
        record.set_id_type("resident");
        record.set_id_number(idNumber(dice_, birth));
        record.set_phone(phone(dice_));
        record.set_address(
            scene_.place + std::to_string(dice_.between(1, 18)) + "组" + std::to_string(dice_.between(1, 160)) + "号");
        record.set_occupation(std::string(dice_.pick(kOccupations)));
        record.set_position(position + 1);
        parties_.push_back(keep(record));
    }

    void session(int days, const char* result)
    {
        Session record;
        const Date day = after(days);
        const std::int64_t hour = dice_.between(8, 15);
        record.set_started_at(at(day, hour, 0));
        record.set_ended_at(at(day, hour + 1, dice_.between(0, 11) * 5));
        record.set_place(scene_.place + "调解室");
        record.set_mode(dice_.oneIn(3) ? "separate" : "together");
        record.set_participants(scene_.a + "、" + scene_.b);
        record.set_text(inventedText(dice_, Voice::kSession, dice_.between(300, 1500), scene_));
        record.set_result(result);
        record.set_informed(true);
        keep(record);
    }

    void agreement()
    {
        Agreement record;
        record.set_form("oral");
        record.set_facts(inventedText(dice_, Voice::kAgreement, dice_.between(400, 1200), scene_));
        record.set_breach("一方不履行的，另一方可以向人民法院起诉。");
        record.set_copies(3);
        record.set_made_on(after(6).iso());
        agreement_ = keep(record);
        for (std::int64_t i = dice_.between(1, 2); i > 0; --i) obligation(3 - i);
    }

    void obligation(std::int64_t position)
    {
        Obligation record;
        record.set_agreement_id(agreement_.text());
        record.set_debtor_id(parties_[1].text());
        record.set_creditor_id(parties_[0].text());
        record.set_kind(position == 1 ? "do" : "pay");
        record.set_object(scene_.object);
        if (position > 1) record.set_amount_fen(dice_.between(1, 200) * 5000);
        record.set_due_on(after(6).iso());
        record.set_manner(std::string(dice_.pick(kManners)));
        record.set_at_once(true);
        record.set_position(position);
        promises_.emplace_back(keep(record), record.amount_fen());
    }

    void visit(int days)
    {
        Visit record;
        record.set_visited_at(when(days));
        record.set_mode(dice_.oneIn(2) ? "phone" : "visit");
        record.set_performance("done");
        record.set_satisfaction(dice_.oneIn(5) ? "fair" : "satisfied");
        record.set_note(inventedText(dice_, Voice::kVisit, 1, scene_));
        follow(record);
    }

    // ---- the life of the case, as far as its age has brought it

    template <typename Fact> void follow(Fact& fact)
    {
        auto bases = lastFact_.empty() ? std::vector<Id>() : std::vector<Id>{lastFact_};
        lastFact_ = keep(fact, plan_.steps ? std::move(bases) : std::vector<Id>());
    }

    /// False when the day has not come yet: the case stands where it stands.
    bool step(const char* action, int days)
    {
        if (applied_.plusDays(days) > plan_.today) return false;
        CaseEvent event;
        event.set_action(action);
        event.set_at(when(days));
        event.set_entered_at(event.at());
        event.set_by(plan_.mediatorIds.front());
        const std::string_view what = action;
        if (what == "assign") event.add_mediator_ids(dice_.pick(plan_.mediatorIds));
        if (what == "withdraw") event.set_reason("双方自己说好了");
        if (what == "draft_agreement") event.set_agreement_id(agreement_.text());
        follow(event);
        return true;
    }

    void number()
    {
        CaseNumber record;
        record.set_number("（" + std::to_string(applied_.year) + "）例民调字第"
            + padded(static_cast<std::int64_t>(n_) + 1, 6) + "号");
        keep(record);
    }

    void life()
    {
        step("register", 0);
        if (dice_.oneIn(25)) {
            step("withdraw", 1);
            return;
        }
        if (!step("accept", 1)) return;
        number();
        if (!step("assign", 2) || !step("mediate", 3) || !step("mediate", 6)) return;
        if (dice_.oneIn(12)) {
            if (step("fail", 20)) step("close", 24);
        } else if (dice_.oneIn(10)) {
            step("draft_agreement", 6); // waits for paper and ink
        } else if (step("agree_orally", 6)) {
            settled();
        }
    }

    void settled()
    {
        for (const auto& [promise, amount] : promises_) {
            if (applied_.plusDays(8) > plan_.today) return;
            Performance record;
            record.set_obligation_id(promise.text());
            record.set_paid_on(after(8).iso());
            record.set_amount_fen(amount);
            follow(record);
        }
        if (applied_.plusDays(38) > plan_.today) return;
        visit(38);
        if (step("close", 40) && dice_.oneIn(2)) step("archive", 60);
    }

    const GeneratorPlan& plan_;
    std::uint64_t n_;
    Dice dice_;
    Date applied_;
    Scene scene_;
    InventedCase out_;
    std::vector<Id> parties_;
    Id agreement_;
    std::vector<std::pair<Id, std::int64_t>> promises_;
    Id lastFact_;
};

/// The entry with only these fields, as a form saves it.
template <typename Message> Entry partly(const Entry& known, const Message& changed, std::vector<std::uint32_t> fields)
{
    Entry entry = Entry::of(changed, known.id);
    entry.fields = std::move(fields);
    return entry;
}

template <typename Message> Message read(const Entry& entry)
{
    Message message;
    message.ParseFromString(entry.values.encode());
    return message;
}

const Entry& firstOf(const InventedCase& known, std::string_view kind)
{
    return *std::ranges::find_if(known.entries, [&](const Entry& entry) { return entry.spec->name == kind; });
}

} // namespace

InventedCase Generator::make(std::uint64_t n) const
{
    return Scribe(plan_, n).write();
}

Entry Generator::edit(const InventedCase& known, std::uint64_t n) const
{
    Dice dice(plan_.seed ^ 0xed17 ^ n * kSpread);
    const Scene scene{inventedName(dice), inventedName(dice), inventedVillage(dice), inventedObject(dice), plan_.today};
    switch (dice.between(0, 9)) {
    case 0:
    case 1: {
        auto record = read<Party>(firstOf(known, "Party"));
        record.set_phone(phone(dice));
        record.set_occupation(std::string(dice.pick(kOccupations)));
        return partly(firstOf(known, "Party"), record, {Party::kPhoneFieldNumber, Party::kOccupationFieldNumber});
    }
    case 2: {
        auto record = read<Session>(firstOf(known, "Session"));
        record.set_text(record.text() + inventedText(dice, Voice::kSession, 1, scene));
        return partly(firstOf(known, "Session"), record, {Session::kTextFieldNumber});
    }
    case 3: {
        auto record = read<Agreement>(firstOf(known, "Agreement"));
        record.set_copies(dice.between(2, 6));
        return partly(firstOf(known, "Agreement"), record, {Agreement::kCopiesFieldNumber});
    }
    case 4:
    case 5: {
        auto record = read<Case>(firstOf(known, "Case"));
        record.set_facts(record.facts() + inventedText(dice, Voice::kFacts, 1, scene));
        record.set_amount_fen(dice.between(1, 400) * 5000);
        return partly(firstOf(known, "Case"), record, {Case::kFactsFieldNumber, Case::kAmountFenFieldNumber});
    }
    default: {
        auto record = read<Case>(firstOf(known, "Case"));
        record.set_difficulty(std::string(dice.pick(kDifficulties)));
        record.set_amount_fen(dice.between(1, 400) * 5000);
        record.set_headcount(dice.between(2, 9));
        return partly(firstOf(known, "Case"), record,
            {Case::kDifficultyFieldNumber, Case::kAmountFenFieldNumber, Case::kHeadcountFieldNumber});
    }
    }
}

Committee Generator::committee(std::uint64_t seed, const std::string& area)
{
    Dice dice(seed);
    Committee record;
    const std::string village = inventedVillage(dice);
    record.set_name(village + "人民调解委员会");
    record.set_short_name(village + "调委会");
    record.set_kind("village");
    record.set_area(area);
    record.set_phone(phone(dice));
    return record;
}

Mediator Generator::mediator(std::uint64_t seed, const std::string& committeeId)
{
    Dice dice(seed);
    Mediator record;
    record.set_name(inventedName(dice));
    record.set_committee_id(committeeId);
    record.set_employment("member");
    record.set_grade("three");
    record.set_phone(phone(dice));
    return record;
}

} // namespace beibao

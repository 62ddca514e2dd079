#include "core/rules/record_checks.h"

#include "core/base/identity_number.h"
#include "core/base/money.h"
#include "core/base/telephone.h"
#include "core/base/text.h"
#include "core/rules/case_reading.h"
#include "core/rules/day_order.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr int kNoCapacity = 8; // Civil Code art 20

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// One run of the checks over one case.
class Looking {
public:
    Looking(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date today)
        : file_(file)
        , state_(state)
        , rules_(rules)
        , today_(today)
    {
    }

    std::vector<CheckFinding> run()
    {
        for (const auto& party : file_.parties) look(party);
        lookAtDays();
        lookAtSums();
        lookAtCards();
        for (CheckFinding& finding : checkDayOrder(file_, state_, today_)) found_.push_back(std::move(finding));
        for (CheckFinding& finding : found_) finding.remedy = rules_.entry("remedy.records", finding.id);
        std::stable_sort(
            found_.begin(), found_.end(), [](const CheckFinding& a, const CheckFinding& b) { return a.id < b.id; });
        return std::move(found_);
    }

private:
    void add(std::string_view id, Level level, const Id& where, std::string_view field, std::string sentence)
    {
        found_.push_back({std::string(id), level, where.text(), std::move(sentence), std::string(field)});
    }

    void look(const Kept<Party>& party)
    {
        lookAtName(party, party.record.name(), "Party.name");
        lookAtName(party, party.record.guardian_name(), "Party.guardian_name");
        lookAtName(party, party.record.agent_name(), "Party.agent_name");
        lookAtNumber(party);
        lookAtPhone(party);
        lookAtAge(party);
    }
    void lookAtName(const Kept<Party>& party, const std::string& name, std::string_view field);
    void lookAtNumber(const Kept<Party>& party);
    void lookAtResident(const Kept<Party>& party);
    void lookAtPhone(const Kept<Party>& party);
    void lookAtAge(const Kept<Party>& party);
    void lookAtDay(const Id& where, std::string_view field, const std::string& day, std::string_view label);
    void lookAtDays();
    void lookAtSums();
    void lookAtCards();

    const CaseFile& file_;
    const CaseState& state_;
    const RuleBook& rules_;
    Date today_;
    std::vector<CheckFinding> found_;
};

void Looking::lookAtName(const Kept<Party>& party, const std::string& name, std::string_view field)
{
    if (name.empty() || (!isPerson(party.record) && field == "Party.name")) return;
    const std::string folded = foldWidth(name);
    const bool odd
        = hasDigit(folded) || codePointCount(folded) < 2 || folded.find_first_of("?*()<>/") != std::string::npos;
    if (odd) add("V01", Level::kWarning, party.id, field, "“" + name + "”不像姓名，请对照证件");
}

void Looking::lookAtNumber(const Kept<Party>& party)
{
    const Party& p = party.record;
    if (p.id_number().empty()) return;
    const bool code = p.id_type() == "uscc" || (p.id_type().empty() && !isPerson(p));
    const bool resident = p.id_type() == "resident" || (p.id_type().empty() && isPerson(p));
    if (resident) return lookAtResident(party);
    const auto verdict = code ? checkCreditCode(p.id_number()) : NumberVerdict::kGood;
    if (!acceptable(verdict))
        add("V09", Level::kError, party.id, "Party.id_number", p.name() + "的统一社会信用代码不对，请对照营业执照");
}

void Looking::lookAtResident(const Kept<Party>& party)
{
    const Party& p = party.record;
    const auto verdict = checkResidentId(p.id_number(), today_);
    if (!acceptable(verdict))
        add("V02", Level::kError, party.id, "Party.id_number", p.name() + "：" + sentenceFor(verdict));
    if (const auto now = eighteenFrom(p.id_number()))
        add("V02", Level::kNote, party.id, "Party.id_number", p.name() + "用的是15位旧号码，新号码应是 " + *now);
    const std::string sex = acceptable(verdict) ? sexOf(p.id_number()) : std::string();
    if (!sex.empty() && !p.sex().empty() && sex != p.sex())
        add("V02", Level::kWarning, party.id, "Party.sex", p.name() + "的性别和身份证号码不一致");
}

void Looking::lookAtPhone(const Kept<Party>& party)
{
    const std::string& phone = party.record.phone();
    if (!phone.empty() && !acceptable(checkPhone(phone)))
        add("V03", Level::kWarning, party.id, "Party.phone", party.record.name() + "的电话不对，请核对位数");
}

void Looking::lookAtAge(const Kept<Party>& party)
{
    const Party& p = party.record;
    const Date birth = birthDateOf(p);
    if (birth > today_) add("V04", Level::kError, party.id, "Party.birth_date", p.name() + "的出生日期还没有到");
    if (!isMinor(p, today_)) return;
    const bool none = ageOn(birth, today_) < kNoCapacity;
    const std::string who = p.name() + (none ? "不满8岁，没有民事行为能力，" : "不满18岁，");
    if (p.guardian_name().empty()) add("V06", Level::kWarning, party.id, "Party.guardian_name", who + "请写法定代理人");
    const bool opponent = std::any_of(file_.parties.begin(), file_.parties.end(), [&](const Kept<Party>& other) {
        return !p.guardian_name().empty() && other.record.role() != p.role()
            && other.record.name() == p.guardian_name();
    });
    if (opponent)
        add("V06", Level::kWarning, party.id, "Party.guardian_name", who + "法定代理人就是对方，请另请监护人");
}

void Looking::lookAtDay(const Id& where, std::string_view field, const std::string& day, std::string_view label)
{
    if (!day.empty() && dayOf(day).empty())
        add("V04", Level::kError, where, field, std::string(label) + "的日期不存在");
}

void Looking::lookAtDays()
{
    lookAtDay(file_.id, "Case.occurred_on", file_.main.occurred_on(), "发生");
    lookAtDay(file_.id, "Case.applied_on", file_.main.applied_on(), "申请");
    for (const auto& party : file_.parties)
        lookAtDay(party.id, "Party.birth_date", party.record.birth_date(), party.record.name() + "出生");
    for (const auto& session : file_.sessions) {
        lookAtDay(session.id, "Session.started_at", session.record.started_at(), "调解开始");
        lookAtDay(session.id, "Session.ended_at", session.record.ended_at(), "调解结束");
    }
    for (const auto& agreement : file_.agreements)
        lookAtDay(agreement.id, "Agreement.made_on", agreement.record.made_on(), "协议签订");
    for (const auto& promise : file_.obligations)
        lookAtDay(promise.id, "Obligation.due_on", promise.record.due_on(), "履行");
}

void Looking::lookAtSums()
{
    const auto odd = [](std::int64_t fen) { return fen < 0 || fen > kMostMoneyFen; };
    if (odd(file_.main.amount_fen())) add("V07", Level::kError, file_.id, "Case.amount_fen", "涉及金额不对");
    for (const auto& promise : file_.obligations)
        if (odd(promise.record.amount_fen()))
            add("V07", Level::kError, promise.id, "Obligation.amount_fen", "一条义务的金额不对");
    const auto parties = static_cast<std::int64_t>(file_.parties.size());
    if (file_.main.headcount() > 0 && file_.main.headcount() < parties)
        add("V07", Level::kWarning, file_.id, "Case.headcount", "涉及人数比登记的当事人还少");
}

void Looking::lookAtCards()
{
    for (const auto& promise : file_.obligations)
        for (const auto& card : wrongCardsIn(promise.record.manner()))
            add("V08", Level::kWarning, promise.id, "Obligation.manner",
                "银行卡号 " + card + " 的校验位不对，可能抄错了一位");
}

} // namespace

std::vector<std::string> wrongCardsIn(std::string_view raw)
{
    const std::string text = foldWidth(raw) + "。";
    std::vector<std::string> out;
    std::string run;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        if (digit) run += c;
        if (digit || (c == ' ' && !run.empty())) continue;
        // An identity number has 18 digits too and is no card.
        const bool person = run.size() == 18 && checkResidentId(run, Date{9999, 12, 31}) == NumberVerdict::kGood;
        if (run.size() >= 16 && run.size() <= 19 && !person && !checkBankCard(run)) out.push_back(run);
        run.clear();
    }
    return out;
}

std::vector<CheckFinding> checkRecords(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date today)
{
    return Looking(file, state, rules, today).run();
}

} // namespace beibao

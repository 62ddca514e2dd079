#include "core/rules/agreement_checks.h"

#include "core/base/identity_number.h"
#include "core/base/money.h"
#include "core/base/telephone.h"
#include "core/base/text.h"
#include "core/rules/agreement_words.h"
#include "core/rules/case_reading.h"
#include "core/rules/sealed_content.h"

#include <algorithm>
#include <map>

namespace beibao {

namespace {

constexpr int kWorkingAge = 16; // Civil Code art 18: living on one's own wages

/// One run of the checks over one agreement.
class Checking {
public:
    Checking(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date today, const PaperFacts& paper,
        const Kept<Agreement>& agreement)
        : file_(file)
        , state_(state)
        , rules_(rules)
        , paper_(paper)
        , agreement_(agreement)
        , obligations_(obligationsOf(file, agreement))
        , day_(Date::parse(agreement.record.made_on()).value_or(today))
    {
    }

    std::vector<CheckFinding> run();

private:
    /// `field`: where the window jumps to, as Kind.field.
    void add(std::string_view id, Level level, const Id& where, std::string_view field, std::string sentence)
    {
        found_.push_back({std::string(id), level, where.text(), std::move(sentence), std::string(field)});
    }
    void error(std::string_view id, const Id& where, std::string_view field, std::string sentence)
    {
        add(id, Level::kError, where, field, std::move(sentence));
    }
    void warning(std::string_view id, const Id& where, std::string_view field, std::string sentence)
    {
        add(id, Level::kWarning, where, field, std::move(sentence));
    }

    void checkParties();
    void checkParty(const Kept<Party>& party);
    void checkPartyNumber(const Kept<Party>& party);
    void checkSigner(const Kept<Party>& party);
    void checkGuardian(const Kept<Party>& party);
    void checkFacts();
    void checkObligations();
    void checkObligation(const Kept<Obligation>& obligation, const std::string& name);
    void checkObligationPeople(const Kept<Obligation>& obligation, const std::string& name);
    void checkObligationMatter(const Kept<Obligation>& obligation, const std::string& name);
    void checkPlace(const Kept<Obligation>& obligation, const std::string& name, bool pays);
    void checkDue(const Kept<Obligation>& obligation, const std::string& name);
    void checkInstalments();
    void checkTotal();
    void checkPaper();
    void checkWordsAsSigned();
    void checkConfirmation();
    std::vector<AgreementPassage> passages() const;
    bool receiptFor(const Kept<Obligation>& obligation) const;

    const CaseFile& file_;
    const CaseState& state_;
    const RuleBook& rules_;
    const PaperFacts& paper_;
    const Kept<Agreement>& agreement_;
    std::vector<const Kept<Obligation>*> obligations_;
    Date day_; ///< of signing
    std::vector<CheckFinding> found_;
};

std::string nth(std::size_t i)
{
    return "第" + std::to_string(i + 1) + "条";
}

std::string calledBy(const Party& party)
{
    return party.name().empty() ? "有一位当事人" : party.name();
}

std::string idTypeOf(const Party& party)
{
    if (!party.id_type().empty()) return party.id_type();
    return isPerson(party) ? "resident" : "uscc";
}

std::vector<CheckFinding> Checking::run()
{
    checkParties();
    checkFacts();
    checkObligations();
    checkInstalments();
    checkTotal();
    checkPaper();
    for (CheckFinding& finding : checkWords(passages(), rules_, day_)) found_.push_back(std::move(finding));
    checkConfirmation();
    for (CheckFinding& finding : found_) finding.remedy = rules_.entry("remedy.checks", finding.id);
    std::stable_sort(
        found_.begin(), found_.end(), [](const CheckFinding& a, const CheckFinding& b) { return a.id < b.id; });
    return std::move(found_);
}

void Checking::checkParties()
{
    if (file_.parties.size() < 2) error("A01", {}, "Party.name", "还差：对方当事人");
    for (const auto& party : file_.parties) {
        checkParty(party);
        checkPartyNumber(party);
        checkSigner(party);
    }
}

void Checking::checkParty(const Kept<Party>& party)
{
    const Party& p = party.record;
    const std::string who = calledBy(p);
    if (foldWidth(p.name()).empty()) error("A01", party.id, "Party.name", "还差：一位当事人的姓名");
    if (foldWidth(p.address()).empty()) error("A01", party.id, "Party.address", "还差：" + who + "的住址");
    if (foldWidth(p.phone()).empty())
        error("A01", party.id, "Party.phone", "还差：" + who + "的电话（没有就写“无”）");
    else if (!acceptable(checkPhone(p.phone())))
        warning("A01", party.id, "Party.phone", who + "的电话位数不对，请核对");
    if (!p.birth_date().empty() && !Date::parse(p.birth_date()))
        error("A01", party.id, "Party.birth_date", who + "的出生日期不存在");
}

void Checking::checkPartyNumber(const Kept<Party>& party)
{
    const Party& p = party.record;
    const std::string who = calledBy(p);
    if (foldWidth(p.id_number()).empty()) {
        // Somebody without papers is described in words under another kind of paper.
        if (p.id_type() != "other") error("A01", party.id, "Party.id_number", "还差：" + who + "的证件号码");
        return;
    }
    const auto verdict = checkIdNumber(idTypeOf(p), p.id_number(), day_);
    if (!acceptable(verdict))
        error("A01", party.id, "Party.id_number", who + "：" + sentenceFor(verdict));
    else if (verdict != NumberVerdict::kGood)
        warning("A01", party.id, "Party.id_number", who + "：" + sentenceFor(verdict));
    const auto born = idTypeOf(p) == "resident" ? birthDateOf(std::string_view(p.id_number())) : std::nullopt;
    const auto entered = Date::parse(p.birth_date());
    if (born && entered && *born != *entered)
        warning("A01", party.id, "Party.birth_date", who + "的出生日期和身份证号码不一致");
}

void Checking::checkSigner(const Kept<Party>& party)
{
    const Party& p = party.record;
    checkGuardian(party);
    if (!p.agent_name().empty() && p.agent_powers().empty())
        error("A19", party.id, "Party.agent_powers", calledBy(p) + "的代理人没有写明代理权限");
    if (!isPerson(p) && p.legal_representative().empty() && p.agent_name().empty())
        warning("A19", party.id, "Party.legal_representative", calledBy(p) + "还没有写负责人或代理人，由谁签字");
}

void Checking::checkGuardian(const Kept<Party>& party)
{
    const Party& p = party.record;
    if (p.guardian_name().empty() && isMinor(p, day_)) {
        const bool earns = ageOn(birthDateOf(p), day_) >= kWorkingAge && !p.occupation().empty();
        if (earns)
            warning(
                "A19", party.id, "Party.occupation", calledBy(p) + "不满 18 岁，请确认以自己的劳动收入为主要生活来源");
        else
            error("A19", party.id, "Party.guardian_name", calledBy(p) + "不满 18 岁，还差：法定代理人");
    }
    const bool opponent = std::any_of(file_.parties.begin(), file_.parties.end(), [&](const Kept<Party>& other) {
        return !p.guardian_name().empty() && other.record.role() != p.role()
            && other.record.name() == p.guardian_name();
    });
    if (opponent) error("A19", party.id, "Party.guardian_name", calledBy(p) + "的法定代理人就是对方，请换一位");
}

void Checking::checkFacts()
{
    if (foldWidth(agreement_.record.facts()).empty())
        error("A02", agreement_.id, "Agreement.facts", "还差：主要事实和争议事项");
    const std::string& made = agreement_.record.made_on();
    if (!made.empty() && !Date::parse(made)) error("A06", agreement_.id, "Agreement.made_on", "签订日期不存在");
}

void Checking::checkObligations()
{
    if (obligations_.empty() && foldWidth(agreement_.record.terms()).empty())
        error("A03", agreement_.id, "Obligation.object", "还差：协议内容（谁、在什么时候、做什么）");
    for (std::size_t i = 0; i < obligations_.size(); ++i) checkObligation(*obligations_[i], nth(i));
}

void Checking::checkObligation(const Kept<Obligation>& obligation, const std::string& name)
{
    checkObligationPeople(obligation, name);
    checkObligationMatter(obligation, name);
    checkDue(obligation, name);
    const bool proved = !obligation.record.at_once() || receiptFor(obligation);
    if (!proved) warning("A18", obligation.id, "Obligation.at_once", name + "当场履行，请附上收条");
}

void Checking::checkObligationPeople(const Kept<Obligation>& obligation, const std::string& name)
{
    const Obligation& o = obligation.record;
    if (o.debtor_id().empty())
        error("A03", obligation.id, "Obligation.debtor_id", name + "没有写由谁履行");
    else if (!partyIn(file_, o.debtor_id()))
        error("A12", obligation.id, "Obligation.debtor_id", name + "让没有签字的人承担义务");
    const bool toNobody = o.kind() == "not_do" || o.kind() == "do" || o.kind() == "other" || o.kind() == "register";
    if (o.creditor_id().empty() && !toNobody)
        error("A03", obligation.id, "Obligation.creditor_id", name + "没有写向谁履行");
    if (!o.creditor_id().empty() && o.creditor_id() == o.debtor_id())
        error("A03", obligation.id, "Obligation.creditor_id", name + "的双方是同一个人");
}

void Checking::checkObligationMatter(const Kept<Obligation>& obligation, const std::string& name)
{
    const Obligation& o = obligation.record;
    const bool pays = o.kind() == "pay" || (o.kind().empty() && o.amount_fen() != 0);
    if (o.amount_fen() < 0 || o.amount_fen() > kMostMoneyFen)
        error("A05", obligation.id, "Obligation.amount_fen", name + "的金额不对");
    if (pays && o.amount_fen() == 0) error("A03", obligation.id, "Obligation.amount_fen", name + "没有写金额");
    if (!pays && o.kind() != "apologise" && foldWidth(o.object()).empty())
        error("A03", obligation.id, "Obligation.object", name + "没有写做什么");
    if (pays && foldWidth(o.manner()).empty())
        warning("A03", obligation.id, "Obligation.manner", name + "没有写付款方式（现金或转账）");
    checkPlace(obligation, name, pays);
}

/// Money sent through a bank needs no place; what changes hands does.
void Checking::checkPlace(const Kept<Obligation>& obligation, const std::string& name, bool pays)
{
    const Obligation& o = obligation.record;
    if (!foldWidth(o.place()).empty() || o.kind() == "not_do" || foldWidth(o.manner()).empty()) return;
    const auto& remote = rules_.list("words.remote_payment");
    const bool sent = std::any_of(remote.begin(), remote.end(),
        [&](const std::string& word) { return o.manner().find(word) != std::string::npos; });
    if (!pays || !sent) warning("A03", obligation.id, "Obligation.place", name + "没有写在哪里履行");
}

void Checking::checkDue(const Kept<Obligation>& obligation, const std::string& name)
{
    const Obligation& o = obligation.record;
    const bool pays = o.kind() == "pay" || o.amount_fen() != 0;
    if (o.due_on().empty()) {
        // What is never to be done again has no day.
        if (!o.at_once() && o.kind() != "not_do")
            error("A03", obligation.id, "Obligation.due_on", name + "没有写" + (pays ? "付款" : "履行") + "日期");
        return;
    }
    const auto due = Date::parse(o.due_on());
    if (!due)
        error("A06", obligation.id, "Obligation.due_on", name + "的日期不存在");
    else if (*due < day_)
        error("A06", obligation.id, "Obligation.due_on", name + "的日期早于签订日期");
}

void Checking::checkInstalments()
{
    std::map<std::pair<std::string, std::string>, int> payments;
    for (const auto* obligation : obligations_)
        if (obligation->record.kind() == "pay")
            ++payments[{obligation->record.debtor_id(), obligation->record.creditor_id()}];
    const bool several
        = std::any_of(payments.begin(), payments.end(), [](const auto& payment) { return payment.second > 1; });
    if (several && foldWidth(agreement_.record.breach()).empty())
        warning("A07", agreement_.id, "Agreement.breach", "分期付款，请写明有一期没付怎么办");
}

void Checking::checkTotal()
{
    std::int64_t sum = 0;
    for (const auto* obligation : obligations_)
        if (obligation->record.amount_fen() > 0 && obligation->record.amount_fen() <= kMostMoneyFen)
            sum += obligation->record.amount_fen();
    const auto total = totalNamedIn(agreement_.record.terms());
    if (total && sum > 0 && *total != sum)
        error("A05", agreement_.id, "Agreement.terms",
            "写的总额是 " + moneyInFigures(*total) + " 元，各条加起来是 " + moneyInFigures(sum) + " 元");
}

void Checking::checkPaper()
{
    const Agreement& a = agreement_.record;
    if (foldWidth(a.breach()).empty())
        add("A16", Level::kNote, agreement_.id, "Agreement.breach", "没有写违约责任，可以补上");
    const auto expected = static_cast<std::int64_t>(file_.parties.size()) + 1;
    if (a.copies() != expected)
        warning("A17", agreement_.id, "Agreement.copies",
            "份数应为 " + std::to_string(expected) + " 份（当事人各一份，调委会一份）");
    const Review& review = state_.review;
    const bool changed = review.cleared && !review.textDigest.empty() && !state_.inForce()
        && review.textDigest != agreementTextDigest(file_, agreement_);
    if (changed) error("A20", agreement_.id, "Agreement.facts", "主任审核以后内容又改过，请重新送审");
    checkWordsAsSigned();
    for (const std::string& other : paper_.otherOpenCases)
        add("A22", Level::kNote, {}, "Case.title", "相同当事人还有一件没办完的纠纷：" + other);
    const bool lost = paper_.pagesPresent && paper_.pagesExpected && *paper_.pagesPresent != *paper_.pagesExpected;
    if (lost)
        error(
            "A25", agreement_.id, "Attachment.role", "页数不全，应有 " + std::to_string(*paper_.pagesExpected) + " 页");
}

/// What binds cannot be written over; what only some have signed is signed again when it changes.
void Checking::checkWordsAsSigned()
{
    const std::string id = agreement_.id.text();
    for (const SealState& seal : state_.seals) {
        const bool touched = !seal.replaced && seal.agreementId == id && !seal.present.empty();
        if (!touched || sealedWordsStand(file_, seal.id, agreement_)) continue;
        add("A20", seal.complete ? Level::kError : Level::kWarning, agreement_.id, "Agreement.facts",
            seal.complete ? "签字生效以后内容又改过；生效的是签了字的那一份"
                          : "已有人签字，内容又改过，请重新封存、重新签字");
    }
}

/// Comes last: it looks at what the other checks found.
void Checking::checkConfirmation()
{
    if (!agreement_.record.court_wanted()) return;
    const Date from = state_.on.effective.empty() ? day_ : state_.on.effective;
    add("A21", Level::kNote, agreement_.id, "Agreement.court_wanted",
        "申请司法确认请在 " + from.plusDays(static_cast<int>(rules_.number("deadline.confirmation_days"))).chinese()
            + " 以前，由双方一起提出");
    const bool excluded = std::any_of(found_.begin(), found_.end(),
        [](const CheckFinding& finding) { return finding.id == "A10" || finding.id == "A13"; });
    if (excluded)
        add("A21", Level::kNote, agreement_.id, "Agreement.court_wanted",
            "有法院不确认的内容（身份关系或权属），请先改");
}

std::vector<AgreementPassage> Checking::passages() const
{
    const Agreement& a = agreement_.record;
    const std::string id = agreement_.id.text();
    std::vector<AgreementPassage> out{{id, "主要事实", a.facts(), false, "Agreement.facts"},
        {id, "违约责任", a.breach(), true, "Agreement.breach"}, {id, "其他约定", a.terms(), true, "Agreement.terms"}};
    for (std::size_t i = 0; i < obligations_.size(); ++i) {
        const Obligation& o = obligations_[i]->record;
        const std::string where = obligations_[i]->id.text();
        out.push_back({where, nth(i), o.object(), true, "Obligation.object"});
        out.push_back({where, nth(i), o.manner(), true, "Obligation.manner"});
        out.push_back({where, nth(i), o.place(), true, "Obligation.place"});
    }
    for (const auto& party : file_.parties) {
        out.push_back({party.id.text(), "当事人", party.record.name(), false, "Party.name"});
        out.push_back({party.id.text(), "当事人", party.record.address(), false, "Party.address"});
    }
    return out;
}

bool Checking::receiptFor(const Kept<Obligation>& obligation) const
{
    if (hasAttachment(file_, "performance_proof")) return true;
    return std::any_of(file_.facts.begin(), file_.facts.end(), [&](const CaseFact& fact) {
        const auto* performance = std::get_if<Performance>(&fact.what);
        return performance && performance->obligation_id() == obligation.id.text() && !performance->evidence().empty();
    });
}

} // namespace

std::string_view levelId(Level level)
{
    constexpr std::string_view kIds[] = {"error", "warning", "note"};
    return kIds[static_cast<std::size_t>(level)];
}

std::vector<CheckFinding> checkAgreement(const CaseFile& file, const CaseState& state, const RuleBook& rules,
    Date today, const PaperFacts& paper, std::string_view agreementId)
{
    const auto* agreement = agreementIn(file, agreementId);
    if (!agreement)
        return {{"A02", Level::kError, "", "还没有写协议", "Agreement.facts", rules.entry("remedy.checks", "A02")}};
    return Checking(file, state, rules, today, paper, *agreement).run();
}

bool hasErrors(const std::vector<CheckFinding>& findings)
{
    return std::any_of(
        findings.begin(), findings.end(), [](const CheckFinding& finding) { return finding.level == Level::kError; });
}

} // namespace beibao

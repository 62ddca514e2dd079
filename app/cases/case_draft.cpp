#include "app/cases/case_draft.h"

#include "app/words/type_words.h"
#include "core/base/identity_number.h"
#include "core/base/random.h"
#include "core/base/telephone.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace beibao {

namespace {

struct Draft {
    Q_DECLARE_TR_FUNCTIONS(Draft)
};

constexpr std::string_view kPrefix = "new-case/";
constexpr int kTitleLength = 30;

std::string plain(const QString& text)
{
    return text.trimmed().toStdString();
}

/// Visits every text of a draft under its name in the kept JSON.
template <typename DraftType, typename Visit> void eachText(DraftType& draft, Visit visit)
{
    visit("applicant", draft.applicant), visit("phone", draft.phone), visit("id", draft.idNumber);
    visit("address", draft.address), visit("respondent", draft.respondent);
    visit("respondent_phone", draft.respondentPhone), visit("place", draft.place), visit("date", draft.date);
    visit("facts", draft.facts);
}
template <typename DraftType, typename Visit> void eachWord(DraftType& draft, Visit visit)
{
    visit("type", draft.type), visit("source", draft.source), visit("risk", draft.risk);
}

Party party(const char* role, const QString& name, const QString& phone, const QString& address)
{
    Party out;
    out.set_role(role);
    out.set_kind("person");
    out.set_name(plain(name));
    out.set_phone(normalisePhone(plain(phone)));
    out.set_address(plain(address));
    return out;
}

} // namespace

bool CaseDraft::isFormName(const std::string& name)
{
    return name.starts_with(kPrefix);
}

std::string CaseDraft::newFormName()
{
    SystemRandom random;
    return std::string(kPrefix) + Id::make(random).text();
}

Id CaseDraft::caseIdOf(const std::string& form)
{
    return Id::parse(form.substr(std::min(form.size(), kPrefix.size()))).value_or(Id());
}

std::string CaseDraft::text() const
{
    QJsonObject object;
    eachText(*this, [&](const char* name, const QString& value) { object[QLatin1String(name)] = value; });
    eachWord(*this, [&](const char* name, const std::string& value) { object[QLatin1String(name)] = shown(value); });
    object[QStringLiteral("from_round")] = fromRound;
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

CaseDraft CaseDraft::parse(const std::string& text)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    CaseDraft draft;
    eachText(draft, [&](const char* name, QString& value) { value = object[QLatin1String(name)].toString(); });
    eachWord(draft,
        [&](const char* name, std::string& value) { value = object[QLatin1String(name)].toString().toStdString(); });
    draft.fromRound = object[QStringLiteral("from_round")].toBool();
    return draft;
}

bool CaseDraft::empty() const
{
    bool empty = true;
    eachText(*this, [&](const char*, const QString& value) { empty = empty && value.trimmed().isEmpty(); });
    return empty && type.empty() && risk.empty();
}

QStringList CaseDraft::missing() const
{
    QStringList out;
    if (applicant.trimmed().isEmpty()) out << Draft::tr("applicant");
    if (respondent.trimmed().isEmpty()) out << Draft::tr("other side");
    if (type.empty()) out << Draft::tr("type");
    if (facts.trimmed().isEmpty()) out << Draft::tr("what happened");
    if (risk.empty()) out << Draft::tr("risk");
    return out;
}

QString CaseDraft::about() const
{
    QStringList people;
    for (const QString& name : {applicant.trimmed(), respondent.trimmed()})
        if (!name.isEmpty()) people << name;
    QString out = people.join(QStringLiteral(" ↔ "));
    const QString what = facts.simplified().left(kTitleLength);
    if (!what.isEmpty()) out += (out.isEmpty() ? QString() : QStringLiteral("  ")) + what;
    return out.isEmpty() ? Draft::tr("A dispute without a name yet") : out;
}

Case CaseDraft::dispute(Date today, const RuleBook& rules) const
{
    Case out;
    out.set_dispute_type(type);
    out.set_source(source.empty() ? "application" : source);
    out.set_facts(plain(facts));
    out.set_place(plain(place));
    const auto day = parseTypedDate(plain(date), today);
    out.set_applied_on((day ? *day : today).iso());
    // 张三与李四邻里纠纷: the name the papers give it.
    out.set_title(plain(
        Draft::tr("%1 and %2, %3 dispute").arg(applicant.trimmed(), respondent.trimmed(), typeWord(type, rules))));
    return out;
}

std::vector<Party> CaseDraft::parties() const
{
    Party first = party("applicant", applicant, phone, address);
    if (const std::string number = normaliseIdNumber(plain(idNumber)); !number.empty()) {
        first.set_id_type("resident");
        first.set_id_number(number);
        first.set_sex(sexOf(number));
        if (const auto born = birthDateOf(number)) first.set_birth_date(born->iso());
    }
    return {std::move(first), party("respondent", respondent, respondentPhone, {})};
}

} // namespace beibao

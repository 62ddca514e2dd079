#include "app/review/clauses.h"

#include "app/casepage/case_words.h"
#include "core/base/money.h"
#include "core/rules/case_reading.h"

#include <QCoreApplication>
#include <QStringList>

namespace beibao {
namespace {

struct ClauseWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::Clauses)
};

constexpr qsizetype kLongest = 80; // letters: the paper beside it says the whole

QString shortened(QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text.size() > kLongest ? text.left(kLongest) + QStringLiteral("…") : text;
}

QString promiseText(const CaseFile& file, const Obligation& owed)
{
    QStringList parts{nameOf(file, owed.debtor_id()) + QStringLiteral(" → ") + nameOf(file, owed.creditor_id()),
        shown(Schema::get().of(owed).labelOf("kind", owed.kind())), shown(owed.object())};
    if (owed.amount_fen() > 0) parts << QStringLiteral("¥") + shown(moneyInFigures(owed.amount_fen()));
    if (owed.at_once()) parts << ClauseWords::tr("at once");
    const Date due = dayOf(owed.due_on());
    if (!due.empty()) parts << shown(due.chinese());
    parts << shown(owed.manner()) << shown(owed.place());
    parts.removeAll(QString());
    return shortened(parts.join(QStringLiteral("　")));
}

} // namespace

std::vector<Clause> clausesOf(const CaseFile& file)
{
    const auto* agreement = agreementIn(file);
    std::vector<Clause> out;
    if (agreement == nullptr) return out;
    const Agreement& said = agreement->record;
    for (const auto& [id, party] : file.parties)
        out.push_back({id.text(), "Party", roleOf(file, id.text()),
            shortened(shown(party.name()) + QStringLiteral("　") + shown(party.address()))});
    out.push_back({{}, "Agreement.facts", ClauseWords::tr("Main facts"), shortened(shown(said.facts()))});
    int number = 0;
    for (const auto* owed : obligationsOf(file, *agreement))
        out.push_back({owed->id.text(), "Obligation", ClauseWords::tr("Article %1").arg(++number),
            promiseText(file, owed->record)});
    out.push_back({{}, "Agreement.terms", ClauseWords::tr("Other terms"), shortened(shown(said.terms()))});
    out.push_back({{}, "Agreement.breach", ClauseWords::tr("If it is not kept"), shortened(shown(said.breach()))});
    const Date made = dayOf(said.made_on());
    out.push_back(
        {{}, "Agreement.made_on", ClauseWords::tr("Made on"), made.empty() ? QString() : shown(made.chinese())});
    return out;
}

bool isAbout(const ClauseMark& mark, const Clause& clause)
{
    return mark.where == clause.where && mark.field == clause.field;
}

QString wordsOf(const ClauseMark& mark)
{
    return mark.clause.empty() ? shown(mark.words)
                               : ClauseWords::tr("%1: %2").arg(shown(mark.clause), shown(mark.words));
}

} // namespace beibao

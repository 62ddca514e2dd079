#include "app/agreement/clause_library.h"

#include "core/base/resources.h"
#include "core/casework/county_rules.h"
#include "core/casework/county_types.h"
#include "core/rules/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace beibao {
namespace {

void addClauses(const QJsonArray& from, std::vector<ClauseLibrary::Clause>& into)
{
    for (const auto& value : from) {
        const QJsonObject clause = value.toObject();
        into.push_back({clause.value(QStringLiteral("title")).toString(),
            clause.value(QStringLiteral("kind")).toString().toStdString(),
            clause.value(QStringLiteral("text")).toString()});
    }
}

QJsonObject phrases(const Records& records, Date today)
{
    const auto settings = settingsIn(records);
    const auto* theirs = settingOn(settings, "phrases", today);
    if (theirs != nullptr && !theirs->record.value().empty())
        return QJsonDocument::fromJson(QByteArray::fromStdString(theirs->record.value())).object();
    QFile file(resourcesFolder() / "samples" / "phrases.json");
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

ClauseLibrary ClauseLibrary::forType(const Records& records, const std::string& disputeType, Date today)
{
    ClauseLibrary library;
    const QJsonObject all = phrases(records, today);
    const QJsonObject facts = all.value(QStringLiteral("facts")).toObject();
    const QJsonObject clauses = all.value(QStringLiteral("clauses")).toObject();
    std::vector<std::string> types{disputeType};
    if (!isStandardType(disputeType)) types.push_back(typeColumn(countyTypes(records), disputeType));
    for (const auto& each : types) {
        const QString type = QString::fromStdString(each);
        for (const auto& fact : facts.value(type).toArray()) library.facts.push_back(fact.toString());
        addClauses(clauses.value(type).toArray(), library.clauses);
    }
    addClauses(clauses.value(QStringLiteral("common")).toArray(), library.clauses);
    addClauses(all.value(QStringLiteral("breach")).toArray(), library.breach);
    return library;
}

} // namespace beibao

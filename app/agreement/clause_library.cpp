#include "app/agreement/clause_library.h"

#include "core/base/resources.h"

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

} // namespace

ClauseLibrary ClauseLibrary::forType(const std::string& disputeType)
{
    ClauseLibrary library;
    QFile file(resourcesFolder() / "samples" / "phrases.json");
    if (!file.open(QIODevice::ReadOnly)) return library;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QString type = QString::fromStdString(disputeType);
    for (const auto& fact : all.value(QStringLiteral("facts")).toObject().value(type).toArray())
        library.facts.push_back(fact.toString());
    const QJsonObject clauses = all.value(QStringLiteral("clauses")).toObject();
    addClauses(clauses.value(type).toArray(), library.clauses);
    addClauses(clauses.value(QStringLiteral("common")).toArray(), library.clauses);
    addClauses(all.value(QStringLiteral("breach")).toArray(), library.breach);
    return library;
}

} // namespace beibao

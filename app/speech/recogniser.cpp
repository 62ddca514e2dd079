#include "app/speech/recogniser.h"

#include <QProcess>

namespace beibao {
namespace {

constexpr std::string_view kProgram = "recogniser";
constexpr std::string_view kArguments = "recogniser-arguments";

std::string metaIn(Database& database, std::string_view key)
{
    auto row = database.query("SELECT value FROM meta WHERE key = ?1");
    return row.bind(key).step() ? std::string(row.bytes(0)) : std::string();
}

} // namespace

QStringList Recogniser::words() const
{
    return QProcess::splitCommand(QString::fromStdString(arguments));
}

Recogniser Recogniser::of(Database& database)
{
    return {metaIn(database, kProgram), metaIn(database, kArguments)};
}

Status Recogniser::keep(Store& store) const
{
    BEIBAO_TRY(store.setMeta(kProgram, program));
    return store.setMeta(kArguments, program.empty() ? std::string() : arguments);
}

} // namespace beibao

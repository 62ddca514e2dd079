#include "app/casepage/private_copy.h"

#include "core/base/files.h"
#include "core/casework/attaching.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <array>
#include <csignal>
#include <string_view>

namespace beibao {

namespace {

const QString kPrefix = QStringLiteral("beibao-open-");

/// What programs that ended without tidying up left behind.
void wipeLeftovers(const QDir& place)
{
    for (const QString& name : place.entryList({kPrefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const int owner = name.mid(kPrefix.size()).section(QLatin1Char('-'), 0, 0).toInt();
        const bool lives = owner > 0 && ::kill(owner, 0) == 0;
        if (!lives) QDir(place.filePath(name)).removeRecursively();
    }
}

} // namespace

bool PrivateCopies::mayBeOpened(const std::string& mediaType)
{
    static constexpr std::array<std::string_view, 9> kKinds{"application/pdf", "image/", "audio/", "video/",
        "text/plain", "application/msword", "application/vnd.openxmlformats-officedocument.wordprocessingml",
        "application/vnd.oasis.opendocument.text", "application/vnd.ms-works"};
    for (const auto kind : kKinds)
        if (mediaType.starts_with(kind)) return !mediaType.starts_with("image/svg");
    return false;
}

Status PrivateCopies::begin()
{
    if (folder_) return {};
    const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (place.isEmpty()) return Error{Fault::kStorage, "this login has no private place in memory"};
    wipeLeftovers(QDir(place));
    auto folder = std::make_unique<QTemporaryDir>(QDir(place).filePath(
        kPrefix + QString::number(QCoreApplication::applicationPid()) + QStringLiteral("-XXXXXX")));
    if (!folder->isValid()) return Error{Fault::kStorage, "a private folder cannot be made"};
    folder_ = std::move(folder);
    return {};
}

Result<QString> PrivateCopies::make(const std::string& name, const std::string& bytes)
{
    BEIBAO_TRY(begin());
    // A folder each: two files may have one name, and the name is what the other program shows.
    const QString own = folder_->filePath(QString::number(++made_));
    if (!QDir().mkdir(own)) return Error{Fault::kStorage, "a private folder cannot be made"};
    const QString path = QDir(own).filePath(QString::fromStdString(safeFileName(name)));
    BEIBAO_TRY(writeWhole(path.toStdString(), bytes));
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

} // namespace beibao

#include "app/help/news_card.h"

#include "app/shell/pieces.h"
#include "core/help/news.h"

#include <QHBoxLayout>
#include <QSettings>

#include <algorithm>

namespace beibao {

namespace {

constexpr auto kSeenKey = "news/seen";

const VersionNews* newsOf(const QString& version)
{
    const auto& all = versionNews();
    const auto found = std::ranges::find(all, version.toStdString(), &VersionNews::version);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

NewsCard* NewsCard::ofVersion(const QString& version, const QString& settingsFile, QWidget* parent)
{
    QSettings settings(settingsFile, QSettings::IniFormat);
    const QString seen = settings.value(QLatin1String(kSeenKey)).toString();
    // On the first run everything is new.
    if (seen.isEmpty()) settings.setValue(QLatin1String(kSeenKey), version);
    if (seen.isEmpty() || seen == version || newsOf(version) == nullptr) return nullptr;
    return new NewsCard(version, settingsFile, parent);
}

NewsCard::NewsCard(const QString& version, QString settingsFile, QWidget* parent)
    : QFrame(parent)
    , version_(version)
    , settingsFile_(std::move(settingsFile))
{
    setProperty("look", "next");
    setObjectName(QStringLiteral("news"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this) / 6);
    words->addWidget(plainLabel(tr("New in this version"), "strong", this));
    for (const auto& thing : newsOf(version)->things) {
        auto* line = new QHBoxLayout;
        line->addWidget(plainLabel(QStringLiteral("·"), "", this), 0, Qt::AlignTop);
        line->addWidget(wrappedLabel(QString::fromStdString(thing.says), "", this), 1);
        if (!thing.key.empty()) line->addWidget(plainLabel(QString::fromStdString(thing.key), "key", this));
        words->addLayout(line);
    }
    auto* seen = button(tr("I see"), "", this);
    seen->setObjectName(QStringLiteral("newsSeen"));
    auto* row = new QHBoxLayout(this);
    const int side = em(this) / 2;
    row->setContentsMargins(side, side / 2, side, side / 2);
    row->setSpacing(side * 2);
    row->addLayout(words, 1);
    row->addWidget(seen, 0, Qt::AlignVCenter);
    connect(seen, &QPushButton::clicked, this, &NewsCard::close);
}

void NewsCard::close()
{
    QSettings(settingsFile_, QSettings::IniFormat).setValue(QLatin1String(kSeenKey), version_);
    hide();
    deleteLater();
}

} // namespace beibao

#include "app/shell/language.h"

#include "app/shell/composing.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Q_INIT_RESOURCE cannot stand in a namespace.
static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace beibao {

bool speak(QCoreApplication& application, const QString& language)
{
    loadTranslations();
    if (language != QLatin1String("zh_CN") && language != QLatin1String("en")) return false;
    // Days and numbers are shown the Chinese way in either language: they stand beside Chinese papers.
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China));
    const auto take = [&application](const QString& file, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(file, folder)) QCoreApplication::installTranslator(translator);
    };
    if (language == QLatin1String("zh_CN")) {
        take(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        take(QStringLiteral("qt_zh_CN"), QStringLiteral(":/translations"));
    }
    take(QStringLiteral("beibao_") + language, QStringLiteral(":/translations"));
    Composing::here(); // Chinese is typed through an input method, in either language
    return true;
}

} // namespace beibao

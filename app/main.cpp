#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/sound/engine.h"
#include "core/base/private_process.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

#include <sys/stat.h>

#include <cstdio>

namespace {

struct Options {
    QCommandLineOption profile{QStringLiteral("profile"), QStringLiteral("Use this folder."), QStringLiteral("DIR")};
    QCommandLineOption practice{QStringLiteral("practice"), QStringLiteral("Open the practice store of the profile.")};
    QCommandLineOption open{QStringLiteral("open"), QStringLiteral("Show this case."), QStringLiteral("ID")};
    QCommandLineOption newCase{QStringLiteral("new-case"), QStringLiteral("Begin a new case.")};
    QCommandLineOption reset{QStringLiteral("reset-window"), QStringLiteral("Forget the size of window and letters.")};
    QCommandLineOption language{QStringLiteral("lang"), QStringLiteral("zh_CN (as at first) or en."),
        QStringLiteral("LANGUAGE"), QStringLiteral("zh_CN")};
};

int malformed(const char* what)
{
    std::fprintf(stderr, "error B-U-0001: %s; see --help\n", what);
    return beibao::exitCodeOf(beibao::Fault::kUsage);
}

std::filesystem::path usualProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString() + "/beibao";
}

} // namespace

int main(int argc, char** argv)
{
    beibao::keepToOurselves();
    beibao::chooseSoundEngine();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("beibao"));
    QApplication::setApplicationVersion(QStringLiteral(BEIBAO_VERSION));

    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("People's mediation, offline first."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {options.profile, options.practice, options.open, options.newCase, options.reset, options.language});
    if (!parser.parse(QApplication::arguments())) return malformed(qPrintable(parser.errorText()));
    if (parser.isSet(QStringLiteral("help"))) parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version"))) parser.showVersion();
    if (!parser.positionalArguments().isEmpty()) return malformed("there is a word too many");

    beibao::Wish wish;
    wish.profile = usualProfile();
    if (parser.isSet(options.profile)) wish.profile = parser.value(options.profile).toStdString();
    wish.practice = parser.isSet(options.practice);
    wish.newCase = parser.isSet(options.newCase);
    wish.resetWindow = parser.isSet(options.reset);
    if (parser.isSet(options.open)) {
        const auto id = beibao::Id::parse(parser.value(options.open).toStdString());
        if (!id) return malformed("--open wants the id of a case");
        wish.open = *id;
    }
    if (!beibao::speak(application, parser.value(options.language))) return malformed("--lang is zh_CN or en");

    std::error_code code;
    std::filesystem::create_directories(wish.profile, code);
    ::chmod(wish.profile.c_str(), S_IRWXU);
    beibao::Theme theme(QString::fromStdString(beibao::MainWindow::settingsOf(wish).string()));
    theme.apply();
    beibao::MainWindow window(wish, theme);
    window.show();
    return QApplication::exec();
}

#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/sound/engine.h"
#include "app/start/bad_endings.h"
#include "app/start/one_window.h"
#include "core/base/clock.h"
#include "core/base/private_process.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>

using namespace beibao;

namespace {

constexpr auto kChinese = "zh_CN";

struct Options {
    QCommandLineOption profile{
        QStringLiteral("profile"), QStringLiteral("Keep everything in this folder."), QStringLiteral("DIR")};
    QCommandLineOption practice{QStringLiteral("practice"), QStringLiteral("Open the practice store of the profile.")};
    QCommandLineOption open{QStringLiteral("open"), QStringLiteral("Show this case."), QStringLiteral("ID")};
    QCommandLineOption import{QStringLiteral("import"),
        QStringLiteral("Look at a file: a table (CSV, XLSX) or a pack. FILE alone means the same."),
        QStringLiteral("FILE")};
    QCommandLineOption newCase{QStringLiteral("new-case"), QStringLiteral("Begin a new case.")};
    QCommandLineOption jot{QStringLiteral("jot"), QStringLiteral("Jot something down.")};
    QCommandLineOption sync{QStringLiteral("sync"), QStringLiteral("Meet the county now.")};
    QCommandLineOption reset{QStringLiteral("reset-window"), QStringLiteral("Forget the size of window and letters.")};
    QCommandLineOption language{QStringLiteral("lang"), QStringLiteral("zh_CN (as at first) or en."),
        QStringLiteral("LANGUAGE"), QLatin1String(kChinese)};
};

/// What the command line says.
struct Asked {
    std::optional<std::filesystem::path> profile;
    bool practice = false;
    bool reset = false;
    QString language;
    Errand errand;
};

int complain(const Error& error)
{
    const bool usage = error.fault == Fault::kUsage;
    const int code = exitCodeOf(error.fault);
    std::fprintf(stderr, "error %d: %s%s\n", code, error.detail.c_str(), usage ? "; see --help" : "");
    return code;
}

Error malformed(const QString& what)
{
    return {Fault::kUsage, what.toStdString()};
}

Result<std::filesystem::path> fileNamed(const QString& name)
{
    std::error_code code;
    const auto file = std::filesystem::absolute(name.toStdString(), code);
    if (code || !std::filesystem::is_regular_file(file, code))
        return malformed(QStringLiteral("there is no file %1").arg(name));
    return file;
}

Result<Errand> errandIn(const QCommandLineParser& parser, const Options& options)
{
    Errand errand;
    errand.newCase = parser.isSet(options.newCase);
    errand.jot = parser.isSet(options.jot);
    errand.sync = parser.isSet(options.sync);
    if (parser.isSet(options.open)) {
        const auto id = Id::parse(parser.value(options.open).toStdString());
        if (!id) return malformed(QStringLiteral("--open wants the id of a case"));
        errand.open = *id;
    }
    const QStringList files = parser.values(options.import) + parser.positionalArguments();
    if (files.size() > 1) return malformed(QStringLiteral("one file at a time"));
    if (files.isEmpty()) return errand;
    BEIBAO_TAKE(file, fileNamed(files.front()));
    errand.import = file;
    return errand;
}

/// Ends the program when it was only asked for its words or its version.
Result<Asked> readWords(const QStringList& words)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("People's mediation, offline first."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({options.profile, options.practice, options.open, options.import, options.newCase, options.jot,
        options.sync, options.reset, options.language});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("As --import FILE."), QStringLiteral("[FILE]"));
    if (!parser.parse(words)) return malformed(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version"))) parser.showVersion();

    Asked asked;
    if (parser.isSet(options.profile)) asked.profile = parser.value(options.profile).toStdString();
    asked.practice = parser.isSet(options.practice);
    asked.reset = parser.isSet(options.reset);
    asked.language = parser.value(options.language);
    if (asked.language != QLatin1String(kChinese) && asked.language != QLatin1String("en"))
        return malformed(QStringLiteral("--lang is zh_CN or en"));
    BEIBAO_TAKE(errand, errandIn(parser, options));
    asked.errand = errand;
    return asked;
}

/// What has to be right before a window is made. None of it needs a screen.
struct Start {
    Asked asked;
    Places places;
    std::unique_ptr<OneWindow> right; ///< null: the errand went to the window that is open
};

Result<Start> start(int argc, char** argv)
{
    const QCoreApplication headless(argc, argv);
    BEIBAO_TAKE(asked, readWords(QCoreApplication::arguments()));
    BEIBAO_TAKE(places, Places::of(asked.profile));
    auto right = OneWindow::take(places, asked.practice);
    if (right) return Start{asked, places, *std::move(right)};
    if (right.error().fault != Fault::kInUse) return right.error();
    BEIBAO_TRY(OneWindow::hand(places, asked.practice, asked.errand));
    return Start{asked, places, nullptr};
}

bool screenThere()
{
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable)) return true;
    return false;
}

QIcon programIcon()
{
    QIcon icon(QStringLiteral(":/beibao/beibao.svg"));
    icon.addFile(QStringLiteral(":/beibao/beibao-small.svg"), QSize(16, 16));
    return icon;
}

} // namespace

int main(int argc, char** argv)
{
    keepToOurselves();
    QCoreApplication::setApplicationName(QStringLiteral("beibao"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BEIBAO_VERSION));
    auto started = start(argc, argv);
    if (!started) return complain(started.error());
    if (!started->right) return 0;
    if (!screenThere()) return complain({Fault::kOffline, "there is no screen here; beibaoctl works without one"});
    chooseSoundEngine();
    QApplication application(argc, argv);
    const auto& [asked, places, right] = *started;
    QApplication::setDesktopFileName(QStringLiteral("org.beibao.Beibao"));
    speak(application, asked.language);
    Theme theme(QString::fromStdString((places.settings / "window.ini").string()));
    theme.apply();
    QApplication::setWindowIcon(programIcon());
    const BadEndings endings(places.state / (asked.practice ? "practice-starts" : "starts"), SystemClock().nowMs());
    MainWindow window(
        {places.profile, asked.practice, asked.reset, asked.errand, endings.many(), places.state, endings.badly()},
        theme);
    QObject::connect(right.get(), &OneWindow::wished, &window, &MainWindow::takeOver);
    right->listen();
    window.show();
    const int code = QApplication::exec();
    endings.endedWell();
    return code;
}

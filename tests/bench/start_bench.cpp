// How long it takes until somebody sees something: a bare Qt window, the locked window, and Today after the
// passphrase. Each run is a process of its own. start_bench RUNS STORE, as scripts/bench calls it; BEIBAO_PASSPHRASE.
#include "app/shell/frame.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "tests/support/hands.h"

#include <QApplication>
#include <QTimer>

#include <nlohmann/json.hpp>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <iostream>

using namespace beibao;

namespace {

double nowMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Processor time of this process: what a busy machine does not change much.
double workMs()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval& t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/// Tells both times once something has been painted, and ends the program.
class FirstPaint final : public QObject {
public:
    FirstPaint(double began, double worked)
        : began_(began)
        , worked_(worked)
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || std::exchange(seen_, true)) return false;
        QTimer::singleShot(0, this, [this] {
            std::cout << nowMs() - began_ << ' ' << workMs() - worked_ << std::endl;
            ::_exit(0); // how long closing takes is not asked
        });
        return false;
    }

private:
    double began_;
    double worked_;
    bool seen_ = false;
};

int bare(int argc, char** argv, double began)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 728);
    const FirstPaint paint(began, 0);
    window.show();
    return QApplication::exec();
}

int locked(int argc, char** argv, double began, const std::filesystem::path& profile)
{
    QApplication application(argc, argv);
    speak(application, QStringLiteral("zh_CN"));
    Theme theme(QString::fromStdString((profile / "window.ini").string()));
    theme.apply();
    MainWindow window({.profile = profile}, theme);
    const FirstPaint paint(began, 0);
    window.show();
    return QApplication::exec();
}

int today(int argc, char** argv, const std::filesystem::path& profile)
{
    QApplication application(argc, argv);
    speak(application, QStringLiteral("zh_CN"));
    Theme theme(QString::fromStdString((profile / "window.ini").string()));
    theme.apply();
    MainWindow window({.profile = profile}, theme);
    window.show();
    QCoreApplication::processEvents();
    const double began = nowMs();
    const double worked = workMs();
    auto bench = Workbench::open(profile, qgetenv("BEIBAO_PASSPHRASE").toStdString());
    if (!bench) return 1;
    const FirstPaint paint(began, worked);
    window.show(*std::move(bench));
    return QApplication::exec();
}

/// The passphrase and the store alone, without a window.
int open(int argc, char** argv, const std::filesystem::path& profile)
{
    const QCoreApplication application(argc, argv);
    const double began = nowMs();
    const double worked = workMs();
    const auto bench = Workbench::open(profile, qgetenv("BEIBAO_PASSPHRASE").toStdString());
    if (!bench) return 1;
    std::cout << nowMs() - began << ' ' << workMs() - worked << std::endl;
    return 0;
}

/// One run of this program in a process of its own.
bool timed(const std::vector<std::string>& words, double& wall, double& work)
{
    int answer[2];
    if (::pipe(answer) != 0) return false;
    std::vector<std::string> all{"start_bench"};
    all.insert(all.end(), words.begin(), words.end());
    all.push_back(std::to_string(nowMs()));
    std::vector<char*> arguments;
    for (auto& word : all) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(answer[1], STDOUT_FILENO);
        ::execv("/proc/self/exe", arguments.data());
        ::_exit(127);
    }
    ::close(answer[1]);
    FILE* said = ::fdopen(answer[0], "r");
    const bool good = std::fscanf(said, "%lf %lf", &wall, &work) == 2;
    std::fclose(said);
    ::waitpid(child, nullptr, 0);
    return good;
}

bool measure(const char* figure, const std::vector<std::string>& words, int runs)
{
    std::vector<double> walls;
    std::vector<double> works;
    for (int i = 0; i < runs; ++i) {
        double wall = 0;
        double work = 0;
        if (!timed(words, wall, work)) return false;
        walls.push_back(wall);
        works.push_back(work);
    }
    std::ranges::sort(walls);
    std::ranges::sort(works);
    const auto middle = std::size_t(runs / 2);
    std::cout << nlohmann::json{{"figure", figure}, {"p50_ms", walls[middle]}, {"least_ms", walls[0]},
        {"processor_p50_ms", works[middle]}}
              << std::endl;
    return true;
}

int drive(int runs, const std::string& store)
{
    const test::TemporaryFolder nothing;
    const bool good = measure("S7-bare", {"bare", "-"}, runs)
        && measure("S7-locked-new", {"locked", nothing.path()}, runs) && measure("S7-locked", {"locked", store}, runs)
        && measure("S7-open", {"open", store}, runs) && measure("S7", {"today", store}, runs);
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3) return drive(std::max(1, std::atoi(argv[1])), argv[2]);
    if (argc != 4) return 2;
    const std::string what = argv[1];
    const double began = std::atof(argv[3]);
    if (what == "bare") return bare(argc, argv, began);
    if (what == "locked") return locked(argc, argv, began, argv[2]);
    if (what == "open") return open(argc, argv, argv[2]);
    return today(argc, argv, argv[2]);
}

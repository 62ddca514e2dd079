// How long the window keeps somebody waiting: a page until its last pixel, a save until its answer, and every single
// event while she scrolls and types. Beside them a bare table of as many rows. screen_bench STORE; BEIBAO_PASSPHRASE.
#include "app/cases/case_list_model.h"
#include "app/cases/cases_page.h"
#include "app/cases/new_case_page.h"
#include "app/shell/choice_row.h"
#include "app/shell/frame.h"
#include "app/shell/language.h"
#include "app/shell/theme.h"
#include "app/workbench/workbench.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

using namespace beibao;

namespace {

constexpr int kOpened = 60; // cases
constexpr int kSaved = 40;
constexpr int kPagesScrolled = 1500;

/// Measures each event that reaches the window's thread, from outside.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (depth_ > 0) return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++depth_;
        const bool done = QApplication::notify(receiver, event);
        --depth_;
        events.push_back(double(timer.nsecsElapsed()) / 1e6);
        return done;
    }
    std::vector<double> events;

private:
    int depth_ = 0;
};

void tell(const char* figure, std::vector<double> times)
{
    if (times.empty()) return;
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[std::size_t(share * double(times.size() - 1))]; };
    std::cout << nlohmann::json{{"figure", figure}, {"n", times.size()}, {"p50_ms", at(0.5)}, {"p95_ms", at(0.95)},
        {"p999_ms", at(0.999)}, {"max_ms", times.back()}}
              << std::endl;
}

/// Until everything asked for is painted.
void settle(QWidget& window)
{
    QCoreApplication::processEvents();
    window.repaint();
}

template <typename Act> double timed(QWidget& window, Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    settle(window);
    return double(timer.nsecsElapsed()) / 1e6;
}

std::vector<Id> someCases(CaseListModel& model)
{
    std::vector<Id> some;
    const int step = std::max(1, model.rowCount() / kOpened);
    for (int row = 0; row < model.rowCount() && int(some.size()) < kOpened; row += step)
        some.push_back(model.idAt(row));
    return some;
}

void openCases(Frame& frame)
{
    frame.go(Frame::Page::kCases);
    frame.casesPage().ask(CasesPage::Filter::kAll);
    settle(frame);
    std::vector<double> times;
    for (const auto& id : someCases(frame.casesPage().model()))
        times.push_back(timed(frame, [&] { frame.openCase(id); }));
    tell("S6-pixel", times);
}

void openForms(Frame& frame)
{
    std::vector<double> times;
    for (int i = 0; i < kSaved; ++i) {
        frame.go(Frame::Page::kToday);
        settle(frame);
        times.push_back(timed(frame, [&] { frame.newCase(); }));
    }
    tell("P-new-case", times);
}

void fill(NewCasePage& form, int number)
{
    const QString name = QStringLiteral("试%1").arg(number);
    const std::pair<const char*, QString> lines[] = {{"applicant", name}, {"respondent", name + QStringLiteral("对")}};
    for (const auto& [field, text] : lines) form.findChild<QLineEdit*>(QLatin1String(field))->setText(text);
    for (const char* row : {"type", "risk"})
        form.findChild<ChoiceRow*>(QLatin1String(row))->findChild<QPushButton*>()->click();
    form.findChild<QPlainTextEdit*>(QStringLiteral("facts"))
        ->setPlainText(QStringLiteral("水沟堵了，两家说不到一起。"));
}

void saveCases(Frame& frame)
{
    std::vector<double> times;
    for (int i = 0; i < kSaved; ++i) {
        frame.newCase();
        fill(frame.newCasePage(), i);
        settle(frame);
        QElapsedTimer timer;
        timer.start();
        frame.newCasePage().registerNow();
        const bool saved = QTest::qWaitFor([&] { return frame.page() == Frame::Page::kCase; });
        if (saved) times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    tell("P-save", times);
}

/// From the last key of a word until its list is painted, without the pause that lets somebody go on typing.
void searchCases(Frame& frame)
{
    std::vector<double> times;
    for (const char* word : {"张", "张三", "李", "王五", "宅基", "宅基地边界", "排水", "承包地", "zs", "lm", "w",
             "2026", "139", "1380", "赡养", "工资", "没有这个人", "a", "土地承包合同", "邻居家"}) {
        bool found = false;
        const auto heard = QObject::connect(&frame.casesPage(), &CasesPage::found, [&] { found = true; });
        QElapsedTimer timer;
        timer.start();
        frame.casesPage().search(QString::fromUtf8(word));
        const bool answered = QTest::qWaitFor([&] { return found; });
        QObject::disconnect(heard);
        settle(frame);
        if (answered) times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    tell("F1-key", times);
}

void scroll(QTableView& table)
{
    table.setFocus();
    auto* bar = table.verticalScrollBar();
    for (int i = 0; i < kPagesScrolled; ++i) {
        bar->setValue(i % 10 == 9 ? bar->maximum() : bar->value() + bar->pageStep());
        settle(table);
    }
}

void scrollCases(Frame& frame, WatchedApplication& application)
{
    frame.go(Frame::Page::kCases);
    frame.casesPage().ask(CasesPage::Filter::kAll);
    settle(frame);
    application.events.clear();
    scroll(*frame.casesPage().findChild<QTableView*>());
    tell("P-scroll-events", application.events);
    std::cout << nlohmann::json{{"figure", "P-scroll-rows"}, {"rows", frame.casesPage().model().rowCount()}}
              << std::endl;
}

/// Typing goes on while pages work.
void typeWhileSearching(Frame& frame, WatchedApplication& application)
{
    auto* find = frame.findChild<QLineEdit*>(QStringLiteral("find"));
    find->setFocus();
    application.events.clear();
    for (const char* letters : {"zhangsan", "lisi", "wangwu", "139000", "2026"}) {
        for (const char* letter = letters; *letter != '\0'; ++letter) {
            QTest::keyClick(find, *letter);
            QTest::qWait(120); // a quick typist
        }
        find->clear();
    }
    tell("P-type-events", application.events);
}

/// As many rows of as much text, and nothing behind them.
class BareRows final : public QAbstractTableModel {
public:
    explicit BareRows(int rows)
        : rows_(rows)
    {
    }
    int rowCount(const QModelIndex&) const override { return rows_; }
    int columnCount(const QModelIndex&) const override { return CaseListModel::kColumns; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("张三 ↔ 李四 %1").arg(index.row())) : QVariant();
    }

private:
    int rows_;
};

void scrollBare(int rows, WatchedApplication& application)
{
    BareRows model(rows);
    QTableView table;
    table.setModel(&model);
    table.resize(1366, 728);
    table.show();
    settle(table);
    application.events.clear();
    scroll(table);
    tell("P-scroll-bare", application.events);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) return 2;
    WatchedApplication application(argc, argv);
    speak(application, QStringLiteral("zh_CN"));
    auto bench = Workbench::open(argv[1], qgetenv("BEIBAO_PASSPHRASE").toStdString());
    if (!bench) return 1;
    Theme theme(QString::fromUtf8(argv[1]) + QStringLiteral("/window.ini"));
    theme.apply();
    Frame frame(**bench, theme);
    frame.resize(1366, 728);
    frame.show();
    settle(frame);
    openForms(frame);
    openCases(frame);
    searchCases(frame);
    typeWhileSearching(frame, application);
    scrollCases(frame, application);
    saveCases(frame);
    scrollBare(frame.casesPage().model().rowCount(), application);
    return 0;
}

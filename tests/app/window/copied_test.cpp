#include "app/lock/copied_numbers.h"
#include "tests/app/window/hands.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

using namespace beibao;
using namespace beibao::test;

namespace {

/// A field somebody copies from, and a clock that strikes when it is told to.
struct Copying {
    Copying()
        : numbers(std::make_unique<CopiedNumbers>(QString::fromStdString((folder.path() / "window.ini").string()),
            nullptr, [this](std::chrono::seconds time, std::function<void()> act) {
                asked = time;
                due.push_back(std::move(act));
            }))
    {
        QGuiApplication::clipboard()->clear();
        field.show();
        field.activateWindow();
        field.setFocus();
        QCoreApplication::processEvents();
    }
    void copy(const char* text)
    {
        field.setText(QString::fromUtf8(text));
        field.selectAll();
        field.copy();
    }
    void strike()
    {
        for (const auto& act : std::exchange(due, {})) act();
    }
    static std::string held() { return QGuiApplication::clipboard()->text().toStdString(); }

    TemporaryFolder folder;
    std::chrono::seconds asked{};
    std::vector<std::function<void()>> due;
    QLineEdit field;
    std::unique_ptr<CopiedNumbers> numbers;
};

} // namespace

TEST_CASE("A number that was copied leaves the clipboard after a while")
{
    Copying one;
    one.copy("430527196602091515");
    CHECK(one.held() == "430527196602091515");
    CHECK(one.asked == std::chrono::seconds(CopiedNumbers::kUsual));
    one.strike();
    CHECK(one.held().empty());

    one.numbers->setSeconds(30);
    one.copy("电话 139 0000 1234");
    CHECK(one.asked == std::chrono::seconds(30));
    CHECK(CopiedNumbers(QString::fromStdString((one.folder.path() / "window.ini").string())).seconds() == 30);
    one.strike();
    CHECK(one.held().empty());
}

TEST_CASE("What was copied since is left alone, and so is what names nobody")
{
    Copying one;
    one.copy("13900001234");
    one.copy("水沟以老界石为准");
    one.strike();
    CHECK(one.held() == "水沟以老界石为准");

    one.copy("13900001234");
    QGuiApplication::clipboard()->setText(QStringLiteral("13800001907")); // by another program
    one.strike();
    CHECK(one.held() == "13800001907");

    // The same number once more begins its while anew.
    one.copy("13900001234");
    auto first = std::exchange(one.due, {});
    one.copy("13900001234");
    for (const auto& act : first) act();
    CHECK(one.held() == "13900001234");
}

TEST_CASE("A copied number goes when the store is locked or closed")
{
    Copying one;
    one.copy("13900001234");
    one.numbers.reset();
    CHECK(one.held().empty());
}

TEST_CASE("Programs that remember what was copied are asked to forget it")
{
    Copying one;
    one.copy("13900001234");
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    CHECK(held->data(QStringLiteral("x-kde-passwordManagerHint")) == "secret");
    one.copy("水沟");
    CHECK_FALSE(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
}

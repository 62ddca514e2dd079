#pragma once

#include "app/cases/new_case_page.h"
#include "app/shell/frame.h"
#include "app/shell/theme.h"
#include "app/workbench/workbench.h"
#include "tests/support/hands.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>

namespace beibao::test {

/// With BEIBAO_PICTURES set, what a person would see, for looking at.
inline void look(const char* picture, QWidget& widget)
{
    const char* into = std::getenv("BEIBAO_PICTURES");
    if (into == nullptr) return;
    QTest::qWait(500); // pages are painted beside the window's thread
    widget.grab().save(QString::fromUtf8(into) + QLatin1Char('/') + QLatin1String(picture) + QStringLiteral(".png"));
}

/// A real store in a folder of its own, and the real frame over it.
class Desktop {
public:
    explicit Desktop(bool practice = false)
        : theme(QString::fromStdString((folder.path() / "window.ini").string()))
    {
        auto made = Workbench::create(folder.path() / "store",
            {practice, "correct horse", "431001102203", "柳树村人民调解委员会", "李月", SlotCost::kCheapForTests});
        REQUIRE(made);
        bench = *std::move(made);
        theme.apply();
        openWindow();
    }
    ~Desktop() { frame.reset(); }
    void openWindow()
    {
        frame.reset();
        frame = std::make_unique<Frame>(*bench, theme);
        frame->resize(1366, 728);
        frame->show();
        QCoreApplication::processEvents();
    }
    template <typename Widget> Widget* find(const char* name)
    {
        auto* widget = frame->findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget != nullptr);
        return widget;
    }
    /// A field of the new-case form; other pages have fields of the same name.
    template <typename Widget> Widget* field(const char* name)
    {
        auto* widget = frame->newCasePage().findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget != nullptr);
        return widget;
    }
    /// Lets the writer and the window work until `done`, five seconds at most.
    template <typename Done> bool until(Done done) { return QTest::qWaitFor(done, 5000); }
    std::vector<Record> all(const char* kind) const
    {
        return bench->reading().ofKind(Schema::get().kind(kind)->number);
    }

    TemporaryFolder folder;
    Theme theme;
    std::unique_ptr<Workbench> bench;
    std::unique_ptr<Frame> frame;
};

} // namespace beibao::test

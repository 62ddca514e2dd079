#include "app/exchange/import_dialog.h"
#include "app/jot/jot_dialog.h"
#include "app/settings/pack_dialog.h"
#include "app/shell/handed_file.h"
#include "app/shell/main_window.h"
#include "core/base/files.h"
#include "tests/app/window/hands.h"

#include <QLabel>

using namespace beibao;
using namespace beibao::test;

namespace {

constexpr auto kPack = R"({"beibao_pack":1,"name":"县规则","version":1,"effective_from":"2027-01-01",)"
                       R"("entries":{"deadline.visit_days":10}})";

/// The whole window, with its store open or still locked.
struct Window {
    TemporaryFolder folder;
    Theme theme{QString::fromStdString((folder.path() / "window.ini").string())};
    std::unique_ptr<MainWindow> window;

    explicit Window(const Errand& first = {}, bool careful = false)
    {
        window
            = std::make_unique<MainWindow>(Wish{.profile = folder.path(), .errand = first, .careful = careful}, theme);
        window->show();
    }
    Frame& unlock()
    {
        auto bench = Workbench::create(
            folder.path(), {true, "correct horse", "", "柳树村调委会", "李月", SlotCost::kCheapForTests});
        REQUIRE(bench);
        window->show(*std::move(bench));
        return *window->frame();
    }
    std::filesystem::path file(const char* name, const std::string& text) const
    {
        const auto path = folder.path() / name;
        REQUIRE(writeWhole(path, text));
        return path;
    }
    template <typename Dialog> bool opened() const
    {
        return QTest::qWaitFor([&] { return window->findChild<Dialog*>() != nullptr; }, 5000);
    }
};

} // namespace

TEST_CASE("What a start was asked for waits until the passphrase is typed")
{
    Window asked({.newCase = true});
    CHECK(asked.unlock().page() == Frame::Page::kNewCase);
}

TEST_CASE("A later start's errand is done in the window that is open")
{
    Window here;
    here.window->takeOver({.newCase = true});
    CHECK(here.window->frame() == nullptr);
    Frame& frame = here.unlock();
    CHECK(frame.page() == Frame::Page::kNewCase);
    here.window->takeOver({.sync = true});
    CHECK(frame.page() == Frame::Page::kSync);
    here.window->takeOver({}); // only looked for
    CHECK(frame.page() == Frame::Page::kSync);
    here.window->takeOver({.jot = true});
    CHECK(here.opened<JotDialog>());
}

TEST_CASE("A window that died again and again begins with Today, says so, and is itself again")
{
    Window here({.newCase = true}, true);
    Frame& frame = here.unlock();
    CHECK(frame.page() == Frame::Page::kToday);
    const auto labels = frame.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](auto* label) { return label->text().contains(QStringLiteral("意外关闭")); }));
    here.window->takeOver({.newCase = true});
    CHECK(frame.page() == Frame::Page::kNewCase);
}

TEST_CASE("A double-clicked table or pack is shown before anything is taken in")
{
    Window here;
    here.unlock();
    here.window->takeOver({.import = here.file("名册.csv", "姓名\n张三\n")});
    CHECK(here.opened<ImportDialog>());
    here.window->takeOver({.import = here.file("县规则.beibao", kPack)});
    CHECK(here.opened<PackDialog>());
    CHECK(here.window->bench()->reading().ofKind(Schema::get().kind("Setting")->number).empty());
}

TEST_CASE("A file that is none of ours is called so")
{
    Window here;
    Frame& frame = here.unlock();
    here.window->takeOver({.import = here.file("歌.mp3", "ID3")});
    const auto labels = frame.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](auto* label) { return label->text().contains(QStringLiteral("歌.mp3")); }));
    CHECK(here.window->findChild<QDialog*>() == nullptr);
}

TEST_CASE("What a file holds decides, and its name where that says nothing")
{
    const std::pair<std::pair<std::string, const char*>, HandedFile> files[]
        = {{{kPack, "a.json"}, HandedFile::kPack}, {{"{", "a.beibao-pack"}, HandedFile::kPack},
            {{"a,b\n", "a.csv"}, HandedFile::kTable}, {{kPack, "a.csv"}, HandedFile::kPack},
            {{"{", "a.beibao"}, HandedFile::kStrange}, {{"", "a"}, HandedFile::kStrange}};
    for (const auto& [file, kind] : files) CHECK(whatIs(file.first, file.second) == kind);
}

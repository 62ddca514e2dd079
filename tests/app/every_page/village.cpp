#include "tests/app/every_page/village.h"

#include "app/shell/news_bar.h"
#include "core/casework/demonstration.h"
#include "core/casework/play.h"
#include "core/schema/schema.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <map>

namespace beibao::test {

namespace {

std::map<Village::Names, std::unique_ptr<Village>>& villages()
{
    static std::map<Village::Names, std::unique_ptr<Village>> all;
    return all;
}

Result<std::string> anyPaper(const SealDraft&)
{
    return std::string("%PDF-1.7");
}

std::string longName()
{
    std::string name;
    for (int i = 0; i < 50; ++i) name += "欧阳娜娜";
    return name;
}

} // namespace

const std::vector<std::string>& hostileNames()
{
    static const std::vector<std::string> names{
        "<b>张三</b><img src=\"file:///etc/passwd\">",
        "李\u202E四五\u202C六",
        longName(),
        "王&amp;王",
        "  赵\n六  ",
        "钱\u200B七\uFEFF\u200F",
        "😀𠮷田👨\u200D👩\u200D👧",
        "A&B<br>公司",
    };
    return names;
}

Village& Village::of(Names names)
{
    auto& village = villages()[names];
    if (!village) village.reset(new Village(names));
    return *village;
}

void Village::forget()
{
    villages().clear();
}

Village::Village(Names names)
    : theme_(QString::fromStdString((folder_.path() / "window.ini").string()))
{
    auto made = Workbench::create(folder_.path() / "store",
        {true, "correct horse", "431001102203", "柳树村人民调解委员会", "李月", SlotCost::kCheapForTests});
    REQUIRE(made);
    bench_ = *std::move(made);
    play();
    quarrel();
    if (names == Names::kHostile) rename();
    theme_.apply();
}

Village::~Village()
{
    held_.reset();
    open_.reset();
    frame_.reset();
}

void Village::play()
{
    bench_->run([this](Workbench::Writing& writing) {
        SystemClock machine;
        DayClock clock(machine);
        SeededRandom random(11);
        Desk desk(writing.store, writing.blobs, writing.desk.rules(), clock, random);
        REQUIRE(playVillage(desk, clock, {.village = 1, .cases = 14, .seed = 3, .reportsThisRound = false}, anyPaper));
        std::ifstream file(BEIBAO_SOURCE_DIR "/resources/samples/restructured-enterprise.json");
        Play many(writing.desk, nullptr, anyPaper, [] { return Status(); });
        const auto played = many.perform(nlohmann::json::parse(file));
        REQUIRE(played);
        many_ = *played;
    });
}

/// One telephone with two values: two changes made over the same one.
void Village::quarrel()
{
    const Id caseId = caseIn({"registered", "accepted", "assigned", "mediating"});
    bench_->run([caseId](Workbench::Writing& writing) {
        for (const auto& record : writing.store.records().ofCase(caseId)) {
            if (record.spec()->name != "Party") continue;
            const Seen seen = writing.store.records().seen(record);
            for (const char* phone : {"13900004321", "13900005678"}) {
                Party party = record.as<Party>();
                party.set_phone(phone);
                Entry entry = Entry::of(party, record.id);
                entry.seen = seen;
                REQUIRE(writing.store.save({entry}));
            }
            return;
        }
    });
    REQUIRE(bench_->reading().openChoices(0).size() == 1);
}

/// Everybody and everything that has a name gets one of the hostile ones.
void Village::rename()
{
    bench_->run([](Workbench::Writing& writing) {
        std::size_t next = 0;
        const auto& names = hostileNames();
        const auto each = [&](const char* kind, const auto& change) {
            for (const auto& record : writing.store.records().ofKind(Schema::get().kind(kind)->number)) {
                Entry entry = change(record, names[next++ % names.size()]);
                entry.seen = writing.store.records().seen(record);
                REQUIRE(writing.store.save({entry}));
            }
        };
        each("Party", [](const Record& record, const std::string& name) {
            Party party = record.as<Party>();
            party.set_name(name);
            party.set_address(name);
            return Entry::of(party, record.id);
        });
        each("Case", [](const Record& record, const std::string& name) {
            Case dispute = record.as<Case>();
            dispute.set_title(name);
            dispute.set_place(name);
            dispute.set_facts(name);
            return Entry::of(dispute, record.id);
        });
        each("Mediator", [](const Record& record, const std::string& name) {
            Mediator mediator = record.as<Mediator>();
            mediator.set_name(name);
            return Entry::of(mediator, record.id);
        });
        each("Committee", [](const Record& record, const std::string& name) {
            Committee committee = record.as<Committee>();
            committee.set_name(name);
            return Entry::of(committee, record.id);
        });
    });
}

Frame& Village::frame(int percent)
{
    if (frame_ && theme_.percent() == percent) return *frame_;
    open_.reset();
    frame_.reset();
    theme_.setPercent(percent);
    theme_.apply();
    frame_ = std::make_unique<Frame>(*bench_, theme_);
    frame_->resize(1366, 728);
    frame_->show();
    frame_->activateWindow();
    QCoreApplication::processEvents();
    return *frame_;
}

Id Village::caseIn(std::vector<std::string> states) const
{
    const auto rows = listCases(bench_->database(), {.states = std::move(states)});
    for (const auto& row : rows)
        if (row.id != many_) return row.id;
    return {};
}

OpenCase& Village::open(const Id& caseId)
{
    if (!open_) open_ = std::make_unique<OpenCase>(*bench_);
    REQUIRE(open_->turnTo(caseId));
    return *open_;
}

QString Village::file(const char* name, const std::string& bytes) const
{
    const auto path = folder_.path() / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return QString::fromStdString(path.string());
}

QWidget* Village::hold(std::unique_ptr<QWidget> window)
{
    held_ = std::move(window);
    held_->resize(1366, 728);
    static_cast<QWidget&>(*held_).show();
    return held_.get();
}

void Village::tidy()
{
    held_.reset();
    for (auto* menu = QApplication::activePopupWidget(); menu != nullptr; menu = QApplication::activePopupWidget())
        menu->close();
    QList<QPointer<QDialog>> dialogs;
    for (auto* dialog : frame_->findChildren<QDialog*>()) dialogs << dialog;
    for (const auto& dialog : dialogs)
        if (dialog) dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    frame_->news().hide();
    casePage().goBack();
    frame_->go(Frame::Page::kToday);
}

} // namespace beibao::test

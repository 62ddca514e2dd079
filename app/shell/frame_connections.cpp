// Who hears whom: what a page asks for, the frame does.
#include "app/shell/frame.h"

#include "app/backup/backup_reminder.h"
#include "app/backup/daily_copy.h"
#include "app/bin/bin_page.h"
#include "app/casepage/case_page.h"
#include "app/cases/cases_page.h"
#include "app/cases/new_case_page.h"
#include "app/help/help_page.h"
#include "app/help/news_card.h"
#include "app/lock/idle_watch.h"
#include "app/papers/papers_page.h"
#include "app/papers/wanted_paper.h"
#include "app/people/people_page.h"
#include "app/photos/photos_page.h"
#include "app/review/review_page.h"
#include "app/settings/settings_page.h"
#include "app/shell/code_paste.h"
#include "app/shell/navigation.h"
#include "app/shell/news_bar.h"
#include "app/shell/status_strip.h"
#include "app/shell/theme.h"
#include "app/sound/dictation.h"
#include "app/sync/choice_page.h"
#include "app/sync/sync_page.h"
#include "app/today/today_page.h"
#include "app/today/week_card.h"
#include "app/township/township_page.h"
#include "app/veil/veil.h"
#include "app/welcome/welcome_page.h"
#include "core/casework/page_place.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTimer>

namespace beibao {

namespace {

constexpr int kFindAfterMs = 150;

/// Good news and faults of a page stand above it.
template <typename Page> void heard(Page* page, Frame* frame)
{
    QObject::connect(page, &Page::said, frame, qOverload<const QString&>(&Frame::say));
    if constexpr (requires { &Page::failed; })
        QObject::connect(page, &Page::failed, frame, qOverload<const Error&>(&Frame::say));
}

} // namespace

void Frame::connectPages()
{
    connect(&bench_, &Workbench::introduced, this, &Frame::fillNavigation);
    connect(&bench_, &Workbench::troubled, this, [this](const Error& error) { say(error); });
    connectNavigation();
    connectToday();
    connectLists();
    connectPapers();
    connectNewCase();
    connectCase();
    connectSync();
    connectSettings();
    connectBin();
    connectWelcome();
    connectFind();
    connectVeil();
}

void Frame::connectNavigation()
{
    const auto chosen = [this](QListWidgetItem* item) {
        if (item != nullptr) go(Page(item->data(Qt::UserRole).toInt()));
    };
    connect(navigation_, &QListWidget::currentItemChanged, this, chosen);
    connect(navigation_, &QListWidget::itemClicked, this, chosen);
    auto* list = static_cast<Navigation*>(navigation_);
    connect(today_, &TodayPage::countChanged, list, [list](int n) { list->setNumber(int(Page::kToday), n); });
    connect(review_, &ReviewPage::waitingChanged, list, [list](int n) { list->setNumber(int(Page::kReview), n); });
    connect(photos_, &PhotosPage::waitingChanged, papers_, &PapersPage::setPhotos);
    connect(papers_, &PapersPage::waitingChanged, list, [list](int n) { list->setNumber(int(Page::kPapers), n); });
    const auto countSync = [this, list] {
        const CountyLine& line = watch_->line();
        list->setNumber(
            int(Page::kSync), line.practice ? 0 : int(line.refused + line.choices + (line.joined ? line.waiting : 0)));
    };
    connect(watch_, &CountyWatch::changed, list, countSync);
    countSync();
}

void Frame::connectToday()
{
    if (auto* news = NewsCard::ofVersion(QCoreApplication::applicationVersion(), theme_.settingsFile()))
        today_->addCard(news);
    connect(&bench_, &Workbench::draftsChanged, today_, &TodayPage::refresh);
    connect(&bench_, &Workbench::changed, today_, &TodayPage::refresh);
    connect(today_, &TodayPage::caseWanted, this, &Frame::openCase);
    connect(today_, &TodayPage::draftWanted, this, &Frame::continueDraft);
    connect(today_, &TodayPage::draftUnwanted, this, &Frame::dropDraft);
    connect(today_, &TodayPage::allDueWanted, this, [this] {
        go(Page::kCases);
        cases_->ask(CasesPage::Filter::kDue);
    });
    connect(today_, &TodayPage::newCaseWanted, this, [this] { newCase(); });
    connect(today_, &TodayPage::reviewWanted, this, [this] { go(Page::kReview); });
    connect(&today_->week(), &WeekCard::found, this, [this] { newCase(true); });
    connect(&today_->week(), &WeekCard::reported, this, [this](const QString& sentence) {
        news_->say(sentence, tr("Found one after all"), [this] { newCase(true); });
    });
    connect(&today_->week(), &WeekCard::failed, this, qOverload<const Error&>(&Frame::say));
}

void Frame::connectLists()
{
    connect(cases_, &CasesPage::caseWanted, this, &Frame::openCase);
    connect(cases_, &CasesPage::newCaseWanted, this, [this] { newCase(); });
    connect(township_, &TownshipPage::committeeWanted, this, [this](const Id& committee, const QString& name) {
        go(Page::kCases);
        cases_->askCommittee(committee, name);
    });
    connect(township_, &TownshipPage::caseWanted, this, &Frame::openCase);
    heard(township_, this);
    connect(people_, &PeoplePage::newCaseWanted, this, [this](const KnownPerson& applicant) {
        newCase_->beginWith(applicant);
        go(Page::kNewCase);
    });
    connect(review_, &ReviewPage::caseWanted, this, &Frame::openCase);
    connect(review_, &ReviewPage::mendWanted, this, [this](const Id& id, const CheckFinding& finding) {
        openCase(id);
        case_->mend(finding);
    });
    heard(review_, this);
    heard(photos_, this);
    heard(help_, this);
}

void Frame::connectPapers()
{
    papers_->setPhotos(photos_->waiting());
    connect(papers_, &PapersPage::caseWanted, this, &Frame::openCase);
    connect(papers_, &PapersPage::photosWanted, this, [this] {
        photos_->preferCase({});
        go(Page::kPhotos);
    });
    connect(papers_, &PapersPage::warned, news_, &NewsBar::warn);
    heard(papers_, this);
}

void Frame::connectNewCase()
{
    connect(newCase_, &NewCasePage::leaveWanted, this, &Frame::back);
    connect(newCase_, &NewCasePage::caseWanted, this, &Frame::openCase);
    connect(newCase_, &NewCasePage::failed, this, qOverload<const Error&>(&Frame::say));
    connect(newCase_, &NewCasePage::registered, this, [this](const Id& id, const QString& number) {
        openCase(id);
        news_->say(tr("Registered as %1. Saved on this computer.").arg(number), tr("Print the register sheet"),
            [this, id] { queueRegisterSheet(id); });
    });
}

/// With whatever else waits, on the page of papers; one key prints it all.
void Frame::queueRegisterSheet(const Id& caseId)
{
    putInQueue(bench_, {.caseId = caseId, .what = "acceptance_register"}, this, [this](const Result<Id>& put) {
        if (!put) return say(put.error());
        go(Page::kPapers);
        say(tr("In the print queue. Ctrl+P prints what is in it."));
    });
}

void Frame::connectCase()
{
    connect(case_, &CasePage::photosWanted, this, [this](const Id& id) {
        photos_->preferCase(id);
        go(Page::kPhotos);
    });
    heard(case_, this);
    connect(case_, &CasePage::warned, news_, &NewsBar::warn);
    connect(case_, &CasePage::backWanted, this, &Frame::back);
    connect(case_, &CasePage::titleChanged, this, &Frame::titleChanged);
    connect(case_, &CasePage::choiceWanted, this, [this](const Id& id) {
        choice_->ask(id);
        if (choice_->open() > 0) go(Page::kChoice);
    });
}

void Frame::connectSync()
{
    connect(strip_, &StatusStrip::clicked, this, [this] { go(Page::kSync); });
    connect(sync_, &SyncPage::choiceWanted, this, [this] {
        choice_->ask();
        if (choice_->open() > 0) go(Page::kChoice);
    });
    connect(sync_, &SyncPage::caseWanted, this, &Frame::openCase);
    connect(sync_, &SyncPage::warned, news_, &NewsBar::warn);
    heard(sync_, this);
    connect(choice_, &ChoicePage::done, this, [this] {
        if (page() == Page::kChoice) go(Page::kSync);
    });
    connect(choice_, &ChoicePage::chosen, this, [this] { say(tr("Chosen. The other one stays in the history.")); });
    connect(choice_, &ChoicePage::failed, this, qOverload<const Error&>(&Frame::say));
}

void Frame::connectSettings()
{
    heard(settings_, this);
    connect(settings_, &SettingsPage::lockWanted, this, &Frame::lockWanted);
    connect(idle_, &IdleWatch::idle, this, &Frame::lockWanted);
    auto* dictation = new Dictation(bench_, &Microphone::ofThisComputer, this);
    connect(dictation, &Dictation::troubled, this, qOverload<const QString&>(&Frame::say));
    connect(settings_, &SettingsPage::recogniserChanged, dictation, &Dictation::refresh);
    new DailyCopy(bench_, this);
    auto* reminder = new BackupReminder(bench_, this);
    connect(reminder, &BackupReminder::changed, today_, &TodayPage::setBackupDue);
    connect(today_, &TodayPage::backupWanted, this, [this] {
        go(Page::kSettings);
        settings_->showBackup();
    });
    reminder->look();
}

void Frame::connectBin()
{
    connect(case_, &CasePage::binWanted, this, &Frame::showBin);
    connect(case_, &CasePage::recycled, this, &Frame::tellBinned);
    connect(cases_, &CasesPage::binWanted, this, [this] { showBin({}); });
    connect(bin_, &BinPage::backWanted, this, [this] {
        if (!bin_->caseId().empty() && case_->showCase(bin_->caseId())) return go(Page::kCase);
        go(Page::kCases);
    });
    connect(bin_, &BinPage::said, this, qOverload<const QString&>(&Frame::say));
    connect(bin_, &BinPage::warned, news_, &NewsBar::warn);
}

void Frame::connectWelcome()
{
    const auto count = [this] { today_->setPreparation(welcome_->preparation().left()); };
    connect(welcome_, &WelcomePage::changed, this, count);
    count();
    connect(today_, &TodayPage::preparationWanted, this, [this] { go(Page::kWelcome); });
    connect(welcome_, &WelcomePage::leaveWanted, this, [this] { go(Page::kToday); });
    connect(welcome_, &WelcomePage::joinWanted, this, [this] { go(Page::kSync); });
    connect(welcome_, &WelcomePage::tourWanted, this, &Frame::showAround);
}

void Frame::connectVeil()
{
    connect(veil_, &Veil::refused, this,
        [this] { news_->warn(tr("Not while projecting: everybody in the room would see it. F11 ends projecting.")); });
}

void Frame::connectFind()
{
    findSoon_->setSingleShot(true);
    findSoon_->setInterval(kFindAfterMs);
    connect(findSoon_, &QTimer::timeout, this, [this] { search(find_->text()); });
    connect(find_, &QLineEdit::textEdited, findSoon_, qOverload<>(&QTimer::start));
    connect(find_, &QLineEdit::returnPressed, this, &Frame::findNow);
    auto* paste = new CodePaste(find_);
    connect(paste, &CodePaste::taken, this, &Frame::findNow);
    connect(paste, &CodePaste::nothingOnIt, this,
        [this] { say(tr("There is no code of a paper on this picture. A number or a name finds it as well.")); });
}

/// Enter. What stands on one paper alone leads straight to its case; a hand scanner types it and presses Enter itself.
void Frame::findNow()
{
    findSoon_->stop();
    if (const auto named = namedOnPaper(bench_.reading(), find_->text().trimmed().toStdString()))
        return openCase(named->caseId);
    showList();
    cases_->searchAndGo(find_->text());
}

} // namespace beibao

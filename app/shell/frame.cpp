#include "app/shell/frame.h"

#include "app/bin/bin_page.h"
#include "app/casepage/case_page.h"
#include "app/cases/cases_page.h"
#include "app/cases/new_case_page.h"
#include "app/exchange/import_dialog.h"
#include "app/help/guide_places.h"
#include "app/help/help_page.h"
#include "app/jot/jot_dialog.h"
#include "app/lock/copied_numbers.h"
#include "app/lock/idle_watch.h"
#include "app/papers/papers_page.h"
#include "app/papers/queue_panel.h"
#include "app/people/people_page.h"
#include "app/photos/photos_page.h"
#include "app/review/review_page.h"
#include "app/settings/pack_dialog.h"
#include "app/settings/settings_page.h"
#include "app/shell/dialog_bounds.h"
#include "app/shell/dialog_keys.h"
#include "app/shell/handed_file.h"
#include "app/shell/line_icon.h"
#include "app/shell/navigation.h"
#include "app/shell/news_bar.h"
#include "app/shell/pieces.h"
#include "app/shell/reading_order.h"
#include "app/shell/status_strip.h"
#include "app/shell/theme.h"
#include "app/sync/choice_page.h"
#include "app/sync/courier.h"
#include "app/sync/sync_page.h"
#include "app/today/today_page.h"
#include "app/today/week_card.h"
#include "app/township/township_page.h"
#include "app/veil/projector_bar.h"
#include "app/veil/veil.h"
#include "app/welcome/tour.h"
#include "app/welcome/welcome_page.h"
#include "core/base/files.h"
#include "core/casework/recycling.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

namespace beibao {

namespace {
constexpr int kMeetAfterChangeMs = 30'000;
constexpr int kMeetEveryMs = 600'000;
} // namespace

Frame::Frame(Workbench& bench, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , theme_(theme)
    , veil_(new Veil(bench, theme, this))
    , dialogKeys_(new DialogKeys(this))
    , idle_(new IdleWatch(theme.settingsFile(), this))
    , copied_(new CopiedNumbers(theme.settingsFile(), this))
    , watch_(new CountyWatch(bench, this))
    , courier_(new Courier(bench, this))
    , meetSoon_(new QTimer(this))
    , meetAgain_(new QTimer(this))
    , navigation_(new Navigation(this))
    , stack_(new QStackedWidget(this))
    , find_(new QLineEdit(this))
    , findSoon_(new QTimer(this))
    , news_(new NewsBar(this))
    , strip_(new StatusStrip(bench, *watch_, this))
{
    new DialogBounds(this);
    addPages();
    fillNavigation();
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(news_);
    middle->addWidget(stack_, 1);
    auto* across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(navigation_);
    across->addLayout(middle, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new ProjectorBar(theme_, this));
    all->addWidget(toolBar());
    all->addLayout(across, 1);
    all->addWidget(strip_);
    connectPages();
    addKeys();
    meetByItself();
    go(Page::kToday);
}

/// The words of the pages come back before the pages go.
Frame::~Frame()
{
    delete veil_;
}

void Frame::addPages()
{
    // The order of Page.
    stack_->addWidget(today_ = new TodayPage(bench_));
    stack_->addWidget(cases_ = new CasesPage(bench_));
    stack_->addWidget(people_ = new PeoplePage(bench_));
    stack_->addWidget(papers_ = new PapersPage(bench_));
    stack_->addWidget(review_ = new ReviewPage(bench_));
    stack_->addWidget(township_ = new TownshipPage(bench_));
    stack_->addWidget(photos_ = new PhotosPage(bench_));
    stack_->addWidget(sync_ = new SyncPage(bench_, *watch_));
    stack_->addWidget(settings_ = new SettingsPage(bench_, theme_, *idle_, *copied_));
    stack_->addWidget(help_ = new HelpPage(bench_));
    stack_->addWidget(case_ = new CasePage(bench_));
    stack_->addWidget(newCase_ = new NewCasePage(bench_));
    stack_->addWidget(choice_ = new ChoicePage(bench_));
    stack_->addWidget(bin_ = new BinPage(bench_));
    stack_->addWidget(welcome_ = new WelcomePage(bench_, theme_));
    // No page makes the window wider than the screen; each scrolls or breaks its lines instead.
    stack_->setMinimumSize(1, 1);
}

bool Frame::isOffered(Page page) const
{
    if (page != Page::kReview && page != Page::kTownship) return true;
    const auto role = parseRole(bench_.role());
    return !role || allowed(*role, Capability::kAgreementDraft, Act::kApprove);
}

/// The numbers are those of Alt+1…0 and stay when pages are added between: 5 and 6 are kept for figures and practice.
void Frame::fillNavigation()
{
    auto* list = static_cast<Navigation*>(navigation_);
    list->clear();
    list->add(tr("Today"), int(Page::kToday), QStringLiteral("Alt+1"));
    list->add(tr("Disputes"), int(Page::kCases), QStringLiteral("Alt+2"));
    list->add(tr("People"), int(Page::kPeople), QStringLiteral("Alt+3"));
    list->add(tr("Papers"), int(Page::kPapers), QStringLiteral("Alt+4"));
    if (isOffered(Page::kReview)) list->add(tr("Review"), int(Page::kReview), QStringLiteral("Alt+9"));
    if (isOffered(Page::kTownship)) list->add(tr("Township"), int(Page::kTownship), QStringLiteral("Alt+0"));
    list->add(tr("Sync"), int(Page::kSync), QStringLiteral("Alt+7"));
    list->add(tr("Settings"), int(Page::kSettings), QStringLiteral("Alt+8"));
    list->add(tr("Help"), int(Page::kHelp), QStringLiteral("F1"));
    const std::pair<Page, const char*> drawings[] = {{Page::kToday, "today"}, {Page::kCases, "cases"},
        {Page::kPeople, "people"}, {Page::kReview, "review"}, {Page::kTownship, "township"}, {Page::kPapers, "papers"},
        {Page::kSync, "sync"}, {Page::kSettings, "settings"}, {Page::kHelp, "help"}};
    for (const auto& [page, drawing] : drawings) list->setDrawing(int(page), drawing);
    list->setNumber(int(Page::kToday), today_->count());
    list->setNumber(int(Page::kReview), review_->waiting());
    list->setNumber(int(Page::kPapers), papers_->waiting());
}

QWidget* Frame::toolBar()
{
    auto* bar = card(this, "bar");
    tools_ = new QWidget(bar);
    auto* buttons = new QHBoxLayout(tools_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(em(this) / 6);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(em(this) / 4, em(this) / 6, em(this) / 2, em(this) / 6);
    row->setSpacing(em(this) / 6);
    if (bench_.practice()) row->addWidget(plainLabel(tr("PRACTICE"), "practice", bar));
    const auto tool = [&](const QString& words, const char* drawing, auto act) {
        auto* made = button(words, "tool", bar);
        made->setIcon(lineIcon(drawing, colours::kAccent, colours::kAccent));
        made->setFocusPolicy(Qt::NoFocus); // each has its key
        connect(made, &QPushButton::clicked, this, act);
        buttons->addWidget(made);
    };
    row->addWidget(tools_);
    tool(tr("New case F2"), "new", [this] { newCase(); });
    tool(tr("Jot down Ctrl+J"), "jot", [this] { jot(); });
    tool(tr("Sync F9"), "sync", [this] { meet(); });
    row->addStretch(1);
    find_->setPlaceholderText(tr("Find: name, pinyin, telephone, number   Ctrl+F"));
    find_->setAccessibleName(tr("Find"));
    find_->setObjectName(QStringLiteral("find"));
    find_->setClearButtonEnabled(true);
    find_->setFocusPolicy(Qt::ClickFocus); // it has its key; it must not catch the focus of a button that goes away
    find_->setMinimumWidth(em(this) * 14);
    row->addWidget(find_, 1);
    return bar;
}

void Frame::showAround()
{
    go(Page::kToday);
    const std::vector<TourStop> stops{
        {&today_->week(), tr("Every week, one click"),
            tr("Nothing was found: press the left button, and the week is reported. Something was found: the right "
               "one.")},
        {tools_, tr("Somebody comes"),
            tr("F2 opens a new case: five fields, the rest later. In a hurry, jot it down and complete it at home.")},
        {today_->list(), tr("What is to be done"),
            tr("Overdue, due today, half written, sent back: each line has one button, and that is the next step.")},
        {navigation_, tr("Where things are"),
            tr("Disputes, people, photographs and the rest. The number says how much waits. Alt and a digit goes "
               "there.")},
        {find_, tr("Find anything"),
            tr("A name, its initials (zs), the last digits of a telephone, a number on paper.")},
        {strip_, tr("Where your work is"),
            tr("This line never lies: ✓ stands here only when the county has everything. Without a network all is kept "
               "here.")},
    };
    new Tour(stops, this);
}

void Frame::showBin(const Id& caseId)
{
    bin_->show(caseId);
    go(Page::kBin);
}

void Frame::tellBinned(const Id& record, const QString& sentence)
{
    if (record == case_->caseId()) go(Page::kCases); // there is nothing left to look at
    news_->say(sentence, tr("Undo"), [this, record] {
        auto job = [record](Workbench::Writing& writing) { return takeBack(writing.desk, record); };
        bench_.perform<Saved>(this, std::move(job),
            [this](const Result<Saved>& saved) { saved ? say(tr("It is back where it was.")) : say(saved.error()); });
    });
}

void Frame::addKeys()
{
    key(Qt::Key_F1, [this] { help(); });
    key(Qt::Key_F2, [this] { newCase(); });
    key(Qt::Key_F4, [this] {
        if (page() == Page::kCase) case_->recordVisit();
    });
    key(Qt::Key_F9, [this] { meet(); });
    keyEverywhere(Qt::CTRL | Qt::Key_L, [this] { emit lockWanted(); });
    key(Qt::CTRL | Qt::Key_J, [this] { jot(); });
    key(Qt::CTRL | Qt::Key_F, [this] {
        find_->setFocus();
        find_->selectAll();
    });
    key(QKeySequence::Print, [this] {
        if (page() == Page::kCase) case_->printNow();
        if (page() == Page::kPapers) papers_->queue().printAll();
    });
    key(QKeySequence::Save, [this] {
        if (page() == Page::kCase) case_->saveNow();
        if (page() == Page::kNewCase) newCase_->keepNow();
    });
    key(Qt::Key_Escape, [this] { back(); });
    key(Qt::CTRL | Qt::Key_Slash, [this] { showKeySheet(); });
    key(QKeySequence::Undo, [this] { news_->takeStep(); }); // an editor that has the focus takes the keys itself
    addScaleKeys();
    const std::pair<Qt::Key, Page> pages[] = {{Qt::Key_1, Page::kToday}, {Qt::Key_2, Page::kCases},
        {Qt::Key_3, Page::kPeople}, {Qt::Key_4, Page::kPapers}, {Qt::Key_7, Page::kSync}, {Qt::Key_8, Page::kSettings},
        {Qt::Key_9, Page::kReview}, {Qt::Key_0, Page::kTownship}};
    for (const auto& [number, wanted] : pages)
        key(Qt::ALT | number, [this, wanted = wanted] {
            if (isOffered(wanted)) go(wanted);
        });
}

Frame::Page Frame::page() const
{
    return Page(stack_->currentIndex());
}

Frame::Place Frame::place() const
{
    if (page() == Page::kCase) return {Page::kCase, case_->caseId()};
    return {page() <= Page::kHelp ? page() : Page::kToday};
}

void Frame::comeBack(const Place& place)
{
    if (place.page == Page::kCase && case_->showCase(place.caseId)) return go(Page::kCase);
    go(place.page <= Page::kHelp && isOffered(place.page) ? place.page : Page::kToday);
}

QString Frame::Place::text() const
{
    return QStringLiteral("%1 %2").arg(int(page)).arg(QString::fromStdString(caseId.text()));
}

Frame::Place Frame::Place::parse(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    bool whole = false;
    const int page = parts.value(0).toInt(&whole);
    if (!whole || page < int(Page::kToday) || page > int(Page::kCase)) return {};
    return {Page(page), Id::parse(parts.value(1).toStdString()).value_or(Id())};
}

void Frame::go(Page page)
{
    if (this->page() != page && this->page() <= Page::kHelp) before_ = this->page();
    if (page == Page::kHelp && this->page() != page) helpFrom_ = this->page();
    stack_->setCurrentIndex(int(page));
    mark(page);
    if (page != Page::kCase) emit titleChanged({});
    if (page == Page::kCases)
        cases_->focusList();
    else
        stack_->currentWidget()->setFocus();
}

void Frame::mark(Page page)
{
    const QSignalBlocker quiet(navigation_);
    // Photographs are filed from the page of papers and stand under it.
    static_cast<Navigation*>(navigation_)->mark(int(page == Page::kPhotos ? Page::kPapers : page));
}

void Frame::back()
{
    if (page() == Page::kCase && case_->goBack()) return;
    if (find_->hasFocus() && !find_->text().isEmpty()) {
        find_->clear();
        cases_->search({});
        return;
    }
    if (page() == Page::kHelp && help_->goBack()) return;
    if (page() == Page::kChoice)
        go(Page::kSync);
    else if (page() == Page::kHelp)
        go(helpFrom_); // also into the middle of a form
    else if (page() == Page::kPhotos)
        go(Page::kPapers);
    else if (page() > Page::kHelp)
        go(before_);
    else
        go(Page::kToday);
}

void Frame::openCase(const Id& caseId)
{
    if (!case_->showCase(caseId)) {
        say(Error{Fault::kNotFound, "no such case"});
        return;
    }
    go(Page::kCase);
}

void Frame::newCase(bool fromRound)
{
    if (page() != Page::kNewCase || fromRound) newCase_->beginNew(fromRound);
    go(Page::kNewCase);
}

void Frame::continueDraft(const std::string& form)
{
    if (CaseDraft::isFormName(form) && newCase_->continueDraft(form)) return go(Page::kNewCase);
    const auto kept = bench_.drafts().find(form);
    const auto name = FormName::parse(form);
    if (!kept || !name || !case_->showCase(kept->about)) return today_->refresh();
    go(Page::kCase);
    case_->continueForm(*name);
}

/// Gone, but not before ten seconds of thinking it over.
void Frame::dropDraft(const std::string& form)
{
    const auto kept = bench_.drafts().find(form);
    if (!kept) return today_->refresh();
    bench_.perform([form](Workbench::Writing& writing) { return writing.scratch.drop(form); });
    news_->say(tr("The draft is put away."), tr("Take it back"), [this, draft = *kept] {
        bench_.perform([draft](Workbench::Writing& writing) {
            return writing.scratch.keep(draft.name, draft.about, draft.state);
        });
    });
}

bool Frame::focusNextPrevChild(bool next)
{
    return goOnReading(*this, next) || QWidget::focusNextPrevChild(next);
}

void Frame::jot()
{
    auto* dialog = new JotDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto form = CaseDraft::newFormName();
    const auto keep = [this, form, shown = QPointer<JotDialog>(dialog)](const CaseDraft& draft) {
        auto job = [form, text = draft.text(), empty = draft.empty()](Workbench::Writing& writing) -> Result<bool> {
            BEIBAO_TRY(empty ? writing.scratch.drop(form) : writing.scratch.keep(form, {}, text));
            return !empty;
        };
        bench_.perform<bool>(this, std::move(job), [this, shown](const Result<bool>& kept) {
            if (!kept) return say(kept.error());
            if (shown && *kept) shown->sayKept();
            emit bench_.draftsChanged();
        });
    };
    connect(dialog, &JotDialog::typed, this, keep);
    connect(dialog, &QDialog::accepted, this, [this, dialog, keep] {
        if (dialog->draft().empty()) return;
        keep(dialog->draft());
        say(tr("Jotted down. It waits under Today as a draft."));
    });
    connect(dialog, &QDialog::rejected, this, [this, dialog, keep] {
        const CaseDraft draft = dialog->draft();
        keep({});
        if (!draft.empty())
            news_->say(tr("What you jotted down is put away."), tr("Take it back"), [=] { keep(draft); });
    });
    dialog->open();
}

void Frame::takeIn(const std::filesystem::path& file)
{
    const auto bytes = readWhole(file);
    if (!bytes) return say(bytes.error());
    switch (whatIs(*bytes, file)) {
    case HandedFile::kTable: return lookAtTable(file);
    case HandedFile::kPack: return lookAtPack(*bytes);
    case HandedFile::kStrange:
        return news_->warn(tr("“%1” cannot be taken in. Beibao takes tables (CSV, Excel) and packs of rules.")
                               .arg(QString::fromStdString(file.filename().string())));
    }
}

void Frame::lookAtTable(const std::filesystem::path& file)
{
    auto* dialog = new ImportDialog(bench_, this);
    connect(dialog, &ImportDialog::imported, this, qOverload<const QString&>(&Frame::say));
    dialog->open();
    dialog->look(QString::fromStdString(file.string()));
}

void Frame::lookAtPack(const std::string& text)
{
    const auto pack = Pack::parse(text);
    if (!pack) return say(pack.error());
    auto* dialog = new PackDialog(bench_, *pack, this);
    connect(dialog, &PackDialog::applied, this, qOverload<const QString&>(&Frame::say));
    dialog->open();
}

void Frame::help()
{
    if (page() == Page::kHelp) return help_->open({});
    help_->open(chapterForWhatIsShown(*stack_->currentWidget()));
    go(Page::kHelp);
}

void Frame::meet()
{
    go(Page::kSync);
    courier_->meet();
}

/// Nobody has to think of it: soon after work was done, and now and then to hear what is new.
void Frame::meetByItself()
{
    connect(courier_, &Courier::began, watch_, &CountyWatch::began);
    connect(courier_, &Courier::met, this, &Frame::met);
    connect(sync_, &SyncPage::meetWanted, courier_, &Courier::meet);
    connect(meetSoon_, &QTimer::timeout, courier_, &Courier::meet);
    connect(meetAgain_, &QTimer::timeout, courier_, &Courier::meet);
    connect(&bench_, &Workbench::changed, this, [this] { meetSoon_->start(kMeetAfterChangeMs); });
    meetSoon_->setSingleShot(true);
    meetAgain_->start(kMeetEveryMs);
    QTimer::singleShot(0, courier_, &Courier::meet);
}

void Frame::met(const MeetingReport& report)
{
    watch_->ended(bool(report.ended));
    if (sync_->isVisible()) sync_->refresh();
    if (report.ended || report.ended.error().fault == Fault::kOffline) return;
    news_->say(report.ended.error());
    emit troubled(report.ended.error(), TroubleLog::Where::kSync);
}

/// The list behind the search box, which keeps the hands.
void Frame::showList()
{
    if (page() == Page::kCases) return;
    stack_->setCurrentIndex(int(Page::kCases));
    mark(Page::kCases);
}

void Frame::search(const QString& typed)
{
    showList();
    cases_->search(typed);
}

void Frame::say(const QString& sentence)
{
    news_->say(sentence);
}

void Frame::say(const Error& error)
{
    news_->say(error);
    emit troubled(error, TroubleLog::Where::kWindow);
}

} // namespace beibao

#pragma once

#include "app/sync/county_watch.h"
#include "core/help/trouble_log.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTimer;

namespace beibao {

class BinPage;
class CasePage;
class CasesPage;
class ChoicePage;
class CopiedNumbers;
class Courier;
class DialogKeys;
class HelpPage;
class IdleWatch;
class NewCasePage;
class NewsBar;
class PapersPage;
class PeoplePage;
class PhotosPage;
class ReviewPage;
class SettingsPage;
class StatusStrip;
class SyncPage;
class Theme;
class TodayPage;
class TownshipPage;
class Veil;
class WelcomePage;
struct MeetingReport;

/// The open store on the screen: pages on the left, the page in the middle,
/// what just happened above it, and the strip below.
class Frame final : public QWidget {
    Q_OBJECT

public:
    enum class Page {
        kToday,
        kCases,
        kPeople,
        kPapers,
        kReview,
        kTownship,
        kPhotos,
        kSync,
        kSettings,
        kHelp,
        kCase,
        kNewCase,
        kChoice,
        kBin,
        kWelcome
    };

    Frame(Workbench& bench, Theme& theme, QWidget* parent = nullptr);
    ~Frame() override;

    /// Where somebody was, to come back to.
    struct Place {
        Page page = Page::kToday;
        Id caseId{};

        QString text() const;
        /// Today, when it is not the text of a place.
        static Place parse(const QString& text);
    };

    void go(Page page);
    Page page() const;
    Place place() const;
    /// Today, when it is gone.
    void comeBack(const Place& place);
    void openCase(const Id& caseId);
    void newCase(bool fromRound = false);
    /// Opens what was left unsaved where it was left: a new case, or a form of a case.
    void continueDraft(const std::string& form);
    void dropDraft(const std::string& form);
    void jot();
    /// Opens the guide where it tells about what is on the screen; Esc comes back.
    void help();
    void meet();
    /// Looks at a file somebody handed to the program: a table, or a pack.
    void takeIn(const std::filesystem::path& file);
    /// Leads through the window, thing by thing.
    void showAround();
    /// Says it above the page.
    void say(const QString& sentence);
    void say(const Error& error);

    NewCasePage& newCasePage() { return *newCase_; }
    CasesPage& casesPage() { return *cases_; }
    CasePage& casePage() { return *case_; }
    BinPage& binPage() { return *bin_; }
    TodayPage& todayPage() { return *today_; }
    PeoplePage& peoplePage() { return *people_; }
    TownshipPage& townshipPage() { return *township_; }
    PapersPage& papersPage() { return *papers_; }
    PhotosPage& photosPage() { return *photos_; }
    WelcomePage& welcomePage() { return *welcome_; }
    ChoicePage& choicePage() { return *choice_; }
    SyncPage& syncPage() { return *sync_; }
    HelpPage& helpPage() { return *help_; }
    StatusStrip& strip() { return *strip_; }
    NewsBar& news() { return *news_; }

signals:
    void titleChanged(const QString& title);
    /// Something went wrong, to be remembered for whoever is asked for help.
    void troubled(const beibao::Error& error, beibao::TroubleLog::Where where);
    /// Nobody is here any more, or somebody wants it locked.
    void lockWanted();

protected:
    /// Tab, as the page is read.
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* toolBar();
    void addPages();
    void fillNavigation();
    void connectPages();
    void connectNavigation();
    void connectToday();
    void connectLists();
    void connectPapers();
    void connectNewCase();
    void queueRegisterSheet(const Id& caseId);
    void connectCase();
    void connectSync();
    void connectSettings();
    void connectBin();
    void connectWelcome();
    void connectFind();
    void connectVeil();
    void showBin(const Id& caseId);
    /// Says that something went into the bin, with the way back beside it.
    void tellBinned(const Id& record, const QString& sentence);
    void addKeys();
    void key(const QKeySequence& keys, std::function<void()> act);
    /// The same, and over a dialog of the window too.
    void keyEverywhere(const QKeySequence& keys, const std::function<void()>& act);
    void addScaleKeys();
    void back();
    void mark(Page page);
    void lookAtTable(const std::filesystem::path& file);
    void lookAtPack(const std::string& text);
    void meetByItself();
    void met(const MeetingReport& report);
    void showKeySheet();
    void showList();
    void search(const QString& typed);
    void findNow();
    /// Whether the person's role opens it.
    bool isOffered(Page page) const;

    Workbench& bench_;
    Theme& theme_;
    Veil* veil_;
    DialogKeys* dialogKeys_;
    IdleWatch* idle_;
    CopiedNumbers* copied_;
    CountyWatch* watch_;
    Courier* courier_;
    QTimer* meetSoon_;
    QTimer* meetAgain_;
    QListWidget* navigation_;
    QStackedWidget* stack_;
    QLineEdit* find_;
    QTimer* findSoon_;
    NewsBar* news_;
    StatusStrip* strip_;
    TodayPage* today_;
    CasesPage* cases_;
    PeoplePage* people_;
    ReviewPage* review_;
    TownshipPage* township_;
    PapersPage* papers_;
    PhotosPage* photos_;
    SyncPage* sync_;
    SettingsPage* settings_;
    HelpPage* help_;
    CasePage* case_;
    NewCasePage* newCase_;
    ChoicePage* choice_;
    BinPage* bin_;
    WelcomePage* welcome_;
    QWidget* tools_ = nullptr;
    Page before_ = Page::kToday;
    Page helpFrom_ = Page::kToday;
};

} // namespace beibao

#pragma once

#include "app/sync/county_watch.h"

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
class Courier;
class NewCasePage;
class NewsBar;
class PhotosPage;
class ReviewPage;
class SettingsPage;
class StatusStrip;
class SyncPage;
class Theme;
class TodayPage;
struct MeetingReport;

/// The open store on the screen: pages on the left, the page in the middle,
/// what just happened above it, and the strip below.
class Frame final : public QWidget {
    Q_OBJECT

public:
    enum class Page { kToday, kCases, kReview, kPhotos, kSync, kSettings, kHelp, kCase, kNewCase, kChoice, kBin };

    Frame(Workbench& bench, Theme& theme, QWidget* parent = nullptr);
    ~Frame() override;

    void go(Page page);
    Page page() const;
    void openCase(const Id& caseId);
    void newCase(bool fromRound = false);
    /// Opens what was left unsaved where it was left: a new case, or a form of a case.
    void continueDraft(const std::string& form);
    void dropDraft(const std::string& form);
    void jot();
    void meet();
    /// Looks at a file somebody handed to the program: a table, or a pack.
    void takeIn(const std::filesystem::path& file);
    /// Says it above the page.
    void say(const QString& sentence);
    void say(const Error& error);

    NewCasePage& newCasePage() { return *newCase_; }
    CasesPage& casesPage() { return *cases_; }
    CasePage& casePage() { return *case_; }
    BinPage& binPage() { return *bin_; }
    TodayPage& todayPage() { return *today_; }
    PhotosPage& photosPage() { return *photos_; }
    ChoicePage& choicePage() { return *choice_; }
    SyncPage& syncPage() { return *sync_; }
    StatusStrip& strip() { return *strip_; }
    NewsBar& news() { return *news_; }

signals:
    void titleChanged(const QString& title);

private:
    QWidget* toolBar();
    QWidget* tools(QWidget* parent);
    void addPages();
    void fillNavigation();
    void connectPages();
    void connectBin();
    void showBin(const Id& caseId);
    /// Says that something went into the bin, with the way back beside it.
    void tellBinned(const Id& record, const QString& sentence);
    void addKeys();
    void key(const QKeySequence& keys, std::function<void()> act);
    void back();
    void mark(Page page);
    void lookAtTable(const std::filesystem::path& file);
    void lookAtPack(const std::string& text);
    void meetByItself();
    void met(const MeetingReport& report);
    void showKeySheet();
    void search(const QString& typed);
    bool canReview() const;

    Workbench& bench_;
    Theme& theme_;
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
    ReviewPage* review_;
    PhotosPage* photos_;
    SyncPage* sync_;
    SettingsPage* settings_;
    CasePage* case_;
    NewCasePage* newCase_;
    ChoicePage* choice_;
    BinPage* bin_;
    Page before_ = Page::kToday;
};

} // namespace beibao

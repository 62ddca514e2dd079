#pragma once

#include "core/casework/case_list.h"
#include "core/casework/desk.h"
#include "core/identity/store_folder.h"
#include "core/store/scratch.h"
#include "core/store/search.h"
#include "core/store/writer.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>

namespace beibao {

/// Who and where a new store is for. The words are those on the papers.
struct NewStore {
    bool practice = false;
    std::string passphrase;
    std::string area; ///< area code; may be empty
    std::string committeeName; ///< full name, as on the seal
    std::string mediatorName;
    SlotCost cost = SlotCost::kOrdinary;
};

/// An open store as the window uses it: it reads here, the writer writes there.
///
/// reading() is a read-only connection of the window's thread, for short
/// questions; ask() puts long ones to a thread of their own. perform() runs a job on the writer's thread, where the one
/// writable Store lives, and brings the answer back to the window's thread.
class Workbench final : public QObject {
    Q_OBJECT

public:
    /// Everything a job on the writer's thread may use.
    struct Writing {
        StoreFolder& folder;
        Store& store;
        Blobs& blobs;
        Desk& desk;
        Scratch& scratch;
    };
    /// What a question may use that could take longer than a person's eye: a connection of its own thread.
    struct Asking {
        Database& database;
        const Records& reading;
        Search& search;
    };
    using Opened = Result<std::unique_ptr<Workbench>>;

    /// Opens the store in `folder`; blocks for the half second a passphrase costs, so windows
    /// call openLater(). Faults as StoreFolder::open.
    static Opened open(const std::filesystem::path& folder, const std::string& passphrase);
    /// Makes a store with its committee and its mediator, and opens it. Faults as StoreFolder::create.
    static Opened create(const std::filesystem::path& folder, const NewStore& wanted);
    /// The same without blocking; `done` runs on this thread, unless `context` is gone by then.
    static void openLater(const std::filesystem::path& folder, const std::string& passphrase, QObject* context,
        std::function<void(Opened)> done);
    /// Opens with the code of the printed sheet; `passphrase` is the store's from then on.
    static void recoverLater(const std::filesystem::path& folder, const RecoveryCode& code,
        const std::string& passphrase, QObject* context, std::function<void(Opened)> done);
    static void createLater(const std::filesystem::path& folder, const NewStore& wanted, QObject* context,
        std::function<void(Opened)> done);
    /// Finishes what was posted, then closes the store.
    ~Workbench() override;

    const Records& reading() const { return *reading_; }
    Database& database() const { return *readConnection_; }
    /// What was typed into open forms and not saved yet. Kept by perform(), read here.
    const Scratch& drafts() const { return *drafts_; }
    Search& search() const { return *search_; }
    const RuleBook& rules() const { return rules_; }
    const Author& author() const { return author_; }
    /// Role of this device ("mediator", "chair" …); empty before enrolment.
    const std::string& role() const { return role_; }
    /// Area code of the county this store belongs to; empty before enrolment.
    const std::string& county() const { return author_.county; }
    /// As on the papers; empty while unknown.
    std::string committeeName() const;
    std::string mediatorName() const;
    /// Whether a sheet for the day the passphrase is forgotten was ever made.
    bool hasRecoveryCode() const;
    bool practice() const { return author_.realm == wire::PRACTICE; }
    Date today() const { return Date::fromEpochMs(clock_.nowMs()); }
    DateTime now() const { return DateTime::fromEpochMs(clock_.nowMs()); }

    /// Runs `job` on the writer's thread and then `done` with its answer on the
    /// window's, unless `context` is gone by then. Emits changed() first when the answer carries changes.
    template <typename T>
    void perform(QObject* context, std::function<Result<T>(Writing&)> job, std::function<void(Result<T>)> done)
    {
        post([this, context = QPointer<QObject>(context), job = std::move(job), done = std::move(done)] {
            auto answer = std::make_shared<Result<T>>(job(*writing_));
            announceAnswer(*answer);
            QMetaObject::invokeMethod(
                this,
                [context, answer, done] {
                    if (context) done(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }
    /// Runs `question` beside the window and then `done` with its answer on the window's thread, unless
    /// `context` is gone by then. Answers come in the order of the questions.
    template <typename T>
    void ask(QObject* context, std::function<T(const Asking&)> question, std::function<void(T)> done)
    {
        answerer_->post(
            [this, context = QPointer<QObject>(context), question = std::move(question), done = std::move(done)] {
                auto answer = std::make_shared<T>(question(*asking_));
                QMetaObject::invokeMethod(
                    this,
                    [context, answer, done] {
                        if (context) done(std::move(*answer));
                    },
                    Qt::QueuedConnection);
            });
    }
    /// A job nobody waits for, such as keeping a draft. A failure is told by troubled().
    void perform(std::function<Status(Writing&)> job);

    /// Runs a job on the writer's thread and waits for it. For the line's thread; never for the window's.
    void run(const std::function<void(Writing&)>& job);

    /// Writes down that something private was looked at, printed or taken out.
    void leaveTrace(const std::string& what, const Id& about);

    /// To be called on the writer's thread by whoever changed records.
    void announce(const Changed& changed);
    /// Reads again who this device is, after it joined a county.
    void reintroduce();

signals:
    /// Records and cases to be looked at again; on the window's thread.
    void changed(const beibao::Changed& changed);
    /// Drafts were kept or dropped.
    void draftsChanged();
    /// A job nobody waited for failed: what was typed last is not kept.
    void troubled(beibao::Error error);
    /// Committee, role or county of this device are other than before.
    void introduced();

private:
    using Maker = std::function<Result<std::unique_ptr<StoreFolder>>(StoreFolder::Outside)>;

    Workbench();
    static Maker opener(const std::filesystem::path& folder, const std::string& passphrase);
    static Maker creator(const std::filesystem::path& folder, const NewStore& wanted);
    static Opened begin(const Maker& make);
    static void beginLater(Maker make, QObject* context, std::function<void(Opened)> done);
    /// On the writer's thread.
    Status openHere(const Maker& make);
    /// On the window's, after openHere().
    Status look();
    /// On the window's, when something changed.
    void readRules();
    void post(Writer::Job job);
    void idle();

    template <typename T> void announceAnswer(const Result<T>& answer)
    {
        if constexpr (std::is_same_v<T, Changed>) {
            if (answer) announce(*answer);
        } else if constexpr (requires(const T& value) { value.changed; }) {
            if (answer) announce(answer->changed);
        }
    }

    SystemClock clock_;
    SystemRandom random_;
    RuleBook ours_; ///< as they came with the program; never changed once the store is open
    RuleBook rules_; ///< the window's: ours with what the county has set
    std::vector<Id> rulesFrom_;
    Date rulesOn_;
    Author author_;
    std::string role_;
    CaseListView caseList_{&ours_};
    // These belong to the writer's thread.
    std::unique_ptr<StoreFolder> folder_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<Scratch> scratch_;
    std::unique_ptr<Writing> writing_;
    // These to the thread that answers questions.
    struct Answering;
    std::unique_ptr<Answering> answering_;
    std::unique_ptr<Asking> asking_;
    std::unique_ptr<Writer> answerer_;
    // These to the window's.
    std::unique_ptr<Database> readConnection_;
    std::unique_ptr<Records> reading_;
    std::unique_ptr<Scratch> drafts_;
    std::unique_ptr<Search> search_;
    std::unique_ptr<Writer> writer_;
};

} // namespace beibao

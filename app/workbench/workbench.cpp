#include "app/workbench/workbench.h"

#include "core/base/resources.h"
#include "core/casework/county_rules.h"
#include "core/casework/founding.h"
#include "core/casework/trace.h"
#include "core/rules/settings.h"

namespace beibao {

namespace {

constexpr int kIndexedAtOnce = 500;

/// A new store knows one committee and one person: those who will stand on its papers.
Status introduce(Store& store, const NewStore& wanted)
{
    Committee committee;
    committee.set_name(wanted.committeeName);
    committee.set_area(wanted.area);
    Mediator mediator;
    mediator.set_name(wanted.mediatorName);
    BEIBAO_TAKE(founded, found(store, std::move(committee), std::move(mediator)));
    static_cast<void>(founded);
    return store.setMeta("area", wanted.area);
}

std::string metaIn(Database& database, std::string_view key)
{
    auto row = database.query("SELECT value FROM meta WHERE key = ?1");
    return row.bind(key).step() ? std::string(row.bytes(0)) : std::string();
}

} // namespace

/// The connection of ask(), and what reads through it.
struct Workbench::Answering {
    explicit Answering(std::unique_ptr<Database> opened)
        : connection(std::move(opened))
        , reading(*connection)
        , search(*connection)
    {
    }
    std::unique_ptr<Database> connection;
    Records reading;
    Search search;
};

Workbench::Workbench()
{
    qRegisterMetaType<Changed>("beibao::Changed");
    qRegisterMetaType<Error>("beibao::Error");
    writer_ = std::make_unique<Writer>([this] { idle(); });
}

Workbench::~Workbench()
{
    // The store belongs to the writer's thread, to its last breath.
    writer_->run([this] {
        writing_.reset();
        scratch_.reset();
        desk_.reset();
        folder_.reset();
    });
}

Workbench::Maker Workbench::opener(const std::filesystem::path& folder, const std::string& passphrase)
{
    return [folder, passphrase](
               StoreFolder::Outside outside) { return StoreFolder::open(folder, passphrase, std::move(outside)); };
}

Workbench::Maker Workbench::creator(const std::filesystem::path& folder, const NewStore& wanted)
{
    return [folder, wanted](StoreFolder::Outside outside) -> Result<std::unique_ptr<StoreFolder>> {
        const auto realm = wanted.practice ? wire::PRACTICE : wire::REAL;
        BEIBAO_TAKE(made, StoreFolder::create(folder, wanted.passphrase, realm, std::move(outside), wanted.cost));
        BEIBAO_TRY(introduce(made->store(), wanted));
        return made;
    };
}

Workbench::Opened Workbench::open(const std::filesystem::path& folder, const std::string& passphrase)
{
    return begin(opener(folder, passphrase));
}

Workbench::Opened Workbench::create(const std::filesystem::path& folder, const NewStore& wanted)
{
    return begin(creator(folder, wanted));
}

void Workbench::openLater(const std::filesystem::path& folder, const std::string& passphrase, QObject* context,
    std::function<void(Opened)> done)
{
    beginLater(opener(folder, passphrase), context, std::move(done));
}

void Workbench::recoverLater(const std::filesystem::path& folder, const RecoveryCode& code,
    const std::string& passphrase, QObject* context, std::function<void(Opened)> done)
{
    Maker recoverer = [folder, code, passphrase](StoreFolder::Outside outside) {
        return StoreFolder::recover(folder, code, passphrase, std::move(outside));
    };
    beginLater(std::move(recoverer), context, std::move(done));
}

void Workbench::createLater(
    const std::filesystem::path& folder, const NewStore& wanted, QObject* context, std::function<void(Opened)> done)
{
    beginLater(creator(folder, wanted), context, std::move(done));
}

Workbench::Opened Workbench::begin(const Maker& make)
{
    std::unique_ptr<Workbench> bench(new Workbench);
    Status opened;
    bench->writer_->run([&] { opened = bench->openHere(make); });
    BEIBAO_TRY(opened);
    BEIBAO_TRY(bench->look());
    return bench;
}

void Workbench::beginLater(Maker make, QObject* context, std::function<void(Opened)> done)
{
    Workbench* const bench = new Workbench; // owned by whoever is told, below
    bench->post([bench, make = std::move(make), context = QPointer<QObject>(context), done = std::move(done)] {
        auto opened = std::make_shared<Status>(bench->openHere(make));
        QMetaObject::invokeMethod(
            bench,
            [bench, opened, context, done] {
                if (*opened) *opened = bench->look();
                if (!*opened || !context) bench->deleteLater();
                if (!context) return;
                if (*opened)
                    done(std::unique_ptr<Workbench>(bench));
                else
                    done(opened->error());
            },
            Qt::QueuedConnection);
    });
}

Status Workbench::openHere(const Maker& make)
{
    BEIBAO_TAKE(rules, loadRuleBook(resourcesFolder() / "rules"));
    ours_ = std::move(rules);
    BEIBAO_TAKE(folder, make({.clock = clock_, .random = random_, .views = {&caseList_}}));
    folder_ = std::move(folder);
    Store& store = folder_->store();
    desk_ = std::make_unique<Desk>(store, folder_->blobs(), ours_, clock_, random_);
    scratch_ = std::make_unique<Scratch>(store.database(), clock_);
    writing_ = std::make_unique<Writing>(Writing{*folder_, store, folder_->blobs(), *desk_, *scratch_});
    author_ = store.author();
    role_ = store.meta("role");
    return {};
}

Status Workbench::look()
{
    BEIBAO_TAKE(connection, Database::open(folder_->database(), folder_->key(), Database::Mode::kRead));
    readConnection_ = std::move(connection);
    reading_ = std::make_unique<Records>(*readConnection_);
    drafts_ = std::make_unique<Scratch>(*readConnection_, clock_);
    search_ = std::make_unique<Search>(*readConnection_);
    BEIBAO_TAKE(second, Database::open(folder_->database(), folder_->key(), Database::Mode::kRead));
    answering_ = std::make_unique<Answering>(std::move(second));
    asking_ = std::make_unique<Asking>(Asking{*answering_->connection, answering_->reading, answering_->search});
    answerer_ = std::make_unique<Writer>();
    rules_ = ours_;
    readRules();
    return {};
}

std::string Workbench::committeeName() const
{
    const auto committee = reading_->get(author_.unit);
    return committee ? committee->as<Committee>().name() : std::string();
}

std::string Workbench::mediatorName() const
{
    const auto mediator = reading_->get(author_.person);
    return mediator ? mediator->as<Mediator>().name() : std::string();
}

bool Workbench::hasRecoveryCode() const
{
    return hasRecoverySlot(folder_->path() / "slot");
}

void Workbench::post(Writer::Job job)
{
    writer_->post(std::move(job));
}

void Workbench::perform(std::function<Status(Writing&)> job)
{
    post([this, job = std::move(job)] {
        const Status done = job(*writing_);
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                if (!done) emit troubled(done.error());
                emit draftsChanged();
            },
            Qt::QueuedConnection);
    });
}

void Workbench::run(const std::function<void(Writing&)>& job)
{
    writer_->run([&] { job(*writing_); });
}

void Workbench::leaveTrace(const std::string& what, const Id& about)
{
    auto job = [what, about](Writing& writing) { return beibao::leaveTrace(writing.desk, what, about); };
    perform<Saved>(this, std::move(job), [this](const Result<Saved>& saved) {
        if (!saved) emit troubled(saved.error());
    });
}

void Workbench::announce(const Changed& changed)
{
    if (changed.empty()) return;
    QMetaObject::invokeMethod(
        this,
        [this, changed] {
            readRules();
            emit this->changed(changed);
        },
        Qt::QueuedConnection);
}

void Workbench::readRules()
{
    const auto settings = settingsIn(*reading_);
    std::vector<Id> from;
    for (const auto& setting : settings) from.push_back(setting.id);
    if (rulesFrom_ == from && rulesOn_ == today()) return;
    rules_ = rulesOn(ours_, settings, today());
    rulesFrom_ = std::move(from);
    rulesOn_ = today();
}

void Workbench::reintroduce()
{
    role_ = metaIn(*readConnection_, "role");
    post([this] {
        const Author author = folder_->store().author();
        QMetaObject::invokeMethod(
            this,
            [this, author] {
                author_ = author;
                emit introduced();
            },
            Qt::QueuedConnection);
    });
}

/// After the work comes the tidying: what was saved goes into the index, and the log into the file.
void Workbench::idle()
{
    if (!folder_) return;
    Store& store = folder_->store();
    Search index(store.database());
    const bool indexed
        = bool(index.indexWaiting(kIndexedAtOnce)); // if not: looked through instead, and tried again later
    store.idle();
    if (indexed && !index.complete()) post([] {}); // and so on, letting saves go first
}

} // namespace beibao

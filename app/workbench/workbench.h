#pragma once

#include "core/casework/desk.h"
#include "core/identity/store_folder.h"
#include "core/store/scratch.h"
#include "core/store/writer.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace beibao {

/// An open store as the window uses it: it reads here, the writer writes there.
///
/// reading() is a read-only connection of the window's thread, for short
/// questions. perform() runs a job on the writer's thread, where the one
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

    /// Opens the store in `folder`; blocks for the half second a passphrase costs, so call it
    /// through openLater(). Faults as StoreFolder::open.
    static Result<std::unique_ptr<Workbench>> open(const std::filesystem::path& folder, const std::string& passphrase);
    ~Workbench() override;

    const Records& reading() const { return *reading_; }
    Database& database() const { return *readConnection_; }
    const RuleBook& rules() const { return rules_; }
    const Author& author() const { return author_; }
    /// Role of this device ("mediator", "chair" …); empty before enrolment.
    const std::string& role() const { return role_; }
    bool practice() const { return author_.realm == wire::PRACTICE; }
    Date today() const;

    /// Runs `job` on the writer's thread and then `done` with its answer on the
    /// window's, unless `context` is gone by then. Emits changed() first when the answer carries changes.
    template <typename T>
    void perform(QObject* context, std::function<Result<T>(Writing&)> job, std::function<void(Result<T>)> done)
    {
        writer_->post([this, context = QPointer<QObject>(context), job = std::move(job), done = std::move(done)] {
            auto answer = std::make_shared<Result<T>>(job(*writing_));
            QMetaObject::invokeMethod(this, [context, answer, done] {
                if (context) done(std::move(*answer));
            }, Qt::QueuedConnection);
        });
    }

    /// To be called on the writer's thread by whoever changed records.
    void announce(const Changed& changed);

signals:
    /// Records and cases to be looked at again; on the window's thread.
    void changed(const beibao::Changed& changed);

private:
    Workbench() = default;

    SystemClock clock_;
    SystemRandom random_;
    RuleBook rules_;
    Author author_;
    std::string role_;
    std::vector<std::unique_ptr<View>> views_;
    std::unique_ptr<StoreFolder> folder_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<Scratch> scratch_;
    std::unique_ptr<Writing> writing_;
    std::unique_ptr<Database> readConnection_;
    std::unique_ptr<Records> reading_;
    std::unique_ptr<Writer> writer_;
};

} // namespace beibao

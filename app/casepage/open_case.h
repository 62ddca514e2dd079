#pragma once

#include "app/workbench/workbench.h"
#include "core/casework/case_loader.h"
#include "core/store/erasures.h"

namespace beibao {

/// The case on screen: what is known of it, kept fresh, and the way to act on it.
///
/// Every panel of the case page reads from one OpenCase and refreshes on
/// reloaded(). Belongs to the window's thread; whatever writes goes through the workbench.
class OpenCase final : public QObject {
    Q_OBJECT

public:
    explicit OpenCase(Workbench& workbench, QObject* parent = nullptr);

    /// Turns to another case and reads it. False when there is no such case here.
    bool turnTo(const Id& caseId);

    const Id& id() const { return file_.id; }
    const CaseFile& file() const { return file_; }
    const CaseState& state() const { return state_; }
    const CaseView& view() const { return view_; }
    Workbench& workbench() const { return workbench_; }
    /// The orders to erase that hold here, by the record each is about; by the empty id for the whole case.
    const std::map<Id, Erasure>& orders() const { return orders_; }
    /// Whether the whole case was erased.
    bool erased() const { return orders_.contains(Id()); }
    /// Whether a record of this case waits for a choice between two values.
    bool choiceOpen() const { return choiceOpen_; }
    /// Whether something of this case waits here to be sent.
    bool waitsToBeSent() const { return waiting_; }

    /// Whether the newest agreement of the case is one that is to take this one's place.
    bool successorBegun(std::string_view agreementId) const;

    /// What a person at this device says when acting, before anything special.
    ActionInput usualInput() const;
    /// What the guards say to `action` now, in their order.
    std::vector<GuardResult> ask(Action action, const ActionInput& input) const;
    /// The same as if `before` were saved already: notices and consents written down together with the step.
    std::vector<GuardResult> ask(Action action, const ActionInput& input, const std::vector<Entry>& before) const;
    /// Whether this device's role may take the step in this state; other guards may still ask for something.
    /// The chair's clearance by telephone may be written down by whoever may submit.
    bool offered(Action action) const;
    /// Whether the step is this role's own.
    bool mayTake(Action action) const;

    using Done = std::function<void(Result<Acted>)>;
    /// Takes a step on the writer's thread; `before` are facts saved first (notices, consents).
    void act(QObject* context, Action action, ActionInput input, std::vector<Entry> before, Done done);
    /// Saves records on the writer's thread, all or none.
    void save(QObject* context, std::vector<Entry> entries, std::function<void(Result<Saved>)> done);
    /// Writes down that something private was looked at, printed or taken out.
    void leaveTrace(const std::string& what, const Id& about);

signals:
    /// The case was read again, or another one was.
    void reloaded();

private:
    void hear(const Changed& changed);
    bool read();

    Workbench& workbench_;
    CaseFile file_;
    CaseState state_;
    CaseView view_;
    std::map<Id, Erasure> orders_;
    bool choiceOpen_ = false;
    bool waiting_ = false;
};

} // namespace beibao

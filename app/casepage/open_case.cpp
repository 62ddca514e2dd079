#include "app/casepage/open_case.h"

#include "core/rules/case_reading.h"
#include "core/schema/housekeeping.pb.h"

#include <algorithm>

namespace beibao {

namespace {

template <typename Fact> Fact readAs(const Entry& entry)
{
    Fact fact;
    fact.ParseFromString(entry.values.encode());
    return fact;
}

} // namespace

OpenCase::OpenCase(Workbench& workbench, QObject* parent)
    : QObject(parent)
    , workbench_(workbench)
{
    connect(&workbench, &Workbench::changed, this, &OpenCase::hear);
}

bool OpenCase::turnTo(const Id& caseId)
{
    const Id before = file_.id;
    file_.id = caseId;
    if (read()) {
        emit reloaded();
        return true;
    }
    file_.id = before;
    return false;
}

void OpenCase::hear(const Changed& changed)
{
    if (file_.id.empty() || std::ranges::find(changed.cases, file_.id) == changed.cases.end()) return;
    if (read()) emit reloaded();
}

bool OpenCase::read()
{
    auto file = loadCase(workbench_.reading(), file_.id);
    if (!file) return false;
    file_ = *std::move(file);
    state_ = fold(file_.facts);
    view_ = viewOn(state_, file_, workbench_.today());
    orders_ = Erasures(workbench_.reading().database()).inCase(file_.id);
    const auto records = workbench_.reading().ofCase(file_.id);
    choiceOpen_ = std::ranges::any_of(records, [](const Record& record) { return record.open > 0; });
    waiting_ = workbench_.reading().waitsToBeSent(file_.id);
    return true;
}

bool OpenCase::successorBegun(std::string_view agreementId) const
{
    const auto* newest = agreementIn(file_);
    return newest != nullptr && !agreementId.empty() && newest->record.replaces_id() == agreementId;
}

ActionInput OpenCase::usualInput() const
{
    ActionInput input;
    input.role = parseRole(workbench_.role());
    const Id& person = workbench_.author().person;
    if (person.empty()) return input;
    input.mediatorIds.push_back(person.text());
    if (const auto record = workbench_.reading().get(person))
        input.candidates.push_back({person, record->as<Mediator>()});
    return input;
}

std::vector<GuardResult> OpenCase::ask(Action action, const ActionInput& input) const
{
    return runGuards(action, file_, state_, input, workbench_.rules(), workbench_.today());
}

std::vector<GuardResult> OpenCase::ask(Action action, const ActionInput& input, const std::vector<Entry>& before) const
{
    CaseFile file = file_;
    for (const auto& entry : before) {
        if (entry.spec->name == "Notice") file.notices.push_back({entry.id, readAs<Notice>(entry)});
        if (entry.spec->name == "Consent") file.consents.push_back({entry.id, readAs<Consent>(entry)});
    }
    return runGuards(action, file, state_, input, workbench_.rules(), workbench_.today());
}

bool OpenCase::offered(Action action) const
{
    return mayTake(action == Action::kClear ? Action::kSubmit : action);
}

bool OpenCase::mayTake(Action action) const
{
    const Transition* row = transitionFor(action, state_.state);
    if (row == nullptr) return false;
    const auto role = parseRole(workbench_.role());
    return !role || std::ranges::find(row->roles, *role) != row->roles.end();
}

void OpenCase::act(QObject* context, Action action, ActionInput input, std::vector<Entry> before, Done done)
{
    auto job = [bench = &workbench_, id = file_.id, action, input = std::move(input), before = std::move(before)](
                   Workbench::Writing& writing) -> Result<Acted> {
        if (!before.empty()) {
            BEIBAO_TAKE(saved, writing.store.save(before));
            bench->announce(saved.changed); // kept even when the step is refused
        }
        return writing.desk.act(id, action, input);
    };
    workbench_.perform<Acted>(context, std::move(job), std::move(done));
}

void OpenCase::save(QObject* context, std::vector<Entry> entries, std::function<void(Result<Saved>)> done)
{
    workbench_.perform<Saved>(
        context, [entries = std::move(entries)](Workbench::Writing& writing) { return writing.store.save(entries); },
        std::move(done));
}

void OpenCase::leaveTrace(const std::string& what, const Id& about)
{
    workbench_.leaveTrace(what, about);
}

} // namespace beibao

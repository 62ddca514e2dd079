#pragma once

#include "core/rules/guards.h"
#include "core/store/store.h"

#include <QFormLayout>
#include <QJsonObject>

#include <functional>
#include <memory>

namespace beibao {

class OpenCase;

/// What one kind of step asks besides when and why.
class ActionFields {
public:
    virtual ~ActionFields() = default;
    /// Adds its rows; `changed` is called whenever an answer changes.
    virtual void addTo(QFormLayout& form, const std::function<void()>& changed) = 0;
    virtual void answer(ActionInput& input) const = 0;
    /// Facts to be saved before the step itself (notices given, consents).
    virtual std::vector<Entry> before(const ActionInput&) const { return {}; }
    /// What has to be answered before the step can be taken, as a sentence; empty: nothing.
    virtual QString lacks() const { return {}; }
    virtual QJsonObject state() const { return {}; }
    virtual void takeBack(const QJsonObject&) { }
    /// What the reason is called here; empty: 理由.
    virtual QString reasonLabel() const { return {}; }
};

/// The questions of an action; never null.
std::unique_ptr<ActionFields> fieldsOf(Action action, OpenCase& open);

std::unique_ptr<ActionFields> acceptFields(OpenCase& open);
std::unique_ptr<ActionFields> annotateFields(OpenCase& open);
std::unique_ptr<ActionFields> askRecusalFields(OpenCase& open);
std::unique_ptr<ActionFields> assignFields(OpenCase& open);
std::unique_ptr<ActionFields> confirmationFields();
std::unique_ptr<ActionFields> declineRecusalFields(OpenCase& open);
std::unique_ptr<ActionFields> extendFields(OpenCase& open);
std::unique_ptr<ActionFields> performFields(OpenCase& open);
std::unique_ptr<ActionFields> telephoneFields(OpenCase& open);
std::unique_ptr<ActionFields> visitFields(OpenCase& open);

/// A party's open wish for another mediator in words; empty when there is none.
QString recusalWish(const OpenCase& open);

} // namespace beibao

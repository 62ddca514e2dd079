#pragma once

#include "app/casepage/form_name.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace beibao {

class Workbench;

/// Keeps what is typed in one open form, so that a lock, a crash or a power cut
/// costs at most the last second. The state names the bases captured when
/// the form was opened, so a save after reopening replaces just what was seen then.
class FormKeeper final : public QObject {
    Q_OBJECT

public:
    /// `state` describes the form as it stands; called on the window's thread.
    FormKeeper(Workbench& workbench, std::function<QJsonObject()> state, QObject* parent);

    /// Begins with a form of a case; what the one before held is kept first.
    void begin(const FormName& form, const Id& caseId);
    /// Keeps what the form held and waits for the next begin(): what is filled in now nobody typed.
    void rest();
    /// What was kept of this form when it was left last time, if it was not saved.
    std::optional<QJsonObject> left() const;
    /// Something was typed.
    void touch();
    /// Keeps it now. Pages call it when they are hidden.
    void flush();
    /// The form is left unsaved: kept when something was typed, else forgotten.
    void leave(bool typed);
    /// It is saved for good: nothing is left to keep.
    void done();

signals:
    /// The writer has all of it on disk; nothing was typed since.
    void kept();
    /// Something was typed that is not on disk yet.
    void typed();

private:
    Workbench& workbench_;
    std::function<QJsonObject()> state_;
    std::string form_;
    Id about_;
    QTimer timer_;
};

} // namespace beibao

#pragma once

#include "app/casepage/form_name.h"
#include "core/rules/agreement_checks.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace beibao {

class OpenCase;
class Workbench;

/// One case and everything a person does with it: the overview with its next
/// step, and in its place, while they are open, the pages to record a session,
/// to write, seal and sign an agreement.
///
/// What is typed in any of them is kept as it is typed; leaving the page loses nothing.
class CasePage final : public QWidget {
    Q_OBJECT

public:
    explicit CasePage(Workbench& workbench, QWidget* parent = nullptr);
    ~CasePage() override;

    /// Shows a case, as it is read now. False when there is no such case here; what was shown stays.
    bool showCase(const Id& caseId);
    /// Empty before the first showCase().
    Id caseId() const;

    /// Opens a form of this case that was left unsaved.
    void continueForm(const FormName& form);

    /// Opens the agreement at the field a check is about.
    void mend(const CheckFinding& finding);

    /// Ctrl+S: saves what the open editor holds. Does nothing on the overview.
    void saveNow();
    /// Ctrl+P: prints the paper of the page that is open.
    void printNow();
    /// F4: asks how the visit went.
    void recordVisit();
    /// Esc: from an editor to the overview. False on the overview, where the window goes back itself.
    bool goBack();

signals:
    void titleChanged(const QString& title);
    /// Something of this case has two values; the sync page asks which one holds.
    void choiceWanted(const beibao::Id& caseId);
    /// A sentence for the status strip.
    void said(const QString& sentence);
    /// Something did not work out, such as printing.
    void warned(const QString& sentence);
    void backWanted();
    /// Photographs of papers are to be filed, of this case first of all.
    void photosWanted(const beibao::Id& caseId);
    /// A record, or the whole case, went into the bin: to be told with a way back.
    void recycled(const beibao::Id& record, const QString& sentence);
    void binWanted(const beibao::Id& caseId);

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace beibao

#pragma once

#include "app/agreement/agreement_form.h"
#include "app/workbench/workbench.h"
#include "core/rules/agreement_checks.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace beibao {

class CheckList;
class FormKeeper;
class OpenCase;
class PagePreview;
class PromiseList;
class ReturnedMarks;

/// Writing the agreement in five steps, beside the very page that will be printed.
/// Half an agreement may be saved; what is missing is said, and asked for only before it is sealed.
class AgreementPage final : public QWidget {
    Q_OBJECT

public:
    explicit AgreementPage(OpenCase& open, QWidget* parent = nullptr);

    /// Opens the newest agreement of the case, or begins one; what was left unsaved is taken up again.
    void begin();
    void save();
    /// Where a check wants something changed.
    void mend(const CheckFinding& finding);
    /// Opens the calculator, where what was typed into it was left.
    void workOut();

signals:
    void finished(const QString& sentence);
    void leaveWanted();
    void printWanted();
    void sealWanted();
    void partyWanted(const beibao::Id& party, const QString& field);
    void sessionWanted(const beibao::Id& session);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum Step { kPeople, kFacts, kPromises, kTerms, kChecks, kStepCount };

    void build();
    QWidget* buildRail();
    QWidget* buildPeople();
    QWidget* buildFacts();
    QWidget* buildPromises();
    QWidget* buildTerms();
    QWidget* buildChecks();
    QWidget* buildButtons();
    void connectFields();
    /// Shows what is stored, without anything typed since.
    void reopen();
    void fill();
    void take();
    void goTo(int step);
    void look();
    void markSteps();
    void fillPeople();
    Step stepOf(const CheckFinding& finding) const;
    using Then = std::function<Result<Acted>(Workbench::Writing&)>;
    /// Takes the case to the step an agreement needs before `action`, then takes that one too.
    Then stepsTo(Action action) const;
    void save(Then then, const QString& sentence, std::function<void()> after);

    OpenCase& open_;
    AgreementForm form_;
    QString before_; ///< the form as it was opened, to know whether anything was typed
    SystemRandom random_;
    FormKeeper* keeper_;
    QTimer* looking_;
    std::vector<CheckFinding> findings_;
    std::vector<QPushButton*> rail_;
    QStackedWidget* steps_;
    QVBoxLayout* people_;
    QPlainTextEdit* facts_;
    PromiseList* promises_;
    QPlainTextEdit* terms_;
    QPlainTextEdit* breach_;
    QLineEdit* madeOn_;
    QSpinBox* copies_;
    QPushButton* court_;
    CheckList* checks_;
    PagePreview* preview_;
    ReturnedMarks* returned_; ///< why the chair gave it back, and where
    QLabel* former_; ///< which signed agreement this one is to take the place of
    QLabel* trouble_;
    QLabel* kept_;
    QPushButton* submit_;
    QPushButton* seal_;
};

} // namespace beibao

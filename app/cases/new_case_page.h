#pragma once

#include "app/cases/case_draft.h"
#include "app/workbench/workbench.h"
#include "core/casework/people_book.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace beibao {

class ChoiceRow;

/// Twelve fields on one page, five of them required. What is typed is kept
/// within two seconds; leaving the page leaves a draft that Today shows.
class NewCasePage final : public QWidget {
    Q_OBJECT

public:
    explicit NewCasePage(Workbench& bench, QWidget* parent = nullptr);
    ~NewCasePage() override;

    /// An empty form; `fromRound` counts the case as found in this week's round.
    void beginNew(bool fromRound = false);
    /// An empty form but for whoever applies.
    void beginWith(const KnownPerson& applicant);
    /// Continues a draft. False when there is no such draft any more.
    bool continueDraft(const std::string& form);
    /// Keeps what is typed now; nothing when nothing was typed.
    void keepNow();
    void registerNow();

signals:
    void registered(const beibao::Id& caseId, const QString& number);
    void failed(beibao::Error error);
    /// Esc: the draft is kept.
    void leaveWanted();
    /// A case both names are in already.
    void caseWanted(const beibao::Id& caseId);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* lineEdit(const char* name, const QString& accessible);
    void explainFields();
    void layOut();
    void offerPeople();
    void offerTypes();
    /// Reading order is the order of the numbers.
    void orderTabs();
    CaseDraft typed() const;
    void fill(const CaseDraft& draft);
    void typedSomething();
    void sayKept();
    void sayHowItStands(bool strict);
    /// What is typed and cannot be right; empty: nothing.
    QString whatIsWrong();
    void lookForTheSame();
    void answered(Result<Registered> answer);

    Workbench& bench_;
    std::string form_;
    bool fromRound_ = false;
    bool filling_ = false;
    bool dirty_ = false;
    Id same_;
    QString wrong_; ///< what cannot be right; empty: nothing
    QWidget* factsLabel_ = nullptr;
    QWidget* riskHead_ = nullptr;

    QLineEdit* applicant_;
    QLineEdit* phone_;
    QLineEdit* idNumber_;
    QLineEdit* address_;
    QLineEdit* respondent_;
    QLineEdit* respondentPhone_;
    ChoiceRow* type_;
    ChoiceRow* source_;
    QLineEdit* place_;
    QLineEdit* date_;
    QLabel* dateShown_;
    QPlainTextEdit* facts_;
    ChoiceRow* risk_;
    QLabel* riskLabel_;
    QLabel* status_;
    QLabel* kept_;
    QWidget* sameBox_;
    QLabel* sameWords_;
    QPushButton* leave_;
    QPushButton* register_;
    QTimer* soon_;
};

} // namespace beibao

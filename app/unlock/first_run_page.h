#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace beibao {

/// Makes the first store of a profile: the real one, or one to practise in.
/// Needs no network.
class FirstRunPage final : public QWidget {
    Q_OBJECT

public:
    /// `real` and `practice` are the folders the store is made in; `startPractising` preselects the second.
    FirstRunPage(
        std::filesystem::path real, std::filesystem::path practice, bool startPractising, QWidget* parent = nullptr);

    /// What it costs to guess the passphrase; tests take the cheap one.
    void setCost(SlotCost cost) { cost_ = cost; }

signals:
    /// There was a store somewhere else, and a backup of it.
    void restoreWanted(bool practice);
    void opened(std::shared_ptr<std::unique_ptr<beibao::Workbench>> bench);

private:
    void choosePractice(bool practice);
    /// What is still missing, in the words of the page; empty: go on.
    QString missing() const;
    void make();

    std::filesystem::path real_;
    std::filesystem::path practice_;
    SlotCost cost_ = SlotCost::kOrdinary;
    QPushButton* realChoice_;
    QPushButton* practiceChoice_;
    QLabel* about_;
    QLineEdit* committee_;
    QLineEdit* mediator_;
    QLineEdit* area_;
    QLineEdit* passphrase_;
    QLineEdit* again_;
    QLabel* said_;
    QPushButton* make_;
};

} // namespace beibao

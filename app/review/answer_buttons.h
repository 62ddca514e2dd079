#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace beibao {

class OpenCase;

/// The chair's answers with their keys: A clears, R gives it back for a reason, J and K go on and back. The keys are
/// those of the whole page, and never of a field somebody types into.
class AnswerButtons final : public QWidget {
    Q_OBJECT

public:
    AnswerButtons(const OpenCase& open, QWidget* page);

    void refresh();
    /// Whether the words can still be cleared or returned; signed ones are only marked.
    bool answerable() const;

signals:
    void clearWanted();
    void returnWanted(const QString& reason);
    void moveWanted(int by);

private:
    void addKeys(QWidget* page);
    void askReason();
    void fillReasons();

    const OpenCase& open_;
    QPushButton* clear_;
    QPushButton* return_;
    QPushButton* checked_;
    QPushButton* correct_;
    QMenu* reasons_;
};

} // namespace beibao

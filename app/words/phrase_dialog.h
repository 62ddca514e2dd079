#pragma once

#include "core/casework/phrase_book.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace beibao {

class Workbench;

/// Wordings to be put into a text: the person's own first, then those that came with the program or the county. Found
/// by any words, or by pinyin initials. What is selected in the text may be put by as one more.
class PhraseDialog final : public QDialog {
    Q_OBJECT

public:
    /// `room`: where the own wordings belong ("facts", "breach").
    PhraseDialog(Workbench& bench, std::string room, std::vector<QString> usual, QPlainTextEdit* into,
        QWidget* parent = nullptr);
    ~PhraseDialog() override;

private:
    void build();
    void fill();
    void choose();
    void putBy();
    void binOrTakeBack();
    /// Changes the book on the writer's thread.
    void change(std::function<Status(PhraseBook&, Date)> how);
    QString current() const;
    bool isOwn(const QString& text) const;

    Workbench& bench_;
    std::string room_;
    std::vector<QString> usual_;
    QPlainTextEdit* into_;
    PhraseBook book_;
    struct Spelled;
    std::unique_ptr<Spelled> spelled_;
    QLineEdit* search_;
    QListWidget* list_;
    QPushButton* insert_;
    QPushButton* putBy_;
    QPushButton* bin_;
    QPushButton* binned_;
    QLabel* trouble_;
};

/// A button that opens it.
QPushButton* phraseButton(const QString& label, Workbench& bench, const std::string& room, QPlainTextEdit* into,
    const std::function<std::vector<QString>()>& usual);

} // namespace beibao

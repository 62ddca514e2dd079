#pragma once

#include <QDialog>

class QPushButton;

namespace beibao {

/// The page of one small code: what happened, what became of the work, what to do, whom to ask.
class CodeDialog final : public QDialog {
    Q_OBJECT

public:
    /// `code` as it stands in the window; one nobody knows says so.
    explicit CodeDialog(const QString& code, QWidget* parent = nullptr);
};

/// A code as a small button that opens its page.
QPushButton* codeButton(QWidget* parent = nullptr);
/// Hidden while there is no code.
void setCode(QPushButton* button, const QString& code);

/// The page in Markdown, as the guide and the dialog show it; empty for a code nobody knows.
QString codeInWords(const QString& code);

} // namespace beibao

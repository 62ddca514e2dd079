#pragma once

#include <QObject>

class QLineEdit;
class QMimeData;

namespace beibao {

/// Lets the search field take a picture of a paper, pasted or dropped: what its code says is then in the field as if it
/// had been typed. Text is left to the field itself.
class CodePaste final : public QObject {
    Q_OBJECT

public:
    explicit CodePaste(QLineEdit* field);

signals:
    /// The text of a code stands in the field.
    void taken();
    /// There was a picture, and no code of ours on it.
    void nothingOnIt();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QMimeData& data);

    QLineEdit* field_;
};

} // namespace beibao

#pragma once

#include <QObject>
#include <QPointer>

class QInputMethodEvent;

namespace beibao {

/// Typing Chinese, in every field of the program: while an input method has letters that are no characters yet, Enter,
/// Tab and Esc belong to it, and neither send a form nor leave a field, and no other key does anything of its own; and
/// where only digits are asked for, those of a Chinese keyboard, １２３, are digits too.
class Composing final : public QObject {
    Q_OBJECT

public:
    /// The one of the application, which listens from the first time it is asked for.
    static Composing& here();

    /// Whether somebody is in the middle of a word.
    bool now() const { return composing_ != nullptr; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit Composing(QObject* application);
    bool take(QObject* watched, const QInputMethodEvent& event);

    QPointer<QObject> composing_;
};

} // namespace beibao

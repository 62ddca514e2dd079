#pragma once

#include <QObject>

namespace beibao {

/// Knows whether somebody is in the middle of composing a word with an input method: a key
/// pressed then belongs to the word, whatever else it might do.
class Composing final : public QObject {
public:
    /// Watches the whole program while it lives.
    explicit Composing(QObject* parent = nullptr);

    bool now() const { return composing_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool composing_ = false;
};

} // namespace beibao

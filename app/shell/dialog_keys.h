#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

namespace beibao {

/// Keys that hold over dialogs too, where the shortcuts of the window below do not reach:
/// larger letters are needed most where the text is. A dialog's own key goes first.
class DialogKeys final : public QObject {
public:
    /// Watches the whole program while it lives.
    explicit DialogKeys(QObject* parent = nullptr);

    void add(const QKeySequence& keys, std::function<void()> act);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<std::pair<QKeySequence, std::function<void()>>> keys_;
};

} // namespace beibao

#pragma once

#include <QObject>
#include <QSize>

namespace beibao {

/// No dialog is larger than the smallest screen it must fit on, however large the letters are: it
/// opens within these bounds, and what is inside scrolls.
class DialogBounds final : public QObject {
public:
    static constexpr QSize kMost{1280, 700};

    /// Watches the whole program while it lives.
    explicit DialogBounds(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace beibao

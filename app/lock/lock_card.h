#pragma once

#include <QFrame>

namespace beibao {

class IdleWatch;

/// After how long without a touch the window locks itself, and a button that locks it now.
class LockCard final : public QFrame {
    Q_OBJECT

public:
    explicit LockCard(IdleWatch& watch, QWidget* parent = nullptr);

signals:
    void lockWanted();
};

} // namespace beibao

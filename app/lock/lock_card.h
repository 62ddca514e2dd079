#pragma once

#include <QFrame>

namespace beibao {

class CopiedNumbers;
class IdleWatch;

/// After how long without a touch the window locks itself, and a button that locks it now.
class LockCard final : public QFrame {
    Q_OBJECT

public:
    explicit LockCard(IdleWatch& watch, CopiedNumbers& copied, QWidget* parent = nullptr);

signals:
    void lockWanted();
};

} // namespace beibao

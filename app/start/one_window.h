#pragma once

#include "app/start/errand.h"
#include "app/start/places.h"

#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace beibao {

/// The right to be the window of a store. The first start holds it and listens; a later one hands over what it was
/// asked for and ends.
///
/// The right is a lock of the kernel, so that a window that was killed is in nobody's way. Only programs of the same
/// person are listened to or told anything.
class OneWindow final : public QObject {
    Q_OBJECT

public:
    /// kInUse while another window of this store has it; kStorage.
    static Result<std::unique_ptr<OneWindow>> take(const Places& places, bool practice);
    /// Gives an errand to the window that has it. kInUse when it does not answer within some seconds.
    static Status hand(const Places& places, bool practice, const Errand& errand);
    ~OneWindow() override;

    /// Answers later starts from now on. False: they cannot reach this window, and are told so.
    bool listen();

signals:
    void wished(const beibao::Errand& errand);

private:
    OneWindow(int lock, QString address);
    void answer(QLocalSocket* caller);

    int lock_;
    QString address_;
    QLocalServer* server_;
};

} // namespace beibao

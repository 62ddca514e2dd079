#include "app/start/one_window.h"

#include "core/base/digest.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <unistd.h>

namespace beibao {

namespace {

constexpr int kPatienceMs = 5000;
constexpr int kBetweenTriesMs = 50;
constexpr auto kTaken = "taken\n";

std::filesystem::path lockFile(const Places& places, bool practice)
{
    return places.profile / (practice ? "practice-window.lock" : "window.lock");
}

/// Short whatever the profile is called: a socket's path has room for a hundred letters.
QString addressOf(const Places& places, bool practice)
{
    std::error_code code;
    const auto lock = std::filesystem::weakly_canonical(lockFile(places, practice), code);
    const std::string name = "window-" + sha256(lock.string()).hex().substr(0, 16);
    return QString::fromStdString((places.meeting / name).string());
}

bool samePerson(const QLocalSocket& socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

} // namespace

OneWindow::OneWindow(int lock, QString address)
    : lock_(lock)
    , address_(std::move(address))
    , server_(new QLocalServer(this))
{
    connect(server_, &QLocalServer::newConnection, this, [this] {
        while (auto* caller = server_->nextPendingConnection()) answer(caller);
    });
}

OneWindow::~OneWindow()
{
    server_->close();
    ::close(lock_);
}

Result<std::unique_ptr<OneWindow>> OneWindow::take(const Places& places, bool practice)
{
    const auto file = lockFile(places, practice);
    const int lock = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (lock < 0) return Error{Fault::kStorage, "the folder " + places.profile.string() + " cannot be written"};
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        return Error{Fault::kInUse, "this store is open in another window"};
    }
    return std::unique_ptr<OneWindow>(new OneWindow(lock, addressOf(places, practice)));
}

bool OneWindow::listen()
{
    QFile::remove(address_); // of a window that was killed: the lock is ours
    server_->setSocketOptions(QLocalServer::UserAccessOption);
    return server_->listen(address_);
}

void OneWindow::answer(QLocalSocket* caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    if (!samePerson(*caller)) return caller->abort();
    QTimer::singleShot(kPatienceMs, caller, [caller] { caller->abort(); });
    const auto read = [this, caller] {
        if (caller->bytesAvailable() > qint64(Errand::kLongestLine)) return caller->abort();
        if (!caller->canReadLine()) return;
        const auto errand = Errand::parse(caller->readLine().trimmed().toStdString());
        if (!errand) return caller->abort();
        caller->write(kTaken);
        caller->disconnectFromServer();
        emit wished(*errand);
    };
    connect(caller, &QLocalSocket::readyRead, this, read);
    read();
}

Status OneWindow::hand(const Places& places, bool practice, const Errand& errand)
{
    const Error silent{Fault::kInUse, "this store is open in a window that does not answer"};
    const QString address = addressOf(places, practice);
    const QDeadlineTimer end(kPatienceMs);
    QLocalSocket line;
    do { // the other one may have begun a moment ago
        line.connectToServer(address);
        if (line.waitForConnected(kPatienceMs)) break;
        QThread::msleep(kBetweenTriesMs);
    } while (!end.hasExpired());
    if (line.state() != QLocalSocket::ConnectedState || !samePerson(line)) return silent;
    line.write(QByteArray::fromStdString(errand.line() + '\n'));
    line.flush();
    while (!line.canReadLine() && line.waitForReadyRead(kPatienceMs)) { }
    if (line.readLine() != kTaken) return silent;
    return {};
}

} // namespace beibao

#include "app/speech/hearing.h"

#include <sys/prctl.h>

#include <csignal>

namespace beibao {

Hearing::Hearing(QObject* parent)
    : QObject(parent)
{
    child_.setProcessChannelMode(QProcess::SeparateChannels);
    child_.setStandardErrorFile(QProcess::nullDevice());
    child_.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    silence_.setSingleShot(true);
    silence_.setInterval(kPatienceMs);
    connect(&child_, &QProcess::readyReadStandardOutput, this, &Hearing::read);
    connect(&child_, &QProcess::finished, this, &Hearing::exited);
    connect(&child_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) end(Error{Fault::kNotFound, "the recogniser cannot be started"});
    });
    connect(&silence_, &QTimer::timeout, this, [this] {
        end(Error{Fault::kRefused, "the recogniser is silent", "recogniser-ended"});
    });
}

Hearing::~Hearing()
{
    cancel();
}

void Hearing::start(const Recogniser& recogniser, const std::string& mediaType, const std::string& sound)
{
    cancel();
    lines_ = {};
    outcome_ = {};
    busy_ = true;
    silence_.start();
    child_.start(QString::fromStdString(recogniser.program), recogniser.words() << QString::fromStdString(mediaType));
    child_.write(sound.data(), qint64(sound.size()));
    child_.closeWriteChannel();
}

void Hearing::cancel()
{
    busy_ = false;
    silence_.stop();
    if (child_.state() == QProcess::NotRunning) return;
    child_.kill();
    child_.waitForFinished();
}

void Hearing::read()
{
    const QByteArray said = child_.readAllStandardOutput();
    if (!busy_ || said.isEmpty()) return;
    silence_.start();
    const Status taken = lines_.take({said.constData(), std::size_t(said.size())});
    if (!taken) return end(taken);
    emit heard();
}

void Hearing::exited(int code, QProcess::ExitStatus how)
{
    read();
    if (!busy_) return;
    const Status whole = lines_.end();
    if (!whole) return end(whole);
    const bool good = how == QProcess::NormalExit && code == 0;
    end(good ? Status() : Status(Error{Fault::kRefused, "the recogniser failed", "recogniser-ended"}));
}

void Hearing::end(Status outcome)
{
    if (!busy_) return;
    cancel();
    outcome_ = std::move(outcome);
    emit finished();
}

} // namespace beibao

#pragma once

#include "app/speech/recogniser.h"
#include "core/exchange/spoken_lines.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace beibao {

/// The recogniser at work on one piece of sound. It gets the sound on its standard input, so that it never lies on a
/// disk in the clear for its sake, and its kind ("audio/ogg") as the last word. It runs beside us, tells line by
/// line, and does not outlive this program.
class Hearing final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPatienceMs = 30 * 60'000; ///< for one silence of the recogniser

    explicit Hearing(QObject* parent = nullptr);
    ~Hearing() override;

    /// Begins; finished() follows, once.
    void start(const Recogniser& recogniser, const std::string& mediaType, const std::string& sound);
    /// Ends it; finished() does not follow.
    void cancel();
    bool busy() const { return busy_; }

    const SpokenLines& lines() const { return lines_; }
    /// After finished(): kNotFound when the program cannot be started, kRefused with rule "recogniser" when it said
    /// why it cannot, with rule "recogniser-ended" when it just ended, kUsage when it does not keep to the format.
    const Status& outcome() const { return outcome_; }

signals:
    /// There are more lines.
    void heard();
    void finished();

private:
    void read();
    void exited(int code, QProcess::ExitStatus how);
    void end(Status outcome);

    QProcess child_;
    QTimer silence_;
    SpokenLines lines_;
    Status outcome_;
    bool busy_ = false;
};

} // namespace beibao

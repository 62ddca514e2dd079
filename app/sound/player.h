#pragma once

#include <QObject>

class QByteArray;

namespace beibao {

/// Plays one recording, from memory.
class SoundPlayer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The loudspeaker of this machine; null where it has none.
    static SoundPlayer* ofThisComputer();

    virtual void open(const QByteArray& bytes) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(qint64 ms) = 0;

signals:
    void lengthKnown(qint64 ms);
    void moved(qint64 ms);
    /// It plays now, or does not any more: paused, or at its end.
    void playing(bool on);
    /// This machine cannot play it.
    void failed();
};

} // namespace beibao

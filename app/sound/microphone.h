#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace beibao {

/// Where sound comes in: one voice, 16 bits a sample.
class Microphone : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The microphone this machine uses now; null where there is none that can be used.
    static std::unique_ptr<Microphone> ofThisComputer();

    /// Samples a second; one of those SoundWriter takes.
    virtual int rate() const = 0;
    virtual Status start() = 0;
    /// heard() does not follow.
    virtual void stop() = 0;

signals:
    /// Samples as std::int16_t, whole ones.
    void heard(const QByteArray& samples);
    /// It was pulled out, or another program took it away.
    void lost();
};

/// Looks for one anew: somebody may have plugged it in meanwhile.
using Microphones = std::function<std::unique_ptr<Microphone>()>;

} // namespace beibao

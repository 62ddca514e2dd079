#pragma once

#include <QObject>

namespace beibao {

/// Says Chinese sentences aloud, one at a time.
class Voice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The voice of this machine; null where it has none that speaks Mandarin, or Beibao was built without speech.
    static Voice* chinese(QObject* parent);

    virtual void say(const QString& sentence) = 0;
    /// Falls silent now; said() does not follow.
    virtual void stop() = 0;

signals:
    /// The sentence is over.
    void said();
};

} // namespace beibao

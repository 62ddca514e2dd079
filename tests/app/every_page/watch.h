#pragma once

#include "tests/app/every_page/eyes.h"

#include <QStringList>

namespace beibao::test {

/// Where a watch says what it does not like.
class Complaints {
public:
    void add(const Sight& sight, const QString& what)
    {
        all_ << QString::fromStdString(sight.name) + QStringLiteral(": ") + what;
    }
    /// One a line; empty is good.
    std::string told() const { return all_.join(QLatin1Char('\n')).toStdString(); }

private:
    QStringList all_;
};

/// Somebody who looks at every sight of a village with one thing in mind. All who watch the same village at the same
/// size of letters go round together, once, when the first of them is asked.
class Watch {
public:
    using Look = void (*)(const Sight&, QWidget&, Complaints&);
    /// In which order they look: those who touch nothing first.
    enum class Turn { kPicture, kLooks, kPresses, kTypes };

    Watch(Village::Names village, int percent, Turn turn, Look look);

    /// Fails the test with every complaint there is.
    void report();

    static void goRound(Village::Names village, int percent);

private:
    Village::Names village_;
    int percent_;
    Turn turn_;
    Look look_;
    Complaints complaints_;
    bool been_ = false;
};

} // namespace beibao::test

#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace beibao {

/// A telephone or identity number that was copied in this window leaves the clipboard again: after a while, and when
/// the store is locked or closed; unless something else was copied since. Programs that keep
/// what was on the clipboard are asked not to keep it.
class CopiedNumbers final : public QObject {
public:
    /// Runs something once, a time from now.
    using Later = std::function<void(std::chrono::seconds, std::function<void()>)>;

    static constexpr int kChoices[] = {30, 60, 300}; ///< seconds
    static constexpr int kUsual = 60;

    /// The seconds are kept in `settingsFile`. Without `later`, by the clock of the program.
    explicit CopiedNumbers(QString settingsFile, QObject* parent = nullptr, Later later = {});
    /// Takes the number away with it.
    ~CopiedNumbers() override;

    int seconds() const { return seconds_; }
    /// One of kChoices; anything else is taken as kUsual.
    void setSeconds(int seconds);

private:
    void look();
    void forget();

    QString settingsFile_;
    Later later_;
    int seconds_ = kUsual;
    QString copied_; ///< as it went to the clipboard; empty: nothing of ours is there
    int turn_ = 0;
};

} // namespace beibao

#pragma once

#include <QObject>
#include <QTimer>

namespace beibao {

/// Notices that nobody has touched keyboard, mouse or screen for a while.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr int kChoices[] = {5, 10, 15, 30}; ///< minutes
    static constexpr int kUsual = 10;

    /// The minutes are kept in `settingsFile`. Watches the whole program while it lives.
    explicit IdleWatch(QString settingsFile, QObject* parent = nullptr);

    int minutes() const { return minutes_; }
    /// One of kChoices; anything else is taken as kUsual.
    void setMinutes(int minutes);

signals:
    /// Nobody was here for minutes().
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString settingsFile_;
    int minutes_ = kUsual;
    QTimer timer_;
};

} // namespace beibao

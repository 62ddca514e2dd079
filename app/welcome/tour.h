#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace beibao {

/// One thing to be shown, and what is said about it.
struct TourStop {
    QPointer<QWidget> what;
    QString title;
    QString words;
};

/// Leads through the window: all is dimmed but one thing, with a few words beside it.
/// Enter or the button goes on, Backspace back, Esc ends it.
class Tour final : public QWidget {
    Q_OBJECT

public:
    /// Covers `over`, and goes away by itself at the end. Stops that are gone or hidden are left out.
    Tour(std::vector<TourStop> stops, QWidget* over);

    int stop() const { return int(at_); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void go(int by);
    void show();
    void place();
    QRect lit() const;

    std::vector<TourStop> stops_;
    std::size_t at_ = 0;
    QFrame* card_;
    QLabel* title_;
    QLabel* words_;
    QLabel* where_;
    QPushButton* back_;
    QPushButton* next_;
};

} // namespace beibao

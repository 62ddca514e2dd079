#pragma once

#include "core/base/result.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace beibao {

/// One line above the page that says what just happened and offers one step.
///
/// Good news goes by itself after ten seconds; a fault stays until it is
/// closed or the next thing happens. It never covers what is being typed.
class NewsBar final : public QFrame {
    Q_OBJECT

public:
    static constexpr int kGoodNewsMs = 10'000;

    explicit NewsBar(QWidget* parent = nullptr);

    void say(const QString& text, const QString& step = {}, std::function<void()> take = {});
    void say(const Error& error);
    /// Something did not work out and a person must do it again; stays.
    void warn(const QString& text);
    QString text() const;
    /// Takes the step that is offered; false when none is.
    bool takeStep();

    /// The bar of the window a widget is in; null where there is none.
    static NewsBar* of(const QWidget* widget);

private:
    void show(const char* look, const QString& text, const QString& step, std::function<void()> take);

    QLabel* text_;
    QPushButton* code_;
    QPushButton* step_;
    QTimer* going_;
    std::function<void()> take_;
};

} // namespace beibao

#pragma once

#include "core/signing/strokes.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace beibao {

/// A sheet to write one's name on with a pen, a finger or the mouse. It keeps the way of the pen, not a picture.
class WritingPad final : public QWidget {
    Q_OBJECT

public:
    explicit WritingPad(QWidget* parent = nullptr);

    bool empty() const { return strokes_.strokes.empty(); }
    const Strokes& strokes() const { return strokes_; }
    void clear();
    QSize sizeHint() const override;

signals:
    void written();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;

private:
    void begin(const QPointF& at, const char* pointer, const QString& device);
    void go(const QPointF& at);
    void end();

    Strokes strokes_;
    QElapsedTimer clock_;
    bool down_ = false;
};

/// Asks one person to sign on the screen.
class WritingDialog final : public QDialog {
    Q_OBJECT

public:
    WritingDialog(const QString& name, QWidget* parent = nullptr);

signals:
    /// The strokes as JSON, once the person is content with them.
    void taken(const std::string& strokes);

private:
    void judge();

    WritingPad* pad_;
    QLabel* doubt_;
    QPushButton* take_;
};

} // namespace beibao

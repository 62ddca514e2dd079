#pragma once

#include "core/documents/site_sketch.h"

#include <QWidget>

#include <vector>

namespace beibao {

/// The sheet a site sketch is drawn on: a grid of the place, with a pointer that the mouse and the arrow keys move
/// from crossing to crossing. A click, or Enter, puts down what the tool in hand makes.
class SketchBoard final : public QWidget {
    Q_OBJECT

public:
    enum class Tool { kCorner, kLandmark, kMove };

    explicit SketchBoard(QWidget* parent = nullptr);
    /// A small picture of a drawing: no grid, no pointer, and nothing to be put down.
    static SketchBoard* picture(QWidget* parent = nullptr);

    const SiteSketch& sketch() const { return sketch_; }
    /// Shows another drawing; the one before can be had back by undo().
    void change(SiteSketch sketch);
    /// Begins with a drawing; there is nothing to undo.
    void begin(SiteSketch sketch);
    void undo();
    bool canUndo() const { return !before_.empty(); }
    void take(Tool tool);
    /// The words the next landmark gets.
    void setWords(const QString& words) { words_ = words; }
    /// A side to be shown darker; none when there are not so many.
    void mark(std::size_t side);
    /// From grid line to grid line, in cm.
    void setStep(int cm);
    void larger();
    void smaller();
    /// So that the whole drawing is seen.
    void fit();

    QSize sizeHint() const override { return {640, 520}; }

signals:
    void changed();
    /// A landmark was to be put down, but nobody said what it is.
    void wordsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Point = SiteSketch::Point;

    QPointF onScreen(Point point) const;
    Point onGround(QPointF at) const;
    QPointF middle() const { return QPointF(width(), height()) / 2; }
    void putDown();
    void addCorner();
    void addLandmark();
    /// The corner or landmark under the pointer, to be carried.
    void pickUp();
    void carry();
    void removeHere();
    void paintGrid(QPainter& painter) const;
    void paintSides(QPainter& painter) const;
    void paintLandmarks(QPainter& painter) const;
    void paintNorth(QPainter& painter) const;
    void paintPointer(QPainter& painter) const;

    SiteSketch sketch_;
    std::vector<SiteSketch> before_;
    Tool tool_ = Tool::kCorner;
    QString words_;
    Point pointer_;
    QPointF centre_; ///< of the view, in cm
    double dots_ = 0.25; ///< on the screen for a centimetre of the place
    int step_ = 50;
    bool picture_ = false;
    std::size_t marked_ = SIZE_MAX;
    int carriedCorner_ = -1, carriedLandmark_ = -1;
};

} // namespace beibao

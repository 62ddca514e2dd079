#pragma once

#include <QDialog>

#include <string>

class QGraphicsPixmapItem;
class QGraphicsView;
class QLabel;

namespace beibao {

/// A picture by itself: whole at first, larger and smaller, and turned for the eye only. From memory; nothing
/// of it is written to the disk unless a copy is asked for.
class PictureDialog final : public QDialog {
    Q_OBJECT

public:
    PictureDialog(const QString& name, std::string bytes, QWidget* parent);

    /// How large it is shown; 1 is a dot for a dot.
    double scale() const;
    int turned() const { return turned_; }

signals:
    /// A copy was taken out of the program.
    void taken();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* foot(const QString& name);
    void fit();
    void zoom(double factor);
    void turn();

    std::string bytes_;
    QGraphicsView* view_;
    QGraphicsPixmapItem* picture_;
    QLabel* told_;
    bool fitting_ = true;
    int turned_ = 0; ///< degrees
};

/// Shows it over `parent`; the dialog goes when it is closed.
PictureDialog* showPicture(const QString& name, const std::string& bytes, QWidget* parent);

} // namespace beibao

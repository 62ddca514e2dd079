#pragma once

#include <QFrame>
#include <QImage>

class QHBoxLayout;
class QLabel;

namespace beibao {

/// One photograph in a list: how it looks, whose it is, how it stands with it.
class PhotoRow final : public QFrame {
    Q_OBJECT

public:
    explicit PhotoRow(QWidget* parent = nullptr);

    void showPicture(const QImage& picture);
    /// `look` of pieces.h: "good", "warning" or "danger".
    void say(const QString& whose, const QString& which, const QString& standing, const char* look);
    /// Takes a button to the right end.
    void addButton(QWidget* button);

private:
    QLabel* picture_;
    QLabel* whose_;
    QLabel* which_;
    QLabel* standing_;
    QHBoxLayout* row_;
};

} // namespace beibao

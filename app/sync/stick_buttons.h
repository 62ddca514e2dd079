#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

class QPushButton;

namespace beibao {

class StickJob;

/// The way without a link: onto a stick for the county, and what it answered back from it.
class StickButtons final : public QWidget {
    Q_OBJECT

public:
    explicit StickButtons(Workbench& bench, QWidget* parent = nullptr);

    /// Without asking where: for a stick that was found, or a file somebody chose.
    void writeTo(const QString& file);
    void takeFrom(const QString& file);

signals:
    void said(const QString& sentence);
    void warned(const QString& sentence);
    /// What waits, or what came, is other than before.
    void handedOver();

private:
    void chooseOut();
    void chooseIn();
    void show(bool running);
    void warn(const Error& error);

    Workbench& bench_;
    StickJob* job_;
    QPushButton* out_;
    QPushButton* in_;
};

} // namespace beibao

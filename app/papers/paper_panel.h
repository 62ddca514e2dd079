#pragma once

#include "app/papers/wanted_paper.h"

#include <QWidget>

class QMenu;

namespace beibao {

/// The papers of the case on screen: the whole dossier, what the court is given, each paper by
/// itself, and empty forms to be written by hand.
class PaperPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PaperPanel(OpenCase& open, QWidget* parent = nullptr);

signals:
    void said(const QString& sentence);
    void warned(const QString& sentence);

private:
    void fill(QMenu* menu, const std::vector<WantedPaper>& papers);
    void show(const WantedPaper& wanted);
    /// Of the newest interview.
    void drawSite();

    OpenCase& open_;
};

} // namespace beibao

#pragma once

#include "app/papers/wanted_paper.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace beibao {

class BookView;
struct PaperOutcome;

/// A paper before it is printed: its pages, what cannot be printed of it, and the ways out: printer, file.
class PaperDialog final : public QDialog {
    Q_OBJECT

public:
    PaperDialog(OpenCase& open, WantedPaper wanted, QWidget* parent);

private:
    void make();
    void take(const MadeBook& made);
    void tellPage();
    void tell(const PaperOutcome& outcome);
    void print();
    void save();
    void queue();

    OpenCase& open_;
    WantedPaper wanted_;
    std::shared_ptr<const Book> book_;
    BookView* view_;
    QLabel* where_;
    QLabel* trouble_;
    QPushButton* print_;
    QPushButton* save_;
    QPushButton* queue_;
};

} // namespace beibao

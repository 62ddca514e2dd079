#pragma once

#include "app/papers/print_run.h"
#include "app/papers/queue_words.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace beibao {

/// The papers that wait to be printed: in which copies, in which order, who still has to sign; to the printer, or as
/// PDF into a folder, where this computer has no printer.
class QueuePanel final : public QWidget {
    Q_OBJECT

public:
    explicit QueuePanel(Workbench& bench, QWidget* parent = nullptr);

    /// Reads the queue anew.
    void refresh();
    /// The same, but leaves the lines alone where only a number of copies is another: somebody may be turning it.
    void look();
    /// Everything, on the printer; or into a folder where there is none.
    void printAll();
    /// These into a folder, without asking where.
    void putInto(const QString& folder, std::vector<QueuedPaper> papers);

signals:
    void said(const QString& sentence);
    void warned(const QString& sentence);

private:
    QWidget* rowFor(const QueuedPaper& paper, bool first);
    QLayout* wordsFor(const QueuedPaper& paper);
    void change(std::function<Status(PrintQueue&)> how);
    void print(std::vector<QueuedPaper> papers);
    void askFolder(std::vector<QueuedPaper> papers);
    void run(std::vector<QueuedPaper> papers, PrintRun::Out out);
    void tell(int printed, int left);

    Workbench& bench_;
    QLabel* empty_;
    QVBoxLayout* rows_;
    QPushButton* print_;
    QPushButton* pdf_;
    std::string shape_; ///< which lines are shown, to know whether there are others
    bool running_ = false;
};

} // namespace beibao

#pragma once

#include "app/paper/paper_order.h"
#include "app/workbench/workbench.h"

#include <QObject>

class QPrinter;

namespace beibao {

/// Papers of the print queue on their way out, one after the other. Each is made now; one that came out leaves the
/// queue, one that did not stays and says why. Goes away by itself when it is done.
class PrintRun final : public QObject {
    Q_OBJECT

public:
    /// Puts one paper out, on the window's thread. Answers why it did not come out, as QueuedPaper.trouble; empty: it
    /// did.
    using Out = std::function<std::string(const ReadyPaper& ready, const QueuedPaper& paper, int place)>;

    PrintRun(Workbench& bench, std::vector<QueuedPaper> papers, Out out, QObject* parent);
    void begin();

signals:
    void done(int printed, int left);

private:
    void next();
    void make(std::shared_ptr<const PaperOrder> order);
    void take(const Result<ReadyPaper>& ready);
    void settle(const std::string& trouble);

    Workbench& bench_;
    std::vector<QueuedPaper> papers_;
    Out out_;
    std::size_t at_ = 0;
    int printed_ = 0;
};

/// On paper, each in its copies.
PrintRun::Out toPrinter(std::shared_ptr<QPrinter> printer);
/// Each as a PDF in this folder; how many copies are wanted stands in its name.
PrintRun::Out toFolder(const QString& folder);

} // namespace beibao

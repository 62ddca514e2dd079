#pragma once

#include "core/casework/print_queue.h"

#include <QString>

namespace beibao {

class Workbench;

/// One line of the print queue, in words.
struct QueueWords {
    QString title; ///< 人民调解协议书
    QString people; ///< whose case; empty: an empty form
    QString hands; ///< 要签：张三、李四、印章; or that it is still a draft
    QString trouble; ///< why it did not print; empty: nothing is wrong
};
QueueWords queueWords(const QueuedPaper& paper, const Workbench& bench);

/// What a paper is called.
QString paperTitle(const QueuedPaper& paper);

/// What QueuedPaper.trouble says.
QString troubleWords(const std::string& trouble);

} // namespace beibao

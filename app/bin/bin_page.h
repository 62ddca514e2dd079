#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace beibao {

class Workbench;
struct Binned;

/// What lies in the recycle bin, of one case or of all, and the way back out of it.
class BinPage final : public QWidget {
    Q_OBJECT

public:
    explicit BinPage(Workbench& bench, QWidget* parent = nullptr);

    /// Of one case; of all when it is empty.
    void show(const Id& caseId = {});
    const Id& caseId() const { return caseId_; }
    int count() const { return count_; }

signals:
    void backWanted();
    void said(const QString& sentence);
    void warned(const QString& sentence);

private:
    void refresh();
    QWidget* rowFor(const Binned& one);
    void takeBack(const Id& record);

    Workbench& bench_;
    Id caseId_;
    int count_ = 0;
    QLabel* heading_;
    QLabel* none_;
    QPushButton* all_;
    QVBoxLayout* rows_;
};

} // namespace beibao

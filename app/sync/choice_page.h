#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

#include <set>

class QLabel;

namespace beibao {

struct ChoiceValue;

/// Two people changed the same thing: one question at a time, the values side
/// by side, none of them suggested. What is not chosen stays in the history.
class ChoicePage final : public QWidget {
    Q_OBJECT

public:
    explicit ChoicePage(Workbench& bench, QWidget* parent = nullptr);

    /// Asks what is open, of one case first when it is named.
    void ask(const Id& caseFirst = {});
    int open() const { return int(choices_.size()); }

signals:
    /// Everything was answered or put aside.
    void done();
    void failed(beibao::Error error);
    void chosen();

private:
    void reread();
    void show();
    void choose(const Id& change);
    void putAside();
    QWidget* cardFor(const ChoiceValue& value, const QString& other);

    Workbench& bench_;
    std::vector<Choice> choices_;
    std::set<std::pair<Id, std::uint32_t>> aside_; ///< asked already, and left open
    Id caseFirst_;
    bool choosing_ = false;
    QLabel* question_;
    QLabel* position_;
    QWidget* cards_;
};

} // namespace beibao

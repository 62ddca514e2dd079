#pragma once

#include "app/workbench/workbench.h"
#include "core/casework/people_book.h"

#include <QTimer>
#include <QWidget>

#include <set>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace beibao {

/// Whom this device knows, found by name, pinyin or the end of a number. Numbers are masked;
/// to see one whole is written down. Nothing here says who quarrelled how often.
class PeoplePage final : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePage(Workbench& bench, QWidget* parent = nullptr);

    void search(const QString& typed);
    int found() const { return int(people_.size()); }

signals:
    /// A new case with this one as applicant.
    void newCaseWanted(const beibao::KnownPerson& applicant);

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void look();
    void show();
    QWidget* rowOf(const KnownPerson& person);
    void reveal(const Id& party);

    Workbench& bench_;
    QLineEdit* typed_;
    QLabel* said_;
    QVBoxLayout* rows_;
    QTimer soon_;
    std::vector<KnownPerson> people_;
    std::set<Id> revealed_;
};

} // namespace beibao

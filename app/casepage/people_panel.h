#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <set>

class QGridLayout;
class QLabel;
class QPushButton;

namespace beibao {

class OpenCase;

/// The people of a case with their numbers masked, who may see it, and who looked. To see one in full is a
/// click that is written down (AuditEntry); it is masked again when the page is left.
class PeoplePanel final : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePanel(OpenCase& open, QWidget* parent = nullptr);

signals:
    void editWanted(const beibao::Id& party);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void addParty(const Id& id, int row);
    void reveal(const Id& party);
    /// Asked for, not before: the traces of the store are read through.
    void tellWhoLooked(bool wanted);

    OpenCase& open_;
    QGridLayout* grid_;
    QLabel* others_;
    QPushButton* ask_;
    QLabel* looked_;
    Id shown_; ///< whose people these are
    std::set<Id> revealed_;
};

} // namespace beibao

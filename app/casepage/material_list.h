#pragma once

#include "core/rules/case_file.h"

#include <QImage>
#include <QListWidget>

#include <deque>
#include <map>

namespace beibao {

class OpenCase;

/// The materials of a case, a row each: a small picture or a sign, the name, and in words what it is, how large,
/// since when, and whether its content is still at the county.
///
/// Small pictures are decrypted and read on the writer's thread, one row after the other so that saves go
/// between, and live in memory only.
class MaterialList final : public QListWidget {
    Q_OBJECT

public:
    explicit MaterialList(OpenCase& open, QWidget* parent = nullptr);

    /// The row somebody stands on; nullptr: none.
    const Kept<Attachment>* chosen() const;
    const Kept<Attachment>* at(int row) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the writer's thread found of one file.
    struct Found {
        bool here = false;
        qint64 keptAt = 0; ///< ms; 0: not known
        QImage small;
    };

    void refresh();
    void tell(int row);
    void measure();
    void lookUp();

    OpenCase& open_;
    Id caseId_;
    std::deque<Id> waiting_;
    std::map<Id, Found> found_;
    bool busy_ = false;
};

} // namespace beibao

#pragma once

#include "app/review/clauses.h"
#include "core/rules/agreement_checks.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace beibao {

class OpenCase;

/// Above the agreement that came back: why, and each mark of the chair with a tick for "mended" and the way to its
/// clause. Hidden where nothing came back.
class ReturnedMarks final : public QWidget {
    Q_OBJECT

public:
    explicit ReturnedMarks(OpenCase& open, QWidget* parent = nullptr);

    void refresh();
    /// With what was ticked, as they go out with the next submission.
    const ClauseMarks& marks() const { return marks_; }

signals:
    void mendWanted(const beibao::CheckFinding& finding);

private:
    QWidget* rowFor(std::size_t index);
    void keep();
    void tell();

    OpenCase& open_;
    ClauseMarks marks_;
    QLabel* heading_;
    QScrollArea* area_; ///< many marks do not push the editor away
    QVBoxLayout* rows_;
};

} // namespace beibao

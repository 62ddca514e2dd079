#pragma once

#include "app/review/clauses.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace beibao {

/// The clauses of the agreement one below the other, each with room for the chair's short mark, and with what became of
/// the mark of last time.
class MarkList final : public QWidget {
    Q_OBJECT

public:
    explicit MarkList(QWidget* parent = nullptr);

    /// `before` are the marks of the last return, `typed` those being written now. What is typed at this moment stays
    /// under the finger when the same case is shown again.
    void show(
        const Id& caseId, const CaseFile& file, const ClauseMarks& before, const ClauseMarks& typed, bool writable);
    /// What stands in the fields now, in the order of the paper.
    ClauseMarks marks() const;

signals:
    void edited();

private:
    struct Row {
        Clause clause;
        QLineEdit* mark;
    };
    QWidget* rowFor(const Clause& clause, const ClauseMarks& before, const ClauseMarks& typed, bool writable);
    void tellBefore(QVBoxLayout* box, const Clause& clause, const ClauseMarks& before);
    QString shape(const CaseFile& file, const ClauseMarks& before, bool writable) const;

    QVBoxLayout* box_;
    Id caseId_;
    QString shape_; ///< what is shown, to know whether anything of it changed
    std::vector<Row> rows_;
};

} // namespace beibao

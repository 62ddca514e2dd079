#pragma once

#include "core/base/id.h"
#include "core/rules/agreement_checks.h"

#include <QWidget>

#include <memory>

namespace beibao {

class Workbench;

/// The chair's queue: agreements that wait for an answer on the left, checks,
/// differences and the very page on the right. A clears, R returns, J and K go on and back.
/// Below, what is signed already and wants a mark or a correction.
class ReviewPage final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPage(Workbench& workbench, QWidget* parent = nullptr);
    ~ReviewPage() override;

    /// How many wait; for the navigation's number.
    int waiting() const;

signals:
    void waitingChanged(int waiting);
    void caseWanted(const beibao::Id& caseId);
    /// The chair wants to mend it himself, at the field a check is about.
    void mendWanted(const beibao::Id& caseId, const beibao::CheckFinding& finding);
    /// A sentence for the status strip.
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace beibao

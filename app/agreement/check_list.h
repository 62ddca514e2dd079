#pragma once

#include "core/rules/agreement_checks.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace beibao {

/// What the checks A01 to A25 found: how grave, what it is, what helps, and a way to the field it is about.
class CheckList final : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    /// `mendable` false: for a reader who cannot edit; no 去改.
    void show(const std::vector<CheckFinding>& findings, bool mendable = true);
    /// "✓9 ✗1" in words.
    static QString summary(const std::vector<CheckFinding>& findings);

signals:
    void mendWanted(const beibao::CheckFinding& finding);

private:
    QLabel* summary_;
    QVBoxLayout* box_;
};

} // namespace beibao

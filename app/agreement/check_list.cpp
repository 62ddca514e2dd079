#include "app/agreement/check_list.h"

#include "app/agreement/agreement_words.h"
#include "app/casepage/look.h"
#include "app/help/code_dialog.h"
#include "app/shell/pieces.h"
#include "app/words/words.h"

#include <QGridLayout>

#include <algorithm>

namespace beibao {

CheckList::CheckList(QWidget* parent)
    : QWidget(parent)
    , summary_(wrappedLabel({}, "strong"))
    , box_(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(summary_);
    outer->addLayout(box_);
}

QString CheckList::summary(const std::vector<CheckFinding>& findings)
{
    const auto errors = std::ranges::count(findings, Level::kError, &CheckFinding::level);
    const auto warnings = std::ranges::count(findings, Level::kWarning, &CheckFinding::level);
    if (errors > 0) return tr("✗ %n to be mended before sealing", nullptr, int(errors));
    if (warnings > 0) return tr("▲ ready, %n to look at once more", nullptr, int(warnings));
    return tr("✓ all checks passed");
}

void CheckList::show(const std::vector<CheckFinding>& findings, bool mendable)
{
    summary_->setText(summary(findings));
    clear(box_);
    for (const auto& finding : findings) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const bool error = finding.level == Level::kError;
        const QString mark = error             ? tr("✗ To be mended: ")
            : finding.level == Level::kWarning ? tr("▲ Look once more: ")
                                               : tr("· For your information: ");
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(wrappedLabel(mark + shown(finding.sentence),
            error                                  ? "danger"
                : finding.level == Level::kWarning ? "warning"
                                                   : "muted"));
        if (!finding.remedy.empty()) words->addWidget(remark(tr("What helps: %1").arg(shown(finding.remedy))));
        row->addLayout(words, 1);
        auto* code = codeButton(line);
        setCode(code, shown(finding.id));
        row->addWidget(code);
        if (mendable && finding.level != Level::kNote && hasEditor(finding)) {
            auto* mend = button(tr("Mend"), "quiet");
            mend->setObjectName(QStringLiteral("mend/") + shown(finding.field));
            connect(mend, &QPushButton::clicked, this, [this, finding] { emit mendWanted(finding); });
            row->addWidget(mend);
        }
        box_->addWidget(line);
    }
}

} // namespace beibao

#include "app/review/since_return.h"

#include "app/casepage/case_words.h"
#include "app/casepage/open_case.h"
#include "app/review/text_before.h"
#include "app/shell/pieces.h"
#include "core/base/digest.h"
#include "core/documents/seal_content.h"
#include "core/rules/case_reading.h"

#include <QVBoxLayout>

#include <algorithm>

namespace beibao {

SinceReturn::SinceReturn(const OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , telephone_(wrappedLabel({}, "warning"))
    , difference_(wrappedLabel({}))
{
    telephone_->setObjectName(QStringLiteral("telephone"));
    difference_->setObjectName(QStringLiteral("difference"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(telephone_);
    box->addWidget(difference_);
}

void SinceReturn::refresh()
{
    showTelephone();
    showDifference();
    setVisible(!telephone_->isHidden() || !difference_->isHidden());
}

/// What was said in the chair's name, and the code to compare with the one written down then.
void SinceReturn::showTelephone()
{
    const Review& review = open_.state().review;
    telephone_->setVisible(review.awaitsSignature());
    if (!review.awaitsSignature()) return;
    const auto* agreement = agreementIn(open_.file());
    const QString code = agreement ? shown(shortDigest(sha256(agreementText(open_.file(), *agreement)))) : QString();
    telephone_->setText(tr("☎ To be countersigned: cleared by telephone on %1, %2 was called.\n"
                           "Code read out: %3　Code of this text: %4")
                            .arg(dayText(review.at, open_.workbench().today()), shown(review.telephone),
                                shown(review.digestRead), code));
}

void SinceReturn::showDifference()
{
    const auto then = fileWhenReturned(open_.workbench().reading(), open_.file());
    QStringList lines;
    if (then) {
        const TextChanges changes = textChanges(*then, open_.file());
        lines << tr(
            "Since it was returned: %n changes", nullptr, int(std::max(changes.gone.size(), changes.fresh.size())));
        for (const auto& line : changes.gone) lines << QStringLiteral("－ ") + line;
        for (const auto& line : changes.fresh) lines << QStringLiteral("＋ ") + line;
    }
    if (!open_.state().review.reason.empty()) lines << tr("Last answer: %1").arg(shown(open_.state().review.reason));
    difference_->setText(lines.join(QLatin1Char('\n')));
    difference_->setVisible(!lines.isEmpty());
}

} // namespace beibao

#include "app/bin/recycle_dialog.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/flow_layout.h"
#include "app/shell/pieces.h"
#include "app/shell/plain_tip.h"
#include "core/casework/record_title.h"
#include "core/casework/recycling.h"

#include <QLineEdit>
#include <QPushButton>

namespace beibao {
namespace {

/// 证据 红砖收条.
QString nameOfRecord(const OpenCase& open, const Record& record)
{
    if (record.id == open.id()) return RecycleDialog::tr("The whole case of %1").arg(peopleText(open.file()));
    const RecordSpec* spec = record.spec();
    const QString kind = spec != nullptr ? shown(spec->label) : QString();
    const QString title = shown(titleOf(record, namesIn(open.workbench().reading())));
    return title == kind ? kind : kind + QLatin1Char(' ') + title;
}

} // namespace

RecycleDialog::RecycleDialog(OpenCase& open, const Id& record, QWidget* parent)
    : QDialog(parent)
    , open_(open)
    , record_(record)
    , reason_(new QLineEdit)
    , trouble_(warning())
    , put_(bigButton(tr("Put it in")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Put into the bin"));
    QString refusal = tr("This is not on this computer.");
    if (const auto kept = open.workbench().reading().get(record)) {
        name_ = nameOfRecord(open, *kept);
        const Status may = mayRecycle(open.file(), open.state(), *kept);
        refusal = may ? QString() : shown(may.error().detail);
    }
    build(refusal);
}

void RecycleDialog::build(const QString& refusal)
{
    auto* box = new QVBoxLayout(this);
    auto* name = wrappedLabel(fontMetrics().elidedText(name_, Qt::ElideRight, em(this) * 40), "strong");
    name->setToolTip(plainTip(name_));
    box->addWidget(name);
    put_->setObjectName(QStringLiteral("putIntoBin"));
    reason_->setObjectName(QStringLiteral("reason"));
    auto* no = button(refusal.isEmpty() ? tr("Leave it") : tr("Close"));
    no->setAutoDefault(false);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    if (refusal.isEmpty()) {
        box->addWidget(remark(tr("It leaves the lists, the papers and the search. It can be taken back at any time.")));
        reason_->setPlaceholderText(tr("Why"));
        box->addWidget(reason_);
        connect(reason_, &QLineEdit::textChanged, this, [this] { setWarning(trouble_, {}); });
        auto* usual = new QWidget;
        new FlowLayout(usual, em(this) / 4);
        for (const QString& words : {tr("entered by mistake"), tr("entered twice"), tr("belongs to another case")}) {
            auto* one = button(words, "choice");
            one->setAutoDefault(false);
            connect(one, &QPushButton::clicked, reason_, [this, words] { reason_->setText(words); });
            usual->layout()->addWidget(one);
        }
        box->addWidget(usual);
    }
    box->addWidget(trouble_);
    setWarning(trouble_, refusal);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(no);
    buttons->addWidget(put_);
    put_->setVisible(refusal.isEmpty());
    box->addLayout(buttons);
    setMinimumWidth(em(this) * 26);
    connect(put_, &QPushButton::clicked, this, &RecycleDialog::put);
}

void RecycleDialog::put()
{
    const std::string reason = reason_->text().trimmed().toStdString();
    if (reason.empty()) return setWarning(trouble_, tr("Still missing: why")), reason_->setFocus();
    put_->setEnabled(false);
    auto job = [id = record_, reason](Workbench::Writing& writing) { return recycle(writing.desk, id, reason); };
    open_.workbench().perform<Saved>(this, std::move(job), [this](const Result<Saved>& saved) {
        put_->setEnabled(true);
        if (!saved) return setWarning(trouble_, sayWhy(saved.error()));
        emit recycled(record_, tr("In the bin: %1").arg(name_));
        accept();
    });
}

} // namespace beibao

#include "app/exchange/export_dialog.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/shell/pieces.h"
#include "app/workbench/workbench.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace beibao {

ExportDialog::ExportDialog(Workbench& bench, QWidget* parent)
    : QDialog(parent)
    , bench_(bench)
    , understood_(toggle(tr("I will keep it in a safe place and delete it afterwards")))
    , export_(bigButton(tr("Choose where to …")))
    , trouble_(warning())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take everything out"));
    understood_->setObjectName(QStringLiteral("understood"));
    export_->setObjectName(QStringLiteral("exportEverything"));
    export_->setEnabled(false);
    auto* cancel = button(tr("Not now"));
    for (auto* each : {understood_, cancel, export_}) each->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(export_);
    auto* box = new QVBoxLayout(this);
    box->addWidget(wrappedLabel(tr("▲ The archive is not encrypted. Whoever has it can read every case in it, names, "
                                   "numbers and photographs included."),
        "danger"));
    box->addWidget(wrappedLabel(tr("Do not leave it on a USB stick, in a chat, in a mail or on a computer others use. "
                                   "To hand work to the county use sync instead: that is encrypted.")));
    box->addWidget(remark(tr("It holds every record, photograph, scan, recording and sealed agreement that is on this "
                             "computer, and a list of them. That it was made is written down.")));
    box->addWidget(understood_);
    box->addWidget(trouble_);
    box->addStretch(1);
    box->addLayout(foot);
    resize(qMin(760, em(this) * 40), qMin(640, em(this) * 18));
    connect(understood_, &QPushButton::toggled, export_, &QPushButton::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(export_, &QPushButton::clicked, this, &ExportDialog::choose);
}

void ExportDialog::choose()
{
    auto* dialog = new QFileDialog(this, tr("Choose where to …"), {}, tr("Archive (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString& file)
{
    export_->setEnabled(false);
    setWarning(trouble_, {});
    bench_.perform<WholeExport>(
        this,
        [file = file.toStdString()](Workbench::Writing& writing) -> Result<WholeExport> {
            BEIBAO_TAKE(place, exportIntoZip(file));
            return exportWhole(writing.store, writing.blobs, *place, writing.desk.now());
        },
        [this](const Result<WholeExport>& done) {
            export_->setEnabled(understood_->isChecked());
            if (!done) return setWarning(trouble_, sayWhy(done.error()));
            QString words = tr("Taken out: %n files.", nullptr, int(done->files));
            if (done->absent > 0) words += tr(" %n are not on this computer.", nullptr, int(done->absent));
            emit exported(words + tr(" The archive is not encrypted; delete it when it is no longer needed."));
            accept();
        });
}

} // namespace beibao

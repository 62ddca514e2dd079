#include "app/settings/recovery_dialog.h"

#include "app/agreement/page_preview.h"
#include "app/faults.h"
#include "app/seal/print_paper.h"
#include "app/shell/dialog_bounds.h"
#include "app/shell/pieces.h"
#include "core/documents/device_sheets.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace beibao {

RecoveryDialog::RecoveryDialog(Workbench& bench, QWidget* parent)
    : QDialog(parent)
    , bench_(bench)
    , about_(wrappedLabel(tr("The sheet opens everything on this computer without the passphrase. Print it, and keep "
                             "it where you keep the seal. An older sheet becomes worthless."),
          "", this))
    , passphrase_(new QLineEdit(this))
    , make_(button(tr("Make the sheet"), "main", this))
    , said_(wrappedLabel({}, "danger", this))
    , page_(new PagePreview(this))
    , print_(button(tr("Print"), "main", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recovery sheet"));
    passphrase_->setEchoMode(QLineEdit::Password);
    passphrase_->setPlaceholderText(tr("Passphrase of now"));
    passphrase_->setAccessibleName(tr("Passphrase of now"));
    passphrase_->setObjectName(QStringLiteral("passphrase"));
    make_->setObjectName(QStringLiteral("make"));
    print_->setObjectName(QStringLiteral("print"));
    print_->setEnabled(false);
    page_->hide();
    auto* asking = new QHBoxLayout;
    asking->addWidget(passphrase_, 1);
    asking->addWidget(make_);
    auto* foot = new QHBoxLayout;
    auto* close = button(tr("Close"), "", this);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(print_);
    auto* all = new QVBoxLayout(this);
    all->addWidget(about_);
    all->addLayout(asking);
    all->addWidget(said_);
    all->addWidget(page_, 1);
    all->addLayout(foot);
    setMinimumWidth(em(this) * 26);
    connect(make_, &QPushButton::clicked, this, &RecoveryDialog::make);
    connect(passphrase_, &QLineEdit::returnPressed, this, &RecoveryDialog::make);
    connect(print_, &QPushButton::clicked, this, &RecoveryDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void RecoveryDialog::make()
{
    if (!make_->isEnabled()) return;
    make_->setEnabled(false);
    said_->clear();
    bench_.perform<bool>(
        this,
        [passphrase = passphrase_->text().toStdString()](Workbench::Writing& writing) -> Result<bool> {
            BEIBAO_TRY(writing.folder.checkPassphrase(passphrase));
            return true;
        },
        [this](const Result<bool>& right) {
            passphrase_->clear();
            make_->setEnabled(true);
            if (right) return show();
            said_->setText(sentenceFor(right.error().fault));
            passphrase_->setFocus();
        });
}

void RecoveryDialog::show()
{
    SystemRandom random;
    code_ = RecoveryCode::make(random);
    auto made = recoverySheet({bench_.committeeName(), bench_.mediatorName(), bench_.today(), code_->text()});
    if (!made) return said_->setText(sentenceFor(made.error().fault));
    sheet_ = std::move(*made);
    for (QWidget* done : {static_cast<QWidget*>(passphrase_), static_cast<QWidget*>(make_)}) done->hide();
    about_->setText(tr("Print it now: this page is not kept, and cannot be shown again."));
    page_->show([sheet = *sheet_]() -> Result<Document> { return sheet; });
    page_->QWidget::show();
    print_->setEnabled(true);
    print_->setFocus();
    resize(QSize(std::max(width(), em(this) * 36), em(this) * 32).boundedTo(DialogBounds::kMost));
}

void RecoveryDialog::print()
{
    printPaper(*sheet_, this, [this](const PaperOutcome& outcome) {
        if (!outcome.good) return say("danger", outcome.sentence);
        takeCode(outcome.sentence);
    });
}

/// Only what is on paper opens the store.
void RecoveryDialog::takeCode(const QString& printed)
{
    print_->setEnabled(false);
    bench_.perform<bool>(
        this,
        [code = *code_, cost = cost_](Workbench::Writing& writing) -> Result<bool> {
            BEIBAO_TRY(writing.folder.takeRecoveryCode(code, cost));
            return true;
        },
        [this, printed](const Result<bool>& taken) {
            print_->setEnabled(true);
            if (taken) return say("good", printed + tr("It opens this store from now on."));
            say("danger", tr("The printed sheet does not open the store. Please print again."));
        });
}

void RecoveryDialog::say(const char* look, const QString& sentence)
{
    setLook(said_, look);
    said_->setText(sentence);
}

} // namespace beibao

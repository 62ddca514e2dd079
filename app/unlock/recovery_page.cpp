#include "app/unlock/recovery_page.h"

#include "app/faults.h"
#include "app/shell/enter_moves_on.h"
#include "app/shell/pieces.h"
#include "app/unlock/door.h"
#include "app/unlock/new_passphrase.h"

#include <QGridLayout>
#include <QLineEdit>

namespace beibao {

RecoveryPage::RecoveryPage(std::filesystem::path folder, QWidget* parent)
    : QWidget(parent)
    , folder_(std::move(folder))
    , code_(new QLineEdit(this))
    , passphrase_(new QLineEdit(this))
    , again_(new QLineEdit(this))
    , said_(wrappedLabel({}, "danger", this))
    , open_(button(tr("Open"), "main", this))
{
    auto* box = card(this);
    auto* grid = new QGridLayout(box);
    const int side = em(this) * 3 / 2;
    grid->setContentsMargins(side, side, side, side);
    grid->setVerticalSpacing(em(this) / 2);
    const bool printed = hasRecoverySlot(folder_ / "slot");
    grid->addWidget(plainLabel(tr("The passphrase is forgotten"), "title", box), 0, 0, 1, 2);
    grid->addWidget(wrappedLabel(printed
                            ? tr("Type what stands on the recovery sheet, and a new passphrase. Nothing is lost by it.")
                            : tr("No recovery sheet was ever printed for this computer, so nobody can open it without "
                                 "the passphrase. What the county has received is safe there: ask its operator."),
                        "", box),
        1, 0, 1, 2);
    int line = 2;
    const auto ask = [&](const QString& words, QLineEdit* field, const char* name) {
        auto* label = plainLabel(words, "", box);
        label->setBuddy(field);
        field->setAccessibleName(words);
        field->setObjectName(QLatin1String(name));
        label->setVisible(printed);
        field->setVisible(printed);
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line++, 1);
    };
    ask(tr("Recovery code"), code_, "code");
    ask(tr("The new passphrase"), passphrase_, "new-passphrase");
    ask(tr("Once more"), again_, "again");
    for (auto* secret : {passphrase_, again_}) secret->setEchoMode(QLineEdit::Password);
    code_->setPlaceholderText(QStringLiteral("ABCD-EFGH-IJKL-MNOP-QRST-UVWX"));
    grid->addWidget(said_, line++, 1);
    open_->setObjectName(QStringLiteral("recover"));
    open_->setVisible(printed);
    auto* back = button(tr("Back"), "quiet", box);
    auto* foot = new QHBoxLayout;
    foot->addWidget(open_, 1);
    foot->addWidget(back);
    grid->addLayout(foot, line, 1);
    box->setFixedWidth(em(this) * 26);
    standInTheMiddle(this, box);
    setFocusProxy(printed ? static_cast<QWidget*>(code_) : back);
    new EnterMovesOn(this);
    connect(open_, &QPushButton::clicked, this, &RecoveryPage::recover);
    connect(back, &QPushButton::clicked, this, &RecoveryPage::backWanted);
}

void RecoveryPage::recover()
{
    const auto code = RecoveryCode::parse(code_->text().toStdString());
    said_->setText(code ? wrongWithPassphrase(*passphrase_, *again_)
                        : tr("One of the 24 letters is wrong or missing. Please compare it with the sheet."));
    if (!said_->text().isEmpty()) return;
    open_->setEnabled(false);
    open_->setText(tr("Opening…"));
    Workbench::recoverLater(folder_, *code, passphrase_->text().toStdString(), this,
        [this](Workbench::Opened answer) { told(std::move(answer)); });
}

void RecoveryPage::told(Workbench::Opened answer)
{
    open_->setEnabled(true);
    open_->setText(tr("Open"));
    if (answer) {
        emit opened(std::make_shared<std::unique_ptr<Workbench>>(std::move(*answer)));
        return;
    }
    said_->setText(answer.error().fault == Fault::kWrongKey ? tr("This is not the newest sheet of this computer.")
                                                            : sentenceFor(answer.error().fault));
    code_->setFocus();
}

} // namespace beibao

#include "app/jot/jot_dialog.h"

#include "app/shell/enter_moves_on.h"
#include "app/shell/pieces.h"
#include "app/sound/dictation.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QTimer>

namespace beibao {

namespace {
constexpr int kKeepAfterMs = 1000; // with the write well below the two seconds promised
}

JotDialog::JotDialog(QWidget* parent)
    : QDialog(parent)
    , who_(new QLineEdit(this))
    , phone_(new QLineEdit(this))
    , matter_(new QLineEdit(this))
    , place_(new QLineEdit(this))
    , soon_(new QTimer(this))
    , kept_(plainLabel({}, "small", this))
{
    setWindowTitle(tr("Jot down"));
    auto* grid = new QGridLayout(this);
    const int side = em(this);
    grid->setContentsMargins(side, side, side, side);
    grid->addWidget(
        wrappedLabel(tr("What you know now is enough. The rest can be filled in later."), "muted", this), 0, 0, 1, 2);
    int line = 1;
    const auto ask = [&](const QString& words, const char* name, QLineEdit* field) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(words);
        grid->addWidget(plainLabel(words, "", this), line, 0);
        grid->addWidget(field, line++, 1);
        connect(field, &QLineEdit::textChanged, this, [this] {
            kept_->clear();
            if (!soon_->isActive()) soon_->start();
        });
    };
    ask(tr("Who"), "who", who_);
    ask(tr("Telephone"), "phone", phone_);
    ask(tr("What"), "matter", matter_);
    matter_->setProperty(Dictation::kTakesSpeech, true);
    ask(tr("Where"), "place", place_);
    auto* buttons = new QHBoxLayout;
    kept_->setObjectName(QStringLiteral("kept"));
    buttons->addWidget(kept_);
    buttons->addStretch(1);
    auto* no = button(tr("Do not keep"), "", this);
    auto* keep = button(tr("Keep"), "main", this);
    keep->setObjectName(QStringLiteral("keep"));
    keep->setDefault(true);
    buttons->addWidget(no);
    buttons->addWidget(keep);
    grid->addLayout(buttons, line, 0, 1, 2);
    setMinimumWidth(em(this) * 22);
    // After the last field Enter keeps; moving on, it would come to the button that throws away.
    auto* mover = new EnterMovesOn(this);
    place_->removeEventFilter(mover);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(no, &QPushButton::clicked, this, [this] { done(Rejected); });
    soon_->setSingleShot(true);
    soon_->setInterval(kKeepAfterMs);
    connect(soon_, &QTimer::timeout, this, [this] { emit typed(draft()); });
    who_->setFocus();
}

void JotDialog::reject()
{
    // Esc goes back and loses nothing; only the button that says so throws away.
    done(draft().empty() ? Rejected : Accepted);
}

/// Not when something was typed meanwhile.
void JotDialog::sayKept()
{
    if (!soon_->isActive()) kept_->setText(tr("Kept as a draft"));
}

CaseDraft JotDialog::draft() const
{
    CaseDraft draft;
    draft.applicant = who_->text();
    draft.phone = phone_->text();
    draft.facts = matter_->text();
    draft.place = place_->text();
    draft.source = "application";
    return draft;
}

} // namespace beibao

#include "app/settings/recogniser_card.h"

#include "app/shell/pieces.h"
#include "app/sound/hearing_words.h"
#include "app/speech/sound_writer.h"
#include "app/words/words.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace beibao {

RecogniserCard::RecogniserCard(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , bench_(bench)
    , hearing_(new Hearing(this))
    , program_(new QLineEdit(this))
    , arguments_(new QLineEdit(this))
    , try_(button(tr("Try it"), "", this))
    , keep_(button(tr("Use it"), "main", this))
    , forget_(button(tr("Use none"), "quiet", this))
    , told_(wrappedLabel({}, "", this))
{
    setProperty("look", "card");
    program_->setObjectName(QStringLiteral("recogniser"));
    arguments_->setObjectName(QStringLiteral("recogniserArguments"));
    try_->setObjectName(QStringLiteral("tryRecogniser"));
    keep_->setObjectName(QStringLiteral("keepRecogniser"));
    forget_->setObjectName(QStringLiteral("forgetRecogniser"));
    told_->setObjectName(QStringLiteral("recogniserTold"));
    program_->setAccessibleName(tr("Program"));
    arguments_->setAccessibleName(tr("Arguments"));
    arguments_->setPlaceholderText(tr("usually none"));
    auto* choose = button(tr("Choose …"), "", this);
    auto* grid = new QGridLayout;
    grid->addWidget(plainLabel(tr("Program"), "", this), 0, 0);
    grid->addWidget(program_, 0, 1);
    grid->addWidget(choose, 0, 2);
    grid->addWidget(plainLabel(tr("Arguments"), "", this), 1, 0);
    grid->addWidget(arguments_, 1, 1);
    try_->setMinimumWidth(em(this) * 5); // it says something shorter while it is at work
    auto* row = new QHBoxLayout;
    for (auto* each : {try_, keep_, forget_}) row->addWidget(each);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    const int side = em(this);
    layout->setContentsMargins(side, side * 3 / 4, side, side * 3 / 4);
    layout->addWidget(plainLabel(tr("Dictation"), "heading", this));
    layout->addWidget(wrappedLabel(tr("A program on this computer that turns speech into text. Beibao gives it the "
                                      "sound and nothing else. Whether it uses the network, ask whoever sets it up."),
        "muted", this));
    layout->addLayout(grid);
    layout->addWidget(told_);
    layout->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &RecogniserCard::choose);
    connect(try_, &QPushButton::clicked, this, &RecogniserCard::attempt);
    connect(keep_, &QPushButton::clicked, this,
        [this] { keep(typed(), tr("It is used from now on. In a long text press “Speak”, or Ctrl+Shift+D.")); });
    connect(forget_, &QPushButton::clicked, this, [this] {
        program_->clear();
        arguments_->clear();
        keep({}, tr("No recogniser is used any more."));
    });
    for (auto* field : {program_, arguments_})
        connect(field, &QLineEdit::textChanged, this, [this] {
            told_->clear();
            refresh();
        });
    connect(hearing_, &Hearing::finished, this, &RecogniserCard::attempted);
    const Recogniser now = Recogniser::of(bench.database());
    program_->setText(shown(now.program));
    arguments_->setText(shown(now.arguments));
    refresh();
}

Recogniser RecogniserCard::typed() const
{
    return {program_->text().trimmed().toStdString(), arguments_->text().trimmed().toStdString()};
}

void RecogniserCard::choose()
{
    auto* dialog = new QFileDialog(this, tr("Choose the recogniser"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, program_, &QLineEdit::setText);
    dialog->open();
}

/// A second of silence is enough to see whether it starts, takes a sound and answers in its format.
void RecogniserCard::attempt()
{
    if (hearing_->busy()) {
        hearing_->cancel();
        told_->clear();
        return refresh();
    }
    const auto silence = secondOfSilence();
    if (!silence) return;
    setLook(told_, "");
    told_->setText(tr("It is listening to a second of silence …"));
    hearing_->start(typed(), SoundWriter::kMediaType, *silence);
    refresh();
}

void RecogniserCard::attempted()
{
    const Status& outcome = hearing_->outcome();
    setLook(told_, outcome ? "good" : "danger");
    told_->setText(outcome ? tr("✓ It starts, listens and answers.") : hearingTrouble(outcome.error()));
    refresh();
}

void RecogniserCard::keep(const Recogniser& recogniser, const QString& sentence)
{
    bench_.perform<bool>(
        this,
        [recogniser](Workbench::Writing& writing) -> Result<bool> {
            BEIBAO_TRY(recogniser.keep(writing.store));
            return true;
        },
        [this, sentence](const Result<bool>& kept) {
            if (!kept) return;
            refresh();
            emit said(sentence);
            emit changed();
        });
}

void RecogniserCard::refresh()
{
    const Recogniser now = Recogniser::of(bench_.database());
    const bool busy = hearing_->busy();
    try_->setText(busy ? tr("Stop") : tr("Try it"));
    try_->setEnabled(typed().named());
    keep_->setEnabled(typed().named() && typed() != now && !busy);
    forget_->setVisible(now.named());
}

} // namespace beibao

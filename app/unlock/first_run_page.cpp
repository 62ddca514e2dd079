#include "app/unlock/first_run_page.h"

#include "app/faults.h"
#include "app/shell/enter_moves_on.h"
#include "app/shell/pieces.h"
#include "app/unlock/door.h"
#include "app/unlock/new_passphrase.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace beibao {

namespace {

QPushButton* choice(const QString& text, const char* name, QWidget* parent)
{
    QPushButton* made = button(text, "choice", parent);
    made->setObjectName(QLatin1String(name));
    made->setCheckable(true);
    made->setAutoExclusive(true);
    return made;
}

} // namespace

FirstRunPage::FirstRunPage(
    std::filesystem::path real, std::filesystem::path practice, bool startPractising, QWidget* parent)
    : QWidget(parent)
    , real_(std::move(real))
    , practice_(std::move(practice))
    , realChoice_(choice(tr("For real work"), "for-real", this))
    , practiceChoice_(choice(tr("Practise first"), "for-practice", this))
    , about_(wrappedLabel({}, "muted", this))
    , committee_(new QLineEdit(this))
    , mediator_(new QLineEdit(this))
    , area_(new QLineEdit(this))
    , passphrase_(new QLineEdit(this))
    , again_(new QLineEdit(this))
    , said_(wrappedLabel({}, "danger", this))
    , make_(button(tr("Begin"), "main", this))
{
    committee_->setObjectName(QStringLiteral("committee"));
    committee_->setPlaceholderText(tr("full name, as on the seal"));
    mediator_->setObjectName(QStringLiteral("mediator"));
    area_->setObjectName(QStringLiteral("area"));
    area_->setPlaceholderText(tr("12 digits; may stay empty"));
    area_->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,12}")), area_));
    passphrase_->setObjectName(QStringLiteral("new-passphrase"));
    passphrase_->setPlaceholderText(tr("at least %1 characters").arg(kShortestPassphrase));
    again_->setObjectName(QStringLiteral("again"));
    for (auto* secret : {passphrase_, again_}) secret->setEchoMode(QLineEdit::Password);
    make_->setObjectName(QStringLiteral("begin"));

    auto* box = card(this);
    auto* grid = new QGridLayout(box);
    const int side = em(this) * 3 / 2;
    grid->setContentsMargins(side, side, side, side);
    grid->setVerticalSpacing(em(this) / 3);
    grid->setHorizontalSpacing(em(this) / 2);
    grid->addWidget(plainLabel(tr("Welcome to Beibao"), "title", box), 0, 0, 1, 2);
    auto* choices = new QHBoxLayout;
    choices->addWidget(realChoice_);
    choices->addWidget(practiceChoice_);
    choices->addStretch();
    grid->addLayout(choices, 1, 0, 1, 2);
    grid->addWidget(about_, 2, 0, 1, 2);
    int line = 3;
    const auto ask = [&](const QString& words, QLineEdit* field) {
        auto* label = plainLabel(words, "", box);
        label->setBuddy(field);
        field->setAccessibleName(words);
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line++, 1);
    };
    ask(tr("Committee"), committee_);
    ask(tr("Your name"), mediator_);
    ask(tr("Area code"), area_);
    ask(tr("Passphrase"), passphrase_);
    ask(tr("Once more"), again_);
    grid->addWidget(wrappedLabel(tr("Nobody can open the store without the passphrase, not even we. Write it down and "
                                    "keep it where you keep the seal."),
                        "small", box),
        line++, 1);
    grid->addWidget(said_, line++, 1);
    grid->addWidget(make_, line++, 1);
    auto* backup = button(tr("I have a backup of a store"), "quiet", box);
    backup->setObjectName(QStringLiteral("haveBackup"));
    grid->addWidget(backup, line, 1);
    box->setFixedWidth(em(this) * 26);

    standInTheMiddle(this, box);
    new EnterMovesOn(this);
    connect(practiceChoice_, &QPushButton::toggled, this, &FirstRunPage::choosePractice);
    connect(make_, &QPushButton::clicked, this, &FirstRunPage::make);
    connect(backup, &QPushButton::clicked, this, [this] { emit restoreWanted(practiceChoice_->isChecked()); });
    (startPractising ? practiceChoice_ : realChoice_)->setChecked(true);
    choosePractice(startPractising);
}

void FirstRunPage::choosePractice(bool practice)
{
    about_->setText(practice ? tr("A store to try things in. Nothing of it is ever sent to the county.")
                             : tr("The store for registered cases. It works without a network."));
    if (!practice) return;
    if (committee_->text().isEmpty()) committee_->setText(tr("Practice village mediation committee"));
    if (mediator_->text().isEmpty()) mediator_->setText(tr("A practising mediator"));
}

QString FirstRunPage::missing() const
{
    if (committee_->text().trimmed().isEmpty()) return tr("Still missing: the committee's name");
    if (mediator_->text().trimmed().isEmpty()) return tr("Still missing: your name");
    if (!area_->text().isEmpty() && area_->text().size() != 12)
        return tr("An area code has 12 digits, or is left empty.");
    return wrongWithPassphrase(*passphrase_, *again_);
}

void FirstRunPage::make()
{
    said_->setText(missing());
    if (!said_->text().isEmpty()) return;
    make_->setEnabled(false);
    make_->setText(tr("Preparing…"));
    const bool practice = practiceChoice_->isChecked();
    const NewStore wanted{practice, passphrase_->text().toStdString(), area_->text().toStdString(),
        committee_->text().trimmed().toStdString(), mediator_->text().trimmed().toStdString(), cost_};
    Workbench::createLater(practice ? practice_ : real_, wanted, this, [this](Workbench::Opened answer) {
        make_->setEnabled(true);
        make_->setText(tr("Begin"));
        if (answer)
            emit opened(std::make_shared<std::unique_ptr<Workbench>>(std::move(*answer)));
        else
            said_->setText(sentenceFor(answer.error().fault));
    });
}

} // namespace beibao

#include "app/shell/status_strip.h"

#include "app/shell/pieces.h"
#include "app/words/words.h"

#include <QHBoxLayout>

namespace beibao {

StatusStrip::StatusStrip(Workbench& bench, CountyWatch& watch, QWidget* parent)
    : QFrame(parent)
    , bench_(bench)
    , watch_(watch)
    , who_(plainLabel({}, "muted", this))
    , state_(button({}, "strip", this))
{
    setProperty("look", "strip");
    state_->setObjectName(QStringLiteral("strip"));
    state_->setFocusPolicy(Qt::NoFocus); // F9 leads to the same page
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(em(this) / 2, 0, em(this) / 2, 0);
    row->addWidget(who_);
    row->addStretch(1);
    row->addWidget(state_);
    connect(state_, &QPushButton::clicked, this, &StatusStrip::clicked);
    connect(&watch_, &CountyWatch::changed, this, &StatusStrip::refresh);
    connect(&bench_, &Workbench::introduced, this, &StatusStrip::introduce);
    introduce();
    refresh();
}

void StatusStrip::introduce()
{
    const auto committee = bench_.reading().get(bench_.author().unit);
    const auto person = bench_.reading().get(bench_.author().person);
    QStringList words;
    if (committee) words << shown(committee->as<Committee>().name());
    if (person) words << shown(person->as<Mediator>().name());
    if (const auto role = parseRole(bench_.role())) words << shown(roleLabel(*role));
    who_->setText(words.join(QStringLiteral("  ")));
}

void StatusStrip::refresh()
{
    const StripState state = stripStateOf(watch_.line());
    state_->setIcon(signIcon(stripSign(state), stripColour(state)));
    state_->setText(stripWords(watch_.line()));
    state_->setAccessibleName(tr("Sync: %1").arg(stripWords(watch_.line())));
}

QString StatusStrip::words() const
{
    return state_->text();
}

} // namespace beibao

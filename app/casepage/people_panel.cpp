#include "app/casepage/people_panel.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/pieces.h"
#include "app/veil/veil.h"
#include "core/base/text.h"
#include "core/casework/who_looked.h"
#include "core/rules/case_reading.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>

namespace beibao {
namespace {

constexpr int kLinesOfTraces = 20;

QString traceWords(const std::string& what)
{
    if (what == "reveal") return PeoplePanel::tr("saw the whole numbers");
    if (what == "print") return PeoplePanel::tr("printed");
    if (what == "seal") return PeoplePanel::tr("sealed");
    if (what == "open_sealed") return PeoplePanel::tr("opened the sealed pages");
    if (what == "open_material") return PeoplePanel::tr("opened a material");
    if (what == "export_pdf" || what == "export_material") return PeoplePanel::tr("took a file out");
    if (what == "record_sound") return PeoplePanel::tr("recorded sound");
    return PeoplePanel::tr("took data out");
}

} // namespace

PeoplePanel::PeoplePanel(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , grid_(new QGridLayout)
    , others_(remark())
    , ask_(button(tr("Who looked"), "quiet"))
    , looked_(remark())
{
    Section made = section(tr("People and privacy"));
    ask_->setObjectName(QStringLiteral("whoLooked"));
    ask_->setCheckable(true);
    made.head->addWidget(ask_);
    looked_->setObjectName(QStringLiteral("looked"));
    looked_->hide();
    connect(ask_, &QPushButton::toggled, this, &PeoplePanel::tellWhoLooked);
    grid_->setColumnStretch(0, 1);
    grid_->setVerticalSpacing(2);
    made.body->addLayout(grid_);
    made.body->addWidget(others_);
    made.body->addWidget(looked_);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(made.frame);
    connect(&open, &OpenCase::reloaded, this, &PeoplePanel::refresh);
}

void PeoplePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (revealed_.empty()) return;
    revealed_.clear();
    // Later: whoever hides us is walking through our children now, and must not lose them.
    QMetaObject::invokeMethod(this, &PeoplePanel::refresh, Qt::QueuedConnection);
}

void PeoplePanel::tellWhoLooked(bool wanted)
{
    looked_->setVisible(wanted);
    if (!wanted) return;
    QStringList lines;
    for (const auto& one : whoLooked(open_.workbench().reading(), open_.id(), kLinesOfTraces)) {
        const QString who = one.who.empty() ? tr("somebody") : shown(one.who);
        const QString what
            = one.about.empty() ? traceWords(one.what) : tr("%1 of %2").arg(traceWords(one.what), shown(one.about));
        lines << dayText(one.at, open_.workbench().today()) + QStringLiteral("　") + who + QStringLiteral("　") + what;
    }
    looked_->setText(lines.isEmpty()
            ? tr("Nobody has looked at numbers, printed or taken anything out, as far as is known here.")
            : lines.join(QLatin1Char('\n')));
}

void PeoplePanel::refresh()
{
    if (shown_ != open_.id()) ask_->setChecked(false);
    shown_ = open_.id();
    clear(grid_);
    int row = 0;
    for (const auto& party : open_.file().parties) addParty(party.id, row++);
    QStringList mediators;
    for (const auto& mediator : open_.file().mediators) mediators << shown(mediator.record.name());
    const QString committee = shown(open_.file().committee.record.name());
    others_->setText(
        tr("Mediators: %1").arg(mediators.isEmpty() ? tr("nobody yet") : mediators.join(QStringLiteral("、")))
        + QStringLiteral("\n") + tr("Who can see this: %1 and the offices above it").arg(committee));
}

void PeoplePanel::addParty(const Id& id, int row)
{
    const Kept<Party>* kept = partyIn(open_.file(), id.text());
    const Party& party = kept->record;
    const bool open = revealed_.contains(id);
    const auto number = open ? party.id_number() : maskIdNumber(party.id_number());
    const auto phone = open ? party.phone() : maskPhone(party.phone());
    const QString name = nameOf(open_.file(), id.text());
    QString numbers = tr("ID %1\nTel. %2")
                          .arg(number.empty() ? tr("missing") : shown(number).simplified(),
                              phone.empty() ? tr("missing") : shown(phone).simplified());
    numbers.replace(QLatin1Char(' '), QChar::Nbsp); // a long name may break, a number not
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    for (auto* label : {wrappedLabel(name + QStringLiteral("　") + roleOf(open_.file(), id.text()), "strong"),
             wrappedLabel(numbers)}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->addWidget(label);
    }
    grid_->addLayout(text, row, 0);
    auto* eye = new QPushButton(tr("Show"));
    eye->setObjectName(QStringLiteral("reveal"));
    eye->setEnabled(!open);
    eye->setAccessibleName(tr("Show the numbers of %1").arg(name));
    eye->setToolTip(tr("Who looked, and when, is written down."));
    connect(eye, &QPushButton::clicked, this, [this, id] { reveal(id); });
    auto* edit = new QPushButton(tr("Edit"));
    edit->setObjectName(QStringLiteral("edit/%1").arg(row));
    edit->setAccessibleName(edit->text() + QLatin1Char(' ') + name);
    connect(edit, &QPushButton::clicked, this, [this, id] { emit editWanted(id); });
    for (auto* each : {eye, edit}) each->setProperty("look", "choice"); // narrow: the numbers need the room
    grid_->addWidget(eye, row, 1, Qt::AlignTop);
    grid_->addWidget(edit, row, 2, Qt::AlignTop);
}

void PeoplePanel::reveal(const Id& party)
{
    if (veilRefuses()) return;
    open_.leaveTrace("reveal", party);
    revealed_.insert(party);
    refresh();
}

} // namespace beibao

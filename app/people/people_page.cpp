#include "app/people/people_page.h"

#include "app/casepage/look.h"
#include "app/shell/elided_label.h"
#include "app/shell/pieces.h"
#include "app/veil/veil.h"
#include "app/words/words.h"
#include "core/base/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <chrono>

namespace beibao {

namespace {

constexpr auto kLooksAfter = std::chrono::milliseconds(150);
constexpr int kMost = 50;

} // namespace

PeoplePage::PeoplePage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , typed_(new QLineEdit(this))
    , said_(wrappedLabel({}, "muted", this))
    , rows_(new QVBoxLayout)
{
    setProperty("look", "page");
    setFocusProxy(typed_);
    typed_->setObjectName(QStringLiteral("who"));
    typed_->setAccessibleName(tr("Name, pinyin, or the end of a number"));
    typed_->setPlaceholderText(tr("Name, pinyin, or the end of a number"));
    typed_->setClearButtonEnabled(true);
    auto* body = new QWidget;
    body->setProperty("look", "page");
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(em(this) / 4);
    inside->addLayout(rows_);
    inside->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto* page = new QVBoxLayout(this);
    const int side = em(this) * 3 / 4;
    page->setContentsMargins(side, side, side, side / 2);
    page->addWidget(plainLabel(tr("People"), "title", this));
    page->addWidget(typed_);
    page->addWidget(said_);
    page->addWidget(scroll, 1);
    soon_.setSingleShot(true);
    soon_.setInterval(kLooksAfter);
    connect(&soon_, &QTimer::timeout, this, &PeoplePage::look);
    connect(typed_, &QLineEdit::textChanged, &soon_, qOverload<>(&QTimer::start));
    connect(typed_, &QLineEdit::returnPressed, this, &PeoplePage::look);
    show();
}

void PeoplePage::search(const QString& typed)
{
    typed_->setText(typed);
    look();
}

void PeoplePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    look();
}

/// What was looked at is masked again, and the list does not stay on a screen nobody watches.
void PeoplePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    revealed_.clear();
}

void PeoplePage::look()
{
    soon_.stop();
    const std::string typed = typed_->text().trimmed().toStdString();
    people_.clear();
    if (!typed.empty()) people_ = peopleFound(bench_.search(), bench_.reading(), typed, kMost);
    show();
}

void PeoplePage::show()
{
    clear(rows_);
    const QString typed = typed_->text().trimmed();
    if (typed.isEmpty())
        said_->setText(tr("Whoever stands in a case you may see is found here. zs finds 张三."));
    else if (people_.empty())
        said_->setText(tr("Nobody is found by “%1”. Try the last four digits of the telephone.").arg(typed));
    else
        said_->setText(tr("The numbers are masked. Who looked at one, and when, is written down."));
    for (const KnownPerson& person : people_) rows_->addWidget(rowOf(person));
}

QWidget* PeoplePage::rowOf(const KnownPerson& person)
{
    const bool open = revealed_.contains(person.party);
    auto* row = card(this, "row");
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(em(this) / 2, em(this) / 4, em(this) / 2, em(this) / 4);
    auto* name = new ElidedLabel(shown(person.name), row);
    name->setProperty("look", "strong");
    name->setFixedWidth(em(this) * 8);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    line->addWidget(name);
    const QString where = person.isProtected ? tr("protected: reached through the committee") : shown(person.address);
    line->addWidget(new ElidedLabel(where, row), 2);
    const auto number = [&](const std::string& whole, const std::string& masked) {
        auto* label = plainLabel(whole.empty() ? QStringLiteral("—") : shown(open ? whole : masked), "", row);
        if (open) label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->addWidget(label, 1);
    };
    number(person.phone, maskPhone(person.phone));
    number(person.idNumber, maskIdNumber(person.idNumber));
    auto* eye = button(tr("Show"), "choice", row);
    eye->setObjectName(QStringLiteral("reveal"));
    eye->setEnabled(!open);
    eye->setAccessibleName(tr("Show the numbers of %1").arg(shown(person.name)));
    connect(eye, &QPushButton::clicked, this, [this, party = person.party] { reveal(party); });
    auto* begin = button(tr("New case"), "choice", row);
    begin->setAccessibleName(tr("New case with %1 as applicant").arg(shown(person.name)));
    connect(begin, &QPushButton::clicked, this, [this, person] { emit newCaseWanted(person); });
    line->addWidget(eye);
    line->addWidget(begin);
    return row;
}

void PeoplePage::reveal(const Id& party)
{
    if (veilRefuses()) return;
    bench_.leaveTrace("reveal", party);
    revealed_.insert(party);
    // Later: the button that was clicked is one of those that go.
    QMetaObject::invokeMethod(this, &PeoplePage::show, Qt::QueuedConnection);
}

} // namespace beibao

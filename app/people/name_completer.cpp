#include "app/people/name_completer.h"

#include "app/words/words.h"
#include "core/base/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <chrono>

namespace beibao {

namespace {

constexpr auto kLooksAfter = std::chrono::milliseconds(150);
constexpr int kOffered = 6;

} // namespace

QString lineOf(const KnownPerson& person)
{
    QStringList parts{shown(person.name)};
    if (!person.address.empty()) parts << shown(person.address);
    if (!person.phone.empty()) parts << shown(maskPhone(person.phone));
    return parts.join(QStringLiteral("　"));
}

NameCompleter::NameCompleter(Workbench& bench, QLineEdit* field)
    : QObject(field)
    , bench_(bench)
    , field_(field)
    , lines_(new QStandardItemModel(this))
    , popup_(new QCompleter(lines_, this))
{
    popup_->setWidget(field);
    popup_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    popup_->popup()->setObjectName(QStringLiteral("people"));
    soon_.setSingleShot(true);
    soon_.setInterval(kLooksAfter);
    connect(&soon_, &QTimer::timeout, this, &NameCompleter::look);
    connect(field, &QLineEdit::textEdited, &soon_, qOverload<>(&QTimer::start));
    connect(popup_, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& line) { pick(line.row()); });
}

void NameCompleter::look()
{
    soon_.stop();
    const std::string typed = field_->text().trimmed().toStdString();
    people_.clear();
    if (!typed.empty()) people_ = peopleFound(bench_.search(), bench_.reading(), typed, kOffered);
    lines_->clear();
    for (const KnownPerson& person : people_) lines_->appendRow(new QStandardItem(lineOf(person)));
    if (people_.empty() || !field_->hasFocus()) return popup_->popup()->hide();
    popup_->complete();
    // Enter means the next field until somebody goes down into the list.
    popup_->popup()->setCurrentIndex({});
}

void NameCompleter::pick(int row)
{
    if (row < 0 || row >= offered()) return;
    const KnownPerson person = people_[std::size_t(row)];
    field_->setText(shown(person.name));
    emit picked(person);
}

} // namespace beibao

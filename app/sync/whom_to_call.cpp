#include "app/sync/whom_to_call.h"

#include "app/shell/pieces.h"
#include "app/words/words.h"
#include "core/schema/organisation.pb.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace beibao {

namespace {

struct WhomToCall {
    Q_DECLARE_TR_FUNCTIONS(WhomToCall)
};

std::optional<Committee> committeeAbove(const Records& records, const Id& unit)
{
    const auto own = records.get(unit);
    const std::string area = own ? own->as<Committee>().area() : std::string();
    std::optional<Committee> above;
    for (const auto& record : records.ofKind(Schema::get().kind("Committee")->number)) {
        auto one = record.as<Committee>();
        const bool holdsOurs = !one.area().empty() && one.area().size() < area.size() && area.starts_with(one.area());
        if (holdsOurs && (!above || one.area().size() > above->area().size())) above = std::move(one);
    }
    return above;
}

} // namespace

Contact whomToCall(const Records& records, const Id& unit)
{
    const auto above = committeeAbove(records, unit);
    if (!above) return {};
    const auto chair = records.get(Id::parse(above->chair_id()).value_or(Id()));
    const auto person = chair ? chair->as<Mediator>() : Mediator();
    return {
        shown(above->name()), shown(person.name()), shown(person.phone().empty() ? above->phone() : person.phone())};
}

void showContact(const Contact& contact, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("contact"));
    dialog->setWindowTitle(WhomToCall::tr("Get in touch"));
    auto* lines = new QVBoxLayout(dialog);
    const int side = em(dialog);
    lines->setContentsMargins(side, side, side, side);
    if (contact.committee.isEmpty())
        lines->addWidget(wrappedLabel(
            WhomToCall::tr("Beibao does not know the committee above yours yet. Please ask whoever set this computer "
                           "up."),
            "", dialog));
    else
        lines->addWidget(plainLabel(contact.committee + QStringLiteral("  ") + contact.chair, "heading", dialog));
    if (!contact.committee.isEmpty())
        lines->addWidget(plainLabel(contact.phone.isEmpty() ? WhomToCall::tr("No telephone is written down for it.")
                                                            : WhomToCall::tr("Telephone %1").arg(contact.phone),
            "strong", dialog));
    lines->addWidget(
        wrappedLabel(WhomToCall::tr("Your words are kept on this computer, whatever is decided."), "muted", dialog));
    auto* close = button(WhomToCall::tr("Close"), "main", dialog);
    lines->addWidget(close, 0, Qt::AlignRight);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->setMinimumWidth(em(dialog) * 18);
    dialog->open();
}

} // namespace beibao

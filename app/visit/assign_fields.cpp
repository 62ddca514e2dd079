#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/visit/action_fields.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>

namespace beibao {
namespace {

struct AssignWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::AssignWords)
};

/// Who mediates: one or more of the people this device knows, whoever presides first.
class AssignFields final : public ActionFields {
public:
    explicit AssignFields(OpenCase& open)
        : open_(open)
    {
    }

    void addTo(QFormLayout& form, const std::function<void()>& changed) override
    {
        if (const QString wish = recusalWish(open_); !wish.isEmpty()) form.addRow(remark(wish));
        list_ = new QListWidget;
        list_->setObjectName(QStringLiteral("mediators"));
        list_->setProperty("look", "queue");
        const std::string self = open_.workbench().author().person.text();
        for (const auto& record : open_.workbench().reading().ofKind(Schema::get().kind("Mediator")->number)) {
            const auto mediator = record.as<Mediator>();
            const bool own = mediator.committee_id() == open_.file().main.committee_id();
            const QString label = own ? shown(mediator.name()) : nameAndPlace(mediator);
            // A computer knows its own person from before it joined the county, and from the county's roster.
            const auto known = list_->findItems(label, Qt::MatchExactly);
            if (!known.isEmpty() && record.id.text() != self) continue;
            qDeleteAll(known);
            auto* item = new QListWidgetItem(label);
            item->setData(Qt::UserRole, shown(record.id.text()));
            item->setCheckState(record.id.text() == self ? Qt::Checked : Qt::Unchecked);
            own ? list_->insertItem(0, item) : list_->addItem(item);
        }
        list_->setMaximumHeight(list_->fontMetrics().height() * 9);
        form.addRow(AssignWords::tr("Mediators"), list_);
        QObject::connect(list_, &QListWidget::itemChanged, list_, [changed] { changed(); });
    }

    void answer(ActionInput& input) const override
    {
        input.mediatorIds.clear();
        input.candidates.clear();
        for (int row = 0; row < list_->count(); ++row) {
            if (list_->item(row)->checkState() != Qt::Checked) continue;
            const auto id = Id::parse(list_->item(row)->data(Qt::UserRole).toString().toStdString());
            const auto record = id ? open_.workbench().reading().get(*id) : std::nullopt;
            if (!record) continue;
            input.mediatorIds.push_back(id->text());
            input.candidates.push_back({*id, record->as<Mediator>()});
        }
    }

private:
    QString nameAndPlace(const Mediator& mediator) const
    {
        const auto id = Id::parse(mediator.committee_id());
        const auto record = id ? open_.workbench().reading().get(*id) : std::nullopt;
        if (!record) return shown(mediator.name());
        const auto committee = record->as<Committee>();
        const std::string& place = committee.short_name().empty() ? committee.name() : committee.short_name();
        return AssignWords::tr("%1 (%2)").arg(shown(mediator.name()), shown(place));
    }

    OpenCase& open_;
    QListWidget* list_ = nullptr;
};

} // namespace

std::unique_ptr<ActionFields> assignFields(OpenCase& open)
{
    return std::make_unique<AssignFields>(open);
}

} // namespace beibao

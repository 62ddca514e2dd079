#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/visit/action_fields.h"
#include "core/casework/assigning.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QStringList>

namespace beibao {
namespace {

struct AssignWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::AssignWords)
};

using Load = std::map<std::string, int>;

/// Who mediates: one or more of the people this device knows, whoever presides first; each with what a chair asks
/// first. Who it is to be, a person decides.
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
        list_->setAccessibleName(AssignWords::tr("Mediators"));
        list_->setProperty("look", "queue");
        list_->setWordWrap(true);
        list_->setMinimumHeight(list_->fontMetrics().height() * 9);
        form.addRow(AssignWords::tr("Mediators"), list_);
        fill();
        QObject::connect(list_, &QListWidget::itemChanged, list_, [changed] { changed(); });
        countLoad();
    }

    void answer(ActionInput& input) const override
    {
        input.mediatorIds.clear();
        input.candidates.clear();
        for (const Id& id : chosen()) {
            const auto record = open_.workbench().reading().get(id);
            if (!record) continue;
            input.mediatorIds.push_back(id.text());
            input.candidates.push_back({id, record->as<Mediator>()});
        }
    }

private:
    std::vector<Id> chosen() const
    {
        std::vector<Id> out;
        for (int row = 0; row < list_->count(); ++row)
            if (list_->item(row)->checkState() == Qt::Checked)
                if (const auto id = Id::parse(list_->item(row)->data(Qt::UserRole).toString().toStdString()))
                    out.push_back(*id);
        return out;
    }

    /// Nobody waits for the counting: the names are there at once, how much each has in hand a moment later.
    void countLoad()
    {
        open_.workbench().perform<Load>(
            list_, [](Workbench::Writing& writing) -> Result<Load> { return openLoad(writing.store.records()); },
            [this](const Result<Load>& load) {
                if (!load) return;
                load_ = *load;
                before_ = chosen();
                fill();
            });
    }

    void fill()
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        Workbench& bench = open_.workbench();
        const Id& self = bench.author().person;
        const Action step = open_.state().state == State::kAccepted ? Action::kAssign : Action::kRecuse;
        for (const auto& one : candidatesFor(bench.reading(), open_.file(), open_.state(), step, bench.rules(),
                 bench.today(), load_.value_or(Load()), self)) {
            auto* item = new QListWidgetItem(wordsOf(one), list_);
            item->setData(Qt::UserRole, shown(one.mediator.id.text()));
            const bool mark = before_ ? std::ranges::find(*before_, one.mediator.id) != before_->end()
                                      : one.mediator.id == self && !chairs();
            item->setCheckState(mark ? Qt::Checked : Qt::Unchecked);
        }
    }

    /// Whoever takes a case himself is offered first; a chair gives it to somebody.
    bool chairs() const
    {
        const auto role = parseRole(open_.workbench().role());
        return role && *role != Role::kMediator && *role != Role::kRecorder;
    }

    QString wordsOf(const Candidate& one) const
    {
        QString name = one.ours ? shown(one.mediator.record.name()) : nameAndPlace(one.mediator.record);
        if (one.now) name += AssignWords::tr("　mediates now");
        if (one.proposed && load_) name += AssignWords::tr("　★ suggested: free of ties, the fewest open cases");
        QStringList facts;
        if (load_) facts << AssignWords::tr("%n open cases", nullptr, one.open);
        const Date until = dayOf(one.validUntil);
        facts << (until.empty() ? AssignWords::tr("credential not known")
                                : AssignWords::tr("credential until %1").arg(shown(until.chinese())));
        for (const auto& doubt : one.doubts) facts << QStringLiteral("▲ ") + shown(doubt);
        return name + QLatin1Char('\n') + facts.join(QStringLiteral("　"));
    }

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
    std::optional<Load> load_; ///< once it is counted
    std::optional<std::vector<Id>> before_; ///< who was chosen when the list was filled anew
};

} // namespace

std::unique_ptr<ActionFields> assignFields(OpenCase& open)
{
    return std::make_unique<AssignFields>(open);
}

} // namespace beibao

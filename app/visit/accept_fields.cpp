#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/choice_row.h"
#include "app/shell/pieces.h"
#include "app/visit/action_fields.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace beibao {
namespace {

struct AcceptWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::AcceptWords)
};

/// What the notice says; fixed by law, so it is not asked (PML arts 4, 23, 24, 31-33).
constexpr std::string_view kNotice = "人民调解的性质、当事人的权利和义务、调解不收费、协议的效力以及可以申请司法确认";
constexpr std::string_view kWilling = "同意调解";
constexpr auto kNotTold = "not_yet";
constexpr std::string_view kUnwilling = "不同意调解";

/// For each party: how it was told its rights and duties, and whether it is willing.
class AcceptFields final : public ActionFields {
public:
    explicit AcceptFields(OpenCase& open)
        : open_(open)
    {
    }

    void addTo(QFormLayout& form, const std::function<void()>& changed) override
    {
        form.addRow(
            remark(AcceptWords::tr("Each party is told: mediation is voluntary and free of charge, what its rights and "
                                   "duties are, that an agreement binds, and that a court may confirm it.")));
        for (const auto& party : open_.file().parties) {
            const QString name = nameOf(open_.file(), party.id.text());
            Row row{party.id,
                new ChoiceRow(AcceptWords::tr("%1 was told").arg(name),
                    {{"paper", AcceptWords::tr("on paper")}, {"oral", AcceptWords::tr("orally")},
                        {"phone", AcceptWords::tr("by telephone")}, {kNotTold, AcceptWords::tr("not yet")}}),
                toggle(AcceptWords::tr("willing to mediate"))};
            row.willing->setAccessibleName(name + QLatin1Char(' ') + row.willing->text());
            row.told->choose("oral");
            row.willing->setChecked(true);
            auto* together = new QWidget;
            auto* box = new QHBoxLayout(together);
            box->setContentsMargins(0, 0, 0, 0);
            box->addWidget(row.told);
            box->addWidget(row.willing);
            form.addRow(wrappedLabel(AcceptWords::tr("%1 was told").arg(name)), together);
            QObject::connect(row.told, &ChoiceRow::changed, together, [changed] { changed(); });
            QObject::connect(row.willing, &QPushButton::clicked, together, [changed] { changed(); });
            rows_.push_back(row);
        }
    }

    void answer(ActionInput&) const override { }

    std::vector<Entry> before(const ActionInput& input) const override
    {
        std::vector<Entry> entries;
        for (const Row& row : rows_) {
            if (row.told->chosen() != kNotTold) entries.push_back(Entry::fact(said<Notice>(row, input, kNotice)));
            entries.push_back(Entry::fact(said<Consent>(row, input, row.willing->isChecked() ? kWilling : kUnwilling)));
        }
        return entries;
    }

private:
    struct Row {
        Id party;
        ChoiceRow* told;
        QPushButton* willing;
    };

    template <typename Fact> Fact said(const Row& row, const ActionInput& input, std::string_view what) const
    {
        Fact fact;
        fact.set_case_id(open_.id().text());
        fact.set_party_id(row.party.text());
        fact.set_what(std::string(what));
        fact.set_given_at(input.at);
        fact.set_how(row.told->chosen() == kNotTold ? "oral" : row.told->chosen());
        return fact;
    }

    OpenCase& open_;
    std::vector<Row> rows_;
};

} // namespace

std::unique_ptr<ActionFields> acceptFields(OpenCase& open)
{
    return std::make_unique<AcceptFields>(open);
}

} // namespace beibao

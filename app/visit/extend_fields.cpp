#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/pieces.h"
#include "app/visit/action_fields.h"
#include "core/rules/deadlines.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>

namespace beibao {
namespace {

struct ExtendWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::ExtendWords)
};

/// What a party agrees to; the guard looks for these words.
constexpr std::string_view kAgrees = "同意延长调解期限";

QDate asQt(Date day)
{
    return {day.year, day.month, day.day};
}

/// Until when mediation goes on, and which party agrees to it.
class ExtendFields final : public ActionFields {
public:
    explicit ExtendFields(OpenCase& open)
        : open_(open)
    {
    }

    void addTo(QFormLayout& form, const std::function<void()>& changed) override
    {
        const Date limit = limitNow();
        until_ = new QDateEdit;
        until_->setObjectName(QStringLiteral("until"));
        until_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        until_->setCalendarPopup(true);
        until_->setDate(asQt(limit.plusDays(int(open_.workbench().rules().number("deadline.extension_days")))));
        form.addRow(remark(ExtendWords::tr("The limit now: %1").arg(shown(limit.chinese()))));
        form.addRow(ExtendWords::tr("Go on until"), until_);
        QObject::connect(until_, &QDateEdit::dateChanged, until_, [changed] { changed(); });
        for (const auto& party : open_.file().parties) {
            auto* agrees = toggle(ExtendWords::tr("agrees to go on"));
            agrees->setObjectName(QStringLiteral("agrees"));
            const QString name = nameOf(open_.file(), party.id.text());
            agrees->setAccessibleName(name + QLatin1Char(' ') + agrees->text());
            form.addRow(wrappedLabel(name), agrees);
            QObject::connect(agrees, &QPushButton::clicked, agrees, [changed] { changed(); });
            agreeing_.emplace_back(party.id, agrees);
        }
    }
    void answer(ActionInput& input) const override { input.until = until_->date().toString(Qt::ISODate).toStdString(); }
    std::vector<Entry> before(const ActionInput& input) const override
    {
        std::vector<Entry> entries;
        for (const auto& [party, agrees] : agreeing_) {
            if (!agrees->isChecked()) continue;
            Consent consent;
            consent.set_case_id(open_.id().text());
            consent.set_party_id(party.text());
            consent.set_what(std::string(kAgrees));
            consent.set_given_at(input.at);
            consent.set_how("oral");
            entries.push_back(Entry::fact(consent));
        }
        return entries;
    }
    QJsonObject state() const override { return {{QStringLiteral("until"), until_->date().toString(Qt::ISODate)}}; }
    void takeBack(const QJsonObject& state) override
    {
        const QDate day = QDate::fromString(state.value(QStringLiteral("until")).toString(), Qt::ISODate);
        if (day.isValid()) until_->setDate(day);
    }

private:
    Date limitNow() const
    {
        Workbench& bench = open_.workbench();
        for (const auto& clock : deadlinesOf(open_.file(), open_.state(), bench.rules(), bench.today()))
            if (clock.what == "mediation") return clock.due;
        return bench.today();
    }

    OpenCase& open_;
    QDateEdit* until_ = nullptr;
    std::vector<std::pair<Id, QPushButton*>> agreeing_;
};

} // namespace

std::unique_ptr<ActionFields> extendFields(OpenCase& open)
{
    return std::make_unique<ExtendFields>(open);
}

} // namespace beibao

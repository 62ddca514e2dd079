#include "app/sound/consent_form.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/choice_row.h"
#include "app/shell/flow_layout.h"
#include "app/shell/pieces.h"
#include "core/casework/attaching.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QStringList>

namespace beibao {
namespace {

constexpr auto kWhen = "yyyy-MM-ddTHH:mm";

} // namespace

ConsentForm::ConsentForm(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , when_(new QDateTimeEdit)
    , how_(new ChoiceRow(tr("How they said so"), optionsOf("Consent", "how")))
    , trouble_(warning())
    , note_(bigButton(tr("Write it down")))
{
    auto* people = new QWidget;
    new FlowLayout(people, em(this) / 4);
    for (const auto& [id, party] : open.file().parties) {
        auto* one = toggle(shown(party.name()));
        one->setObjectName(QStringLiteral("agrees"));
        people->layout()->addWidget(one);
        parties_.emplace_back(id, one);
    }
    when_->setDisplayFormat(tr("yyyy-MM-dd HH:mm"));
    when_->setCalendarPopup(true);
    when_->setDateTime(QDateTime::fromString(shown(open.workbench().now().iso().substr(0, 16)), QLatin1String(kWhen)));
    when_->setAccessibleName(tr("When"));
    how_->choose("oral");
    note_->setObjectName(QStringLiteral("noteConsent"));
    note_->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Agreed to be recorded"), people);
    form->addRow(tr("When"), when_);
    form->addRow(tr("How they said so"), how_);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(wrappedLabel(tr("Ask everybody first. Nobody is recorded who has not agreed.")));
    box->addLayout(form);
    box->addWidget(trouble_);
    box->addWidget(note_, 0, Qt::AlignLeft);
    connect(note_, &QPushButton::clicked, this, &ConsentForm::note);
}

void ConsentForm::note()
{
    QStringList missing;
    std::vector<Entry> entries;
    for (const auto& [id, agrees] : parties_) {
        if (!agrees->isChecked()) {
            missing << nameOf(open_.file(), id.text());
            continue;
        }
        Consent consent;
        consent.set_case_id(open_.id().text());
        consent.set_party_id(id.text());
        consent.set_what(std::string(kConsentToRecording));
        consent.set_given_at(when_->dateTime().toString(QLatin1String(kWhen)).toStdString());
        consent.set_how(how_->chosen());
        entries.push_back(Entry::fact(consent));
    }
    if (!missing.isEmpty())
        return setWarning(trouble_,
            tr("%1 has not agreed. Without everybody's yes nothing is recorded; write by hand.")
                .arg(missing.join(QStringLiteral("、"))));
    note_->setEnabled(false);
    open_.save(this, std::move(entries), [this](const Result<Saved>& saved) {
        note_->setEnabled(true);
        setWarning(trouble_, saved ? QString() : sayWhy(saved.error()));
        if (saved) emit agreed();
    });
}

} // namespace beibao

#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/pieces.h"
#include "app/visit/action_fields.h"
#include "app/words/words.h"
#include "core/base/digest.h"
#include "core/documents/seal_content.h"
#include "core/rules/case_reading.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace beibao {
namespace {

struct TelephoneWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::TelephoneWords)
};

/// The chair's answer, given by telephone: who it was, and the code both of them read.
class TelephoneFields final : public ActionFields {
public:
    explicit TelephoneFields(OpenCase& open)
        : chair_(open.mayTake(Action::kClear))
    {
        if (const auto* agreement = agreementIn(open.file())) {
            agreement_ = agreement->id.text();
            digest_ = sha256(agreementText(open.file(), *agreement));
        }
    }

    void addTo(QFormLayout& form, const std::function<void()>& changed) override
    {
        form.addRow(
            remark(TelephoneWords::tr("Without a signal the chair may clear it by telephone: read the agreement "
                                      "out, then the code. The chair countersigns once this has arrived there.")));
        who_ = new QLineEdit;
        who_->setObjectName(QStringLiteral("telephone"));
        who_->setPlaceholderText(TelephoneWords::tr("the chair's name and number"));
        read_ = new QLineEdit;
        read_->setObjectName(QStringLiteral("digestRead"));
        read_->setPlaceholderText(TelephoneWords::tr("empty: the same as above"));
        if (chair_) form.addRow(remark(TelephoneWords::tr("If you have read it here yourself, leave this empty.")));
        form.addRow(TelephoneWords::tr("Who was called"), who_);
        auto* code = plainLabel(shown(shortDigest(digest_)), "heading");
        code->setObjectName(QStringLiteral("code"));
        code->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form.addRow(TelephoneWords::tr("Code of this text"), code);
        form.addRow(TelephoneWords::tr("As it was read back"), read_);
        for (auto* line : {who_, read_}) QObject::connect(line, &QLineEdit::textEdited, line, [changed] { changed(); });
    }
    void answer(ActionInput& input) const override
    {
        input.agreementId = agreement_;
        input.textDigest = digest_.bytes();
        input.telephone = who_->text().trimmed().toStdString();
        input.digestRead = read_->text().trimmed().toStdString();
        input.digestWanted = shortDigest(digest_);
    }
    QString lacks() const override
    {
        return !chair_ && who_->text().trimmed().isEmpty() ? TelephoneWords::tr("Still missing: who was called")
                                                           : QString();
    }
    QJsonObject state() const override { return {{QStringLiteral("telephone"), who_->text()}}; }
    void takeBack(const QJsonObject& state) override
    {
        who_->setText(
            state.value(QStringLiteral("telephone")).toString()); // the code is read anew: the text may differ
    }

private:
    bool chair_; ///< whoever sits here may clear it without calling anybody
    std::string agreement_;
    Digest digest_;
    QLineEdit* who_ = nullptr;
    QLineEdit* read_ = nullptr;
};

} // namespace

std::unique_ptr<ActionFields> telephoneFields(OpenCase& open)
{
    return std::make_unique<TelephoneFields>(open);
}

} // namespace beibao

#include "app/casepage/form_keeper.h"

#include "app/workbench/workbench.h"

#include <QJsonDocument>

namespace beibao {
namespace {

constexpr int kKeepAfterMs = 1000; // together with the write well below the two seconds promised

} // namespace

FormKeeper::FormKeeper(Workbench& workbench, std::function<QJsonObject()> state, QObject* parent)
    : QObject(parent)
    , workbench_(workbench)
    , state_(std::move(state))
{
    timer_.setSingleShot(true);
    timer_.setInterval(kKeepAfterMs);
    connect(&timer_, &QTimer::timeout, this, &FormKeeper::flush);
}

void FormKeeper::begin(const FormName& form, const Id& caseId)
{
    rest();
    form_ = form.text(caseId);
    about_ = caseId;
}

void FormKeeper::rest()
{
    if (timer_.isActive()) flush();
    form_.clear();
}

void FormKeeper::leave(bool typed)
{
    typed ? flush() : done();
}

std::optional<QJsonObject> FormKeeper::left() const
{
    const auto form = workbench_.drafts().find(form_);
    if (!form) return std::nullopt;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(form->state));
    if (!document.isObject()) return std::nullopt;
    return document.object();
}

void FormKeeper::touch()
{
    emit typed();
    // Not started again by the next letter: who types without a pause is kept as well.
    if (!form_.empty() && !timer_.isActive()) timer_.start();
}

void FormKeeper::flush()
{
    timer_.stop();
    if (form_.empty()) return;
    const auto state = QJsonDocument(state_()).toJson(QJsonDocument::Compact).toStdString();
    auto job = [form = form_, about = about_, state](Workbench::Writing& writing) -> Result<bool> {
        BEIBAO_TRY(writing.scratch.keep(form, about, state));
        return true;
    };
    // Told by the workbench: a dialog may be gone before its words are on disk.
    workbench_.perform<bool>(&workbench_, std::move(job),
        [bench = &workbench_, keeper = QPointer<FormKeeper>(this)](const Result<bool>& answer) {
            if (answer && keeper && !keeper->timer_.isActive()) emit keeper->kept();
            if (!answer) emit bench->troubled(answer.error());
            emit bench->draftsChanged();
        });
}

void FormKeeper::done()
{
    timer_.stop();
    if (form_.empty()) return;
    workbench_.perform([form = form_](Workbench::Writing& writing) { return writing.scratch.drop(form); });
}

} // namespace beibao

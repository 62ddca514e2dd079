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

void FormKeeper::begin(const QString& form, const Id& about)
{
    if (timer_.isActive()) flush();
    form_ = form;
    about_ = about;
}

std::optional<QJsonObject> FormKeeper::left() const
{
    const auto form = workbench_.drafts().find(form_.toStdString());
    if (!form) return std::nullopt;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(form->state));
    if (!document.isObject()) return std::nullopt;
    return document.object();
}

void FormKeeper::touch()
{
    // Not started again by the next letter: who types without a pause is kept as well.
    if (!form_.isEmpty() && !timer_.isActive()) timer_.start();
}

void FormKeeper::flush()
{
    timer_.stop();
    if (form_.isEmpty()) return;
    const auto state = QJsonDocument(state_()).toJson(QJsonDocument::Compact).toStdString();
    auto job = [form = form_.toStdString(), about = about_, state](Workbench::Writing& writing) -> Result<bool> {
        BEIBAO_TRY(writing.scratch.keep(form, about, state));
        return true;
    };
    workbench_.perform<bool>(this, std::move(job), [this](const Result<bool>& answer) {
        if (answer) emit kept();
    });
}

void FormKeeper::done()
{
    timer_.stop();
    if (form_.isEmpty()) return;
    auto job = [form = form_.toStdString()](Workbench::Writing& writing) -> Result<bool> {
        BEIBAO_TRY(writing.scratch.drop(form));
        return true;
    };
    workbench_.perform<bool>(this, std::move(job), [](const Result<bool>&) {});
}

} // namespace beibao

#include "app/veil/veil.h"

#include "app/cases/case_draft.h"
#include "app/shell/theme.h"
#include "app/veil/cover.h"
#include "app/veil/masked_words.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QWidget>

namespace beibao {

namespace {
Veil* theVeil = nullptr;
}

Veil::Veil(Workbench& bench, Theme& theme, QObject* parent)
    : QObject(parent)
    , bench_(bench)
    , theme_(theme)
{
    theVeil = this;
    connect(&theme_, &Theme::resized, this, &Veil::follow);
    connect(&bench_, &Workbench::changed, this, &Veil::learnChanged);
    connect(&bench_, &Workbench::draftsChanged, this, [this] {
        if (names_ == nullptr) return;
        auto known = std::make_shared<KnownNames>(*names_);
        learnDrafts(*known);
        names_ = std::move(known);
    });
    follow();
}

Veil::~Veil()
{
    goUp();
    if (theVeil == this) theVeil = nullptr;
}

Veil* Veil::current()
{
    return theVeil;
}

std::shared_ptr<const KnownNames> Veil::names()
{
    return theVeil == nullptr ? nullptr : theVeil->names_;
}

void Veil::follow()
{
    const bool down = names_ != nullptr;
    if (theme_.projecting() == down) return;
    if (down)
        goUp();
    else
        comeDown();
    emit turned(!down);
}

void Veil::comeDown()
{
    auto known = std::make_shared<KnownNames>();
    known->learnAll(bench_.reading());
    learnDrafts(*known);
    names_ = std::move(known);
    qApp->installEventFilter(this);
    for (QWidget* widget : QApplication::allWidgets()) {
        coverIfNeeded(widget);
        maskWords(widget, *names_);
        widget->update();
    }
}

void Veil::goUp()
{
    if (names_ == nullptr) return;
    qApp->removeEventFilter(this);
    names_.reset();
    for (QWidget* widget : QApplication::allWidgets()) {
        giveBackWords(widget);
        widget->update();
    }
    removeCovers();
}

void Veil::learn(const QString& names)
{
    if (names_ == nullptr) return;
    auto known = std::make_shared<KnownNames>(*names_);
    known->learn(names);
    names_ = std::move(known);
}

void Veil::learnDrafts(KnownNames& known) const
{
    for (const auto& form : bench_.drafts().all()) {
        if (!CaseDraft::isFormName(form.name)) continue;
        const CaseDraft draft = CaseDraft::parse(form.state);
        known.learn(draft.applicant);
        known.learn(draft.respondent);
    }
}

void Veil::learnChanged(const Changed& changed)
{
    if (names_ == nullptr) return;
    auto known = std::make_shared<KnownNames>(*names_);
    for (const Id& id : changed.records)
        if (const auto record = bench_.reading().get(id)) known->learn(*record);
    names_ = std::move(known);
}

bool Veil::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType()) return false;
    auto* widget = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::Show: coverIfNeeded(widget); break;
    case QEvent::Paint:
        if (qobject_cast<QLabel*>(widget) != nullptr) coverIfNeeded(widget); // its picture may have come late
        break;
    case QEvent::WindowTitleChange: break;
    default: return false;
    }
    maskWords(widget, *names_);
    return false;
}

QString veiled(const QString& text)
{
    const auto names = Veil::names();
    return names == nullptr ? text : names->masked(text);
}

bool veilRefuses()
{
    if (Veil::names() == nullptr) return false;
    emit Veil::current()->refused();
    return true;
}

} // namespace beibao

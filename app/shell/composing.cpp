#include "app/shell/composing.h"

#include "core/base/text.h"

#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace beibao {

namespace {

/// A field that refuses what is no digit of its own kind.
bool asksForDigits(QObject* field)
{
    if (qobject_cast<QAbstractSpinBox*>(field)) return true;
    const auto* line = qobject_cast<QLineEdit*>(field);
    return line != nullptr && (line->validator() != nullptr || qobject_cast<QAbstractSpinBox*>(line->parent()));
}

bool endsSomething(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab
        || key == Qt::Key_Escape;
}

} // namespace

Composing::Composing(QObject* application)
    : QObject(application)
{
    application->installEventFilter(this);
}

Composing& Composing::here()
{
    auto* application = QCoreApplication::instance();
    auto* known = application->findChild<Composing*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new Composing(application);
}

/// True when the event was passed on in another form.
bool Composing::take(QObject* watched, const QInputMethodEvent& event)
{
    composing_ = event.preeditString().isEmpty() ? nullptr : watched;
    if (event.commitString().isEmpty() || !asksForDigits(watched)) return false;
    const QString narrow = QString::fromStdString(foldWidth(event.commitString().toStdString()));
    if (narrow == event.commitString()) return false;
    QInputMethodEvent same(event.preeditString(), event.attributes());
    same.setCommitString(narrow, event.replacementStart(), event.replacementLength());
    QCoreApplication::sendEvent(watched, &same);
    return true;
}

bool Composing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::InputMethod: return take(watched, static_cast<QInputMethodEvent&>(*event));
    case QEvent::FocusOut:
        if (watched == composing_) composing_ = nullptr;
        return false;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (watched != composing_ || composing_ == nullptr) return false;
        if (!endsSomething(static_cast<QKeyEvent*>(event)->key())) return false;
        event->accept();
        return true;
    default: return false;
    }
}

} // namespace beibao

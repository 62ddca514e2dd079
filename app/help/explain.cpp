#include "app/help/explain.h"

#include "app/shell/pieces.h"
#include "core/help/field_help.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QWhatsThis>

namespace beibao {

namespace {

struct Explaining {
    Q_DECLARE_TR_FUNCTIONS(beibao::Explaining)
};

QToolButton* questionMark(const QString& words, const QString& about)
{
    auto* ask = new QToolButton;
    ask->setText(QStringLiteral("?"));
    ask->setObjectName(QStringLiteral("question"));
    ask->setFocusPolicy(Qt::NoFocus); // Shift+F1 in the field is its key; it must not lengthen the way through a form
    ask->setAccessibleName(Explaining::tr("What to write: %1").arg(about));
    ask->setWhatsThis(words);
    const int size = em(ask);
    ask->setFixedSize(size * 3 / 4, size); // narrow: a form on a small screen has no room to give away
    QObject::connect(ask, &QToolButton::clicked, ask,
        [ask] { QWhatsThis::showText(ask->mapToGlobal(QPoint(0, ask->height())), ask->whatsThis(), ask); });
    return ask;
}

/// The words of the widget, or of the first one in it that has some.
QString wordsOf(const QWidget* widget)
{
    if (widget == nullptr) return {};
    if (!widget->whatsThis().isEmpty()) return widget->whatsThis();
    for (const auto* child : widget->findChildren<QWidget*>())
        if (!child->whatsThis().isEmpty()) return child->whatsThis();
    return {};
}

QString wordsOf(const QLayoutItem* item)
{
    if (item == nullptr) return {};
    if (item->widget() != nullptr) return wordsOf(item->widget());
    const auto* layout = const_cast<QLayoutItem*>(item)->layout();
    for (int i = 0; layout != nullptr && i < layout->count(); ++i)
        if (const QString words = wordsOf(layout->itemAt(i)); !words.isEmpty()) return words;
    return {};
}

/// The label will no longer stand beside its field, so the field says by itself what it is.
void nameBy(const QWidget* label, QWidget* input)
{
    const auto* text = qobject_cast<const QLabel*>(label);
    if (text == nullptr) return;
    auto* field = text->buddy() != nullptr ? text->buddy() : input;
    if (field != nullptr && field->accessibleName().isEmpty()) field->setAccessibleName(text->text());
}

QWidget* together(QWidget* label, const QString& words, Qt::Orientation way = Qt::Horizontal)
{
    auto* both = new QWidget;
    auto* row = new QBoxLayout(way == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto* text = qobject_cast<QLabel*>(label);
    if (label != nullptr) row->addWidget(label, 1);
    row->addWidget(questionMark(words, text == nullptr ? QString() : text->text()), 0,
        way == Qt::Horizontal ? Qt::AlignVCenter : Qt::AlignRight);
    return both;
}

} // namespace

void explain(QWidget* input, const char* field)
{
    explain(input, QString::fromStdString(FieldHelp::get().of(field)));
}

void explain(QWidget* input, const QString& words)
{
    input->setWhatsThis(words);
}

QWidget* withQuestion(QWidget* label, QWidget* input, Qt::Orientation way)
{
    const QString words = wordsOf(input);
    nameBy(label, input);
    return words.isEmpty() ? label : together(label, words, way);
}

void addQuestions(QFormLayout& form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QString words = wordsOf(form.itemAt(row, QFormLayout::FieldRole));
        if (words.isEmpty()) continue;
        QLayoutItem* before = form.itemAt(row, QFormLayout::LabelRole);
        QWidget* label = before == nullptr ? nullptr : before->widget();
        nameBy(label, form.itemAt(row, QFormLayout::FieldRole)->widget());
        if (label != nullptr) form.removeWidget(label);
        form.setWidget(row, QFormLayout::LabelRole, together(label, words));
    }
}

} // namespace beibao

#include "app/casepage/look.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace beibao {

Section section(const QString& heading, QWidget* parent)
{
    Section made;
    made.frame = new QFrame(parent);
    made.frame->setObjectName(QStringLiteral("section"));
    made.frame->setFrameShape(QFrame::StyledPanel);
    made.body = new QVBoxLayout(made.frame);
    made.body->setContentsMargins(10, 8, 10, 8);
    made.body->setSpacing(6);
    made.head = new QHBoxLayout;
    auto* label = new QLabel(heading, made.frame);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    made.head->addWidget(label);
    made.head->addStretch(1);
    made.body->addLayout(made.head);
    return made;
}

QPushButton* bigButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("primary", true);
    button->setStyleSheet(QStringLiteral(
        "QPushButton { background: #0b5cad; color: white; border: 1px solid #084a8c; border-radius: 4px;"
        " padding: 7px 16px; font-weight: bold; }"
        "QPushButton:hover { background: #0e6cc9; } QPushButton:pressed { background: #084a8c; }"
        "QPushButton:focus { border: 2px solid #f0b400; padding: 6px 15px; }"
        "QPushButton:disabled { background: #c9ced4; color: #4d5358; border-color: #b5babf; }"));
    return button;
}

QLabel* chip(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    return label;
}

void setChip(QLabel* label, const QString& text, const QString& ink, const QString& paper)
{
    label->setText(text);
    label->setStyleSheet(QStringLiteral("color: %1; background: %2; border-radius: 4px; padding: 2px 8px;").arg(ink, paper));
    label->setVisible(!text.isEmpty());
}

QLabel* remark(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setStyleSheet(QStringLiteral("color: #555555;"));
    return label;
}

QLabel* warning(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QStringLiteral("warning"));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setStyleSheet(QStringLiteral("color: #7a2e00; background: #fff1e0; border-radius: 4px; padding: 6px 8px;"));
    label->hide();
    return label;
}

void setWarning(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        if (item->layout()) clear(item->layout());
        delete item;
    }
}

} // namespace beibao

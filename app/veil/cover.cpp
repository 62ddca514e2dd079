#include "app/veil/cover.h"

#include "app/veil/veil.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QTextEdit>

#include <functional>

namespace beibao {

namespace {

struct CoverWords {
    Q_DECLARE_TR_FUNCTIONS(CoverWords)
};

class Cover final : public QLabel {
public:
    /// `whole`: what the widget below shows.
    Cover(QWidget* over, std::function<QString()> whole)
        : QLabel(over)
        , whole_(std::move(whole))
    {
        setProperty("look", "cover");
        setTextFormat(Qt::PlainText);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        over->installEventFilter(this);
        look();
    }
    /// The arrow of a list stays in sight.
    void spare(int right)
    {
        right_ = right;
        place();
    }
    void look()
    {
        const QString whole = whole_(), masked = veiled(whole);
        setText(masked);
        setVisible(masked != whole);
        if (masked != whole) place();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) place();
        if (event->type() == QEvent::Paint) look(); // a form that fills itself in may say nothing of it
        return false;
    }
    void moveEvent(QMoveEvent*) override { place(); } // a text that scrolls would take it along

private:
    void place()
    {
        setGeometry(parentWidget()->rect().adjusted(2, 2, -2 - right_, -2));
        raise();
    }

    std::function<QString()> whole_;
    int right_ = 0;
};

/// Hides a picture as a whole: what is on it cannot be told from here.
class PictureCover final : public QLabel {
public:
    explicit PictureCover(QWidget* over)
        : QLabel(CoverWords::tr("Pictures may show names: not while projecting"), over)
    {
        setProperty("look", "cover");
        setTextFormat(Qt::PlainText);
        setAlignment(Qt::AlignCenter);
        setWordWrap(true);
        over->installEventFilter(this);
        place();
        show();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) place();
        return false;
    }

private:
    void place()
    {
        setGeometry(parentWidget()->rect());
        raise();
    }
};

class MaskingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant& value, const QLocale& locale) const override
    {
        return veiled(QStyledItemDelegate::displayText(value, locale));
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // A sign is drawn in any size; a picture has one, and may be of an identity card.
        if (Veil::names() != nullptr && !option->icon.availableSizes().isEmpty()) option->icon = {};
    }
};

template <typename Editor> void coverText(Editor* editor)
{
    auto* cover = new Cover(editor->viewport(), [editor] { return editor->toPlainText(); });
    cover->setWordWrap(true);
    cover->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QObject::connect(editor, &Editor::textChanged, cover, [cover] { cover->look(); });
}

void coverLine(QLineEdit* line)
{
    auto* cover = new Cover(line, [line] { return line->displayText(); });
    QObject::connect(line, &QLineEdit::textChanged, cover, [cover] { cover->look(); });
}

void coverChoice(QComboBox* box)
{
    auto* cover = new Cover(box, [box] { return box->currentText(); });
    cover->spare(box->fontMetrics().height() * 3 / 2);
    QObject::connect(box, &QComboBox::currentTextChanged, cover, [cover] { cover->look(); });
}

bool isCovered(const QWidget* widget)
{
    for (const QObject* child : widget->children())
        if (dynamic_cast<const Cover*>(child) != nullptr || dynamic_cast<const PictureCover*>(child) != nullptr)
            return true;
    return false;
}

/// A picture somebody put there; what we draw ourselves says so.
bool isPicture(const QLabel* label)
{
    return !label->pixmap(Qt::ReturnByValue).isNull() && !label->property("namesBarred").toBool();
}

} // namespace

bool isCover(const QWidget* widget)
{
    return dynamic_cast<const Cover*>(widget) != nullptr;
}

void coverIfNeeded(QWidget* widget)
{
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        if (dynamic_cast<MaskingDelegate*>(view->itemDelegate()) == nullptr)
            view->setItemDelegate(new MaskingDelegate(view));
        return;
    }
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        return isCovered(text->viewport()) ? void() : coverText(text);
    if (auto* text = qobject_cast<QTextEdit*>(widget)) return isCovered(text->viewport()) ? void() : coverText(text);
    const bool pictures = qobject_cast<QGraphicsView*>(widget) != nullptr || qobject_cast<QPdfView*>(widget) != nullptr;
    if (isCovered(widget)) return;
    if (auto* line = qobject_cast<QLineEdit*>(widget)) return coverLine(line);
    auto* box = qobject_cast<QComboBox*>(widget);
    if (box != nullptr && !box->isEditable()) return coverChoice(box);
    auto* label = qobject_cast<QLabel*>(widget);
    if (pictures || (label != nullptr && isPicture(label))) new PictureCover(widget);
}

void removeCovers()
{
    for (QWidget* widget : QApplication::allWidgets())
        if (isCover(widget) || dynamic_cast<PictureCover*>(widget) != nullptr) delete widget;
}

} // namespace beibao

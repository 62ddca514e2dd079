#include "app/help/guide_view.h"

#include "app/shell/pieces.h"

#include <QEvent>
#include <QImage>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

namespace beibao {

namespace {

constexpr int kLineHeight = 130; // in hundredths

void spread(QTextDocument& document, int letter)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool picture = block.text().contains(QChar::ObjectReplacementCharacter);
        if (!picture) format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0) format.setTopMargin(letter);
        cursor.setBlockFormat(format);
    }
}

} // namespace

GuideView::GuideView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false); // a link leads to another page of the guide, and only there
    setObjectName(QStringLiteral("guide"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or its coming and going would change the width by itself
}

void GuideView::show(const QString& markdown)
{
    markdown_ = markdown;
    width_ = viewport()->width();
    document()->clear(); // with it what was kept of the pictures at another width
    document()->setDocumentMargin(em(this) * 0.75);
    document()->setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    spread(*document(), em(this) / 2);
    moveCursor(QTextCursor::Start);
}

QVariant GuideView::loadResource(int type, const QUrl& name)
{
    const QString path = name.path();
    const bool picture = type == QTextDocument::ImageResource && name.scheme().isEmpty() && name.host().isEmpty()
        && path.startsWith(QLatin1String("pictures/")) && !path.contains(QLatin1String(".."));
    if (!picture) return {};
    QImage image(QStringLiteral(":/guide/") + path);
    const int room = qMax(200, width_ - em(this) * 3);
    return image.width() <= room ? image : image.scaledToWidth(room, Qt::SmoothTransformation);
}

void GuideView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != width_) showAgain();
}

/// Later: this is heard in the middle of a layout.
void GuideView::showAgain()
{
    if (markdown_.isEmpty() || again_) return;
    again_ = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            again_ = false;
            const double place = double(verticalScrollBar()->value()) / qMax(1, verticalScrollBar()->maximum());
            show(markdown_);
            verticalScrollBar()->setValue(int(place * verticalScrollBar()->maximum()));
        },
        Qt::QueuedConnection);
}

void GuideView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange) showAgain();
}

} // namespace beibao

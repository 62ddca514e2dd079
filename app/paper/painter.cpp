#include "app/paper/painter.h"

#include "app/paper/flow.h"
#include "app/paper/qr.h"
#include "app/paper/sheet.h"
#include "core/documents/page_code.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>

namespace beibao {
namespace {

using sheet::mm;

const QColor kGrey(0xE2, 0xE2, 0xE2);
const QColor kPaleOrange(0xFF, 0xE2, 0xC4);
const QColor kOrange(0xE6, 0x78, 0x00);

void drawLines(QPainter& painter, const PlacedText& placed)
{
    const QPointF at = placed.at - QPointF(0, placed.first * placed.text.pitch);
    for (int line = placed.first; line < placed.first + placed.count; ++line)
        placed.text.layout->lineAt(line).draw(&painter, at);
}

void drawShape(QPainter& painter, const PlacedShape& shape)
{
    using Kind = PlacedShape::Kind;
    QPen pen(Qt::black, sheet::kLineWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    if (shape.kind == Kind::kDashedBox || shape.kind == Kind::kDashedCircle) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    if (shape.kind == Kind::kLine)
        painter.drawLine(shape.place.topLeft(), shape.place.bottomRight());
    else if (shape.kind == Kind::kDashedCircle)
        painter.drawEllipse(shape.place);
    else
        painter.drawRect(shape.place);
}

void drawWords(QPainter& painter, const QString& words, const QRectF& place, Qt::Alignment alignment)
{
    const SetText text = setText(words.toStdString(), {Face::kBody, 10.5, 15, 0, alignment}, place.width());
    drawLines(painter, {text, 0, text.lines(), place.topLeft()});
}

/// Drawn as a shape, not as text: the words of the paper stay searchable and nothing else.
void drawWatermark(QPainter& painter, const QString& words, const QColor& colour)
{
    QPainterPath path;
    path.addText(0, 0, fontOf(Face::kTitle, 150), words);
    painter.save();
    painter.translate(sheet::kWidth / 2, sheet::kHeight / 2);
    painter.rotate(-45);
    painter.translate(-path.boundingRect().center());
    painter.fillPath(path, colour);
    painter.restore();
}

void drawStanding(QPainter& painter, const Document& about)
{
    if (about.practice) {
        drawWatermark(painter, "演练", kPaleOrange);
        painter.setPen(QPen(kOrange, mm(1.5)));
        painter.drawRect(QRectF(mm(7), mm(7), sheet::kWidth - mm(14), sheet::kHeight - mm(14)));
    } else if (about.standing == Document::Standing::kDraft) {
        drawWatermark(painter, "草稿", kGrey);
    }
}

QString footerOf(const Document& about)
{
    if (about.practice) return "演练用纸，不具有任何效力";
    if (about.standing == Document::Standing::kDraft) return "草稿：内容尚未封存，不作签署使用";
    if (about.standing == Document::Standing::kSealed)
        return "内容摘要 " + QString::fromStdString(about.digest) + "　扫描右上角的二维码可以查对";
    return {};
}

void drawCode(QPainter& painter, const std::string& text, const QRectF& place)
{
    for (const QRectF& bar : qrCode(text, place)) painter.fillRect(bar, Qt::black);
}

/// Where a scanner looks for the sheet; the one at the lower right is open, so that a sheet upside down is noticed.
void drawCorners(QPainter& painter)
{
    const auto cornerAt = [](const double(&centre)[2]) {
        const double half = sheet::kCornerMark / 2;
        return QRectF(centre[0] - half, centre[1] - half, sheet::kCornerMark, sheet::kCornerMark);
    };
    for (int corner = 0; corner < 3; ++corner) painter.fillRect(cornerAt(sheet::kCornerMarks[corner]), Qt::black);
    const double half = sheet::kOpenCornerPen / 2;
    painter.setPen(QPen(Qt::black, sheet::kOpenCornerPen, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(cornerAt(sheet::kCornerMarks[3]).adjusted(half, half, -half, -half));
}

/// The page within the bound dossier, at the upper right, where an archivist writes it.
void drawFolio(QPainter& painter, int folio)
{
    const QRectF place(sheet::kLeft + sheet::kTextWidth - mm(30), mm(5.5), mm(30), mm(7));
    const SetText text = setText(std::to_string(folio), {Face::kBold, 14, 18, 0, Qt::AlignRight}, place.width());
    drawLines(painter, {text, 0, text.lines(), place.topLeft()});
}

void drawHead(QPainter& painter, const Document& about, std::size_t index, std::size_t count)
{
    const QRectF code(sheet::kCodeLeft, sheet::kCodeTop, sheet::kCodeSide, sheet::kCodeSide);
    if (!about.qr.empty()) drawCode(painter, codeOnPage(about.qr, int(index) + 1), code);
    const QRectF left(sheet::kLeft, mm(25.5), mm(95), mm(6));
    drawWords(painter, QString::fromStdString(about.number), left, Qt::AlignLeft);
    const QRectF right(code.left() - mm(42), mm(25.5), mm(40), mm(6));
    if (about.numbered) drawWords(painter, QString("第%1页　共%2页").arg(index + 1).arg(count), right, Qt::AlignRight);
    drawShape(painter, {PlacedShape::Kind::kLine, {sheet::kLeft, mm(32.5), sheet::kTextWidth, 0}});
}

} // namespace

void paintPage(QPainter& painter, const Pages& pages, std::size_t index)
{
    drawStanding(painter, pages.about);
    painter.setPen(Qt::black);
    drawHead(painter, pages.about, index, pages.pages.size());
    if (pages.folio > 0) drawFolio(painter, pages.folio + int(index));
    if (pages.about.corners) drawCorners(painter);
    painter.setPen(Qt::black);
    const QRectF foot(sheet::kLeft, mm(270), sheet::kTextWidth, mm(6));
    if (const QString words = footerOf(pages.about); !words.isEmpty())
        drawWords(painter, words, foot, Qt::AlignHCenter);
    const Page& page = pages.pages[index];
    for (const PlacedPicture& picture : page.pictures) painter.drawImage(picture.place, picture.image);
    for (const PlacedCode& code : page.codes) drawCode(painter, code.text, code.place);
    for (const PlacedShape& shape : page.shapes) drawShape(painter, shape);
    painter.setPen(Qt::black);
    for (const PlacedText& text : page.texts) drawLines(painter, text);
}

QImage pageImage(const Pages& pages, std::size_t index, double dotsPerInch)
{
    const double scale = dotsPerInch / sheet::kUnitsPerInch;
    QImage image(qRound(sheet::kWidth * scale), qRound(sheet::kHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, pages, index);
    return image;
}

Status printPages(std::span<const Pages> parts, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device)) return Error{Fault::kStorage, "the printing device did not open"};
    const double scale = double(device.logicalDpiX()) / sheet::kUnitsPerInch;
    painter.scale(scale, scale);
    bool begun = false;
    for (const Pages& part : parts)
        for (std::size_t index = 0; index < part.pages.size(); ++index) {
            if (begun && !device.newPage()) return Error{Fault::kStorage, "the printing device took no more pages"};
            begun = true;
            paintPage(painter, part, index);
        }
    if (!painter.end()) return Error{Fault::kStorage, "printing did not end well"};
    return {};
}

} // namespace beibao

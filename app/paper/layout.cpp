#include "app/paper/layout.h"

#include "app/paper/flow.h"

#include <algorithm>

namespace beibao {
namespace {

constexpr double kBodyPitch = 24;

TextStyle styleOf(Paragraph::Kind kind)
{
    using Kind = Paragraph::Kind;
    switch (kind) {
    case Kind::kTitle: return {Face::kTitle, 22, 38, 0, Qt::AlignHCenter};
    case Kind::kHeading: return {Face::kBold, 14, kBodyPitch, 0, Qt::AlignLeft};
    case Kind::kBody: return {Face::kBody, 14, kBodyPitch, 28, Qt::AlignLeft};
    case Kind::kFlush: return {Face::kBody, 14, kBodyPitch, 0, Qt::AlignLeft};
    case Kind::kRight: return {Face::kBody, 14, kBodyPitch, 0, Qt::AlignRight};
    case Kind::kCentre: return {Face::kBody, 14, kBodyPitch, 0, Qt::AlignHCenter};
    case Kind::kNote: return {Face::kBody, 12, 20, 0, Qt::AlignLeft};
    }
    return {};
}

QTextLayout::FormatRange rangeOf(qsizetype from, qsizetype length, const QFont& font, bool underline)
{
    QTextLayout::FormatRange range;
    range.start = int(from);
    range.length = int(length);
    range.format.setFont(font);
    if (underline) range.format.setFontUnderline(true);
    return range;
}

/// Letters beyond the basic plane in a font of their own.
void addRareRanges(const QString& text, double points, QList<QTextLayout::FormatRange>& ranges)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!text[i].isHighSurrogate() || !text[i + 1].isLowSurrogate()) continue;
        const char32_t letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
        ranges << rangeOf(i++, 2, rareFontOf(letter, points), false);
    }
}

double breakLines(QTextLayout& layout, const TextStyle& style, double width)
{
    const double pitch = sheet::pt(style.pitchPoints);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = y == 0 ? sheet::pt(style.indentPoints) : 0;
        line.setLineWidth(width - indent);
        line.setPosition({indent, y + (pitch - line.height()) / 2});
        y += pitch;
    }
    layout.endLayout();
    return pitch;
}

/// How much must stay together below a heading or above the boxes.
double keptWith(const std::vector<Block>& blocks, std::size_t next)
{
    if (next >= blocks.size()) return 0;
    if (const auto* area = std::get_if<SignatureArea>(&blocks[next])) return heightOf(*area);
    return sheet::pt(2 * kBodyPitch);
}

void placeParagraph(const Paragraph& paragraph, double kept, Flow& flow)
{
    using Kind = Paragraph::Kind;
    const SetText text = setText(paragraph.line, styleOf(paragraph.kind), sheet::kTextWidth);
    const double together = text.height() + kept;
    if (kept > 0 && together <= sheet::kTextHeight && !flow.fits(together) && !flow.atTop()) flow.nextPage();
    for (int first = 0; first < text.lines();) {
        if (!flow.fits(text.pitch)) flow.nextPage();
        const int count = std::min(text.lines() - first, std::max(1, int((flow.left() + 0.5) / text.pitch)));
        flow.page().texts.push_back({text, first, count, {sheet::kLeft, flow.top()}});
        flow.skip(count * text.pitch);
        first += count;
    }
    if (paragraph.kind == Kind::kTitle) flow.skip(sheet::pt(8));
    if (paragraph.kind == Kind::kNote) flow.skip(sheet::pt(6));
}

void place(const std::vector<Block>& blocks, std::size_t at, Flow& flow)
{
    if (const auto* table = std::get_if<Table>(&blocks[at])) return placeTable(*table, flow);
    if (const auto* area = std::get_if<SignatureArea>(&blocks[at])) return placeSignatures(*area, flow);
    if (const auto* paragraph = std::get_if<Paragraph>(&blocks[at])) {
        const bool sticks = paragraph->kind == Paragraph::Kind::kHeading || paragraph->kind == Paragraph::Kind::kTitle
            || (at + 1 < blocks.size() && std::get_if<SignatureArea>(&blocks[at + 1]));
        return placeParagraph(*paragraph, sticks ? keptWith(blocks, at + 1) : 0, flow);
    }
    if (!flow.atTop()) flow.nextPage();
}

} // namespace

SetText setText(const TextLine& line, const TextStyle& style, double width)
{
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    for (const Run& run : line) {
        const QString words = run.blank ? QString(8, QChar(0x3000)) : QString::fromStdString(run.text);
        if (run.bold || run.blank)
            ranges << rangeOf(
                text.size(), words.size(), fontOf(run.bold ? Face::kBold : style.face, style.points), run.blank);
        text += words;
    }
    addRareRanges(text, style.points, ranges);
    auto layout = std::make_shared<QTextLayout>(text, fontOf(style.face, style.points));
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setFormats(ranges);
    layout->setCacheEnabled(true);
    const double pitch = breakLines(*layout, style, width);
    return {std::move(layout), pitch};
}

SetText setText(const std::string& words, const TextStyle& style, double width)
{
    return setText(TextLine{{words, false, false}}, style, width);
}

Pages layOut(const Document& document)
{
    Flow flow;
    for (std::size_t at = 0; at < document.blocks.size(); ++at) place(document.blocks, at, flow);
    Pages laid{document, flow.take()};
    laid.about.blocks.clear();
    return laid;
}

} // namespace beibao

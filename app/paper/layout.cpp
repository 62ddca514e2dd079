#include "app/paper/layout.h"

#include "app/paper/flow.h"
#include "core/base/visible_text.h"

#include <algorithm>

namespace beibao {
namespace {

constexpr double kBodyPitch = 24;

TextStyle styleOf(Paragraph::Kind kind, double scale)
{
    using Kind = Paragraph::Kind;
    switch (kind) {
    // A title is large already; twice as large it would not fit its line.
    case Kind::kTitle: return TextStyle{Face::kTitle, 22, 38, 0, Qt::AlignHCenter}.times(std::min(scale, 1.25));
    case Kind::kHeading: return TextStyle{Face::kBold, 14, kBodyPitch, 0, Qt::AlignLeft}.times(scale);
    case Kind::kBody: return TextStyle{Face::kBody, 14, kBodyPitch, 28, Qt::AlignLeft}.times(scale);
    case Kind::kFlush: return TextStyle{Face::kBody, 14, kBodyPitch, 0, Qt::AlignLeft}.times(scale);
    case Kind::kRight: return TextStyle{Face::kBody, 14, kBodyPitch, 0, Qt::AlignRight}.times(scale);
    case Kind::kCentre: return TextStyle{Face::kBody, 14, kBodyPitch, 0, Qt::AlignHCenter}.times(scale);
    case Kind::kNote: return TextStyle{Face::kBody, 12, 20, 0, Qt::AlignLeft}.times(scale);
    }
    return {};
}

QTextLayout::FormatRange rangeOf(qsizetype from, qsizetype length, const QFont& font)
{
    QTextLayout::FormatRange range;
    range.start = int(from);
    range.length = int(length);
    range.format.setFont(font);
    return range;
}

/// Letters beyond the basic plane in a font of their own.
void addRareRanges(const QString& text, double points, QList<QTextLayout::FormatRange>& ranges)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!text[i].isHighSurrogate() || !text[i + 1].isLowSurrogate()) continue;
        const char32_t letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
        ranges << rangeOf(i++, 2, rareFontOf(letter, points));
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

/// The date of a paper stands below the boxes, on their page.
double dateBelow(const std::vector<Block>& blocks, std::size_t area, double scale)
{
    if (area + 1 >= blocks.size()) return 0;
    const auto* paragraph = std::get_if<Paragraph>(&blocks[area + 1]);
    return paragraph && paragraph->kind == Paragraph::Kind::kRight ? sheet::pt(kBodyPitch * scale) : 0;
}

/// How much must stay together below a heading or above the boxes.
double keptWith(const std::vector<Block>& blocks, std::size_t next, double scale)
{
    if (next >= blocks.size()) return 0;
    if (const auto* area = std::get_if<SignatureArea>(&blocks[next]))
        return heightOf(*area) + dateBelow(blocks, next, scale);
    const double lines = sheet::pt(2 * kBodyPitch * scale);
    const bool boxesFollow = next + 1 < blocks.size() && std::holds_alternative<SignatureArea>(blocks[next + 1]);
    return boxesFollow ? lines + keptWith(blocks, next + 1, scale) : lines;
}

/// A paragraph nobody has written yet: lines to write it on.
void placeRuledLines(Flow& flow)
{
    constexpr int kLines = 4;
    constexpr double kPitch = sheet::mm(11);
    for (int line = 0; line < kLines; ++line) {
        if (!flow.fits(kPitch)) flow.nextPage();
        flow.skip(kPitch);
        flow.page().shapes.push_back(
            {PlacedShape::Kind::kLine, {sheet::kLeft, flow.top() - sheet::mm(1), sheet::kTextWidth, 0}});
    }
    flow.skip(sheet::mm(1));
}

void placeParagraph(const Paragraph& paragraph, double kept, Flow& flow)
{
    using Kind = Paragraph::Kind;
    if (paragraph.kind == Kind::kBody && paragraph.line.size() == 1 && paragraph.line[0].blank)
        return placeRuledLines(flow);
    const SetText text = setText(paragraph.line, styleOf(paragraph.kind, flow.scale()), sheet::kTextWidth);
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

/// Puts the blocks of a document on their pages, one after the other.
class Placer {
public:
    Placer(const std::vector<Block>& blocks, const PictureFiles& files, Flow& flow)
        : blocks_(blocks)
        , files_(files)
        , flow_(flow)
    {
    }

    void placeAll()
    {
        for (at_ = 0; at_ < blocks_.size(); ++at_) std::visit([&](const auto& block) { place(block); }, blocks_[at_]);
    }

private:
    void place(const Paragraph& paragraph)
    {
        const bool sticks = paragraph.kind == Paragraph::Kind::kHeading || paragraph.kind == Paragraph::Kind::kTitle
            || (at_ + 1 < blocks_.size() && std::get_if<SignatureArea>(&blocks_[at_ + 1]));
        placeParagraph(paragraph, sticks ? keptWith(blocks_, at_ + 1, flow_.scale()) : 0, flow_);
    }
    void place(const Table& table) { placeTable(table, signaturesBelow(), flow_); }
    /// What stands between a table and the end of the signatures below it; 0 when there are none.
    double signaturesBelow() const
    {
        double height = 0;
        for (std::size_t next = at_ + 1; next < blocks_.size(); ++next) {
            if (const auto* area = std::get_if<SignatureArea>(&blocks_[next]))
                return height + heightOf(*area) + dateBelow(blocks_, next, flow_.scale());
            const auto* paragraph = std::get_if<Paragraph>(&blocks_[next]);
            if (paragraph == nullptr) return 0;
            const auto text = setText(paragraph->line, styleOf(paragraph->kind, flow_.scale()), sheet::kTextWidth);
            height += text.height() + (paragraph->kind == Paragraph::Kind::kNote ? sheet::pt(6) : 0);
        }
        return 0;
    }
    void place(const SignatureArea& area) { placeSignatures(area, dateBelow(blocks_, at_, flow_.scale()), flow_); }
    void place(const Picture& picture) { placePicture(picture, files_, flow_); }
    void place(const Code&)
    {
        std::vector<Code> codes;
        for (; at_ < blocks_.size() && codes.size() < kCodesInRow; ++at_) {
            const auto* code = std::get_if<Code>(&blocks_[at_]);
            if (!code) break;
            codes.push_back(*code);
        }
        --at_;
        placeCodes(codes, flow_);
    }
    void place(const Space& space) { flow_.skip(sheet::pt(space.lines * kBodyPitch)); }
    void place(const PageBreak&)
    {
        if (!flow_.atTop()) flow_.nextPage();
    }

    const std::vector<Block>& blocks_;
    const PictureFiles& files_;
    Flow& flow_;
    std::size_t at_ = 0;
};

} // namespace

SetText setText(const TextLine& line, const TextStyle& style, double width)
{
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    for (const Run& run : line) {
        // Low lines, not underlined spaces: spaces at the end of a line would vanish.
        const QString words = run.blank ? QString(8, QChar(0xFF3F)) : QString::fromStdString(visibleText(run.text));
        if (run.bold) ranges << rangeOf(text.size(), words.size(), fontOf(Face::kBold, style.points));
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

Pages layOut(const Document& document, const PictureFiles& files)
{
    Flow flow(document.points);
    Placer(document.blocks, files, flow).placeAll();
    Pages laid{document, flow.take()};
    laid.about.blocks.clear();
    return laid;
}

} // namespace beibao

#include "core/documents/template_line.h"

#include <charconv>

namespace beibao {
namespace {

std::vector<std::string_view> splitAtBars(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t bar; (bar = text.find('|')) != std::string_view::npos; text.remove_prefix(bar + 1))
        parts.push_back(trimmed(text.substr(0, bar)));
    parts.push_back(trimmed(text));
    return parts;
}

bool take(std::string_view& text, std::string_view mark)
{
    if (!text.starts_with(mark)) return false;
    text = trimmed(text.substr(mark.size()));
    return true;
}

/// "6行" asks for room for six lines.
Result<int> linesAskedFor(std::string_view text, int line)
{
    if (text.empty()) return 1;
    int lines = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), lines);
    if (error != std::errc{} || lines < 1 || lines > 40 || std::string_view(end, text.data() + text.size()) != "行")
        return templateError(line, "after the last | only a height such as 6行 may stand");
    return lines;
}

Result<TemplateNode> readWidths(std::string_view text, int line)
{
    TemplateNode node{.kind = TemplateNode::Kind::kWidths, .line = line};
    node.small = take(text, "小");
    while (!text.empty()) {
        int width = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), width);
        if (error != std::errc{} || width < 1) return templateError(line, "column widths are whole numbers");
        node.widths.push_back(width);
        text = trimmed(text.substr(std::size_t(end - text.data())));
    }
    if (node.widths.empty()) return templateError(line, "a table needs column widths");
    return node;
}

Status addCell(TemplateNode& node, std::string_view text)
{
    if (text == "<") {
        if (node.cells.empty()) return templateError(node.line, "< has no cell on its left");
        ++node.cells.back().columns;
        return {};
    }
    const bool label = take(text, "*");
    BEIBAO_TAKE(pieces, parsePieces(text, node.line));
    node.cells.push_back({std::move(pieces), label || node.row.header, 1});
    return {};
}

Result<TemplateNode> readRow(std::string_view text, int line)
{
    TemplateNode node{.kind = TemplateNode::Kind::kRow, .line = line};
    node.row.header = take(text, "=");
    auto parts = splitAtBars(text);
    BEIBAO_TAKE(lines, linesAskedFor(parts.back(), line));
    node.row.lines = lines;
    parts.pop_back();
    if (parts.empty()) return templateError(line, "a row ends with |");
    for (const auto part : parts) BEIBAO_TRY(addCell(node, part));
    return node;
}

Status readRooms(TemplateNode& node, std::string_view text)
{
    while (!text.empty()) {
        const auto plus = text.find('+');
        const auto room = trimmed(text.substr(0, plus));
        if (room == "签名")
            node.box.signature = true;
        else if (room == "指印")
            node.box.fingerprint = true;
        else if (room == "印章")
            node.box.seal = true;
        else
            return templateError(node.line, "a signature box is made of 签名, 指印 and 印章");
        text = plus == std::string_view::npos ? std::string_view{} : text.substr(plus + 1);
    }
    return {};
}

/// [[ 签名+指印 | label | name | date ]]; [[& … ]] belongs to the signer above.
Result<TemplateNode> readSignature(std::string_view text, int line)
{
    if (!text.ends_with("]]")) return templateError(line, "[[ without ]]");
    text = trimmed(text.substr(0, text.size() - 2));
    TemplateNode node{.kind = TemplateNode::Kind::kSignature, .line = line};
    node.sameSigner = take(text, "&");
    const auto parts = splitAtBars(text);
    if (parts.size() < 3 || parts.size() > 4)
        return templateError(line, "a signature box says: rooms | label | name | date");
    BEIBAO_TRY(readRooms(node, parts[0]));
    for (std::size_t i = 1; i < parts.size(); ++i) {
        BEIBAO_TAKE(pieces, parsePieces(parts[i], line));
        node.cells.push_back({std::move(pieces), false, 1});
    }
    return node;
}

Result<TemplateNode> readSpace(std::string_view text, int line)
{
    TemplateNode node{.kind = TemplateNode::Kind::kSpace, .line = line};
    BEIBAO_TAKE(lines, linesAskedFor(text, line));
    node.row.lines = lines;
    return node;
}

/// [图 {{which}} | caption | 半页] and [码 {{text}} | caption].
Result<TemplateNode> readFigure(TemplateNode::Kind kind, std::string_view text, int line)
{
    if (!text.ends_with("]")) return templateError(line, "[ without ]");
    auto parts = splitAtBars(text.substr(0, text.size() - 1));
    TemplateNode node{.kind = kind, .line = line};
    node.half = kind == TemplateNode::Kind::kPicture && parts.back() == "半页";
    if (node.half) parts.pop_back();
    if (parts.size() != 2) return templateError(line, "a picture or code says: what | caption");
    for (const auto part : parts) {
        BEIBAO_TAKE(pieces, parsePieces(part, line));
        node.cells.push_back({std::move(pieces), false, 1});
    }
    return node;
}

Result<TemplateNode> readParagraph(std::string_view text, int line)
{
    using Kind = Paragraph::Kind;
    TemplateNode node{.line = line};
    if (take(text, "##"))
        node.paragraph = Kind::kHeading;
    else if (take(text, "#"))
        node.paragraph = Kind::kTitle;
    else if (take(text, "><"))
        node.paragraph = Kind::kCentre;
    else if (take(text, ">>"))
        node.paragraph = Kind::kRight;
    else if (take(text, ">"))
        node.paragraph = Kind::kFlush;
    else if (take(text, "~"))
        node.paragraph = Kind::kNote;
    BEIBAO_TAKE(pieces, parsePieces(text, line));
    node.pieces = std::move(pieces);
    return node;
}

} // namespace

Result<TemplateNode> parseTemplateLine(std::string_view text, int line)
{
    text = trimmed(text);
    // "{{#x}}…" begins with a brace, never with one of the marks below.
    if (text == "---") return TemplateNode{.kind = TemplateNode::Kind::kPageBreak, .line = line};
    if (take(text, "|:")) return readWidths(text, line);
    if (take(text, "|")) return readRow(text, line);
    if (take(text, "[[")) return readSignature(text, line);
    if (take(text, "[图")) return readFigure(TemplateNode::Kind::kPicture, text, line);
    if (take(text, "[码")) return readFigure(TemplateNode::Kind::kCode, text, line);
    if (take(text, "_ ")) return readSpace(text, line);
    return readParagraph(text, line);
}

} // namespace beibao

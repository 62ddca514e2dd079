#include "core/documents/fill.h"

#include "core/documents/scope.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace beibao {
namespace {

/// Control characters have no place on paper, and a turned or hidden stretch
/// could make an amount read as another one.
bool isPrinted(UChar32 point)
{
    if (point < 0) return false;
    if (point == '\n') return true;
    const auto kind = u_charType(point);
    return kind != U_CONTROL_CHAR && kind != U_FORMAT_CHAR && kind != U_SURROGATE;
}

std::string printed(std::string_view text)
{
    std::string kept;
    for (std::int32_t at = 0; at < std::int32_t(text.size());) {
        const std::int32_t from = at;
        UChar32 point;
        U8_NEXT(text.data(), at, std::int32_t(text.size()), point);
        if (point == '\t')
            kept += ' ';
        else if (isPrinted(point))
            kept += text.substr(std::size_t(from), std::size_t(at - from));
    }
    return kept;
}

/// Lines of runs, the last one growing. A line break inside a value starts the next.
struct Lines {
    std::vector<TextLine> lines{{}};

    void add(std::string_view text, bool bold)
    {
        for (std::size_t end; (end = text.find('\n')) != std::string_view::npos; text.remove_prefix(end + 1)) {
            addWords(text.substr(0, end), bold);
            if (!lines.back().empty()) lines.emplace_back();
        }
        addWords(text, bold);
    }
    void addWords(std::string_view text, bool bold)
    {
        if (text.empty()) return;
        TextLine& line = lines.back();
        if (!line.empty() && !line.back().blank && line.back().bold == bold)
            line.back().text += text;
        else
            line.push_back({std::string(text), bold, false});
    }
    void addBlank() { lines.back().push_back({{}, false, true}); }
    void dropEmptyEnd()
    {
        if (lines.size() > 1 && lines.back().empty()) lines.pop_back();
    }
};

Status fillPieces(const std::vector<Piece>& pieces, const Scope& scope, Lines& out);

Result<std::string> textOf(const Piece& piece, const Scope& scope)
{
    if (piece.text == "换行") return std::string("\n");
    if (auto count = scope.countOf(piece.text)) return *std::move(count);
    const Value* value = scope.find(piece.text);
    if (!value) return templateError(piece.line, "no field is called " + piece.text);
    if (const auto* number = value->number()) return std::to_string(*number);
    if (const auto* text = value->text()) return printed(*text);
    return templateError(piece.line, piece.text + " has parts and needs a section");
}

Status fillSection(const Piece& piece, const Scope& scope, Lines& out)
{
    const Value* value = scope.find(piece.text);
    if (!value) return templateError(piece.line, "no field is called " + piece.text);
    if (piece.kind == Piece::Kind::kWithout) return value->empty() ? fillPieces(piece.inner, scope, out) : Status();
    for (const Scope& inner : scope.each(*value)) BEIBAO_TRY(fillPieces(piece.inner, inner, out));
    return {};
}

Status fillPiece(const Piece& piece, const Scope& scope, Lines& out)
{
    if (piece.kind == Piece::Kind::kWords) {
        out.addWords(piece.text, piece.bold);
        return {};
    }
    if (piece.kind != Piece::Kind::kField) return fillSection(piece, scope, out);
    if (piece.text == "横线") {
        out.addBlank();
        return {};
    }
    BEIBAO_TAKE(text, textOf(piece, scope));
    if (text.empty())
        out.addBlank();
    else
        out.add(text, piece.bold);
    return {};
}

Status fillPieces(const std::vector<Piece>& pieces, const Scope& scope, Lines& out)
{
    for (const Piece& piece : pieces) BEIBAO_TRY(fillPiece(piece, scope, out));
    return {};
}

Result<std::vector<TextLine>> linesOf(const std::vector<Piece>& pieces, const Scope& scope)
{
    Lines out;
    BEIBAO_TRY(fillPieces(pieces, scope, out));
    out.dropEmptyEnd();
    return std::move(out.lines);
}

/// Words for a box: a blank there is simply nothing, the box itself is the room to write.
Result<std::string> wordsOf(const std::vector<Piece>& pieces, const Scope& scope, std::string_view lineEnd = {})
{
    BEIBAO_TAKE(lines, linesOf(pieces, scope));
    std::string words;
    for (const TextLine& line : lines) {
        for (const Run& run : line) words += run.text;
        words += lineEnd;
    }
    return words;
}

/// Puts filled lines together: rows side by side are one table, boxes side by side one area.
class Filler {
public:
    Status fillAll(const std::vector<TemplateNode>& nodes, const Scope& scope)
    {
        for (const TemplateNode& node : nodes) BEIBAO_TRY(fillNode(node, scope));
        return {};
    }

    Document document;

private:
    using Kind = TemplateNode::Kind;

    Status fillNode(const TemplateNode& node, const Scope& scope)
    {
        switch (node.kind) {
        case Kind::kParagraph: return addParagraphs(node, scope);
        case Kind::kWidths: document.blocks.emplace_back(Table{node.widths, node.small, {}}); return {};
        case Kind::kRow: return addRow(node, scope);
        case Kind::kSignature: return addBox(node, scope);
        case Kind::kPageBreak: document.blocks.emplace_back(PageBreak{}); return {};
        case Kind::kSpace: document.blocks.emplace_back(Space{node.row.lines}); return {};
        case Kind::kPicture: return addPicture(node, scope);
        case Kind::kCode: return addCode(node, scope);
        case Kind::kSection:
        case Kind::kWithout: return fillSection(node, scope);
        }
        return {};
    }

    Status fillSection(const TemplateNode& node, const Scope& scope)
    {
        const Value* value = scope.find(node.name);
        if (!value) return templateError(node.line, "no field is called " + node.name);
        if (node.kind == Kind::kWithout) return value->empty() ? fillAll(node.inner, scope) : Status();
        for (const Scope& inner : scope.each(*value)) BEIBAO_TRY(fillAll(node.inner, inner));
        return {};
    }

    Status addParagraphs(const TemplateNode& node, const Scope& scope)
    {
        BEIBAO_TAKE(lines, linesOf(node.pieces, scope));
        for (TextLine& line : lines) {
            if (node.paragraph == Paragraph::Kind::kTitle && document.title.empty() && !line.empty())
                document.title = line.front().text;
            if (!line.empty()) document.blocks.emplace_back(Paragraph{node.paragraph, std::move(line)});
        }
        return {};
    }

    Status addRow(const TemplateNode& node, const Scope& scope)
    {
        auto* table = document.blocks.empty() ? nullptr : std::get_if<Table>(&document.blocks.back());
        if (!table) return templateError(node.line, "a row stands outside a table; give column widths first");
        TableRow row = node.row;
        std::size_t columns = 0;
        for (const TemplateNode::TableCell& cell : node.cells) {
            BEIBAO_TAKE(lines, linesOf(cell.pieces, scope));
            for (TextLine& line : lines) std::erase_if(line, [](const Run& run) { return run.blank; });
            row.cells.push_back({std::move(lines), cell.label, cell.columns});
            columns += std::size_t(cell.columns);
        }
        if (columns != table->widths.size()) return templateError(node.line, "the row has another number of columns");
        table->rows.push_back(std::move(row));
        return {};
    }

    Status addPicture(const TemplateNode& node, const Scope& scope)
    {
        BEIBAO_TAKE(attachment, wordsOf(node.cells[0].pieces, scope));
        BEIBAO_TAKE(caption, wordsOf(node.cells[1].pieces, scope));
        document.blocks.emplace_back(Picture{std::move(attachment), std::move(caption), node.half});
        return {};
    }

    /// A telephone reads the code by the lines of iCalendar (RFC 5545), which end with CR LF.
    Status addCode(const TemplateNode& node, const Scope& scope)
    {
        BEIBAO_TAKE(text, wordsOf(node.cells[0].pieces, scope, "\r\n"));
        BEIBAO_TAKE(caption, wordsOf(node.cells[1].pieces, scope, "\n"));
        if (text != "\r\n") document.blocks.emplace_back(Code{std::move(text), std::move(caption)});
        return {};
    }

    Status addBox(const TemplateNode& node, const Scope& scope)
    {
        SignatureBox box = node.box;
        std::string* const words[] = {&box.label, &box.name, &box.date};
        for (std::size_t i = 0; i < node.cells.size(); ++i) {
            BEIBAO_TAKE(said, wordsOf(node.cells[i].pieces, scope));
            *words[i] = std::move(said);
        }
        if (document.blocks.empty() || !std::get_if<SignatureArea>(&document.blocks.back()))
            document.blocks.emplace_back(SignatureArea{});
        auto& signers = std::get<SignatureArea>(document.blocks.back()).signers;
        if (signers.empty() || !node.sameSigner) signers.emplace_back();
        signers.back().boxes.push_back(std::move(box));
        return {};
    }
};

} // namespace

Result<Document> fill(const Template& form, const Value& fields)
{
    Filler filler;
    BEIBAO_TRY(filler.fillAll(form.nodes(), Scope(fields)));
    return std::move(filler.document);
}

} // namespace beibao

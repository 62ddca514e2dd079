#include "core/documents/document.h"

namespace beibao {
namespace {

std::string wordsOf(const TextLine& line)
{
    std::string words;
    for (const Run& run : line) words += run.blank ? "____" : run.text;
    return words;
}

std::string markOf(Paragraph::Kind kind)
{
    switch (kind) {
    case Paragraph::Kind::kTitle: return "# ";
    case Paragraph::Kind::kHeading: return "## ";
    case Paragraph::Kind::kBody: return "";
    case Paragraph::Kind::kFlush: return "> ";
    case Paragraph::Kind::kRight: return ">> ";
    case Paragraph::Kind::kCentre: return ">< ";
    case Paragraph::Kind::kNote: return "~ ";
    }
    return "";
}

std::string wordsOf(const Paragraph& paragraph)
{
    return markOf(paragraph.kind) + wordsOf(paragraph.line) + '\n';
}

std::string wordsOf(const TableCell& cell)
{
    std::string words = cell.label ? " *" : " ";
    for (const TextLine& line : cell.lines) {
        if (&line != &cell.lines.front()) words += " / ";
        words += wordsOf(line);
    }
    for (int covered = 1; covered < cell.columns; ++covered) words += " | <";
    return words + " |";
}

std::string wordsOf(const Table& table)
{
    std::string words;
    for (const TableRow& row : table.rows) {
        words += row.header ? "|=" : "|";
        for (const TableCell& cell : row.cells) words += wordsOf(cell);
        words += '\n';
    }
    return words;
}

std::string wordsOf(const SignatureBox& box)
{
    std::string room;
    if (box.signature) room += "+签名";
    if (box.fingerprint) room += "+指印";
    if (box.seal) room += "+印章";
    std::string words = room.substr(room.empty() ? 0 : 1) + " | " + box.label + " | " + box.name;
    if (!box.date.empty()) words += " | " + box.date;
    return words + " ]]\n";
}

std::string wordsOf(const SignatureArea& area)
{
    std::string words;
    for (const SignerBoxes& signer : area.signers)
        for (const SignatureBox& box : signer.boxes)
            words += (&box == &signer.boxes.front() ? "[[ " : "[[& ") + wordsOf(box);
    return words;
}

std::string wordsOf(const PageBreak&)
{
    return "---\n";
}

std::string wordsOf(const Space& space)
{
    return "_ " + std::to_string(space.lines) + "行\n";
}

std::string wordsOf(const Picture& picture)
{
    const bool drawn = picture.attachment.starts_with('{');
    return "[图 " + (drawn ? std::string("现场图") : picture.attachment) + " | " + picture.caption
        + (picture.half ? " | 半页]\n" : "]\n");
}

std::string onOneLine(const std::string& text)
{
    std::string line;
    for (const char letter : text)
        if (letter != '\r') line += letter == '\n' ? std::string(" / ") : std::string(1, letter);
    return line;
}

std::string wordsOf(const Code& code)
{
    return "[码 " + onOneLine(code.text) + "| " + onOneLine(code.caption) + "]\n";
}

} // namespace

std::string plainText(const Document& document)
{
    std::string words;
    for (const Block& block : document.blocks) words += std::visit([](const auto& one) { return wordsOf(one); }, block);
    return words;
}

} // namespace beibao

#include "core/documents/reading_sheet.h"

#include "core/documents/fill.h"
#include "core/documents/papers.h"

namespace beibao {
namespace {

std::string wordsOf(const TextLine& line)
{
    std::string words;
    for (const Run& run : line) words += run.blank ? "＿＿＿＿" : run.text;
    return words;
}

std::string wordsOf(const TableCell& cell)
{
    std::string words;
    for (const TextLine& line : cell.lines) {
        const std::string more = wordsOf(line);
        // The words of a label are broken only to fit their column.
        if (!words.empty() && !cell.label && !more.empty()) words += '\n';
        words += more;
    }
    return words;
}

/// Collects what is read aloud: one line after the other, headings among them.
class Reader {
public:
    Value::List lines;

    void read(const Paragraph& paragraph)
    {
        if (paragraph.kind == Paragraph::Kind::kTitle && !titled_) {
            titled_ = true;
            return;
        }
        const bool heading = paragraph.kind == Paragraph::Kind::kHeading || paragraph.kind == Paragraph::Kind::kTitle;
        add(heading ? "heading" : "text", wordsOf(paragraph.line));
    }
    void read(const Table& table)
    {
        for (const TableRow& row : table.rows) {
            std::string words;
            for (const TableCell& cell : row.cells) {
                const std::string said = wordsOf(cell);
                if (said.empty()) continue;
                words += (words.empty() ? "" : cell.label ? "；" : "") + said + (cell.label ? "：" : "");
            }
            if (!row.header) add("text", words);
        }
    }
    template <typename Other> void read(const Other&) { }

private:
    void add(const char* kind, const std::string& words)
    {
        if (words.empty()) return;
        const bool heading = kind == std::string_view("heading");
        lines.push_back(Value::Object{{"heading", heading ? words : ""}, {"text", heading ? "" : words}});
    }

    bool titled_ = false;
};

} // namespace

Result<Document> readingSheet(const Document& paper, std::string_view wording)
{
    constexpr int kPoints = 24;
    BEIBAO_TAKE(form, Template::parse(wording.empty() ? builtInTemplate("reading_sheet") : wording));
    Reader reader;
    for (const Block& block : paper.blocks) std::visit([&](const auto& one) { reader.read(one); }, block);
    BEIBAO_TAKE(sheet, fill(form, Value::Object{{"title", paper.title}, {"lines", std::move(reader.lines)}}));
    sheet.id = paper.id;
    sheet.number = paper.number;
    sheet.practice = paper.practice;
    sheet.qr = paper.qr;
    sheet.points = kPoints;
    return sheet;
}

} // namespace beibao

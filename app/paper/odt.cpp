#include "app/paper/fonts.h"
#include "app/paper/pdf.h"
#include "core/base/visible_text.h"

#include <QBuffer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>

namespace beibao {
namespace {

QString q(const std::string& text)
{
    return QString::fromStdString(visibleText(text));
}

QTextCharFormat letters(double points, bool bold)
{
    QTextCharFormat format;
    format.setFontFamilies(bodyFamilies());
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    return format;
}

void insertLine(QTextCursor& cursor, const TextLine& line, double points, bool bold)
{
    for (const Run& run : line) {
        QTextCharFormat format = letters(points, bold || run.bold);
        format.setFontUnderline(run.blank);
        cursor.insertText(run.blank ? QString(8, QChar(0x3000)) : q(run.text), format);
    }
}

QTextBlockFormat blockOf(Paragraph::Kind kind)
{
    using Kind = Paragraph::Kind;
    QTextBlockFormat format;
    format.setAlignment(Qt::AlignLeft);
    if (kind == Kind::kTitle || kind == Kind::kCentre) format.setAlignment(Qt::AlignHCenter);
    if (kind == Kind::kRight) format.setAlignment(Qt::AlignRight);
    if (kind == Kind::kBody) format.setTextIndent(28);
    return format;
}

QTextTable* insertTable(QTextCursor& cursor, int rows, const std::vector<int>& widths)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setCellSpacing(0);
    format.setCellPadding(4);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    int whole = 0;
    for (const int width : widths) whole += width;
    QList<QTextLength> columns;
    for (const int width : widths) columns << QTextLength(QTextLength::PercentageLength, 100.0 * width / whole);
    format.setColumnWidthConstraints(columns);
    return cursor.insertTable(rows, int(widths.size()), format);
}

class OdtWriter {
public:
    explicit OdtWriter(QTextDocument& document)
        : cursor_(&document)
    {
    }

    void write(const Paragraph& paragraph)
    {
        const bool title = paragraph.kind == Paragraph::Kind::kTitle;
        startBlock(blockOf(paragraph.kind));
        insertLine(cursor_, paragraph.line, title ? 22 : 14, title || paragraph.kind == Paragraph::Kind::kHeading);
    }
    void write(const Table& table)
    {
        QTextTable* grid = insertTable(cursor_, int(table.rows.size()), table.widths);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            writeRow(*grid, int(row), table.rows[row], table.small);
        leave();
    }
    void write(const SignatureArea& area)
    {
        std::size_t boxes = 0;
        for (const SignerBoxes& signer : area.signers) boxes += signer.boxes.size();
        QTextTable* grid = insertTable(cursor_, int(boxes), {2, 1, 2});
        int row = 0;
        for (const SignerBoxes& signer : area.signers)
            for (const SignatureBox& box : signer.boxes) writeBox(*grid, row++, box);
        leave();
    }
    void write(const PageBreak&) { breakNext_ = true; }
    void write(const Space& space)
    {
        for (int line = 0; line < space.lines; ++line) write(Paragraph{});
    }
    /// An office that edits the words has the files themselves; their names keep the place.
    void write(const Picture& picture)
    {
        write(Paragraph{Paragraph::Kind::kCentre, {{picture.caption, false, false}}});
    }
    void write(const Code& code) { write(Paragraph{Paragraph::Kind::kFlush, {{code.caption, false, false}}}); }

private:
    void startBlock(QTextBlockFormat format)
    {
        if (breakNext_) format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        breakNext_ = false;
        if (begun_)
            cursor_.insertBlock(format);
        else
            cursor_.setBlockFormat(format);
        begun_ = true;
    }
    void writeRow(QTextTable& grid, int row, const TableRow& from, bool small)
    {
        int column = 0;
        for (const TableCell& cell : from.cells) {
            if (cell.columns > 1) grid.mergeCells(row, column, 1, cell.columns);
            QTextCursor at = grid.cellAt(row, column).firstCursorPosition();
            for (const TextLine& line : cell.lines) {
                if (&line != &cell.lines.front()) at.insertBlock();
                insertLine(at, line, small ? 12 : 14, from.header);
            }
            column += cell.columns;
        }
    }
    void writeBox(QTextTable& grid, int row, const SignatureBox& box)
    {
        const std::string words[] = {box.label, box.name, box.date};
        for (int column = 0; column < 3; ++column)
            grid.cellAt(row, column).firstCursorPosition().insertText(q(words[column]), letters(14, false));
    }
    void leave()
    {
        cursor_.movePosition(QTextCursor::End);
        begun_ = false; // the block below a table is there already
    }

    QTextCursor cursor_;
    bool begun_ = false;
    bool breakNext_ = false;
};

} // namespace

Result<QByteArray> renderOdt(const Document& document)
{
    QTextDocument text;
    text.setMetaInformation(QTextDocument::DocumentTitle, q(document.title));
    OdtWriter writer(text);
    if (document.practice)
        writer.write(Paragraph{Paragraph::Kind::kCentre, {{"演练", true, false}}});
    else if (document.standing == Document::Standing::kDraft)
        writer.write(Paragraph{Paragraph::Kind::kCentre, {{"草稿", true, false}}});
    for (const Block& block : document.blocks) std::visit([&](const auto& one) { writer.write(one); }, block);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!QTextDocumentWriter(&buffer, "ODF").write(&text)) return Error{Fault::kStorage, "ODT could not be written"};
    return bytes;
}

} // namespace beibao

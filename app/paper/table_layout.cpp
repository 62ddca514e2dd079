#include "app/paper/flow.h"

#include <algorithm>
#include <numeric>

namespace beibao {
namespace {

using sheet::mm;

constexpr double kPadding = mm(1.4);
/// Taller rows are broken over pages, lower ones wait for the next.
constexpr double kTallest = mm(90);
/// Rows with more room than this are for accounts, which begin at the top.
constexpr int kShortRoom = 3;
/// Fewer lines of an account are not begun at the foot of a page.
constexpr int kFewestLines = 4;

struct SetCell {
    std::vector<SetText> lines;
    double x = 0;
    double width = 0;
    bool label = false;

    int lineCount() const
    {
        return std::accumulate(
            lines.begin(), lines.end(), 0, [](int n, const SetText& one) { return n + one.lines(); });
    }
};

struct SetRow {
    std::vector<SetCell> cells;
    double pitch = 0;
    int lines = 1; ///< of the tallest cell, or the room asked for
    int written = 1; ///< of the tallest cell
    int asked = 1; ///< room the template asks for
    bool centred = true; ///< short answers stand in the middle of their row

    double height() const { return lines * pitch + 2 * kPadding; }
    /// Lines that may go: half of what was asked for stays, to write on.
    int spare() const { return lines - std::max(written, (asked + 1) / 2); }
};

TextStyle styleOf(const Table& table, const TableRow& row, const TableCell& cell, double scale)
{
    TextStyle style = (table.small ? TextStyle{Face::kBody, 12, 18} : TextStyle{Face::kBody, 14, 21}).times(scale);
    if (row.header) style.face = Face::kBold;
    if (cell.label) style.alignment = Qt::AlignHCenter;
    return style;
}

SetRow setRow(const Table& table, const TableRow& row, double scale)
{
    const double whole = std::accumulate(table.widths.begin(), table.widths.end(), 0);
    SetRow set;
    double x = sheet::kLeft;
    std::size_t column = 0;
    for (const TableCell& cell : row.cells) {
        double share = 0;
        for (int covered = 0; covered < cell.columns; ++covered) share += table.widths[column++];
        SetCell out{{}, x, sheet::kTextWidth * share / whole, cell.label};
        const TextStyle style = styleOf(table, row, cell, scale);
        for (const TextLine& line : cell.lines) out.lines.push_back(setText(line, style, out.width - 2 * kPadding));
        x += out.width;
        set.pitch = sheet::pt(style.pitchPoints);
        set.written = std::max(set.written, out.lineCount());
        set.cells.push_back(std::move(out));
    }
    set.asked = row.lines;
    set.lines = std::max(row.lines, set.written);
    set.centred = row.lines <= kShortRoom;
    return set;
}

/// Draws lines [first, first + count) of a cell, `lines` of which the row shows here.
void placeCell(const SetCell& cell, const SetRow& row, int first, int lines, double height, Flow& flow)
{
    flow.page().shapes.push_back({PlacedShape::Kind::kBox, {cell.x, flow.top(), cell.width, height}});
    const int own = std::clamp(cell.lineCount() - first, 0, lines);
    double y = flow.top() + kPadding;
    if (cell.label || row.centred) y = flow.top() + (height - own * row.pitch) / 2;
    int skipped = 0;
    int left = own;
    for (const SetText& text : cell.lines) {
        const int from = std::max(0, first - skipped);
        const int count = std::clamp(text.lines() - from, 0, left);
        if (count > 0) flow.page().texts.push_back({text, from, count, {cell.x + kPadding, y}});
        y += count * row.pitch;
        left -= count;
        skipped += text.lines();
    }
}

void placePart(const SetRow& row, int first, int lines, Flow& flow)
{
    const double height = lines * row.pitch + 2 * kPadding;
    for (const SetCell& cell : row.cells) placeCell(cell, row, first, lines, height, flow);
    flow.skip(height);
}

/// Takes back some of the room asked for, from the row that has most of it, if then everything fits on the page.
void tighten(std::vector<SetRow>& rows, double below, double left)
{
    double height = below;
    for (const SetRow& row : rows) height += row.height();
    std::vector<SetRow> tight = rows;
    while (height > left) {
        const auto most = std::max_element(
            tight.begin(), tight.end(), [](const SetRow& a, const SetRow& b) { return a.spare() < b.spare(); });
        if (most == tight.end() || most->spare() <= 0) return;
        --most->lines;
        height -= most->pitch;
    }
    rows = std::move(tight);
}

class TablePlacer {
public:
    TablePlacer(const Table& table, Flow& flow)
        : flow_(flow)
    {
        for (const TableRow& row : table.rows)
            if (row.header) headers_.push_back(setRow(table, row, flow.scale()));
    }

    void place(SetRow row)
    {
        // Room that was only asked for gives way before it would take a page of its own.
        if (!flow_.fits(row.height())) row.lines = std::max(row.written, std::min(row.lines, linesLeft(row)));
        if (!flow_.fits(row.height()) && !breaks(row)) nextPage();
        for (int first = 0; first < row.lines;) {
            int lines = linesLeft(row);
            if (lines < std::min(2, row.lines - first)) {
                nextPage();
                lines = linesLeft(row);
            }
            lines = std::clamp(lines, 1, row.lines - first);
            placePart(row, first, lines, flow_);
            first += lines;
        }
    }

    void nextPage()
    {
        flow_.nextPage();
        for (const SetRow& header : headers_) placePart(header, 0, header.lines, flow_);
    }

private:
    /// An account begins on this page when some lines of it do; half an empty page says nothing.
    bool breaks(const SetRow& row) const
    {
        return row.height() > kTallest || (!row.centred && linesLeft(row) >= kFewestLines);
    }
    int linesLeft(const SetRow& row) const { return int((flow_.left() - 2 * kPadding + 0.5) / row.pitch); }

    Flow& flow_;
    std::vector<SetRow> headers_;
};

} // namespace

void placeTable(const Table& table, double kept, Flow& flow)
{
    std::vector<SetRow> rows;
    for (const TableRow& row : table.rows) rows.push_back(setRow(table, row, flow.scale()));
    const double below = kept + mm(2);
    if (kept > 0) tighten(rows, below, flow.left());
    TablePlacer placer(table, flow);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool last = kept > 0 && i > 0 && i + 1 == rows.size();
        if (last && !flow.fits(rows[i].height() + below) && rows[i].height() <= kTallest) placer.nextPage();
        placer.place(rows[i]);
    }
    flow.skip(mm(2));
}

} // namespace beibao

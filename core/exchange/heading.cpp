#include "core/exchange/heading.h"

#include "core/base/text.h"
#include "core/exchange/cell.h"
#include "core/exchange/csv.h"

#include <algorithm>
#include <set>

namespace beibao {

namespace {

constexpr std::size_t kRowsLookedAt = 20;

/// Line ends and blanks inside a heading are the form's layout, not its name.
std::string headingText(std::string_view text)
{
    std::string out = foldWidth(text);
    std::erase(out, ' ');
    return out;
}

Heading headingAt(const CellTable& table, const Mapping& mapping, std::size_t row)
{
    Heading out;
    out.row = row;
    out.places.resize(mapping.columns.size());
    for (std::size_t place = 0; place < table.rows[row].size(); ++place) {
        const auto text = headingText(table.rows[row][place]);
        if (text.empty()) continue;
        bool used = false;
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            const auto& names = mapping.columns[i].names;
            if (std::ranges::none_of(names, [&](const std::string& name) { return headingText(name) == text; }))
                continue;
            used = true;
            if (!out.places[i]) out.places[i] = place;
        }
        if (!used) out.unused.push_back(text);
    }
    return out;
}

std::vector<std::string> missingIn(const Heading& heading, const Mapping& mapping)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i)
        if (mapping.columns[i].required && !heading.places[i]) out.push_back(mapping.columns[i].names.front());
    return out;
}

Status onceEach(const CellTable& table, std::size_t row)
{
    std::set<std::string> seen;
    for (const auto& cell : table.rows[row])
        if (const auto text = headingText(cell); !text.empty() && !seen.insert(text).second)
            return Error{Fault::kUsage, "the heading " + truncateUtf8(text, 60) + " stands there twice"};
    return {};
}

} // namespace

Result<Heading> headingOf(const CellTable& table, const Mapping& mapping)
{
    std::vector<std::string> fewest;
    for (std::size_t row = 0; row < std::min(table.rows.size(), kRowsLookedAt); ++row) {
        auto heading = headingAt(table, mapping, row);
        const auto missing = missingIn(heading, mapping);
        if (row == 0 || missing.size() < fewest.size()) fewest = missing;
        if (!missing.empty()) continue;
        BEIBAO_TRY(onceEach(table, row));
        return heading;
    }
    std::string what = table.rows.empty() ? "the table is empty" : "no row has the headings that are needed; missing:";
    for (const auto& name : fewest) what += ' ' + name;
    return Error{Fault::kUsage, what};
}

std::string cellOf(const CellTable& table, std::size_t row, std::optional<std::size_t> column)
{
    if (!column || row >= table.rows.size() || *column >= table.rows[row].size()) return {};
    return std::string(trimmedCell(asBeforeGuard(trimmedCell(table.rows[row][*column]))));
}

} // namespace beibao

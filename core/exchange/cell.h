#pragma once

#include "core/exchange/mapping.h"

#include <functional>
#include <optional>
#include <variant>

namespace beibao {

/// Why a cell cannot be taken: a word a program knows it by, and an English sentence.
struct CellFault {
    std::string code;
    std::string sentence;
};

/// A cell's value for its field as JSON (schema/json.h), or why there is none.
using CellValue = std::variant<nlohmann::json, CellFault>;

/// What a trimmed cell means; running text stays as it was typed. An empty cell is no value and is not asked about. A
/// date must be a whole day of its own (2023.5.6, 2023年5月6日, 20230506, a serial number of a workbook), not 周三; a
/// word may stand as in the mapping, as its label or as itself; a number the spreadsheet has rounded and a formula's
/// error are faults.
CellValue readCell(const MappedColumn& column, const std::string& text, int serialShift);

/// The day a cell names; nothing when it names none by itself.
std::optional<Date> dayOfCell(std::string_view text, int serialShift);

/// A day as a column writes it: iso, dots, chinese, digits.
std::string writeDay(const std::string& how, Date day);

/// Without white space at its ends, the wide one of Chinese among it.
std::string_view trimmedCell(std::string_view text);

/// The parts of a cell between any of the signs, trimmed; empty ones are left out.
std::vector<std::string> splitBy(std::string_view text, const std::vector<std::string>& signs);

/// What a field's value is written as in a column. References are asked of `named`.
std::string writeCell(const MappedColumn& column, const nlohmann::json& value,
    const std::function<std::string(const std::string& id)>& named);

} // namespace beibao

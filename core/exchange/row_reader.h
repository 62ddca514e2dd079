#pragma once

#include "core/exchange/cell.h"
#include "core/exchange/heading.h"
#include "core/exchange/importing.h"
#include "core/schema/json.h"

#include <map>

namespace beibao {

/// A row of a register as the records it stands for.
struct RowRead {
    bool any = false; ///< something stands in it
    bool good = false; ///< and nothing is wrong with it
    std::string key; ///< what tells it from other rows
    std::vector<std::vector<nlohmann::json>> records; ///< for each record of the mapping
};

/// Reads the rows of one table, in their order, and notes every problem it meets.
class RowReader {
public:
    RowReader(const Store& store, const CellTable& table, const Mapping& mapping, const Heading& heading,
        std::vector<ImportProblem>& problems);
    RowRead read(std::size_t row);

private:
    void readRecord(std::size_t which, std::vector<nlohmann::json>& out);
    std::size_t countOf(std::size_t which) const;
    std::vector<std::string> partsOf(std::size_t column, std::size_t count);
    void set(nlohmann::json& object, std::size_t column, const std::string& part);
    bool carriesState(const MappedColumn& column) const;
    void refer(nlohmann::json& object, std::size_t column, const std::string& part);
    void checkIdentity(const nlohmann::json& object, std::size_t which);
    void complete(nlohmann::json& object, const MappedRecord& mapped) const;
    std::string keyPart(const RowRead& read, std::size_t column) const;
    void checkKey(const std::string& key);
    void note(std::size_t column, const std::string& value, const CellFault& fault);
    std::string cell(std::size_t column) const { return cellOf(table_, row_, heading_.places[column]); }

    const Store& store_;
    const CellTable& table_;
    const Mapping& mapping_;
    const Heading& heading_;
    std::vector<ImportProblem>& problems_;
    /// For each column that refers: the ids by what they are called; two of one name leave an empty id.
    std::vector<std::map<std::string, std::string>> called_;
    std::map<std::string, std::size_t> keys_; ///< of rows before, and where they stood
    std::size_t row_ = 0;
};

} // namespace beibao

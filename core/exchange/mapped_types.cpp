#include "core/exchange/mapped_types.h"

namespace beibao {

Mapping withOwnTypes(Mapping mapping, const OwnTypes& own)
{
    for (auto& column : mapping.columns) {
        const bool types = column.field != nullptr ? column.field->name == "dispute_type" : column.computed == "type";
        if (!types) continue;
        for (const auto& type : own) {
            const auto counted
                = std::ranges::find(column.words, type.column, &std::pair<std::string, std::string>::second);
            // The first word is what is written, so the register's own for the type it is counted as comes first.
            if (counted != column.words.end()) column.words.emplace_back(counted->first, type.id);
            column.words.emplace_back(type.label, type.id);
        }
    }
    return mapping;
}

} // namespace beibao

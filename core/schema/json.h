#pragma once

#include "core/base/result.h"
#include "core/schema/field_map.h"
#include "core/schema/schema.h"

#include <nlohmann/json.hpp>

namespace beibao {

/// Fields a person named, as JSON gave them.
struct NamedFields {
    FieldMap values; ///< those with a value
    std::vector<std::uint32_t> fields; ///< all that were named; `null` clears
};

/// Reads an object of fields of one kind, strictly. kUsage, with the field's
/// name and no value, for an unknown field, a wrong type, a word its list does
/// not have, a date that does not exist, or a number out of range.
/// Members that begin with "@" or are called "id" are the caller's and passed over.
Result<NamedFields> fieldsFromJson(const RecordSpec& kind, const nlohmann::json& object);

/// A whole record. Faults as fieldsFromJson.
template <typename Message> Result<Message> messageFrom(const nlohmann::json& object)
{
    Message message;
    BEIBAO_TAKE(named, fieldsFromJson(Schema::get().of(message), object));
    message.ParseFromString(named.values.encode());
    return message;
}

/// The fields a record has, under their names; fields this program does not know are left out.
/// Byte fields are hex.
nlohmann::json fieldsToJson(const RecordSpec& kind, const FieldMap& fields);

} // namespace beibao

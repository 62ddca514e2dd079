#pragma once

#include "core/schema/value_words.h"
#include "core/store/records.h"

namespace beibao {

/// valueInWords(), and the words of steps and papers, which other tables hold.
std::string fieldInWords(const google::protobuf::Message& record, const FieldSpec& field, const NameOfId& nameOf);

/// What tells a record from others of its kind: a name, a title, a time; its kind alone when it has none.
std::string titleOf(const Record& record, const NameOfId& nameOf);

/// The names of people, bodies and records by id, as the store knows them.
NameOfId namesIn(const Records& records);

} // namespace beibao

#pragma once

#include "core/schema/schema.h"

#include <functional>

namespace beibao {

/// What an id stands for, as people call it; empty when nobody knows.
using NameOfId = std::function<std::string(const std::string& id)>;

/// One field of a record as people read it: the label of a word, a sum in yuan, a day in full, 是 for true, the name
/// of what an id names, several texts with 、 between. Empty for an empty field, and for bytes.
std::string valueInWords(const google::protobuf::Message& record, const FieldSpec& field, const NameOfId& nameOf);

} // namespace beibao

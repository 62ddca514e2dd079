#pragma once

#include <google/protobuf/message.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace beibao {

/// The Chinese word a record's field stands for, by the `words` of its .proto: sex "male" → 男.
/// A value without a word is given as it is, so that a newer Beibao's word is at least visible.
std::string wordOf(const google::protobuf::Message& record, std::string_view field);

/// All choices of a field in the order of the .proto, as (value, word).
std::vector<std::pair<std::string, std::string>> choicesOf(
    const google::protobuf::Message& record, std::string_view field);

} // namespace beibao

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace beibao {

/// What a template may ask for and what a seal covers: a text, a whole number,
/// a list, or named values. Nothing else, so that it has one canonical form:
/// no fractions, no null, and yes or no is 1 or 0.
class Value {
public:
    struct Member;
    using List = std::vector<Value>;
    using Object = std::vector<Member>; ///< names are unique; the order is the author's

    Value(std::string text = {});
    Value(const char* text);
    Value(std::int64_t number);
    Value(List list);
    Value(Object object);

    /// Null unless the value is of that kind.
    const std::string* text() const { return std::get_if<std::string>(&held_); }
    const std::int64_t* number() const { return std::get_if<std::int64_t>(&held_); }
    const List* list() const { return std::get_if<List>(&held_); }
    const Object* object() const { return std::get_if<Object>(&held_); }

    /// The member of that name; null when there is none or this is no object.
    const Value* find(std::string_view name) const;

    /// No text, zero, an empty list or an object without members.
    bool empty() const;

    bool operator==(const Value& other) const;

private:
    std::variant<std::string, std::int64_t, List, Object> held_;
};

struct Value::Member {
    std::string name;
    Value value;
    bool operator==(const Member&) const = default;
};

/// Reads JSON of texts, whole numbers, lists and objects; true and false become 1 and 0.
/// Anything else (null, fractions, a name said twice, text that is not UTF-8) is kUsage.
Result<Value> readValue(std::string_view json);

} // namespace beibao

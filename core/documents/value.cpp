#include "core/documents/value.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace beibao {
namespace {

/// Builds a Value while the JSON is read; a name said twice would be lost in a parsed tree.
class Reader : public nlohmann::json_sax<nlohmann::json> {
public:
    Value result;
    std::string problem;

    bool null() override { return refuse("null has no place here"); }
    bool boolean(bool value) override { return add(Value(std::int64_t{value})); }
    bool number_integer(number_integer_t value) override { return add(Value(std::int64_t{value})); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > std::uint64_t(std::numeric_limits<std::int64_t>::max())) return refuse("a number is too large");
        return add(Value(std::int64_t(value)));
    }
    bool number_float(number_float_t, const string_t&) override { return refuse("a number has a fraction"); }
    bool string(string_t& value) override { return add(Value(std::move(value))); }
    bool binary(binary_t&) override { return refuse("binary has no place here"); }
    bool start_object(std::size_t) override { return open({true, {}, {}, {}}); }
    bool start_array(std::size_t) override { return open({false, {}, {}, {}}); }
    bool key(string_t& value) override
    {
        auto& members = open_.back().members;
        if (std::ranges::any_of(members, [&](const Value::Member& one) { return one.name == value; }))
            return refuse("a name is said twice: " + value);
        open_.back().name = std::move(value);
        return true;
    }
    bool end_object() override { return close(Value(std::move(open_.back().members))); }
    bool end_array() override { return close(Value(std::move(open_.back().items))); }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception&) override
    {
        return refuse("not JSON at byte " + std::to_string(at));
    }

private:
    struct Open {
        bool isObject;
        std::string name;
        Value::Object members;
        Value::List items;
    };
    static constexpr std::size_t kDeepest = 32;

    bool refuse(std::string why)
    {
        problem = std::move(why);
        return false;
    }
    bool open(Open level)
    {
        if (open_.size() == kDeepest) return refuse("nested too deeply");
        open_.push_back(std::move(level));
        return true;
    }
    bool close(Value value)
    {
        open_.pop_back();
        return add(std::move(value));
    }
    bool add(Value value)
    {
        if (open_.empty()) {
            result = std::move(value);
        } else if (open_.back().isObject) {
            open_.back().members.push_back({std::move(open_.back().name), std::move(value)});
        } else {
            open_.back().items.push_back(std::move(value));
        }
        return true;
    }

    std::vector<Open> open_;
};

} // namespace

Value::Value(std::string text)
    : held_(std::move(text))
{
}

Value::Value(const char* text)
    : held_(std::string(text))
{
}

Value::Value(std::int64_t number)
    : held_(number)
{
}

Value::Value(List list)
    : held_(std::move(list))
{
}

Value::Value(Object object)
    : held_(std::move(object))
{
}

const Value* Value::find(std::string_view name) const
{
    const Object* members = object();
    if (!members) return nullptr;
    const auto found = std::ranges::find(*members, name, &Member::name);
    return found == members->end() ? nullptr : &found->value;
}

bool Value::empty() const
{
    if (const auto* is = text()) return is->empty();
    if (const auto* is = number()) return *is == 0;
    if (const auto* is = list()) return is->empty();
    return object()->empty();
}

bool Value::operator==(const Value& other) const
{
    return held_ == other.held_;
}

Result<Value> readValue(std::string_view json)
{
    Reader reader;
    try {
        if (nlohmann::json::sax_parse(json, &reader)) return std::move(reader.result);
    } catch (const std::exception& error) {
        reader.problem = error.what();
    }
    return Error{Fault::kUsage, reader.problem};
}

} // namespace beibao

#include "app/start/errand.h"

#include <nlohmann/json.hpp>

namespace beibao {

namespace {

const Error kStrange{Fault::kUsage, "no errand"};

/// Whether the errand understands this word.
bool take(Errand& errand, const std::string& key, const nlohmann::json& value)
{
    if (key == "open" && value.is_string()) {
        const auto id = Id::parse(value.get<std::string>());
        errand.open = id.value_or(Id{});
        return id.has_value();
    }
    if (key == "import" && value.is_string()) {
        errand.import = value.get<std::string>();
        return errand.import.is_absolute() && value.get<std::string>().find('\0') == std::string::npos;
    }
    for (const auto& [name, flag] :
        {std::pair{"new_case", &errand.newCase}, std::pair{"jot", &errand.jot}, std::pair{"sync", &errand.sync}})
        if (key == name && value.is_boolean()) {
            *flag = value.get<bool>();
            return true;
        }
    return false;
}

} // namespace

std::string Errand::line() const
{
    nlohmann::json out = nlohmann::json::object();
    if (!open.empty()) out["open"] = open.text();
    if (!import.empty()) out["import"] = import.string();
    if (newCase) out["new_case"] = true;
    if (jot) out["jot"] = true;
    if (sync) out["sync"] = true;
    return out.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
}

Result<Errand> Errand::parse(std::string_view line)
{
    if (line.size() > kLongestLine) return kStrange;
    const auto read = nlohmann::json::parse(line, nullptr, false);
    if (!read.is_object()) return kStrange;
    Errand errand;
    for (const auto& [key, value] : read.items())
        if (!take(errand, key, value)) return kStrange;
    return errand;
}

} // namespace beibao

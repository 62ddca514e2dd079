#pragma once

#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace beibao {

/// One short explanation for a field: what to write, an example, where the rule comes from.
class FieldHelp {
public:
    static constexpr std::size_t kLongest = 60; ///< characters

    /// kUsage for a text that is no such list, that names a field the schema does not have, or that is too long.
    static Result<FieldHelp> parse(std::string_view json);
    /// The one that came with the program, read once; empty when it cannot be read.
    static const FieldHelp& get();

    /// Of "Kind.field"; empty: nothing is said.
    const std::string& of(const std::string& field) const;
    std::size_t size() const { return words_.size(); }

private:
    std::map<std::string, std::string> words_;
};

} // namespace beibao

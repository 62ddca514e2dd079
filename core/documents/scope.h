#pragma once

#include "core/documents/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// Where a template looks names up: the item of the innermost section first, then outwards.
class Scope {
public:
    explicit Scope(const Value& root) { levels_.push_back({&root, 0}); }

    /// This scope within one item of a section; `number` counts list items from 1, 0: not of a list.
    Scope within(const Value& item, int number) const;

    /// Null when nobody knows the name.
    const Value* find(std::string_view name) const;

    /// {{序号}}, {{序数}} of the innermost list; nullopt for other names and outside lists.
    std::optional<std::string> countOf(std::string_view name) const;

    /// The scopes a section over `value` is filled in: one for an item, one for anything said, none for
    /// anything empty.
    std::vector<Scope> each(const Value& value) const;

private:
    struct Level {
        const Value* value;
        int number;
    };
    std::vector<Level> levels_;
};

} // namespace beibao

#pragma once

#include "core/store/store.h"

#include <QStringList>

#include <string>

namespace beibao {

/// The program on this machine that turns sound into text, as a person named it. Beibao brings none along.
/// It is kept in the store's own settings and is never sent anywhere.
struct Recogniser {
    std::string program; ///< a path, or a name the system finds; empty: none is named
    std::string arguments; ///< as they were typed; quotes hold words together

    bool named() const { return !program.empty(); }
    /// The arguments as the program gets them.
    QStringList words() const;

    static Recogniser of(Database& database);
    /// Empty forgets it.
    Status keep(Store& store) const;

    bool operator==(const Recogniser&) const = default;
};

} // namespace beibao

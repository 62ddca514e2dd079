#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace beibao {

/// Files in the clear for another program to show, such as a PDF reader. They lie in the
/// memory of this login (never on the disk), readable by this person only, and are wiped when this
/// goes: when the case is left, the store is locked or the program ends. What a crash left is wiped by the next one.
class PrivateCopies {
public:
    /// The path of a copy called `name`, read-only. kStorage when there is no such place on
    /// this computer; the person may save a copy of her own instead.
    Result<QString> make(const std::string& name, const std::string& bytes);
    /// Whether another program may be asked to open this kind of file: papers, pictures,
    /// sound; nothing that could be a program.
    static bool mayBeOpened(const std::string& mediaType);

private:
    Status begin();

    std::unique_ptr<QTemporaryDir> folder_;
    int made_ = 0;
};

} // namespace beibao

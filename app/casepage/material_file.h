#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>

namespace beibao {

/// A file or picture as it is kept with a case.
struct MaterialFile {
    std::string name; ///< as the file was called, without its folder
    std::string mediaType;
    std::string bytes;
};

/// Reads a file. A photograph is made no larger than needed to read it and is
/// written anew, so that where and with what it was taken does not travel along.
/// kNotFound when it cannot be read, kUsage when it is too large.
Result<MaterialFile> readMaterial(const QString& path);

} // namespace beibao

#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QStringList>

#include <string>

namespace beibao {

/// A photograph as a telephone or a scanner made it, upright and no finer than paper can be read.
struct Photograph {
    std::string name; ///< of its file, without the folder
    QImage picture;
    std::string madeAt; ///< as the telephone says; empty: it does not
};

/// Reads a JPEG or PNG file of at most 64 megapixels. kNotFound when it cannot be read, kUsage when it is too
/// large, no such picture, or broken off.
Result<Photograph> readPhotograph(const QString& path);

/// The pictures among these files and in these folders, and below them, by name.
QStringList picturesIn(const QStringList& paths);

} // namespace beibao

#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

#include <string>

namespace beibao {

/// A file or picture as it is kept with a case.
struct MaterialFile {
    std::string name; ///< as the file was called, without its folder
    std::string mediaType;
    std::string bytes;
    std::string thumbnail; ///< of a picture: a small JPEG
};

enum class PictureAs {
    kReadable, ///< no larger than needed to read it, and written anew: where and with what it was taken is left out
    kOriginal, ///< byte for byte, with all its camera wrote into it: somebody may need it as proof
};

/// Reads a file. Pictures are kept as told, all else as it is. kNotFound when it cannot be
/// read, kUsage when it is too large, or is a picture that cannot be written anew.
Result<MaterialFile> readMaterial(const QString& path, PictureAs as = PictureAs::kReadable);

/// A picture that is no file, such as one that was pasted.
Result<MaterialFile> pictureMaterial(const QImage& picture, const QString& name);

} // namespace beibao

#pragma once

#include <QIcon>
#include <QString>

#include <string>

namespace beibao {

/// What a material is to the person who looks for it, not what its bytes are called.
enum class MaterialKind { kPicture, kSound, kPdf, kFilm, kText, kOther };

MaterialKind materialKindOf(const std::string& mediaType);
/// 录音, PDF …
QString wordOf(MaterialKind kind);
/// A sign for what has no picture of its own, in the middle of a square; the word stands beside it.
QIcon iconOf(MaterialKind kind, int side);

} // namespace beibao

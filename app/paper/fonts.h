#pragma once

#include "core/documents/document.h"

#include <QFont>
#include <QString>
#include <QStringList>

#include <vector>

namespace beibao {

enum class Face { kBody, kBold, kTitle };

/// A face of official papers in points: installed 仿宋 and 小标宋 first, then the free
/// ones the package depends on. Unhinted, so that it is as wide on the screen as on paper.
QFont fontOf(Face face, double points);

/// Letters beyond the basic plane are set in a family of their own. Qt gives such letters no place in the
/// text layer of a PDF; among other letters they could not be told apart (text_layer.h).
QFont rareFontOf(char32_t letter, double points);

/// Every text of a document as it is printed.
QString allTextOf(const Document& document);

/// Letters no font of this machine can print, each once. Warn before printing: a name
/// with a hole in it is a defect of the agreement.
std::vector<char32_t> missingGlyphs(const Document& document);

/// Families tried for body and title, in order; only those installed.
QStringList bodyFamilies();
QStringList titleFamilies();

} // namespace beibao

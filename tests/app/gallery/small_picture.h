#pragma once

#include <QImage>
#include <QRect>
#include <QString>

#include <utility>
#include <vector>

namespace beibao::gallery {

/// A picture with few colours: screens and papers are flat, and the repository stays light.
bool saveSmall(const QImage& picture, const QString& file);

/// Numbers in circles at the left of what they speak of, as the guide names them.
void mark(QImage& picture, const std::vector<QRect>& places);

/// All pages of a PDF side by side.
QImage contactSheet(const QString& pdf, int columns, int pageWidth);

} // namespace beibao::gallery

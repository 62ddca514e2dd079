#pragma once

#include "app/paper/layout.h"
#include "core/base/result.h"

#include <QImage>

#include <span>

class QPagedPaintDevice;
class QPainter;

namespace beibao {

/// Paints page `index` (from 0) with everything that stands on each page: number, page x of y, code, and
/// what the paper is not yet. The painter's unit is 1/1200 inch from the corner of the sheet.
void paintPage(QPainter& painter, const Pages& pages, std::size_t index);

/// The page as it will be printed, for a preview.
QImage pageImage(const Pages& pages, std::size_t index, double dotsPerInch);

/// Prints papers one after the other on a printer (or any paged device) that is set to A4 without margins of its own.
Status printPages(std::span<const Pages> parts, QPagedPaintDevice& device);

} // namespace beibao

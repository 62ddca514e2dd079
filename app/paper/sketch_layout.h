#pragma once

#include "core/documents/site_sketch.h"

#include <string>

namespace beibao {

class Flow;

/// Draws a site sketch to scale in a box with its north, its scale and its area, the caption below. False when
/// there is nothing to draw, or it is too large for a sheet.
bool placeSketch(const SiteSketch& sketch, const std::string& caption, Flow& flow);

} // namespace beibao

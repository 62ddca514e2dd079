#pragma once

#include "app/workbench/workbench.h"
#include "core/schema/form_layout.h"

#include <QPixmap>

namespace beibao {

/// How a form would stand on the screen, empty, so many pixels wide; nothing can be typed into it.
QPixmap pictureOf(const FormLayout& layout, const Workbench& bench, int width);

} // namespace beibao

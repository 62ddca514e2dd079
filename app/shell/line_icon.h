#pragma once

#include "app/shell/colours.h"

#include <QIcon>

namespace beibao {

/// One of our line drawings (app/shell/icons), in the ink of the palette of the moment and sharp in
/// any size. `chosen`: its ink on a chosen row.
QIcon lineIcon(const char* name, Ink ink, Ink chosen);

} // namespace beibao

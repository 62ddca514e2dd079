#pragma once

#include "app/paper/layout.h"
#include "app/veil/known_names.h"

namespace beibao {

/// Bars over names, numbers and pictures of a page that was painted to be looked at. Never for a printer.
void barNames(QPainter& painter, const Pages& pages, std::size_t index, const KnownNames& names);

} // namespace beibao

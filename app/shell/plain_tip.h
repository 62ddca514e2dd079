#pragma once

#include <QString>

namespace beibao {

/// Words for a tooltip, which Qt would read as HTML if they look like it: a name may hold "<b>".
QString plainTip(const QString& words);

} // namespace beibao

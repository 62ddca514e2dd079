#pragma once

#include <QString>

#include <string_view>

namespace beibao {

/// Where a rule stands, for a reader: "[norm] 司法部令第75号 art 33: …" becomes 司法部令第75号第33条. What rests on no
/// law, or was not compared with the published text, is said to.
QString sourceText(std::string_view source);

} // namespace beibao

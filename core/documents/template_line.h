#pragma once

#include "core/documents/template.h"

namespace beibao {

/// Reads one line that is not a section mark: paragraph, table row, signature, page break.
Result<TemplateNode> parseTemplateLine(std::string_view text, int line);

/// Reads words, {{field}}s and sections that begin and end within one line.
Result<std::vector<Piece>> parsePieces(std::string_view text, int line);

std::string_view trimmed(std::string_view text);

} // namespace beibao

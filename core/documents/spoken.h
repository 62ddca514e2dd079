#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// A text in pieces that are said in one breath: after 。！？； and at the end of a line. Nothing is lost but spaces
/// around; a piece longer than `longest` code points is broken after a comma where there is one.
std::vector<std::string> sentencesOf(std::string_view text, std::size_t longest = 90);

/// What is read aloud of a paper, its title first: what readingSheet() would print, a sentence each.
Result<std::vector<std::string>> spokenSentences(const Document& paper);

} // namespace beibao

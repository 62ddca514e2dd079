#pragma once

#include <string>
#include <string_view>

namespace beibao {

/// Text as a screen or a page may carry it: without the characters that have no ink of their own and make others look
/// otherwise than they are – those that turn the direction of writing, spaces of no width, control characters. Lines
/// and tabs stay, and so do joiners in scripts that are written joined, and what chooses a form of a character. What is
/// stored keeps all of them; only what shows it drops them. A broken byte becomes U+FFFD.
std::string visibleText(std::string_view text);

} // namespace beibao

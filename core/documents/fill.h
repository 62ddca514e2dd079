#pragma once

#include "core/documents/template.h"
#include "core/documents/value.h"

namespace beibao {

/// The template with its fields filled in. `title` is the first title line; what is printed
/// beside the text (number, digest, code) is left for the caller.
///
/// Values are words, never marks: braces, bars and stars in a name or in the facts are printed as
/// they are. A value of several lines becomes several paragraphs, or lines of its cell. An empty value
/// leaves a blank to write on. Invisible characters that turn or hide text are left out.
///
/// Inside a section over a list, {{序号}} is 1, 2, 3 and {{序数}} is 一, 二, 三, {{.}} an item that is text.
/// {{换行}} starts a new line, {{横线}} is room to write a word by hand. A field that nobody knows is kUsage with its
/// line; so is a list or object printed as text.
Result<Document> fill(const Template& form, const Value& fields);

/// 1 → 一, 21 → 二十一, up to 999; 0 and below give the figures.
std::string chineseNumeral(int number);

} // namespace beibao

#pragma once

#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace beibao {

/// Text as search sees it: full width made half, capitals made small. Has one
/// code point for each of the original, so that places in one are places in the other.
std::string foldedForSearch(std::string_view text);

/// Whether only one text folds to this: it is written in plain ideographs.
bool typedOneWay(std::string_view folded);

/// What to ask the index for, so that no text holding the folded `terms` is
/// missed: an FTS5 question, an AND of quoted pairs of neighbouring characters.
/// A lone character asks for every pair it begins. Empty when the terms have no
/// letter, digit or other character of a word.
std::string bigramQuestion(const std::vector<std::string>& terms);

/// Makes the tokenizer `bigram` known to a connection. Chinese is written without
/// spaces, and names have two characters: so every two neighbours are a token,
/// and the last character of a run is one by itself.
bool registerBigrams(sqlite3* connection);

} // namespace beibao

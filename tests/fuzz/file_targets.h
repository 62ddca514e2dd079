#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace beibao::fuzz {

/// What a county says to a device about files, and a device to a county.
void fileAnswer(std::string_view bytes);
std::vector<std::string> fileAnswerSeeds();
void fileQuestion(std::string_view bytes);
std::vector<std::string> fileQuestionSeeds();

/// What a recogniser says.
void spokenLines(std::string_view bytes);
std::vector<std::string> spokenLinesSeeds();

} // namespace beibao::fuzz

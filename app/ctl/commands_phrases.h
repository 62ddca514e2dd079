#pragma once

#include "app/ctl/commands.h"

namespace beibao::ctl {

void addPhraseCommands(CLI::App& app, const Options& options, Run& run); ///< phrases

} // namespace beibao::ctl

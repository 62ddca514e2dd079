#pragma once

#include "core/base/result.h"

#include <QString>

namespace beibao {

/// Why a recogniser wrote nothing, and what to do, for a person.
QString hearingTrouble(const Error& error);

} // namespace beibao

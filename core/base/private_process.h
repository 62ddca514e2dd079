#pragma once

namespace beibao {

/// For the first line of a program that handles keys and names: no core dump may
/// hold them, no other program of the same user may look into its memory, and
/// no file it makes is for others to read.
void keepToOurselves();

} // namespace beibao

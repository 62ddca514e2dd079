#pragma once

namespace beibao {

/// Qt plays and listens through FFmpeg or through GStreamer, and Qt 6.4 takes GStreamer, which comes without its
/// parts on many machines and then ends the program. FFmpeg is always whole. To be called before anything else runs.
void chooseSoundEngine();

} // namespace beibao

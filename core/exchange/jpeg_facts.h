#pragma once

#include <string>
#include <string_view>

namespace beibao {

/// What a JPEG file says of itself before anybody decodes it.
struct JpegFacts {
    bool jpeg = false;
    bool whole = false; ///< the picture is there to its end; a copy that broke off is not
    std::string takenAt; ///< by the clock of the telephone, 2026-11-22T09:30; empty: not said
};

/// Reads the segments of the file and the time in its EXIF part, nothing else of it. Any bytes may be given.
JpegFacts jpegFacts(std::string_view bytes);

} // namespace beibao

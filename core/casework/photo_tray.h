#pragma once

#include "core/casework/photo_filing.h"
#include "core/store/scratch.h"

#include <vector>

namespace beibao {

/// A photograph that waits for a person to say where it belongs.
struct TrayPhoto {
    Id id;
    Id blob;
    std::string sha256; ///< of the kept picture
    std::string name; ///< of the file it came from
    std::string madeAt;
    PagePlace place; ///< what was recognised of it
};

/// The tray of this machine (待归档): pictures are encrypted blobs, what is known of each is a row of the scratch.
/// Nothing of it travels, and nothing of it is lost by a restart.
class PhotoTray {
public:
    PhotoTray(Scratch& scratch, Blobs& blobs, Random& random)
        : scratch_(scratch)
        , blobs_(blobs)
        , random_(random)
    {
    }

    /// Files what is known and takes in the rest. A picture that somebody filed by hand before does not come back.
    Result<FiledPhoto> settle(Store& store, const PhotoPage& page);
    /// Puts a picture in; the same picture twice is one. Answers its id.
    Result<Id> put(const PhotoPage& page);
    /// Files it where a person said and takes it out; form and page are those that were recognised unless `place` says
    /// others. The picture is out of the tray only when it is in the case.
    /// kNotFound when it is not in the tray; else as filePhoto().
    Result<FiledPhoto> file(Store& store, const Id& id, const PagePlace& place);
    /// Throws it away, picture and all. kNotFound when it is not in the tray.
    Status drop(const Id& id);

private:
    Result<TrayPhoto> find(const Id& id) const;

    Scratch& scratch_;
    Blobs& blobs_;
    Random& random_;
};

/// What waits, in the order it came; for whoever may only read.
std::vector<TrayPhoto> trayPhotos(const Scratch& scratch);

} // namespace beibao

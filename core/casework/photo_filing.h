#pragma once

#include "core/casework/page_place.h"
#include "core/store/blobs.h"
#include "core/store/store.h"

#include <string>

namespace beibao {

/// One page of paper as it came out of a photograph, straightened and without the traces of the telephone.
struct PhotoPage {
    std::string name; ///< of the file it came from, without its folder
    std::string jpeg;
    std::string madeAt; ///< as told by the telephone, 2026-11-22T09:30; empty: not told
    PagePlace place;
};

/// What became of a page.
struct FiledPhoto {
    Id attachment;
    bool before = false; ///< this very picture was filed already; nothing was written
    Id waiting{}; ///< it went to the tray instead, under this id
    Changed changed{};
};

/// Keeps the page with its case, as one save. kUsage when its place names no case or no paper we know, kNotFound when
/// the case is not here.
Result<FiledPhoto> filePhoto(Store& store, Blobs& blobs, const PhotoPage& page);

/// The very picture of this digest, whichever case it was filed to; empty when it was not.
Id filedBefore(const Records& records, const std::string& sha256);

/// Where a person said it belongs: a page of the signed agreement is about the newest sealed one.
/// kNotFound and kUsage as above.
Result<PagePlace> placeByHand(const Records& records, const Id& caseId, const std::string& paper, int page);

/// How a photographed page is called among the materials: 人民调解记录 K7QM-2XWA 第2页.jpg.
std::string photoName(const PagePlace& place);

} // namespace beibao

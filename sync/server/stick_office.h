#pragma once

#include "sync/bundle_file.h"
#include "sync/server/office.h"

#include <filesystem>
#include <string>

namespace beibao {

/// What came of a bundle.
struct StickAnswer {
    Id device;
    std::uint64_t accepted = 0; ///< batches
    std::uint64_t refused = 0;
    std::uint64_t bytes = 0; ///< of the answer
};

/// Answers what devices say by stick: each item passes through the same doors as on the line, and what they answer
/// goes into a bundle only that device can open.
class StickOffice {
public:
    explicit StickOffice(Office& office)
        : office_(office)
    {
    }

    /// Reads the bundle `in` and writes the answer to `out`. kRefused with rule "addressee" (not for this county),
    /// "practice", "unknown" (no device of the roster wrote it) or "signature"; then nothing of it was taken in.
    Result<StickAnswer> answer(const std::filesystem::path& in, const std::filesystem::path& out);

private:
    Result<kept::Device> author(const wire::BundleHead& head);
    Status answerAll(BundleReader& in, BundleWriter& out, StickAnswer& answered);
    Status answerOne(const wire::BundleItem& item, BundleWriter& out, StickAnswer& answered);
    Status tell(const wire::ExchangeRequest& question, BundleWriter& out, StickAnswer& answered);
    Status tellMore(BundleWriter& out, StickAnswer& answered);
    Status keepFiles(const wire::SendBlobRequest& files, BundleWriter& out);

    Office& office_;
    std::string who_;
    wire::ExchangeRequest last_; ///< what would be asked next
    bool more_ = false;
};

} // namespace beibao

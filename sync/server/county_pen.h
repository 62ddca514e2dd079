#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/identity/device_key.h"
#include "core/store/change.h"
#include "sync/server/kept.h"

#include <google/protobuf/message.h>

namespace beibao {

/// The county as an author: the pen that writes its changes, one chain per incarnation.
class CountyPen {
public:
    CountyPen(Ledger& ledger, const DeviceKey& key, Clock& clock, Random& random)
        : ledger_(ledger)
        , key_(key)
        , clock_(clock)
        , random_(random)
    {
    }

    /// Who the county is; made when the books are begun.
    Status load(const std::string& county, wire::Realm realm);
    /// After a restore the old chain may have gone on elsewhere: a new incarnation.
    Status newIncarnation();

    /// One signed change that writes every field of `record`. Used inside Ledger::write.
    Result<SignedBatch> write(const google::protobuf::Message& record, const Id& id, const Id& caseId);

    const Id& device() const { return device_; }
    const Id& unit() const { return unit_; }

private:
    Result<wire::ChangeHeader> header(kept::Chain& chain);

    Ledger& ledger_;
    const DeviceKey& key_;
    Clock& clock_;
    Random& random_;
    std::string county_;
    wire::Realm realm_ = wire::REAL;
    Id device_;
    Id unit_;
};

} // namespace beibao

#pragma once

#include "sync/server/ledger.h"
#include "sync/server/ledger.pb.h"

namespace beibao {

/// A small fact kept as a message. Nothing when unset; kDamaged when it is something else.
template <typename Message> Result<std::optional<Message>> load(Ledger& ledger, const std::string& key)
{
    BEIBAO_TAKE(bytes, ledger.get(key));
    if (bytes.empty()) return std::optional<Message>();
    Message message;
    if (!message.ParseFromString(bytes)) return Error{Fault::kDamaged, "ledger: a kept fact is malformed"};
    return std::optional(std::move(message));
}

template <typename Message> Status keep(Ledger& ledger, const std::string& key, const Message& message)
{
    return ledger.put(key, message.SerializeAsString());
}

/// Set once two changes claimed one place in this chain.
inline std::string forkedKey(const Id& device, std::uint64_t incarnation)
{
    return "forked/" + device.bytes() + std::to_string(incarnation);
}

} // namespace beibao

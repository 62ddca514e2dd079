#pragma once

#include "sync/grpc_line.h"
#include "sync/server/authority_x509.h"
#include "sync/server/grpc_port.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>

namespace beibao::test {

/// The value, or the end of the test with its reason.
template <typename T> T must(Result<T> result)
{
    if (!result) FAIL(result.error().detail);
    return *std::move(result);
}

/// A certificate a county gave to a device, and its key.
struct Papers {
    std::string certificate;
    std::string key;

    static Papers from(X509Authority& authority);
};

/// A county that only listens: its CA, and a sync port on this machine whose answers a test writes.
class CountyPort {
public:
    explicit CountyPort(GrpcPort::SyncAnswer answer);

    LineSetup lineFor(const Papers& papers) const;

    X509Authority authority;
    std::unique_ptr<GrpcPort> port;
};

} // namespace beibao::test

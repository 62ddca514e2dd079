#pragma once

#include "core/store/store.h"
#include "sync/grpc_line.h"

#include <optional>
#include <string>

namespace beibao {

/// What makes a device one of a county's: whom it believes, how it shows itself,
/// and whom it works for. Kept in the meta table of its store.
struct Membership {
    std::string county; ///< area code
    Id countyDevice;
    std::string countyKey; ///< Ed25519, signs what the county says
    std::string authority; ///< PEM
    std::string certificate; ///< PEM
    std::string key; ///< PEM
    std::string syncAddress;
    Id unit;
    std::string area;
    std::string role;
    Id person; ///< empty: nobody named

    LineSetup line() const { return {syncAddress, certificate, key, authority}; }
};

/// Makes the store's device a member and its author one of the county's. Whole or
/// not at all: until the last step the store counts as not enrolled.
Status joinCounty(Store& store, const Membership& membership);

/// Nothing for a store that belongs to no county.
std::optional<Membership> membershipOf(const Store& store);

} // namespace beibao

#pragma once

#include "core/store/database.h"
#include "sync/grpc_line.h"
#include "sync/server/authority_x509.h"
#include "tests/bench/pipe.pb.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace beibao::bench {

/// The raw limit of a first copy: plain rows of whole values read from an encrypted
/// table, as protobuf, zstd level 3 over 200 cases, on one gRPC stream with certificates on both sides.
class BarePipe {
public:
    static constexpr int kCasesInPack = 200;
    static constexpr int kLevel = 3;

    BarePipe(const std::filesystem::path& file, const StoreKey& key, const X509Authority& authority);
    ~BarePipe();

    /// Rows must come case by case. Between begin() and commit().
    void put(const Row& row);
    void begin() { database_->execute("BEGIN IMMEDIATE"); }
    void commit();
    const std::string& address() const { return address_; }

private:
    struct Server;
    std::unique_ptr<Database> database_;
    std::unique_ptr<Server> server_;
    std::string address_;
};

/// Reads the whole pipe; hands over pack by pack. Answers the bytes of the packs.
std::uint64_t drain(const LineSetup& setup, const std::function<void(const Rows&)>& take);

/// How small the rows get in one piece.
std::size_t squeezed(const Rows& rows, int level);

} // namespace beibao::bench

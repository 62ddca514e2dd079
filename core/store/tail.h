#pragma once

#include "core/base/result.h"
#include "core/store/author.h"

#include <filesystem>

namespace beibao {

/// A second small file that remembers the last own change.
///
/// One flipped bit in the write-ahead log silently drops every later commit, and
/// SQLite still calls the file sound. The tail is written after each commit, so it
/// may lag behind the store, but a store that lags behind it has lost something.
class Tail {
public:
    /// Beside `store`; an empty path keeps no tail.
    explicit Tail(const std::filesystem::path& store);
    ~Tail();
    Tail(const Tail&) = delete;

    /// kDamaged when the store ends before the last change it reported as saved.
    Status check(const Author& author, std::uint64_t number, std::string_view hash) const;
    void write(const Author& author, std::uint64_t number, std::string_view hash);

private:
    std::filesystem::path file_;
    int descriptor_ = -1;
};

} // namespace beibao

#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace beibao {

/// What can go wrong, as a closed list. Each has one sentence a person reads
/// (app/faults.cpp) and one exit code (exitCodeOf).
enum class Fault {
    kUsage, ///< malformed input: bad JSON, unknown field, impossible date
    kNotFound, ///< no such record; also what a record out of sight looks like
    kWrongKey, ///< wrong passphrase; nothing was touched
    kInUse, ///< another program holds this store
    kDamaged, ///< the file fails its checks, or is not an encrypted store
    kFromTheFuture, ///< a newer Beibao wrote it; nothing was touched
    kDiskFull, ///< the last change is not saved
    kStorage, ///< reading or writing failed for another reason
    kRefused, ///< a rule of the work, or the server, says no; `rule` names it
    kOffline, ///< the other side could not be reached
};

/// A fault with what a log may hold: English, and nobody's name.
struct Error {
    Fault fault;
    std::string detail;
    /// Id of the guard or check that refused, e.g. "A03"; empty otherwise.
    std::string rule{};
};

/// The exit codes of every program (design § 7): 2 usage, 3 locked, 4 damaged, 5 refused, 6 not reachable.
constexpr int exitCodeOf(Fault fault)
{
    switch (fault) {
    case Fault::kUsage:
    case Fault::kNotFound: return 2;
    case Fault::kWrongKey:
    case Fault::kInUse: return 3;
    case Fault::kDamaged:
    case Fault::kFromTheFuture:
    case Fault::kDiskFull:
    case Fault::kStorage: return 4;
    case Fault::kRefused: return 5;
    case Fault::kOffline: return 6;
    }
    return 2;
}

/// A value, or the Error that stands in its place.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value)
        : state_(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : state_(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return state_.index() == 0; }
    T& operator*() & { return *checked(); }
    const T& operator*() const& { return *const_cast<Result*>(this)->checked(); }
    T&& operator*() && { return std::move(*checked()); }
    T* operator->() { return checked(); }
    const T* operator->() const { return const_cast<Result*>(this)->checked(); }
    const Error& error() const { return std::get<1>(state_); }

private:
    T* checked()
    {
        assert(state_.index() == 0);
        return std::get_if<0>(&state_);
    }
    std::variant<T, Error> state_;
};

/// Done, or the Error that stopped it.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : error_(std::move(error))
    {
    }
    explicit operator bool() const { return !error_; }
    const Error& error() const { return *error_; }

private:
    std::optional<Error> error_;
};

using Status = Result<void>;

} // namespace beibao

/// Leaves the function with the Error of `expression`, if it has one.
#define BEIBAO_TRY(expression)                                                                                         \
    do {                                                                                                               \
        if (auto tried_ = (expression); !tried_) return tried_.error();                                                \
    } while (false)

/// Declares `name` with the value of `expression`, or leaves with its Error.
#define BEIBAO_TAKE(name, expression) BEIBAO_TAKE_AS(name, expression, __LINE__)
#define BEIBAO_TAKE_AS(name, expression, line) BEIBAO_TAKE_IN(name, expression, line)
#define BEIBAO_TAKE_IN(name, expression, line)                                                                         \
    auto taken##line##_ = (expression);                                                                                \
    if (!taken##line##_) return taken##line##_.error();                                                                \
    auto name = *std::move(taken##line##_)

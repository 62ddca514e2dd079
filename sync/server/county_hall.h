#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "sync/server/authority_x509.h"
#include "sync/server/office.h"

#include <memory>
#include <string>

namespace beibao {

/// What the first start must say.
struct Founding {
    std::string area; ///< area code of the county; empty: it is there already
    std::string name;
};

/// A county at work over its books: its keys, its authority and its office.
/// The keys are kept in the books, which are encrypted as a whole.
class CountyHall {
public:
    struct Outside {
        Clock& clock;
        Random& random;
        Pieces* files = nullptr; ///< where files are kept
    };

    /// kUsage when the books are empty and `founding` is too, or when they are another county's.
    static Result<std::unique_ptr<CountyHall>> open(
        std::unique_ptr<Ledger> books, Outside outside, const Founding& founding);

    Office& office() { return *office_; }
    X509Authority& authority() { return *authority_; }

    /// Whether the books can be read.
    bool healthy();

private:
    explicit CountyHall(std::unique_ptr<Ledger> books);
    Status found(const Founding& founding, Random& random);
    Status checkFounding(const Founding& founding);
    Status wake(Outside outside);

    std::unique_ptr<Ledger> books_;
    std::unique_ptr<DeviceKey> key_;
    std::unique_ptr<X509Authority> authority_;
    std::unique_ptr<Office> office_;
};

} // namespace beibao

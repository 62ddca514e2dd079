#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace beibao {

/// A certificate chain and its key, as a port shows itself. Both PEM.
struct PortIdentity {
    std::string chain; ///< own certificate first, the county's CA last
    std::string key;
};

/// A county's certificate authority, on OpenSSL. Every certificate is valid from
/// 1970 to 9999, because the clocks of devices are wrong: who may come is decided
/// by the roster on each call, not by a date.
///
/// A device's certificate cannot serve and a server's cannot call: each names its one use.
class X509Authority {
public:
    static Result<X509Authority> create(const std::string& county);
    /// kDamaged when the two do not belong together.
    static Result<X509Authority> load(const std::string& certificate, const std::string& key);

    const std::string& certificate() const { return certificate_; }
    const std::string& key() const { return key_; }
    const Digest& fingerprint() const { return fingerprint_; }

    /// The certificate for a device's request (PEM both). kUsage when the request
    /// is malformed, not signed by its own key, or for another kind of key than P-256.
    Result<std::string> certifyDevice(const std::string& request) const;
    /// A fresh key and certificate for a server reached under `hosts` (names or
    /// addresses) and, always, from this machine itself.
    Result<PortIdentity> certifyServer(std::vector<std::string> hosts) const;

private:
    X509Authority(std::string certificate, std::string key, const Digest& fingerprint);

    std::string certificate_;
    std::string key_;
    Digest fingerprint_;
};

} // namespace beibao

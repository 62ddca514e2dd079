#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"
#include "sync/server/certificate_authority.h"

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
class X509Authority final : public CertificateAuthority {
public:
    static Result<X509Authority> create(const std::string& county);
    /// kDamaged when the two do not belong together.
    static Result<X509Authority> load(const std::string& certificate, const std::string& key);

    /// kUsage when the request is malformed, not signed by its own key, or for another
    /// kind of key than P-256. Nothing but the key is taken from it.
    Result<Issued> sign(const std::string& csrPem, const Id& device) override;
    std::string caPem() const override { return certificate_; }
    std::string fingerprint() const override { return fingerprint_.bytes(); }

    /// The secret, for putting away.
    const std::string& key() const { return key_; }
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

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <string>

namespace beibao {

/// The county's private authority for the certificates of its sync port.
class CertificateAuthority {
public:
    struct Issued {
        std::string pem;
        std::string sha256; ///< of its DER, lower-case hex: how the sync port will name the device
    };
    virtual ~CertificateAuthority() = default;
    /// A certificate for the key in `csrPem`, naming the device. kUsage when it is no request.
    virtual Result<Issued> sign(const std::string& csrPem, const Id& device) = 0;
    virtual std::string caPem() const = 0;
    /// SHA-256 of the authority's own certificate (DER), 32 bytes.
    virtual std::string fingerprint() const = 0;
};

} // namespace beibao

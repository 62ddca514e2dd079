#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/change.pb.h"

#include <string>
#include <vector>

namespace beibao {

constexpr std::uint32_t kProfileEd25519 = 1;

/// One saving of one record: immutable, named by its content.
///
/// `header` and `body` are the bytes it was born with; they are stored and sent
/// as they are. A change without a body was erased by order of the county: its
/// name, its place in the chain and its signature still hold.
class Change {
public:
    /// Reads bytes that came from elsewhere. kDamaged when they are not a
    /// change, or the body is not the one the header commits to; an erased one carries none.
    static Result<Change> read(std::string header, std::string body, bool erased = false);
    /// Makes one from a header (body_hash not yet set) and the salted values.
    static Change make(wire::ChangeHeader header, std::string salt, std::string values);
    /// The same change without its body.
    Change stripped() const;

    const Id& id() const { return id_; } ///< first 128 bits of fullHash
    const Digest& fullHash() const { return hash_; } ///< SHA-256 of the header bytes
    const std::string& header() const { return header_; }
    const std::string& body() const { return body_; }
    bool erased() const { return erased_; }
    const wire::ChangeHeader& head() const { return head_; }

    Id record() const { return Id::fromBytes(head_.record()); }
    /// The case it belongs to; empty for none. A case belongs to itself.
    Id caseId() const;
    Id device() const { return Id::fromBytes(head_.device()); }
    /// The partial record it carries, encoded; empty when erased.
    std::string values() const;

private:
    Change() = default;
    void nameItself();

    std::string header_;
    std::string body_;
    wire::ChangeHeader head_;
    Digest hash_;
    Id id_;
    bool erased_ = false;
};

/// Changes saved together under one signature; what travels. All of one case,
/// or of none.
struct SignedBatch {
    std::uint32_t profile = kProfileEd25519;
    std::vector<Change> changes;
    std::string signature;

    /// What the signature is over: the list of full hashes, with its purpose in front.
    std::string signedText() const;
    Id device() const { return changes.empty() ? Id() : changes.front().device(); }

    /// Leaves out of each change what the receiver can compute.
    wire::Batch toWire() const;
    /// kDamaged when a change cannot be read, or the changes are not of one
    /// case, one device and one incarnation, numbered without a gap.
    static Result<SignedBatch> fromWire(const wire::Batch& batch);
};

} // namespace beibao

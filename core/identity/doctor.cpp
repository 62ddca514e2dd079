#include "core/identity/doctor.h"

#include "core/identity/device_key.h"
#include "core/schema/organisation.pb.h"
#include "core/store/erasures.h"
#include "core/store/packing.h"

#include <map>

namespace beibao {

namespace {

/// Public keys by device, as far as this store knows them.
using Keys = std::map<Id, std::string>;

Keys knownKeys(Store& store, std::string_view own)
{
    Keys keys{{store.author().device, std::string(own)}};
    for (const auto& record : store.records().ofKind(Schema::get().kind("Device")->number))
        keys[record.id] = record.as<Device>().public_key();
    if (const Id county = Id::fromBytes(store.meta("county_device")); !county.empty())
        keys[county] = store.meta("county_key");
    return keys;
}

void checkPages(Database& database, Health& health)
{
    auto pages = database.query("PRAGMA cipher_integrity_check");
    while (pages.step()) health.defects.emplace_back("page: " + std::string(pages.text(0)));
    auto tables = database.query("PRAGMA integrity_check");
    while (tables.step())
        if (tables.text(0) != "ok") health.defects.emplace_back("tables: " + std::string(tables.text(0)));
}

void checkSignature(const SignedBatch& batch, const Keys& keys, Health& health)
{
    if (batch.changes.empty()) return;
    ++health.batches;
    const auto key = keys.find(batch.device());
    if (key == keys.end()) return;
    ++health.signaturesChecked;
    if (!verifySignature(batch.profile, key->second, batch.signedText(), batch.signature))
        health.defects.emplace_back("signature: change " + batch.changes.front().id().text());
}

/// Every change against its name and every batch against its signature.
void checkLog(Database& database, const Keys& keys, Health& health)
{
    auto log = database.query("SELECT b.id, b.profile, b.signature, c.header, c.body FROM batch b JOIN change c ON "
                              "c.batch = b.id ORDER BY b.id, c.seq");
    const Erasures erasures(database);
    std::int64_t row = 0;
    SignedBatch batch;
    while (log.step()) {
        if (log.number(0) != row) {
            checkSignature(batch, keys, health);
            batch = {.profile = static_cast<std::uint32_t>(log.number(1)),
                .changes = {},
                .signature = std::string(log.bytes(2))};
            row = log.number(0);
        }
        ++health.changes;
        const auto body = log.null(4) ? std::optional(std::string()) : unpacked(log.bytes(4));
        const bool lawful = log.null(4) && erasures.name(sha256(log.bytes(3)));
        health.erased += lawful ? 1 : 0;
        health.withoutOrder += log.null(4) && !lawful ? 1 : 0;
        auto change = body ? Change::read(std::string(log.bytes(3)), *body, log.null(4))
                           : Result<Change>(Error{Fault::kDamaged, "unpacking"});
        if (change)
            batch.changes.push_back(*std::move(change));
        else
            health.defects.emplace_back("change " + std::to_string(health.changes) + ": " + change.error().detail);
    }
    checkSignature(batch, keys, health);
}

void checkChains(Database& database, Health& health)
{
    auto chains
        = database.query("SELECT k.device, count(DISTINCT c.number), max(c.number), count(*) FROM change c JOIN "
                         "chain k ON k.id = c.chain GROUP BY k.id");
    while (chains.step()) {
        const std::string device = chains.id(0).text();
        if (chains.number(1) < chains.number(2)) health.gaps.push_back(device);
        if (chains.number(3) > chains.number(1)) health.defects.push_back("fork: device " + device);
    }
}

void checkBlobs(Database& database, const Blobs& blobs, Health& health)
{
    std::vector<Id> ids;
    auto rows = database.query("SELECT id FROM blob");
    while (rows.step()) ids.push_back(rows.id(0));
    for (const auto& id : ids) {
        ++health.blobs;
        if (!blobs.get(id)) health.defects.push_back("file " + id.text());
    }
}

} // namespace

Result<Health> examine(Store& store, const Blobs& blobs, std::string_view ownPublicKey)
{
    Health health;
    Database& database = store.database();
    checkPages(database, health);
    checkLog(database, knownKeys(store, ownPublicKey), health);
    checkChains(database, health);
    checkBlobs(database, blobs, health);
    if (auto trouble = database.trouble(); !trouble) health.defects.push_back(trouble.error().detail);
    return health;
}

} // namespace beibao

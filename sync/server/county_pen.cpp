#include "sync/server/county_pen.h"

#include "core/schema/field_map.h"
#include "core/schema/schema.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::size_t kSaltSize = 16;

/// Says that every group of the record is written, over what the county wrote before.
void writeGroups(wire::ChangeHeader& header, const RecordSpec& spec, const std::string& before)
{
    std::vector<std::uint32_t> done;
    for (const auto& field : spec.fields) {
        if (std::find(done.begin(), done.end(), field.group) != done.end()) continue;
        done.push_back(field.group);
        auto& write = *header.add_groups();
        write.set_group(field.group);
        if (const auto members = spec.fieldsOf(field.group); members.size() > 1 || members.front() != field.group)
            for (const auto member : members) write.add_fields(member);
        if (!before.empty()) write.add_bases(before);
    }
}

} // namespace

Status CountyPen::load(const std::string& county, wire::Realm realm)
{
    county_ = county;
    realm_ = realm;
    BEIBAO_TAKE(device, ledger_.get("county/device"));
    BEIBAO_TAKE(unit, ledger_.get("county/unit"));
    device_ = device.empty() ? Id::make(random_) : Id::fromBytes(device);
    unit_ = unit.empty() ? Id::make(random_) : Id::fromBytes(unit);
    if (!device.empty()) return {};
    BEIBAO_TRY(ledger_.put("county/device", device_.bytes()));
    BEIBAO_TRY(ledger_.put("county/unit", unit_.bytes()));
    return newIncarnation();
}

Status CountyPen::newIncarnation()
{
    BEIBAO_TAKE(before, beibao::load<kept::Chain>(ledger_, "county/chain"));
    kept::Chain chain;
    chain.set_incarnation(random_.number());
    chain.set_stamp(before ? before->stamp() : 0);
    return keep(ledger_, "county/chain", chain);
}

Result<wire::ChangeHeader> CountyPen::header(kept::Chain& chain)
{
    const auto now = static_cast<std::uint64_t>(std::max<std::int64_t>(clock_.nowMs(), 0)) << 16U;
    chain.set_number(chain.number() + 1);
    chain.set_stamp(std::max(now, chain.stamp() + 1));
    wire::ChangeHeader header;
    header.set_profile(kProfileEd25519);
    header.set_realm(realm_);
    header.set_county(county_);
    header.set_device(device_.bytes());
    header.set_incarnation(chain.incarnation());
    header.set_number(chain.number());
    header.set_unit(unit_.bytes());
    header.set_stamp(chain.stamp());
    header.set_prev(chain.prev());
    return header;
}

Result<SignedBatch> CountyPen::write(const google::protobuf::Message& record, const Id& id, const Id& caseId)
{
    const RecordSpec& spec = Schema::get().of(record);
    BEIBAO_TAKE(kept, beibao::load<kept::Chain>(ledger_, "county/chain"));
    kept::Chain chain = kept ? *kept : kept::Chain();
    BEIBAO_TAKE(header, this->header(chain));
    header.set_kind(spec.number);
    header.set_record(id.bytes());
    header.set_case_id(caseId.bytes());
    const std::string written = "county/wrote/" + id.bytes();
    if (!spec.fact) {
        BEIBAO_TAKE(before, ledger_.get(written));
        writeGroups(header, spec, before);
    }
    const auto values = FieldMap::parse(record.SerializeAsString());
    SignedBatch batch;
    batch.changes.push_back(
        Change::make(std::move(header), random_.bytes(kSaltSize), values ? values->encode() : std::string()));
    batch.signature = key_.sign(batch.signedText());
    chain.set_prev(batch.changes.front().fullHash().bytes());
    BEIBAO_TRY(keep(ledger_, "county/chain", chain));
    if (!spec.fact) BEIBAO_TRY(ledger_.put(written, batch.changes.front().id().bytes()));
    return batch;
}

} // namespace beibao

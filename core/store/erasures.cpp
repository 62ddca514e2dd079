#include "core/store/erasures.h"

#include "core/store/change.h"
#include "core/store/packing.h"
#include "core/store/sql.h"

namespace beibao {

bool Erasures::name(const Digest& change) const
{
    return database_.query("SELECT 1 FROM erased WHERE change = ?1").blob(change.view()).step();
}

std::optional<Erasure> Erasures::of(const Id& caseId, const Id& record) const
{
    auto row = database_.query(sql::erasure_of_record);
    return row.with(caseId, record).step() ? orderIn(row) : std::nullopt;
}

std::map<Id, Erasure> Erasures::inCase(const Id& caseId) const
{
    std::map<Id, Erasure> out;
    auto rows = database_.query(sql::erasures_of_case);
    rows.bind(caseId);
    while (rows.step())
        if (auto order = orderIn(rows)) out.try_emplace(rows.id(2), *std::move(order));
    return out;
}

std::set<Id> Erasures::among(const std::vector<Record>& ofOneCase) const
{
    std::set<Id> out;
    if (ofOneCase.empty()) return out;
    const auto orders = inCase(ofOneCase.front().caseId);
    for (const auto& record : ofOneCase)
        if (!staysForEver(record.kind) && (orders.contains(Id()) || orders.contains(record.id))) out.insert(record.id);
    return out;
}

bool Erasures::staysForEver(std::uint32_t kind)
{
    const RecordSpec* spec = Schema::get().kind(kind);
    return spec != nullptr && (spec->name == "Owner" || spec->name == "CaseNumber" || spec->name == "Erasure");
}

std::optional<Erasure> Erasures::ofChange(const Digest& change) const
{
    auto row = database_.query(sql::erasure_of_change);
    return row.blob(change.view()).step() ? orderIn(row) : std::nullopt;
}

std::optional<Erasure> Erasures::orderIn(const Statement& row) const
{
    const auto body = unpacked(row.bytes(1));
    const auto change = body ? Change::read(std::string(row.bytes(0)), *body) : Error{Fault::kDamaged, "unpacking"};
    Erasure order;
    if (change && order.ParseFromString(change->values())) return order;
    database_.fail({Fault::kDamaged, "a stored order to erase does not match its name"});
    return std::nullopt;
}

} // namespace beibao

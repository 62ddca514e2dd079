#pragma once

#include "app/workbench/workbench.h"
#include "core/store/parcels.h"
#include "core/store/shelf.h"
#include "sync/stick_courier.h"

namespace beibao {

/// The store as the line's thread sees it: every question to it is asked on the
/// writer's thread, and between two questions saves go their way.
class PostedShelf final : public Shelf {
public:
    explicit PostedShelf(Workbench& bench)
        : bench_(bench)
    {
    }
    Result<std::vector<Outgoing>> outbox(std::int64_t after, std::size_t atMostBytes) override
    {
        return there<std::vector<Outgoing>>([&](Store& store) { return store.outbox(after, atMostBytes); });
    }
    Result<Changed> arrive(const Arrival& arrival) override
    {
        auto changed = there<Changed>([&](Store& store) { return store.arrive(arrival); });
        if (changed) bench_.announce(*changed);
        return changed;
    }
    Result<Visitor> visitor() override
    {
        return there<Visitor>([](Store& store) { return store.visitor(); });
    }
    Result<std::string> cursor() override
    {
        return there<std::string>([](Store& store) { return store.cursor(); });
    }
    Result<std::string> epoch() override
    {
        return there<std::string>([](Store& store) { return store.epoch(); });
    }
    Result<std::uint64_t> newestReceipt() override
    {
        return there<std::uint64_t>([](Store& store) { return store.newestReceipt(); });
    }

private:
    template <typename T> Result<T> there(const std::function<Result<T>(Store&)>& question)
    {
        Result<T> answer = Error{Fault::kStorage, "not asked"};
        bench_.run([&](Workbench::Writing& writing) { answer = question(writing.store); });
        return answer;
    }

    Workbench& bench_;
};

/// The files of the store, asked in the same way: reading and keeping a piece is a job of the writer's.
class PostedParcels final : public ParcelShelf {
public:
    explicit PostedParcels(Workbench& bench)
        : bench_(bench)
    {
    }
    Result<std::vector<Parcel>> outgoing(int atMost) override
    {
        return there<std::vector<Parcel>>([&](Parcels& parcels) { return parcels.outgoing(atMost); });
    }
    Result<std::vector<Parcel>> incoming(int atMost) override
    {
        return there<std::vector<Parcel>>([&](Parcels& parcels) { return parcels.incoming(atMost); });
    }
    Result<std::string> piece(const Parcel& parcel, std::uint32_t number) override
    {
        return there<std::string>([&](Parcels& parcels) { return parcels.piece(parcel, number); });
    }
    Result<std::string> standing() override
    {
        return there<std::string>([](Parcels& parcels) { return parcels.standing(); });
    }
    Status stands(const std::string& cursor) override
    {
        return there<void>([&](Parcels& parcels) { return parcels.stands(cursor); });
    }
    Status arrivedThere(const BlobName& name) override
    {
        return there<void>([&](Parcels& parcels) { return parcels.arrivedThere(name); });
    }
    Result<std::uint32_t> begun(const Parcel& parcel) override
    {
        return there<std::uint32_t>([&](Parcels& parcels) { return parcels.begun(parcel); });
    }
    Result<bool> keep(const Parcel& parcel, std::string_view piece) override
    {
        return there<bool>([&](Parcels& parcels) { return parcels.keep(parcel, piece); });
    }

private:
    template <typename T> Result<T> there(const std::function<Result<T>(Parcels&)>& question)
    {
        Result<T> answer = Error{Fault::kStorage, "not asked"};
        bench_.run([&](Workbench::Writing& writing) { answer = question(writing.folder.parcels()); });
        return answer;
    }

    Workbench& bench_;
};

/// What is on its way on a stick, kept in the same way.
class PostedStickMemory final : public StickMemory {
public:
    explicit PostedStickMemory(Workbench& bench)
        : bench_(bench)
    {
    }
    Result<wire::CarriedByStick> carried() override
    {
        Result<wire::CarriedByStick> answer = Error{Fault::kStorage, "not asked"};
        bench_.run([&](Workbench::Writing& writing) { answer = StoredStickMemory(writing.store).carried(); });
        return answer;
    }
    Status carry(const wire::CarriedByStick& all) override
    {
        Status answer;
        bench_.run([&](Workbench::Writing& writing) { answer = StoredStickMemory(writing.store).carry(all); });
        return answer;
    }

private:
    Workbench& bench_;
};

} // namespace beibao

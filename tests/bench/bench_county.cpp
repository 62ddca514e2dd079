#include "tests/bench/bench_county.h"

#include "sync/membership.h"
#include "sync/server/sqlite_ledger.h"
#include "sync/tls_identity.h"

#include <cstdio>
#include <cstdlib>

namespace beibao::bench {

namespace {

constexpr auto kCounty = "510902";
constexpr auto kVillage = "510902001001";

[[noreturn]] void giveUp(const Error& error)
{
    std::fprintf(stderr, "sync_bench: %s\n", error.detail.c_str());
    std::exit(1);
}

template <typename T> T must(Result<T> result)
{
    if (!result) giveUp(result.error());
    return *std::move(result);
}

void must(const Status& status)
{
    if (!status) giveUp(status.error());
}

} // namespace

StoreKey benchKey()
{
    StoreKey key;
    key.bytes.fill(9);
    return key;
}

BenchDevice::BenchDevice(const std::filesystem::path& file, std::uint64_t seed)
    : random(seed)
    , key(DeviceKey::make(random))
    , store(must(Store::open(
          {.file = file, .key = benchKey(), .clock = clock, .random = random, .signer = &key, .views = {&list}})))
{
    if (!store->author().device.empty()) return;
    Author author;
    author.device = Id::make(random);
    author.incarnation = random.number();
    must(store->setAuthor(author));
}

void BenchDevice::save(const std::vector<Entry>& entries)
{
    must(store->save(entries));
}

BenchCounty::BenchCounty(const std::filesystem::path& folder)
    : hall_(must(CountyHall::open(must(SqliteLedger::open(folder / "books.db", benchKey())), {clock_, random_},
        {.area = kCounty, .name = "试验县"})))
    , port_(must(GrpcPort::openSync("127.0.0.1:0", must(authority().certifyServer({})), authority().caPem(),
          [this](const std::string& who, const wire::ExchangeRequest& request) {
              return hall_->office().exchange(who, request);
          })))
    , unit_(must(hall_->office().addUnit(kVillage)))
{
}

void BenchCounty::enrol(BenchDevice& device)
{
    const Author& author = device.store->author();
    const TlsIdentity identity = must(TlsIdentity::make());
    const auto issued = must(authority().sign(identity.request, author.device));
    kept::Device card;
    card.set_id(author.device.bytes());
    card.set_public_key(device.key.publicKey());
    card.set_unit(unit_.bytes());
    card.set_role("mediator");
    card.set_person(Id::make(random_).bytes());
    card.set_certificate_sha256(issued.sha256);
    card.set_incarnation(author.incarnation);
    must(hall_->office().welcome(card, {}));
    must(joinCounty(*device.store,
        {.county = kCounty,
            .countyDevice = hall_->office().device(),
            .countyKey = hall_->office().publicKey(),
            .authority = authority().caPem(),
            .certificate = issued.pem,
            .key = identity.key,
            .syncAddress = port_->address(),
            .unit = unit_,
            .area = kVillage,
            .role = "mediator",
            .person = Id::fromBytes(card.person())}));
}

} // namespace beibao::bench

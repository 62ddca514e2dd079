// Speed and size of sync on a township's year of work: real gRPC with certificates on
// both sides, a real county with its books in SQLCipher, and clients in processes of
// their own, beside a bare pipe in the same run. Only the ratios mean something. One JSON object a line.
//   sync_bench [--cases N] [--small N] [--repeats N] [--folder DIR]
#include "core/casework/generator.h"
#include "core/schema/case.pb.h"
#include "core/store/packing.h"
#include "sync/membership.h"
#include "sync/session.h"
#include "tests/bench/bare_pipe.h"
#include "tests/bench/bench_county.h"
#include "tests/bench/raw_rows.h"

#include <nlohmann/json.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace beibao::bench {

namespace {

using Wall = std::chrono::steady_clock;
using Json = nlohmann::json;

constexpr std::uint64_t kBulk = 100; // cases in one transaction of the first load
constexpr std::uint64_t kNewCases = 40; // of a day
constexpr std::uint64_t kEdits = 200; // of a day
constexpr std::uint64_t kDays = 100; // more than are ever held; keeps the days' new cases apart
constexpr std::int64_t kBetweenSaves = 97'351; // ms
constexpr int kHardest = 19;
constexpr int kIndexAtOnce = 1000;

[[noreturn]] void giveUp(const std::string& why)
{
    std::fprintf(stderr, "sync_bench: %s\n", why.c_str());
    std::exit(1);
}

template <typename T> T must(Result<T> result)
{
    if (!result) giveUp(result.error().detail);
    return *std::move(result);
}

void print(const char* figure, Json values)
{
    values["figure"] = figure;
    std::printf("%s\n", values.dump().c_str());
    std::fflush(stdout);
}

double since(Wall::time_point begin)
{
    return std::chrono::duration<double>(Wall::now() - begin).count();
}

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// What this whole process was busy.
double busy()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The most memory this process ever held, in MiB.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

struct Figures {
    std::map<std::string, std::vector<double>> seen;

    void note(const Json& values)
    {
        for (const auto& [name, value] : values.items())
            if (value.is_number()) seen[name].push_back(value.get<double>());
    }
    double median(const std::string& name)
    {
        auto& all = seen[name];
        std::ranges::sort(all);
        return all.empty() ? 0 : all[all.size() / 2];
    }
    Json medians()
    {
        Json out;
        for (const auto& [name, values] : seen) out[name] = median(name);
        return out;
    }
};

GeneratorPlan planFor(const Id& unit)
{
    return {.seed = 20261122,
        .today = {2026, 11, 22},
        .committeeId = unit.text(),
        .mediatorIds = {Id::fromBytes("mediator-mediato").text()},
        .area = "510902",
        .steps = false};
}

// ---- what a client process does

LineSetup lineOf(const Store& store)
{
    const auto member = membershipOf(store);
    if (!member) giveUp("not a member");
    return member->line();
}

Json theMeeting(const MeetingReport& report)
{
    if (!report.ended) giveUp("a meeting ended: " + report.ended.error().detail);
    return {{"sent", report.sent}, {"received", report.received}, {"round_trips", report.roundTrips},
        {"bytes_out", report.bytesOut}, {"bytes_in", report.bytesIn}};
}

/// The store as a session sees it, with a watch on what it does.
class TimedShelf final : public Shelf {
public:
    explicit TimedShelf(Shelf& shelf)
        : shelf_(shelf)
    {
    }
    Result<std::vector<Outgoing>> outbox(std::int64_t after, std::size_t atMostBytes) override
    {
        return timed(asking_, [&] { return shelf_.outbox(after, atMostBytes); });
    }
    Result<Changed> arrive(const Arrival& arrival) override
    {
        return timed(storing_, [&] { return shelf_.arrive(arrival); });
    }
    Result<Visitor> visitor() override
    {
        return timed(asking_, [&] { return shelf_.visitor(); });
    }
    Result<std::string> cursor() override
    {
        return timed(asking_, [&] { return shelf_.cursor(); });
    }
    Result<std::string> epoch() override
    {
        return timed(asking_, [&] { return shelf_.epoch(); });
    }
    Result<std::uint64_t> newestReceipt() override
    {
        return timed(asking_, [&] { return shelf_.newestReceipt(); });
    }
    double storing() const { return storing_; }
    double asking() const { return asking_; }

private:
    template <typename Work> auto timed(double& watch, Work work) -> decltype(work())
    {
        const auto begin = Wall::now();
        auto done = work();
        watch += since(begin);
        return done;
    }

    Shelf& shelf_;
    double storing_ = 0;
    double asking_ = 0;
};

/// Meets the county and says how long it took, and how long of it the store was busy.
Json meetTimed(Store& store, Line& line)
{
    TimedShelf shelf(store);
    const double busyBefore = busy();
    const auto begin = Wall::now();
    Json out = theMeeting(SyncSession(shelf, line).meet());
    out["s"] = since(begin);
    out["cpu_s"] = busy() - busyBefore;
    out["storing_s"] = shelf.storing();
    out["asking_store_s"] = shelf.asking();
    return out;
}

/// Writes the folded texts into an index of the same kind and nothing else.
class RawIndex {
public:
    explicit RawIndex(const std::filesystem::path& file)
        : database_(must(Database::open(file, benchKey(), Database::Mode::kWrite)))
    {
        database_->execute("CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, "
                           "detail=none, tokenize=bigram)");
    }
    double add(const std::vector<Record>& records)
    {
        std::vector<std::string> texts;
        for (const auto& record : records) texts.emplace_back(SearchText(record, &pinyin_).folded());
        const auto begin = Wall::now();
        Transaction transaction(*database_);
        for (const auto& text : texts)
            database_->query("INSERT INTO search(text) VALUES(?1)").bind(std::string_view(text)).run();
        if (!transaction.commit()) giveUp("the raw index failed");
        const double took = since(begin);
        database_->checkpoint();
        return took;
    }

private:
    std::unique_ptr<Database> database_;
    Pinyin pinyin_;
};

/// R1, R3, R4: an empty laptop receives everything. Afterwards R2, its index, beside a raw one in turns.
Json copyHere(const std::filesystem::path& folder, bool indexed)
{
    BenchDevice device(folder / "store.db", 0);
    GrpcLine line(lineOf(*device.store));
    Json out = meetTimed(*device.store, line);
    out["peak_mb"] = peakMemory();
    out["log_mb"] = static_cast<double>(std::filesystem::file_size(folder / "store.db-wal")) / (1 << 20);
    if (!indexed) return out;
    RawIndex raw(folder / "index.db");
    double mine = 0, theirs = 0;
    std::int64_t at = 0;
    device.store->database().checkpoint();
    while (!device.store->search().complete()) {
        const auto turn = Wall::now();
        if (!device.store->search().indexWaiting(kIndexAtOnce)) giveUp("indexing failed");
        mine += since(turn);
        device.store->database().checkpoint();
        const auto records = device.store->records().changedSince(at, kIndexAtOnce);
        if (!records.empty()) at = records.back().changed;
        theirs += raw.add(records);
    }
    out["index_s"] = mine;
    out["raw_index_s"] = theirs;
    return out;
}

RawRecord rawOf(const Row& row)
{
    RawRecord raw{
        Id::fromBytes(row.id()), row.kind(), Id::fromBytes(row.case_id()), row.id(), packed(row.values()), {}, {}};
    if (row.id() != row.case_id()) return raw;
    Case record;
    record.ParseFromString(row.values());
    raw.title = record.title();
    raw.appliedOn = record.applied_on();
    return raw;
}

/// The same rows through the bare pipe. `how`: nothing is stored; plain rows; plain rows and a log.
Json pipeHere(const std::filesystem::path& folder, const std::string& address, const std::string& how)
{
    LineSetup setup = lineOf(*BenchDevice(folder / "store.db", 0).store);
    setup.address = address;
    std::unique_ptr<RawRows> rows;
    if (how != "nothing") rows = std::make_unique<RawRows>(folder / "pipe.db", benchKey(), how == "log", false);
    std::uint64_t received = 0;
    const double busyBefore = busy();
    const auto begin = Wall::now();
    const std::uint64_t bytes = drain(setup, [&](const Rows& pack) {
        received += static_cast<std::uint64_t>(pack.rows_size());
        if (!rows) return;
        rows->begin();
        for (const auto& row : pack.rows()) rows->insert(rawOf(row));
        rows->commit();
    });
    return {{"s", since(begin)}, {"cpu_s", busy() - busyBefore}, {"peak_mb", peakMemory()}, {"bytes_in", bytes},
        {"received", received}};
}

/// Runs this very program once more and reads what it says.
Json child(const std::vector<std::string>& words)
{
    std::string command = std::filesystem::read_symlink("/proc/self/exe").string();
    for (const auto& word : words) command += " '" + word + "'";
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) giveUp("no child process");
    std::string text;
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) text += static_cast<char>(c);
    if (pclose(pipe) != 0) giveUp("a child process failed");
    return Json::parse(text);
}

// ---- a county, a laptop that holds all its work, and days of that laptop

class Town {
public:
    Town(const std::filesystem::path& folder, std::uint64_t cases)
        : folder_(folder)
        , cases_(cases)
        , county_(made(folder))
        , author_(folder / "author.db", 1)
        , generator_(planFor(county_.unit()))
        , pipe_(folder / "pipe.db", benchKey(), county_.authority())
    {
        county_.enrol(author_);
    }

    /// The year's work is written on one laptop and sent from there.
    Json fill()
    {
        for (std::uint64_t n = 0; n < cases_; n += kBulk) {
            std::vector<Entry> entries;
            pipe_.begin();
            for (std::uint64_t i = n; i < std::min(n + kBulk, cases_); ++i)
                for (auto& entry : generator_.make(i).entries) {
                    pipe_.put(rowOf(entry));
                    entries.push_back(std::move(entry));
                }
            pipe_.commit();
            author_.clock.advance(kBetweenSaves);
            author_.save(entries);
            author_.store->database().checkpoint();
        }
        Json out = meet();
        out["cases"] = cases_;
        return out;
    }

    /// A first copy by an empty laptop, and the three bare pipes, each in a process of its own.
    void copy(Figures& copies, std::map<std::string, Figures>& pipes)
    {
        for (const std::string how : {"nothing", "rows", "log"}) {
            const test::TemporaryFolder place;
            newcomer(place.path());
            pipes[how].note(timed({"--child", how, "--folder", place.path().string(), "--address", pipe_.address()}));
        }
        const test::TemporaryFolder place;
        newcomer(place.path());
        const bool indexed = copies.seen.empty();
        copies.note(timed({"--child", indexed ? "copy-index" : "copy", "--folder", place.path().string()}));
    }

    /// Saves a day's work, one save after the other, as a person does. Answers its rows as a table would hold them.
    Rows work(std::uint64_t day, bool withNewCases)
    {
        for (std::uint64_t i = 0; withNewCases && i < kNewCases; ++i)
            saveLater(generator_.make(cases_ + day * kNewCases + i).entries);
        for (std::uint64_t i = 0; i < kEdits; ++i) {
            const std::uint64_t n = day * kEdits + i;
            saveLater({generator_.edit(generator_.make(n * 7919 % cases_), n)});
        }
        Rows rows;
        for (const auto& outgoing : must(author_.store->outbox(0, SIZE_MAX)))
            for (const auto& change : outgoing.batch.changes) *rows.add_rows() = rowOf(change);
        author_.store->database().checkpoint();
        return rows;
    }

    /// One meeting over a new connection.
    Json meet()
    {
        GrpcLine line(lineOf(*author_.store));
        Json out = meetTimed(*author_.store, line); // its CPU time is the laptop's and the county's
        author_.store->database().checkpoint();
        return out;
    }

private:
    static const std::filesystem::path& made(const std::filesystem::path& folder)
    {
        std::filesystem::create_directories(folder);
        return folder;
    }

    void newcomer(const std::filesystem::path& place)
    {
        BenchDevice device(place / "store.db", ++newcomers_ + 100);
        county_.enrol(device);
    }

    Json timed(const std::vector<std::string>& words)
    {
        const double before = busy();
        Json out = child(words);
        out["county_cpu_s"] = busy() - before;
        return out;
    }

    void saveLater(const std::vector<Entry>& entries)
    {
        author_.clock.advance(kBetweenSaves);
        author_.save(entries);
    }

    Row rowOf(const Entry& entry)
    {
        Row row;
        row.set_id(entry.id.bytes());
        row.set_kind(entry.spec->number);
        row.set_case_id(entry.spec->name == "Case" ? entry.id.bytes() : caseOf(entry));
        row.set_stamp(static_cast<std::uint64_t>(author_.clock.nowMs()) << 16U | ++rows_ % 1000);
        row.set_values(entry.values.encode());
        return row;
    }
    static std::string caseOf(const Entry& entry)
    {
        Party any; // every record of a case names it in its first field
        any.ParseFromString(entry.values.encode());
        return Id::parse(any.case_id()).value_or(Id()).bytes();
    }
    static Row rowOf(const Change& change)
    {
        Row row;
        row.set_id(change.record().bytes());
        row.set_kind(change.head().kind());
        row.set_case_id(change.caseId().bytes());
        row.set_stamp(change.head().stamp());
        row.set_values(change.values());
        return row;
    }

    std::filesystem::path folder_;
    std::uint64_t cases_;
    BenchCounty county_;
    BenchDevice author_;
    Generator generator_;
    BarePipe pipe_;
    std::uint64_t newcomers_ = 0;
    std::uint64_t rows_ = 0;
};

// ---- the figures

void firstCopies(Town& town, int repeats)
{
    Figures copies;
    std::map<std::string, Figures> pipes;
    for (int i = 0; i < repeats; ++i) town.copy(copies, pipes);
    auto& rows = pipes["rows"];
    const double nothing = pipes["nothing"].median("s");
    print("R1",
        {{"of_pipe", copies.median("s") / rows.median("s")},
            {"of_pipe_cpu", copies.median("cpu_s") / rows.median("cpu_s")},
            {"of_pipe_with_log", copies.median("s") / pipes["log"].median("s")}, {"copy_s", copies.median("s")},
            {"pipe_nothing_stored_s", nothing}, {"pipe_rows_s", rows.median("s")},
            {"pipe_rows_and_log_s", pipes["log"].median("s")}, {"repeats", repeats}});
    print("R1-detail",
        {{"copy", copies.medians()}, {"pipe_nothing", pipes["nothing"].medians()}, {"pipe_rows", rows.medians()},
            {"pipe_log", pipes["log"].medians()}});
    const double index = copies.median("index_s"), rawIndex = copies.median("raw_index_s");
    print("R2",
        {{"ratio", (copies.median("s") + index) / (rows.median("s") + rawIndex)}, {"index_s", index},
            {"raw_index_s", rawIndex}});
    print("R3",
        {{"ratio", copies.median("bytes_in") / rows.median("bytes_in")}, {"bytes", copies.median("bytes_in")},
            {"pipe_bytes", rows.median("bytes_in")}});
    print("R4", {{"peak_mb", copies.median("peak_mb")}, {"pipe_peak_mb", rows.median("peak_mb")}});
}

Json bytesBeside(const Json& meeting, const Rows& rows)
{
    const double bytes = meeting["bytes_out"].get<double>() + meeting["bytes_in"].get<double>();
    const double whole = static_cast<double>(squeezed(rows, kHardest));
    return {{"ratio", bytes / whole}, {"bytes", bytes}, {"whole_values_zstd19", whole}, {"changes", rows.rows_size()},
        {"round_trips", meeting["round_trips"]}};
}

/// Days at both towns in turns: D1, D2, D3, D5, D7.
void days(Town& town, Town& smaller, int repeats)
{
    std::uint64_t day = 0;
    const Rows edits = town.work(day++, false);
    print("D2", bytesBeside(town.meet(), edits));
    Figures here, there;
    for (int i = 0; i < repeats; ++i, ++day) {
        static_cast<void>(smaller.work(day % kDays, true));
        there.note(smaller.meet());
        const Rows rows = town.work(day % kDays, true);
        const Json meeting = town.meet();
        here.note(meeting);
        if (i > 0) continue;
        print("D1", bytesBeside(meeting, rows));
        print("D3", {{"round_trips", meeting["round_trips"]}});
    }
    print("D5",
        {{"ratio", here.median("s") / there.median("s")}, {"ratio_cpu", here.median("cpu_s") / there.median("cpu_s")},
            {"s", here.median("s")}, {"smaller_s", there.median("s")}, {"repeats", repeats}});
    print("D5-detail", {{"town", here.medians()}, {"smaller", there.medians()}});
    const Json idle = town.meet();
    print("D7",
        {{"round_trips", idle["round_trips"]},
            {"bytes", idle["bytes_out"].get<double>() + idle["bytes_in"].get<double>()}, {"s", idle["s"]}});
}

void run(std::map<std::string, std::string>& options)
{
    const auto cases = std::strtoull(options["--cases"].c_str(), nullptr, 10);
    const auto small = std::strtoull(options["--small"].c_str(), nullptr, 10);
    const int repeats = std::atoi(options["--repeats"].c_str());
    const test::TemporaryFolder temporary;
    const std::filesystem::path folder
        = options["--folder"].empty() ? temporary.path() : std::filesystem::path(options["--folder"]);
    Town smaller(folder / "small", small), town(folder / "town", cases);
    static_cast<void>(smaller.fill());
    print("first-push", town.fill());
    firstCopies(town, repeats);
    days(town, smaller, repeats);
}

} // namespace

} // namespace beibao::bench

int main(int count, char** arguments)
{
    std::map<std::string, std::string> options{{"--cases", "2500"}, {"--small", "250"}, {"--repeats", "3"}};
    for (int i = 1; i + 1 < count; i += 2) options[arguments[i]] = arguments[i + 1];
    const std::string child = options["--child"];
    using namespace beibao::bench;
    if (child.empty())
        run(options);
    else if (child.starts_with("copy"))
        std::printf("%s\n", copyHere(options["--folder"], child == "copy-index").dump().c_str());
    else
        std::printf("%s\n", pipeHere(options["--folder"], options["--address"], child).dump().c_str());
}

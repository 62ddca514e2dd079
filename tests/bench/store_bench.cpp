// Speed of the store on a township's year of work, beside raw SQLCipher loops in
// the same run: only the ratios mean something. One JSON object a line.
//   store_bench [--cases N] [--folder DIR]
#include "core/casework/case_list.h"
#include "core/casework/generator.h"
#include "core/identity/device_key.h"
#include "core/schema/case.pb.h"
#include "core/store/bigram.h"
#include "core/store/packing.h"
#include "core/store/store.h"
#include "tests/bench/raw_rows.h"
#include "tests/support/hands.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <set>

namespace beibao::bench {

namespace {

using Clock = std::chrono::steady_clock;
using Json = nlohmann::json;

constexpr int kBulk = 100; // cases in one transaction of a bulk load
constexpr int kSaves = 400;
constexpr int kEdits = 400;
constexpr int kOpens = 300;
constexpr int kTerms = 100; // for time; exactness takes a thousand
constexpr int kExactTerms = 1000;
constexpr std::array<std::string_view, 10> kDividers{" ", "\n", "，", "。", "：", "、", "（", "）", "-", "；"};

double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// What this thread itself was busy; on a machine with other work it says more than the clock on the wall.
double busyMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Times {
    std::vector<double> ms;

    template <typename Work> void measure(Work work)
    {
        const auto begin = Clock::now();
        work();
        ms.push_back(since(begin));
    }
    double at(double part)
    {
        std::ranges::sort(ms);
        return ms.empty()
            ? 0
            : ms[std::min(ms.size() - 1, static_cast<std::size_t>(static_cast<double>(ms.size()) * part))];
    }
    double p50() { return at(0.5); }
    double p99() { return at(0.99); }
    double max() { return at(1); }
};

void print(const char* figure, Json values)
{
    values["figure"] = figure;
    std::printf("%s\n", values.dump().c_str());
    std::fflush(stdout);
}

[[noreturn]] void give_up(const std::string& why)
{
    std::fprintf(stderr, "store_bench: %s\n", why.c_str());
    std::exit(1);
}

std::uintmax_t sizeOf(const std::filesystem::path& file)
{
    return std::filesystem::file_size(file);
}

/// The rows a raw loop writes for one saved case: the bytes the store itself made.
std::vector<RawRecord> rawOf(const InventedCase& invented, const Records& records)
{
    std::vector<RawRecord> out;
    for (const auto& entry : invented.entries) {
        const auto history = records.history(entry.id);
        RawRecord raw{entry.id, entry.spec->number, invented.id, history.front().header(),
            packed(history.front().body()), {}, {}};
        if (entry.spec->name == "Case") {
            Case record;
            record.ParseFromString(entry.values.encode());
            raw.title = record.title();
            raw.appliedOn = record.applied_on();
        }
        out.push_back(std::move(raw));
    }
    return out;
}

class Bench {
public:
    Bench(std::uint64_t cases, std::filesystem::path folder)
        : cases_(cases)
        , folder_(std::move(folder))
        , key_(DeviceKey::make(random_))
        , generator_({.seed = 20261122,
              .today = {2026, 11, 22},
              .committeeId = Id::fromBytes("village-committe").text(),
              .mediatorIds = {Id::fromBytes("mediator-mediato").text()},
              .area = "510902",
              .steps = false})
    {
        storeKey_.bytes.fill(9);
        open();
        Author author;
        author.device = Id::make(random_);
        author.incarnation = 1;
        author.unit = Id::fromBytes("village-committe");
        author.person = Id::fromBytes("mediator-mediato");
        if (!store_->setAuthor(author)) give_up("no author");
    }

    void run()
    {
        bulk();
        size();
        saves();
        edits();
        opens();
        search();
        exactness();
    }

private:
    void open()
    {
        store_.reset();
        auto opened = Store::open({.file = folder_ / "store.db",
            .key = storeKey_,
            .clock = clock_,
            .random = random_,
            .signer = &key_,
            .views = {&list_}});
        if (!opened) give_up(opened.error().detail);
        store_ = *std::move(opened);
    }

    void save(const std::vector<Entry>& entries)
    {
        if (const auto saved = store_->save(entries); !saved) give_up(saved.error().detail);
    }

    /// S1. The raw loop and the store take turns, block by block, so that both meet the same machine.
    void bulk()
    {
        RawRows raw(folder_ / "raw.db", storeKey_, true, false);
        RawRows plain(folder_ / "plain.db", storeKey_, false, false);
        double storeMs = 0, rawMs = 0, plainMs = 0, storeBusy = 0, rawBusy = 0;
        for (std::uint64_t n = 0; n < cases_; n += kBulk) {
            std::vector<InventedCase> block;
            std::vector<Entry> entries;
            for (std::uint64_t i = n; i < std::min<std::uint64_t>(n + kBulk, cases_); ++i) {
                block.push_back(generator_.make(i));
                for (const auto& entry : block.back().entries) entries.push_back(entry);
            }
            records_ += entries.size();
            const double busy = busyMs();
            const auto begin = Clock::now();
            save(entries);
            storeMs += since(begin);
            storeBusy += busyMs() - busy;
            std::vector<RawRecord> rows;
            for (const auto& invented : block)
                for (auto& row : rawOf(invented, store_->records())) rows.push_back(std::move(row));
            const double rawBegin = busyMs();
            rawMs += load(raw, rows);
            rawBusy += busyMs() - rawBegin;
            plainMs += load(plain, rows);
            store_->database().checkpoint();
            raw.database().checkpoint();
            plain.database().checkpoint();
        }
        const auto perSecond = [&](double ms) { return static_cast<double>(cases_) / ms * 1000; };
        print("S1",
            {{"cases", cases_}, {"records", records_}, {"store_cases_per_s", perSecond(storeMs)},
                {"raw_cases_per_s", perSecond(rawMs)}, {"plain_rows_cases_per_s", perSecond(plainMs)},
                {"of_raw", rawMs / storeMs}, {"of_plain", plainMs / storeMs}, {"of_raw_cpu", rawBusy / storeBusy},
                {"store_cpu_ms_per_case", storeBusy / static_cast<double>(cases_)}});
    }

    static double load(RawRows& to, const std::vector<RawRecord>& rows)
    {
        const auto begin = Clock::now();
        to.begin();
        for (const auto& row : rows) to.insert(row);
        to.commit();
        return since(begin);
    }

    /// S5, before the text index.
    void size()
    {
        const auto store = sizeOf(folder_ / "store.db");
        const auto plain = sizeOf(folder_ / "plain.db");
        print("S5",
            {{"store_bytes", store}, {"plain_rows_bytes", plain}, {"raw_log_bytes", sizeOf(folder_ / "raw.db")},
                {"ratio", static_cast<double>(store) / static_cast<double>(plain)}});
        bytesBeforeIndex_ = store;
        const auto begin = Clock::now();
        while (!store_->search().complete())
            if (!store_->search().indexWaiting(1000)) give_up("indexing failed");
        store_->database().checkpoint();
        const double ms = since(begin);
        std::size_t text = 0;
        Pinyin pinyin;
        for (std::uint64_t n = 0; n < cases_; ++n)
            for (const auto& entry : generator_.make(n).entries) {
                Record record;
                record.kind = entry.spec->number;
                record.fields = entry.values;
                text += SearchText(record, &pinyin).folded().size();
            }
        const auto index = sizeOf(folder_ / "store.db") - bytesBeforeIndex_;
        print("F2",
            {{"index_bytes", index}, {"text_bytes", text},
                {"ratio", static_cast<double>(index) / static_cast<double>(text)}, {"build_s", ms / 1000}});
    }

    /// S2, S3. What the person waits for, and apart from it what follows. Both files hold the year.
    void saves()
    {
        RawRows raw(folder_ / "raw.db", storeKey_, true, true);
        Times mine, after, theirs;
        for (int i = 0; i < kSaves; ++i) {
            const auto invented = generator_.make(cases_ + static_cast<std::uint64_t>(i));
            mine.measure([&] { save(invented.entries); });
            after.measure([&] { static_cast<void>(store_->search().indexWaiting(200)); });
            const auto rows = rawOf(invented, store_->records());
            theirs.measure([&] { load(raw, rows); });
            if (i % 20 == 19) store_->database().checkpoint(); // the writer is idle between two saves
        }
        print("S2",
            {{"store_p50_ms", mine.p50()}, {"raw_p50_ms", theirs.p50()}, {"ratio", mine.p50() / theirs.p50()},
                {"index_after_p50_ms", after.p50()}});
        print("S3",
            {{"store_p99_ms", mine.p99()}, {"raw_p99_ms", theirs.p99()}, {"ratio", mine.p99() / theirs.p99()},
                {"index_after_p99_ms", after.p99()}});
    }

    /// S4.
    void edits()
    {
        RawRows raw(folder_ / "raw.db", storeKey_, true, true);
        Times mine, theirs;
        for (int i = 0; i < kEdits; ++i) {
            const std::uint64_t n = static_cast<std::uint64_t>(i) * 7919 % cases_;
            const auto invented = generator_.make(n);
            const Entry edit = generator_.edit(invented, static_cast<std::uint64_t>(i));
            mine.measure([&] { save({edit}); });
            const auto change = store_->records().history(edit.id).back();
            const auto whole = store_->records().get(edit.id);
            const RawRecord row{
                edit.id, edit.spec->number, invented.id, change.header(), packed(whole->fields.encode()), "t", {}};
            theirs.measure([&] {
                raw.begin();
                raw.update(row);
                raw.commit();
            });
            static_cast<void>(store_->search().indexWaiting(200));
            if (i % 20 == 19) store_->database().checkpoint();
        }
        print("S4",
            {{"store_p50_ms", mine.p50()}, {"raw_p50_ms", theirs.p50()}, {"ratio", mine.p50() / theirs.p50()},
                {"store_p99_ms", mine.p99()}});
    }

    /// S6, on a connection of its own, as the window has one.
    void opens()
    {
        auto window = Database::open(folder_ / "store.db", storeKey_, Database::Mode::kRead);
        if (!window) give_up(window.error().detail);
        const Records records(**window);
        Times times;
        for (int i = 0; i < kOpens; ++i) {
            const Id id = generator_.make(static_cast<std::uint64_t>(i) * 104'729 % cases_).id;
            times.measure([&] {
                if (records.ofCase(id).empty()) give_up("a case is missing");
            });
        }
        print("S6", {{"p50_ms", times.p50()}, {"p99_ms", times.p99()}});
    }

    /// A piece of some stored text, without punctuation.
    std::string term(std::size_t characters)
    {
        if (texts_.empty())
            for (int i = 0; i < kTerms; ++i)
                for (const auto& entry : generator_.make(random_.below(cases_)).entries) {
                    Record record;
                    record.kind = entry.spec->number;
                    record.fields = entry.values;
                    texts_.push_back(SearchText(record, &pinyin_).folded());
                }
        while (true) {
            const std::string& text = texts_[random_.below(texts_.size())];
            if (text.size() < 40) continue;
            std::size_t at = random_.below(text.size() - 30);
            while (inside(text[at])) ++at;
            std::size_t end = at;
            for (std::size_t n = 0; n < characters; ++n) do
                    ++end;
                while (end < text.size() && inside(text[end]));
            std::string out = text.substr(at, end - at);
            const bool divided = std::ranges::any_of(kDividers, [&](auto sign) { return out.find(sign) != out.npos; });
            if (!divided) return out;
        }
    }
    static bool inside(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U; }

    /// F1.
    void search()
    {
        auto window = Database::open(folder_ / "store.db", storeKey_, Database::Mode::kRead);
        if (!window) give_up(window.error().detail);
        Search search(**window);
        for (const std::size_t characters : {1, 2, 4}) {
            Times times;
            std::size_t hits = 0;
            for (int i = 0; i < kTerms; ++i) {
                const std::string typed = term(characters);
                times.measure([&] { hits += search.find(typed, 50).size(); });
            }
            print("F1", {{"characters", characters}, {"p50_ms", times.p50()}, {"max_ms", times.max()}, {"hits", hits}});
        }
    }

    /// Whether the index finds what reading everything finds, in the whole of a smaller store.
    void exactness()
    {
        std::vector<std::pair<Id, std::string>> texts;
        for (const auto& record : store_->records().all())
            texts.emplace_back(record.id, SearchText(record, &pinyin_).folded());
        int wrong = 0;
        const int terms = cases_ > 5000 ? kExactTerms / 10 : kExactTerms;
        for (int i = 0; i < terms; ++i) {
            const std::string typed = term(2 + random_.below(3));
            std::set<Id> expected, found;
            for (const auto& [id, text] : texts)
                if (text.find(typed) != std::string::npos) expected.insert(id);
            for (const auto& hit : store_->search().find(typed, 1 << 30)) found.insert(hit.id);
            if (found != expected && expected.size() < 20'000) ++wrong;
        }
        print("F1-exact", {{"terms", terms}, {"wrong", wrong}});
    }

    std::uint64_t cases_;
    std::filesystem::path folder_;
    test::HeldClock clock_;
    test::SeededRandom random_{1};
    DeviceKey key_;
    StoreKey storeKey_;
    Generator generator_;
    Pinyin pinyin_;
    CaseListView list_;
    std::unique_ptr<Store> store_;
    std::size_t records_ = 0;
    std::uintmax_t bytesBeforeIndex_ = 0;
    std::vector<std::string> texts_;
};

} // namespace

} // namespace beibao::bench

int main(int count, char** arguments)
{
    std::uint64_t cases = 2500;
    std::filesystem::path folder;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string option = arguments[i];
        if (option == "--cases") cases = std::strtoull(arguments[i + 1], nullptr, 10);
        if (option == "--folder") folder = arguments[i + 1];
    }
    const beibao::test::TemporaryFolder temporary;
    beibao::bench::Bench(cases, folder.empty() ? temporary.path() : folder).run();
}

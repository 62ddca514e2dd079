#include "app/ctl/context.h"

#include "core/base/files.h"
#include "core/base/resources.h"

#include <cstdlib>
#include <iostream>
#include <iterator>

namespace beibao::ctl {

namespace {

/// What the caller can do about it, for the end of an error line.
const char* remedy(Fault fault)
{
    switch (fault) {
    case Fault::kUsage: return "correct it and run the command again";
    case Fault::kNotFound: return "check the id or the folder";
    case Fault::kWrongKey: return "try another passphrase; nothing was touched";
    case Fault::kInUse: return "close the other program first";
    case Fault::kDamaged: return "keep the folder as it is and restore a backup";
    case Fault::kFromTheFuture: return "update Beibao; nothing was changed";
    case Fault::kDiskFull: return "free some space; the last change is not saved";
    case Fault::kStorage: return "check the disk and the permissions";
    case Fault::kRefused: return "nothing was changed";
    case Fault::kOffline: return "everything is kept here; try again later";
    }
    return "";
}

std::string withoutLineEnd(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
}

/// The rules come first: the list of the store is made by them.
Result<std::unique_ptr<Open>> unopened()
{
    auto out = std::make_unique<Open>();
    BEIBAO_TAKE(rules, loadRuleBook(resourcesFolder() / "rules"));
    out->rules = std::move(rules);
    return out;
}

void equip(Open& open, std::unique_ptr<StoreFolder> folder)
{
    open.folder = std::move(folder);
    open.desk = std::make_unique<Desk>(open.store(), open.folder->blobs(), open.rules, open.clock, open.random);
}

} // namespace

Result<std::string> passphrase(const Options& options)
{
    if (!options.passphraseFile.empty()) {
        BEIBAO_TAKE(text, readWhole(options.passphraseFile, 4096));
        return withoutLineEnd(std::move(text));
    }
    const char* given = std::getenv("BEIBAO_PASSPHRASE");
    if (given == nullptr || *given == '\0')
        return Error{Fault::kUsage, "no passphrase: name --passphrase-file or set BEIBAO_PASSPHRASE"};
    return std::string(given);
}

Result<std::unique_ptr<Open>> open(const Options& options)
{
    if (options.store.empty()) return Error{Fault::kUsage, "--store is missing"};
    BEIBAO_TAKE(secret, passphrase(options));
    BEIBAO_TAKE(out, unopened());
    BEIBAO_TAKE(folder,
        StoreFolder::open(options.store, secret, {.clock = out->clock, .random = out->random, .views = {&out->cases}}));
    equip(*out, std::move(folder));
    return out;
}

Result<std::unique_ptr<Open>> create(const Options& options, wire::Realm realm)
{
    if (options.store.empty()) return Error{Fault::kUsage, "--store is missing"};
    BEIBAO_TAKE(secret, passphrase(options));
    BEIBAO_TAKE(out, unopened());
    BEIBAO_TAKE(folder,
        StoreFolder::create(
            options.store, secret, realm, {.clock = out->clock, .random = out->random, .views = {&out->cases}}));
    equip(*out, std::move(folder));
    return out;
}

Result<std::string> readInput(const std::string& file)
{
    if (file != "-") return readWhole(file, 1ULL << 32U);
    return std::string(std::istreambuf_iterator<char>(std::cin), {});
}

Result<nlohmann::json> parseJson(const std::string& text)
{
    auto value = nlohmann::json::parse(text, nullptr, false);
    if (value.is_discarded()) return Error{Fault::kUsage, "this is not JSON"};
    return value;
}

Result<Id> parseId(const std::string& text)
{
    if (const auto id = Id::parse(text)) return *id;
    return Error{Fault::kUsage, "this is not an id"};
}

Result<Id> findCase(Open& open, const std::string& text)
{
    if (const auto id = Id::parse(text)) return *id;
    auto row = open.store().database().query("SELECT id FROM case_row WHERE number = ?1");
    if (row.bind(std::string_view(text)).step()) return row.id(0);
    for (const auto& record : open.records().ofKind(Schema::get().kind("CaseNumber")->number))
        if (record.as<CaseNumber>().number() == text) return record.caseId;
    return Error{Fault::kNotFound, "there is no such case here"};
}

void answer(const nlohmann::json& value)
{
    std::cout << value.dump() << '\n';
}

int complain(const Error& error, bool json)
{
    const int code = exitCodeOf(error.fault);
    if (json) {
        nlohmann::json out{{"error", code}, {"what", error.detail}, {"do", remedy(error.fault)}};
        if (!error.rule.empty()) out["guard"] = error.rule;
        std::cerr << out.dump() << '\n';
    } else {
        std::cerr << "error " << code << ": " << error.detail;
        if (!error.rule.empty()) std::cerr << " (" << error.rule << ")";
        std::cerr << "; " << remedy(error.fault) << '\n';
    }
    return code;
}

} // namespace beibao::ctl

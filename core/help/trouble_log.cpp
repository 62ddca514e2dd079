#include "core/help/trouble_log.h"

#include "core/base/date.h"
#include "core/base/files.h"
#include "core/help/code_book.h"

#include <nlohmann/json.hpp>
#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <algorithm>
#include <sstream>

namespace beibao {

namespace {

using nlohmann::json;

constexpr std::size_t kLargestFile = 128U << 10U, kFilesBefore = 1;
constexpr const char* kFile = "troubles.log";
constexpr const char* kFileBefore = "troubles.1.log";
constexpr std::string_view kEnded = "ended", kOther = "other";

constexpr std::string_view kPlaces[] = {"window", "sync", "command", "ending"}; // the order of Where

std::string_view wordOf(TroubleLog::Where where)
{
    return kPlaces[static_cast<std::size_t>(where)];
}

bool isPlace(std::string_view word)
{
    return std::ranges::find(kPlaces, word) != std::end(kPlaces);
}

bool isVersion(std::string_view text)
{
    return text.size() <= 20 && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

/// A code of the book, or that it is none: what a server or a file calls a rule is not written down as it is.
std::string knownRule(const std::string& rule)
{
    if (rule.empty()) return {};
    const CodePage* page = CodeBook::get().find(rule);
    return page == nullptr ? std::string(kOther) : page->code;
}

std::string textIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

TroubleLog::TroubleLog(std::filesystem::path folder, std::string version, Clock& clock)
    : folder_(std::move(folder))
    , version_(std::move(version))
    , clock_(clock)
{
}

TroubleLog::~TroubleLog() = default;

void TroubleLog::note(Where where, const Error& error)
{
    write({DateTime::fromEpochMs(clock_.nowMs()).iso(), std::string(wordOf(where)), version_,
        std::string(codeOf(error.fault)), knownRule(error.rule)});
}

void TroubleLog::noteEnding()
{
    write({DateTime::fromEpochMs(clock_.nowMs()).iso(), std::string(wordOf(Where::kEnding)), version_,
        std::string(kEnded), {}});
}

void TroubleLog::write(const Line& line)
{
    std::error_code trouble;
    if (folder_.empty() || !std::filesystem::is_directory(folder_, trouble)) return;
    // Never handed on: a full disk must not end the program that tells of it.
    try {
        if (log_ == nullptr) {
            auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                (folder_ / kFile).string(), kLargestFile, kFilesBefore);
            log_ = std::make_shared<spdlog::logger>("troubles", std::move(sink));
            log_->set_pattern("%v");
            log_->flush_on(spdlog::level::info);
            log_->set_error_handler([](const std::string&) {});
        }
        log_->info(spdlog::string_view_t(json(line)));
    } catch (const spdlog::spdlog_ex&) {
        log_.reset();
    }
}

std::string TroubleLog::json(const Line& line)
{
    nlohmann::ordered_json out{{"at", line.at}, {"where", line.where}, {"version", line.version}, {"code", line.code}};
    if (!line.rule.empty()) out["rule"] = line.rule;
    return out.dump();
}

std::optional<TroubleLog::Line> TroubleLog::parse(const std::string& text)
{
    const auto object = nlohmann::json::parse(text, nullptr, false);
    if (!object.is_object()) return std::nullopt;
    Line line{textIn(object, "at"), textIn(object, "where"), textIn(object, "version"), textIn(object, "code"),
        textIn(object, "rule")};
    const auto at = DateTime::parse(line.at);
    const std::string code = line.code == kEnded ? line.code : knownRule(line.code);
    if (!at || !isPlace(line.where) || !isVersion(line.version) || code.empty() || code == kOther) return std::nullopt;
    line.at = at->iso();
    line.code = code;
    line.rule = knownRule(line.rule);
    return line;
}

std::vector<TroubleLog::Line> TroubleLog::read(const std::filesystem::path& folder, std::size_t most)
{
    std::vector<Line> out;
    for (const char* name : {kFileBefore, kFile}) {
        const auto text = readWhole(folder / name, 4 * kLargestFile);
        std::istringstream lines(text ? *text : std::string());
        for (std::string one; std::getline(lines, one);)
            if (auto line = parse(one)) out.push_back(*std::move(line));
    }
    if (out.size() > most) out.erase(out.begin(), out.end() - static_cast<std::ptrdiff_t>(most));
    return out;
}

} // namespace beibao

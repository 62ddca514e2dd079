#pragma once

#include "core/casework/case_list.h"
#include "core/casework/desk.h"
#include "core/identity/store_folder.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <string>

namespace beibao::ctl {

/// What every command is given: where the store is, how to answer.
struct Options {
    std::filesystem::path store;
    std::string passphraseFile;
    bool json = false;
};

/// An open store with everything a command may use.
struct Open {
    SystemClock clock;
    SystemRandom random;
    RuleBook rules;
    CaseListView cases{&rules};
    std::unique_ptr<StoreFolder> folder;
    std::unique_ptr<Desk> desk;

    Store& store() { return folder->store(); }
    const Records& records() { return folder->store().records(); }
};

/// From --passphrase-file, else BEIBAO_PASSPHRASE. kUsage when there is neither.
Result<std::string> passphrase(const Options& options);

/// Opens the store. Faults as StoreFolder::open, or kUsage without --store.
Result<std::unique_ptr<Open>> open(const Options& options);
/// Makes a new one and opens it.
Result<std::unique_ptr<Open>> create(const Options& options, wire::Realm realm);

/// The whole of a file, or of standard input for "-".
Result<std::string> readInput(const std::string& file);
Result<nlohmann::json> parseJson(const std::string& text);
/// kUsage for text that is not an id.
Result<Id> parseId(const std::string& text);
/// The case by id, or by a number printed on paper. kNotFound.
Result<Id> findCase(Open& open, const std::string& text);

/// Standard output: one JSON value on a line.
void answer(const nlohmann::json& value);
/// Standard error: one line, or one JSON object with --json. Answers the exit code.
int complain(const Error& error, bool json);

} // namespace beibao::ctl

#include "core/schema/schema.h"

#include <catch2/catch_test_macros.hpp>
#include <google/protobuf/util/json_util.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace {

using nlohmann::json;

struct Sample {
    std::string name;
    json body;
};

std::vector<Sample> samples()
{
    std::vector<Sample> found;
    for (const auto& file : std::filesystem::directory_iterator(BEIBAO_SOURCE_DIR "/resources/samples")) {
        if (file.path().extension() != ".json" || file.path().stem() == "phrases") continue;
        std::ifstream in(file.path());
        found.push_back({file.path().stem().string(), json::parse(in)});
    }
    return found;
}

/// A word of `fields` that is not on the closed list of its field; empty when there is none.
std::string strangeWordOf(const beibao::RecordSpec& kind, const json& fields)
{
    for (const auto& field : kind.fields) {
        if (field.words.empty() || !fields.contains(field.name)) continue;
        const auto word = fields[field.name].get<std::string>();
        if (std::ranges::find(field.words, word, &beibao::Word::id) == field.words.end())
            return field.name + ": " + word;
    }
    return {};
}

/// What is wrong with `fields` as a record of `kind`; empty when nothing is.
std::string faultOf(const std::string& kind, const json& fields)
{
    const auto* spec = beibao::Schema::get().kind(kind);
    if (spec == nullptr) return "no record is called " + kind;
    const auto status = google::protobuf::util::JsonStringToMessage(fields.dump(), spec->make().get());
    return status.ok() ? strangeWordOf(*spec, fields) : std::string(status.message());
}

std::vector<json> put(const json& sample, const std::string& kind)
{
    std::vector<json> records;
    for (const json& step : sample["steps"])
        if (step.contains("put") && step["put"].contains(kind)) records.push_back(step["put"][kind]);
    return records;
}

json withoutRef(json party)
{
    party.erase("ref");
    return party;
}

void collectReferences(const json& value, std::set<std::string>& into)
{
    if (value.is_string() && value.get<std::string>().starts_with('@')) into.insert(value.get<std::string>());
    if (!value.is_structured()) return;
    for (const json& part : value) collectReferences(part, into);
}

} // namespace

TEST_CASE("Four disputes are there to be played")
{
    CHECK(samples().size() == 4);
}

TEST_CASE("A sample is made of records of the schema")
{
    for (const auto& [name, body] : samples()) {
        INFO(name);
        CHECK(faultOf("Case", body["register"]["case"]) == "");
        for (const json& party : body["register"]["parties"]) CHECK(faultOf("Party", withoutRef(party)) == "");
        for (const json& step : body["steps"]) {
            if (!step.contains("put")) continue;
            for (const auto& [kind, fields] : step["put"].items()) CHECK(faultOf(kind, fields) == "");
        }
    }
}

TEST_CASE("A step of a sample speaks only of what stands before it")
{
    for (const auto& [name, body] : samples()) {
        INFO(name);
        std::set<std::string> known{"@case", "@mediator"};
        for (const json& party : body["register"]["parties"]) known.insert("@" + party["ref"].get<std::string>());
        for (const json& step : body["steps"]) {
            std::set<std::string> named;
            collectReferences(step, named);
            for (const auto& reference : named) CHECK(known.contains(reference));
            if (step.contains("ref")) known.insert("@" + step["ref"].get<std::string>());
        }
    }
}

TEST_CASE("The duties of a sample add up to the amount of its case")
{
    for (const auto& [name, body] : samples()) {
        INFO(name);
        long long sum = 0;
        for (const json& duty : put(body, "Obligation")) sum += duty.value("amount_fen", 0LL);
        CHECK(sum == body["register"]["case"]["amount_fen"].get<long long>());
    }
}

TEST_CASE("Every party of a sample signs, and so do the mediator and the seal")
{
    for (const auto& [name, body] : samples()) {
        INFO(name);
        std::set<std::string> expected{"@mediator", "seal"};
        for (const json& party : body["register"]["parties"]) expected.insert("@" + party["ref"].get<std::string>());
        std::set<std::string> signers;
        for (const json& step : body["steps"])
            if (step.contains("sign")) signers.insert(step["sign"]["signer"].get<std::string>());
        CHECK(signers == expected);
        CHECK(put(body, "Agreement").at(0)["copies"] == body["register"]["parties"].size() + 1);
    }
}

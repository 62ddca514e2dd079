#include "core/help/support_bundle.h"

#include "core/base/files.h"
#include "core/casework/export_place.h"
#include "core/help/trouble_log.h"
#include "core/schema/organisation.pb.h"
#include "core/schema/schema.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <set>

using namespace beibao;
using namespace beibao::test;

namespace {

using google::protobuf::FieldDescriptor;

// None of these may leave by a support bundle. Also not in pieces: the surname alone is looked for.
constexpr const char* kCanaries[] = {"金丝雀", "13912345678", "431001195804060021", "雀儿湾", "canary", "jinsique"};
constexpr const char* kOne = "金丝雀 13912345678 431001195804060021 雀儿湾三组 canary jinsique /home/canary/案情.txt";

/// Every text of a record says who it is about.
void fillTexts(google::protobuf::Message& record, const RecordSpec& kind)
{
    const auto& reflection = *record.GetReflection();
    for (const auto& field : kind.fields) {
        const auto* place = field.descriptor;
        if (place->cpp_type() != FieldDescriptor::CPPTYPE_STRING || field.name == kind.owner) continue;
        if (place->is_repeated())
            reflection.AddString(&record, place, kOne);
        else
            reflection.SetString(&record, place, kOne);
    }
}

/// A record of every kind there is.
void fill(test::Device& device)
{
    const Id caseId = device.save(aCase());
    for (const auto& kind : Schema::get().kinds()) {
        if (kind.guarded) continue;
        const auto record = kind.make();
        fillTexts(*record, kind);
        if (const FieldSpec* owner = kind.field(kind.owner))
            record->GetReflection()->SetString(record.get(), owner->descriptor, caseId.text());
        device.save(*record);
    }
    Setting named;
    named.set_key("mapping.金丝雀");
    named.set_value(kOne);
    device.save(named);
}

std::string wholeBundle(const std::filesystem::path& file)
{
    const auto copy = openExport(file);
    REQUIRE(copy);
    std::string all;
    for (const auto& name : (*copy)->names()) all += name + "\n" + *(*copy)->read(name, 1U << 24U);
    return all;
}

} // namespace

TEST_CASE("Nobody who is in a store can be found in its support bundle")
{
    test::Device device(1);
    fill(device);
    const auto folder = device.folder.path() / "金丝雀 canary";
    std::filesystem::create_directories(folder / "金丝雀的照片");
    std::ofstream(folder / "13912345678.jpg") << kOne;
    TroubleLog log(folder, "0.1.0", device.clock);
    log.note(TroubleLog::Where::kWindow, {Fault::kStorage, kOne, kOne});
    std::ofstream(folder / "troubles.1.log")
        << kOne << "\n"
        << R"({"at":"2026-11-20T09:31","where":"金丝雀","version":"1","code":"B-S-0005"})"
        << "\n"
        << R"({"at":"2026-11-20T09:31","where":"sync","version":"canary","code":"B-S-0005"})"
        << "\n"
        << R"({"at":"2026-11-20T09:31","where":"sync","version":"1","code":"jinsique B-S-0005"})"
        << "\n";
    const auto file = device.folder.path() / "bundle.zip";
    REQUIRE(saveSupportBundle(supportFiles(&device.store(), folder, {"test", "0.1.0", {{"percent", "150"}}}), file));
    const std::string all = wholeBundle(file);
    for (const char* canary : kCanaries) {
        INFO(canary);
        CHECK(all.find(canary) == std::string::npos);
    }
    // What would lead to a record is not in it either.
    for (const auto& record : device.store().records().all()) CHECK(all.find(record.id.text()) == std::string::npos);
    CHECK(all.find(device.folder.path().string()) == std::string::npos);
}

TEST_CASE("A support bundle tells what helps: versions, sizes, counts, troubles")
{
    test::Device device(1);
    fill(device);
    TroubleLog log(device.folder.path(), "0.1.0", device.clock);
    log.note(TroubleLog::Where::kSync, {Fault::kRefused, "the county: revoked", "revoked"});
    log.note(TroubleLog::Where::kWindow, {Fault::kDiskFull, "/home/somebody"});
    const auto files = supportFiles(&device.store(), device.folder.path(), {"test", "0.1.0", {{"percent", "150"}}});
    std::string all;
    for (const auto& one : files) all += one.text;
    for (const char* part : {"\"version\": \"0.1.0\"", "\"percent\": \"150\"", "\"Case\": ", "\"Party\": 1",
             "\"rule\": \"revoked\"", "B-S-0007", "\"mapping\": 1", "\"layout\": ", "\"free\": "}) {
        INFO(part);
        CHECK(all.find(part) != std::string::npos);
    }
}

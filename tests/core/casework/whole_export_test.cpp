#include "core/casework/whole_export.h"

#include "core/base/files.h"
#include "core/casework/export_manifest.h"
#include "core/casework/exporting.h"
#include "core/schema/agreement.pb.h"
#include "core/schema/housekeeping.pb.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace beibao;
using namespace beibao::test;

namespace {

constexpr const char* kNow = "2026-11-22T09:00";

/// A laptop with one case, two materials of the same bytes, and one whose file never came.
struct Laptop : Device {
    Laptop()
        : Device(1)
    {
        caseId = save(aCase());
        for (const char* name : {"借条", "../../etc/passwd"}) attach(name, "%PDF-1.7 a note");
        Attachment elsewhere = material("没到的照片");
        elsewhere.set_sha256(sha256("elsewhere").bytes());
        elsewhere.set_blob(caseId.text());
        save(elsewhere);
    }
    Attachment material(const std::string& name) const
    {
        Attachment out;
        out.set_case_id(caseId.text());
        out.set_name(name);
        out.set_media_type("application/pdf");
        return out;
    }
    void attach(const std::string& name, const std::string& bytes)
    {
        Attachment kept = material(name);
        const auto blob = blobs().put(bytes);
        REQUIRE(blob);
        kept.set_blob(blob->text());
        kept.set_sha256(sha256(bytes).bytes());
        save(kept);
    }
    Id caseId;
};

ExportReport looked(const std::filesystem::path& place)
{
    const auto copy = openExport(place);
    REQUIRE(copy);
    const auto report = checkExport(**copy);
    if (!report) FAIL(report.error().detail);
    return *report;
}

Result<std::unique_ptr<ExportPlace>> placed(const std::filesystem::path& where)
{
    return where.extension() == ".zip" ? exportIntoZip(where) : exportIntoFolder(where);
}

} // namespace

TEST_CASE("Everything of a store with its files goes into a folder or an archive, and is known again")
{
    for (const char* name : {"all", "all.zip"}) {
        INFO(name);
        Laptop laptop;
        const auto where = laptop.folder.path() / name;
        auto place = placed(where);
        REQUIRE(place);
        const auto done = exportWhole(laptop.store(), laptop.blobs(), **place, kNow);
        if (!done) FAIL(done.error().detail);
        CHECK(done->files == 1); // the same bytes once
        CHECK(done->absent == 1);
        const ExportReport report = looked(where);
        CHECK(report.wrong.empty());
        CHECK(report.files == 1);
        CHECK(report.absent == 1);
        CHECK(report.records == done->records);

        const auto copy = *openExport(where);
        const auto manifest = ExportManifest::parse(*copy->read("manifest.json", 1U << 20U));
        REQUIRE(manifest);
        CHECK(manifest->files.size() == 3);
        for (const auto& file : manifest->files)
            CHECK((file.file.empty() || file.file == "files/" + sha256("%PDF-1.7 a note").hex() + ".pdf"));
        CHECK(*copy->read(manifest->files[0].file, 100) == "%PDF-1.7 a note");
        CHECK(std::filesystem::status(where).permissions()
            == (std::filesystem::is_directory(where)
                    ? std::filesystem::perms::owner_all
                    : std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));

        const auto trail = laptop.store().records().ofKind(Schema::get().kind("AuditEntry")->number);
        REQUIRE(trail.size() == 1);
        CHECK(trail[0].as<AuditEntry>().what() == "export");
    }
}

TEST_CASE("The records of an export with files are those of an export without, as refill takes them")
{
    Laptop laptop;
    const auto before = recordLines(laptop.store());
    REQUIRE(before);
    const auto where = laptop.folder.path() / "all";
    auto place = *exportIntoFolder(where);
    const auto done = exportWhole(laptop.store(), laptop.blobs(), *place, kNow);
    REQUIRE(done);
    CHECK(*readWhole(where / "records.ndjson") == before->text);
    CHECK(done->records == before->count);
}

TEST_CASE("What was changed, lost or slipped into an export is told by name")
{
    Laptop laptop;
    const auto where = laptop.folder.path() / "all";
    auto place = *exportIntoFolder(where);
    REQUIRE(exportWhole(laptop.store(), laptop.blobs(), *place, kNow));
    const std::string note = "files/" + sha256("%PDF-1.7 a note").hex() + ".pdf";
    REQUIRE(writeWhole(where / note, "%PDF-1.7 b note"));
    CHECK(looked(where).wrong == std::vector<std::string>{note + ": changed"});
    std::filesystem::remove(where / note);
    REQUIRE(writeWhole(where / "files" / "more.txt", "x"));
    CHECK(looked(where).wrong == std::vector<std::string>{note + ": missing", "files/more.txt: not of the export"});
    REQUIRE(writeWhole(where / "records.ndjson", "{}"));
    CHECK(looked(where).wrong.front() == "records.ndjson: changed");
    std::filesystem::remove(where / "manifest.json");
    CHECK_FALSE(checkExport(**openExport(where)));
    CHECK_FALSE(exportIntoFolder(where)); // it holds something
    CHECK_FALSE(openExport(where / "records.ndjson")); // no archive
    CHECK_FALSE(openExport(where / "nothing"));
}

TEST_CASE("A damaged file stops the export, and no archive appears")
{
    Laptop laptop;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(laptop.folder.path()))
        if (entry.is_regular_file() && entry.path().string().find("blob") != std::string::npos)
            REQUIRE(writeWhole(entry.path(), "broken"));
    const auto where = laptop.folder.path() / "all.zip";
    auto place = *exportIntoZip(where);
    const auto done = exportWhole(laptop.store(), laptop.blobs(), *place, kNow);
    REQUIRE_FALSE(done);
    CHECK(done.error().fault == Fault::kDamaged);
    place.reset();
    CHECK_FALSE(std::filesystem::exists(where));
    CHECK_FALSE(std::filesystem::exists(where.string() + ".part"));
}

TEST_CASE("A text that is no manifest, or names files otherwise than by their digest, is refused")
{
    const std::string digest = sha256("a").hex();
    const auto text = [&](const std::string& files, const std::string& records = {}) {
        return R"({"beibao_export":1,"made_at":"x","records":)"
            + (records.empty() ? R"({"file":"records.ndjson","sha256":")" + digest + R"(","count":1})" : records)
            + R"(,"files":)" + files + "}";
    };
    const auto file = [&](const std::string& name, const std::string& more = R"(,"size":1)") {
        return R"([{"id":"i","kind":"Attachment","sha256":")" + digest + R"(","media_type":"application/pdf","file":")"
            + name + "\"" + more + "}]";
    };
    CHECK(ExportManifest::parse(text(file("files/" + digest + ".pdf"))));
    CHECK(ExportManifest::parse(text("[]")));
    for (const std::string& bad :
        {std::string(), std::string("[]"), std::string("{}"), std::string(R"({"beibao_export":2})"), text("{}"),
            text("[1]"), text(file("/etc/passwd")), text(file("files/../../x")), text(file("files/" + digest + ".exe")),
            text(file("files/" + digest + ".pdf", "")), text(file("files/" + digest + ".pdf", R"(,"size":-1)")),
            text(file("files/" + digest + ".pdf", R"(,"size":99999999999)")), text("[]", "{}"),
            text("[]", R"({"file":"../x","sha256":")" + digest + R"(","count":1})"), text("[{}]")}) {
        INFO(bad);
        const auto read = ExportManifest::parse(bad);
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::kUsage);
    }
}

#include "app/ctl/commands.h"

#include "app/ctl/fonts.h"
#include "app/paper/material_file.h"
#include "core/base/files.h"
#include "core/casework/attaching.h"
#include "core/casework/exporting.h"

namespace beibao::ctl {

namespace {

struct Words {
    std::string which, file, role = "evidence", party, out;
    bool original = false, thumbnail = false;
};

Status attach(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, findCase(*store, words.which));
    const Fonts fonts;
    BEIBAO_TAKE(file,
        readMaterial(QString::fromStdString(words.file), words.original ? PictureAs::kOriginal : PictureAs::kReadable));
    Material material;
    material.caseId = id;
    material.role = words.role;
    if (!words.party.empty()) {
        BEIBAO_TAKE(party, parseId(words.party));
        material.party = party;
    }
    material.name = std::move(file.name);
    material.mediaType = std::move(file.mediaType);
    material.bytes = std::move(file.bytes);
    material.thumbnail = std::move(file.thumbnail);
    BEIBAO_TAKE(saved, keepMaterials(store->store(), store->folder->blobs(), {material}));
    answer({{"id", saved.ids.front().text()}, {"case_id", id.text()}, {"media_type", material.mediaType},
        {"size", material.bytes.size()}, {"sha256", sha256(material.bytes).hex()}});
    return {};
}

/// Which file of the record, by the id and the digest the record tells.
Result<std::pair<std::string, std::string>> wantedOf(Open& store, const Id& id, bool thumbnail)
{
    const auto record = store.records().get(id);
    if (!record || record->spec() == nullptr) return Error{Fault::kNotFound, "there is no such record here"};
    if (record->spec()->name == "Sealed" && !thumbnail) {
        const auto sealed = record->as<Sealed>();
        return std::pair(sealed.pdf(), sealed.pdf_sha256());
    }
    if (record->spec()->name == "Signature" && !thumbnail) {
        const auto signature = record->as<Signature>();
        return std::pair(signature.evidence(), signature.evidence_sha256());
    }
    if (record->spec()->name != "Attachment")
        return Error{Fault::kUsage, "this record is no attachment, sealed paper or signature"};
    const auto material = record->as<Attachment>();
    return thumbnail ? std::pair(material.thumbnail(), material.thumbnail_sha256())
                     : std::pair(material.blob(), material.sha256());
}

Status attachment(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, parseId(words.which));
    BEIBAO_TAKE(wanted, wantedOf(*store, id, words.thumbnail));
    const auto& [blob, digest] = wanted;
    if (blob.empty()) return Error{Fault::kNotFound, "there is no such file with this record"};
    const auto bytes = store->folder->blobs().get(Id::parse(blob).value_or(Id()), digest);
    if (!bytes && bytes.error().fault == Fault::kNotFound) {
        BEIBAO_TRY(store->folder->parcels().askFor(digest));
        return Error{
            Fault::kOffline, "the file has not come to this machine; it was asked for and comes with the next sync"};
    }
    if (!bytes) return bytes.error();
    BEIBAO_TRY(audit(store->store(), "export_material", id, store->desk->now()));
    BEIBAO_TRY(writeWhole(words.out, *bytes));
    answer({{"id", id.text()}, {"out", words.out}, {"size", bytes->size()}, {"sha256", sha256(*bytes).hex()}});
    return {};
}

} // namespace

void addFileCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* keeping
        = app.add_subcommand("attach", "Keep a photograph, a scan, a recording or any other file with a case");
    keeping->add_option("case", words->which, "Id or number")->required();
    keeping->add_option("file", words->file)->required();
    keeping->add_option("--role", words->role,
        "evidence identity authorisation performance_proof confirmation_application dossier_note audio, or a paper by "
        "its id");
    keeping->add_option("--party", words->party, "Whose: the id of a party of the case");
    keeping->add_flag("--original", words->original, "A picture byte for byte, with what its camera wrote into it");
    keeping->callback([=, &options, &run] { run = [=, &options] { return attach(options, *words); }; });

    auto* taking = app.add_subcommand("attachment", "A copy of a file: of an Attachment, a Sealed or a Signature");
    taking->add_option("id", words->which)->required();
    taking->add_option("-o,--out", words->out)->required();
    taking->add_flag("--thumbnail", words->thumbnail, "The small picture of it");
    taking->callback([=, &options, &run] { run = [=, &options] { return attachment(options, *words); }; });
}

} // namespace beibao::ctl

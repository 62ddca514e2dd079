#include "app/ctl/commands.h"

#include "app/ctl/fonts.h"
#include "app/paper/attached.h"
#include "app/paper/pdf.h"
#include "app/paper/sealing.h"
#include "core/base/files.h"
#include "core/casework/case_loader.h"
#include "core/casework/county_rules.h"
#include "core/casework/exporting.h"
#include "core/casework/reading_aloud.h"
#include "core/casework/verifying.h"
#include "core/documents/blank_form.h"
#include "core/documents/papers.h"
#include "core/documents/seal_content.h"
#include "core/documents/wordings.h"
#include "core/signing/strokes.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

constexpr std::uintmax_t kLargestCertificate = 64U << 10U;

struct Words {
    std::string which, out, signer, how, witness, file, document, proof, reason, about, at, certificate;
    bool large = false;
    int count = 1;
};

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Letters that were printed as a hole, to be put right before anybody signs.
std::string lettersOf(const std::vector<char32_t>& letters)
{
    return QString::fromUcs4(letters.data(), qsizetype(letters.size())).toStdString();
}

Status seal(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, findCase(*store, words.which));
    BEIBAO_TAKE(draft, store->desk->prepareSeal(id, {}, words.reason));
    const Fonts fonts;
    BEIBAO_TAKE(pdf, renderSealed(draft, store->store().author().realm == wire::PRACTICE));
    BEIBAO_TAKE(done, store->desk->seal(draft, view(pdf.bytes)));
    if (!words.out.empty()) BEIBAO_TRY(writeWhole(words.out, view(pdf.bytes)));
    answer({{"sealed_id", draft.sealedId.text()}, {"state", stateId(done.state)}, {"sha256", draft.sha256.hex()},
        {"sm3", draft.sm3.hex()}, {"digest", shortDigest(draft.sha256)}, {"pages", pdf.pages},
        {"missing_glyphs", lettersOf(pdf.missingGlyphs)}, {"signers", draft.signersExpected}});
    return {};
}

Status sign(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, findCase(*store, words.which));
    std::string evidence;
    if (!words.file.empty()) {
        BEIBAO_TAKE(bytes, readWhole(words.file, Blobs::kLargest));
        evidence = std::move(bytes);
    }
    Signing given{.signer = words.signer, .how = words.how, .witness = words.witness, .evidence = {}, .at = words.at};
    if (words.how == "certificate") {
        if (words.certificate.empty()) return Error{Fault::kUsage, "--how certificate wants --certificate and --file"};
        BEIBAO_TAKE(certificate, readWhole(words.certificate, kLargestCertificate));
        given.certificate = std::move(certificate);
        given.value = std::move(evidence);
    } else {
        given.evidence = std::move(evidence);
    }
    BEIBAO_TAKE(done, store->desk->sign(id, given));
    answer({{"state", stateId(done.state)}, {"signature_id", done.eventId.text()}});
    return {};
}

json signaturesOf(const Verdict& verdict)
{
    json out = json::array();
    for (const auto& one : verdict.found) {
        json doubts = json::array();
        for (const auto& doubt : one.doubts) doubts.push_back({{"doubt", doubt}, {"sentence", doubtSentence(doubt)}});
        out.push_back(
            {{"id", one.id.text()}, {"signer", one.signer}, {"how", one.how}, {"at", one.at}, {"witness", one.witness},
                {"provenance", one.provenance}, {"for_these_words", one.forTheseWords}, {"doubts", std::move(doubts)}});
    }
    return out;
}

Status verify(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    Result<Verdict> verdict = words.which.ends_with(".pdf") || words.which.ends_with(".PDF")
        ? verifyPdf(store->store(), store->folder->blobs(), words.which)
        : [&]() -> Result<Verdict> {
        BEIBAO_TAKE(id, findCase(*store, words.which));
        return verifyCase(store->store(), store->folder->blobs(), id);
    }();
    if (!verdict) return verdict.error();
    if (!words.proof.empty()) BEIBAO_TRY(writeProof(*verdict, words.proof));
    answer({{"good", verdict->good}, {"sealed_id", verdict->sealedId.text()}, {"case_id", verdict->caseId.text()},
        {"content_sha256", verdict->contentSha256}, {"content_sm3", verdict->contentSm3},
        {"pdf_sha256", verdict->pdfSha256}, {"pdf_sm3", verdict->pdfSm3}, {"pdf_here", verdict->pdfHere},
        {"signatures", verdict->signatures}, {"signed", signaturesOf(*verdict)}, {"findings", verdict->findings}});
    return verdict->good ? Status() : Error{Fault::kDamaged, "the paper is not the one that was sealed"};
}

Status keep(const Book& book, const std::string& out)
{
    BEIBAO_TAKE(pdf, renderPdf(book));
    BEIBAO_TRY(writeWhole(out, view(pdf.bytes)));
    answer({{"out", out}, {"pages", pdf.pages}, {"missing_glyphs", lettersOf(pdf.missingGlyphs)}});
    return {};
}

Status keepEditable(const Document& document, const std::string& out)
{
    BEIBAO_TAKE(odt, renderOdt(document));
    BEIBAO_TRY(writeWhole(out, view(odt)));
    answer({{"out", out}});
    return {};
}

Result<Subject> subjectOf(Open& store, const Words& words)
{
    Subject subject;
    subject.on = store.desk->today();
    subject.rules = &store.desk->rules();
    if (words.about.empty()) return subject;
    BEIBAO_TAKE(about, parseId(words.about));
    subject.about = about;
    return subject;
}

Status paper(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, findCase(*store, words.which));
    BEIBAO_TAKE(file, loadCase(store->records(), id));
    BEIBAO_TAKE(subject, subjectOf(*store, words));
    Print print;
    print.practice = store->store().author().realm == wire::PRACTICE;
    const Fonts fonts;
    BEIBAO_TRY(audit(store->store(), "print", id, store->desk->now(), words.document));
    if (words.out.ends_with(".odt")) {
        BEIBAO_TAKE(document, documentFor(words.document, file, subject, print));
        return keepEditable(document, words.out);
    }
    const PictureFiles pictures = picturesOf(file, store->folder->blobs());
    BEIBAO_TAKE(book, bookFor(words.document, words.large, file, subject, print, pictures));
    return keep(book, words.out);
}

/// Empty forms of the store's own committee, each with a number of its own.
Status form(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    const auto unit = store->records().get(store->store().author().unit);
    const std::string committee = unit ? unit->as<Committee>().name() : std::string();
    Id caseId;
    if (!words.which.empty()) {
        BEIBAO_TAKE(found, findCase(*store, words.which));
        caseId = found;
    }
    const auto settings = settingsIn(store->records());
    const auto wording = countyWording(settings, words.document, store->desk->today());
    const Fonts fonts;
    Book forms;
    for (int sheet = 0; sheet < words.count; ++sheet) {
        BEIBAO_TAKE(document, blankForm({words.document, newFormNumber(store->random)}, committee, wording, caseId));
        document.practice = store->store().author().realm == wire::PRACTICE;
        Book one = bookOf(document);
        forms.title = one.title;
        forms.missingGlyphs = one.missingGlyphs;
        forms.parts.push_back(std::move(one.parts.front()));
    }
    return keep(forms, words.out);
}

Status noteRead(const Options& options, const std::string& which, const std::string& paper,
    const std::vector<std::string>& listeners)
{
    std::vector<Id> parties;
    for (const auto& text : listeners) {
        BEIBAO_TAKE(id, parseId(text));
        parties.push_back(id);
    }
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, findCase(*store, which));
    BEIBAO_TAKE(saved, noteReading(*store->desk, id, paper, parties));
    json ids = json::array();
    for (const auto& one : saved.ids) ids.push_back(one.text());
    answer({{"ids", std::move(ids)}});
    return {};
}

} // namespace

void addPaperCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* sealing = app.add_subcommand("seal", "Freeze the agreement and make its one PDF");
    sealing->add_option("case", words->which, "Id or number")->required();
    sealing->add_option("--out", words->out, "A copy of the PDF");
    sealing->add_option("--reason", words->reason, "Answers a guard that asks for one");
    sealing->callback([=, &options, &run] { run = [=, &options] { return seal(options, *words); }; });

    auto* signing = app.add_subcommand("sign", "Record that somebody signed the paper");
    signing->add_option("case", words->which, "Id or number")->required();
    signing->add_option("signer", words->signer, "Id of a party, mediator or recorder, or seal")->required();
    signing->add_option("--how", words->how)
        ->required()
        ->check(CLI::IsMember({"ink", "fingerprint_ink", "committee_seal", "stroke", "certificate"}));
    signing->add_option("--witness", words->witness);
    signing->add_option("--at", words->at, "When, if not now: 2026-11-22T09:30");
    signing->add_option(
        "--file", words->file, "A photograph of it; the strokes (JSON); or the signature by certificate");
    signing->add_option(
        "--certificate", words->certificate, "PEM or DER; what it signs are content_sha256 and content_sm3");
    signing->callback([=, &options, &run] { run = [=, &options] { return sign(options, *words); }; });

    const auto listeners = std::make_shared<std::vector<std::string>>();
    auto* reading = app.add_subcommand("read", "Record that a paper was read aloud to parties");
    reading->add_option("case", words->which, "Id or number")->required();
    reading->add_option("paper", words->document, "agreement, rights_notice …")->required();
    reading->add_option("--party", *listeners, "Id of a party who listened; several may be given")->required();
    reading->callback([=, &options, &run] {
        run = [=, &options] { return noteRead(options, words->which, words->document, *listeners); };
    });

    auto* verifying = app.add_subcommand("verify", "Whether a paper is the one that was sealed");
    verifying->add_option("what", words->which, "A PDF, or a case")->required();
    verifying->add_option("--proof", words->proof, "A folder for files that sha256sum and openssl can check");
    verifying->callback([=, &options, &run] { run = [=, &options] { return verify(options, *words); }; });

    auto* printing = app.add_subcommand("paper", "A paper, the dossier or the confirmation package of a case");
    printing->add_option("case", words->which, "Id or number")->required();
    printing->add_option("document", words->document, "A paper by its id, or dossier, or confirmation")->required();
    printing->add_option("-o,--out", words->out, "FILE.pdf or FILE.odt")->required();
    printing->add_option("--about", words->about, "The session, visit, party … it is for; else the newest");
    printing->add_flag("--large", words->large, "To be read, in 24-point letters");
    printing->callback([=, &options, &run] { run = [=, &options] { return paper(options, *words); }; });

    auto* blank = app.add_subcommand("form", "Empty numbered forms to be written by hand");
    blank->add_option("document", words->document, "A paper by its id")->required();
    blank->add_option("-o,--out", words->out, "FILE.pdf")->required();
    blank->add_option("--count", words->count, "How many")->check(CLI::Range(1, 200));
    blank->add_option(
        "--case", words->which, "Id or number of the case they are for, so that their photographs find it");
    blank->callback([=, &options, &run] { run = [=, &options] { return form(options, *words); }; });
}

} // namespace beibao::ctl

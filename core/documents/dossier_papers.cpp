#include "core/documents/dossier_papers.h"

#include "core/documents/as_sealed.h"
#include "core/documents/field_parts.h"
#include "core/rules/dossier.h"

namespace beibao {
namespace {

template <typename Record> std::vector<Id> idsOf(const std::vector<Kept<Record>>& records)
{
    std::vector<Id> ids;
    for (const auto& record : records) ids.push_back(record.id);
    return ids;
}

/// What a paper is made for, one sheet each; one empty id for those that are made once.
std::vector<Id> occasionsOf(const CaseFile& file, std::string_view paper)
{
    if (paper == "mediation_record") return idsOf(file.sessions);
    if (paper == "investigation_record") return idsOf(file.investigations);
    if (paper == "follow_up") return idsOf(visitsOf(file));
    if (paper == "performance_proof") return idsOf(performancesOf(file));
    if (paper == "correction_note") return idsOf(eventsOf(file, "annotate"));
    if (paper == "authorisation") return {}; // only the signed one counts, and that is a scan
    return {Id{}};
}

/// Papers that show their attachments themselves.
bool showsPictures(std::string_view paper)
{
    return paper == "identity" || paper == "evidence";
}

class Binder {
public:
    Binder(const CaseFile& file, const Subject& subject, const Print& print)
        : file_(file)
        , subject_(subject)
        , print_(print)
    {
    }

    std::vector<BoundPaper> bound;

    Status add(std::string_view paper)
    {
        if (paper == "agreement") return addAgreement();
        const auto occasions = occasionsOf(file_, paper);
        int number = 0;
        for (const Id& about : occasions) {
            Subject subject = subject_;
            subject.about = about;
            BEIBAO_TAKE(document, documentFor(paper, file_, subject, print_));
            std::string title = document.title;
            if (occasions.size() > 1) title += "（第" + std::to_string(++number) + "份）";
            bound.push_back({std::move(title), std::move(document)});
        }
        return {};
    }

    Status addScans(std::string_view paper)
    {
        Subject subject = subject_;
        subject.role = paper;
        BEIBAO_TAKE(document, documentFor("scans", file_, subject, print_));
        const bool any = std::ranges::any_of(
            document.blocks, [](const Block& block) { return std::holds_alternative<Picture>(block); });
        if (any) bound.push_back({std::string(paperOf(paper)->title) + "（扫描件）", std::move(document)});
        return {};
    }

private:
    Status addAgreement()
    {
        BEIBAO_TAKE(binding, agreementInForce(file_));
        if (!binding) return Error{Fault::kRefused, "no agreement is in force"};
        Print print = print_;
        print.sealed = binding->content;
        print.sealedId = binding->sealedId;
        BEIBAO_TAKE(document, documentFor("agreement", binding->file, {}, print));
        std::string title = document.title;
        bound.push_back({std::move(title), std::move(document)});
        return {};
    }

    const CaseFile& file_;
    const Subject& subject_;
    const Print& print_;
};

bool isCover(std::string_view paper)
{
    return paper == "cover" || paper == "contents" || paper == "back_cover";
}

/// Whether the records say enough to make the paper; a scan alone is bound as a scan.
bool isMade(const DossierPaper& paper, const CaseFile& file, bool anyMissing)
{
    if (paper.id == "identity") return !attachmentFields(file, "identity").empty();
    if (paper.id == "evidence") return paper.present || !file.evidence.empty();
    if (paper.id == "confirmation_application") return paper.needed;
    if (paper.id == "dossier_note") return anyMissing || !file.main.archive_note().empty();
    return paper.present;
}

} // namespace

Result<std::vector<BoundPaper>> dossierPapers(const CaseFile& file, const Subject& subject, const Print& print)
{
    Binder binder(file, subject, print);
    const auto all = dossierOf(file, fold(file.facts));
    const bool anyMissing = std::ranges::any_of(all, &DossierPaper::missing);
    for (const DossierPaper& paper : all) {
        if (isCover(paper.id)) continue;
        if (isMade(paper, file, anyMissing)) BEIBAO_TRY(binder.add(paper.id));
        if (!showsPictures(paper.id)) BEIBAO_TRY(binder.addScans(paper.id));
        // What corrects the agreement is bound behind it.
        if (paper.id == "agreement" && paper.present) BEIBAO_TRY(binder.add("correction_note"));
    }
    return std::move(binder.bound);
}

Result<std::vector<BoundPaper>> confirmationPapers(const CaseFile& file, const Subject& subject, const Print& print)
{
    Binder binder(file, subject, print);
    for (const char* paper : {"confirmation_application", "agreement", "identity"}) BEIBAO_TRY(binder.add(paper));
    for (const char* paper : {"authorisation", "confirmation_application"}) BEIBAO_TRY(binder.addScans(paper));
    return std::move(binder.bound);
}

} // namespace beibao

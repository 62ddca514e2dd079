#include "app/paper/paper_order.h"

#include "app/paper/attached.h"
#include "app/paper/pdf.h"
#include "core/casework/case_loader.h"
#include "core/casework/county_rules.h"
#include "core/documents/blank_form.h"
#include "core/documents/wordings.h"
#include "core/store/erasures.h"

namespace beibao {
namespace {

/// An empty form that is for no case still bears the committee's name and the county's wording.
void bringCommittee(PaperOrder& order, const Records& records, const Id& unit)
{
    const auto committee = records.get(unit);
    if (committee) order.file.committee = {unit, committee->as<Committee>()};
    for (auto& setting : settingsIn(records))
        if (setting.record.key().starts_with("template.")) order.file.wordings.push_back(std::move(setting));
}

Result<QByteArray> storedPdf(const Sealed& sealed, const Blobs& blobs)
{
    const auto pdf = blobs.get(Id::parse(sealed.pdf()).value_or(Id()), sealed.pdf_sha256());
    if (!pdf) return Error{Fault::kNotFound, "the sealed PDF is not on this machine"};
    return QByteArray::fromStdString(*pdf);
}

} // namespace

bool showsPictures(const QueuedPaper& paper)
{
    return paper.what == kDossier || paper.what == kConfirmation || paper.what == "identity" || paper.what == "evidence"
        || paper.what == "performance_proof";
}

std::map<std::string, QByteArray> photographsOf(const CaseFile& file, const Blobs& blobs)
{
    const PictureFiles pictures = picturesOf(file, blobs);
    std::map<std::string, QByteArray> found;
    for (const auto& one : file.attachments) {
        if (!one.record.media_type().starts_with("image/")) continue;
        if (QByteArray bytes = pictures(one.id.text()); !bytes.isEmpty()) found[one.id.text()] = std::move(bytes);
    }
    return found;
}

Result<PaperOrder> orderFor(const QueuedPaper& paper, Desk& desk, const Blobs& blobs, Random& random)
{
    Store& store = desk.store();
    PaperOrder order{
        paper, {}, desk.rules(), desk.today(), store.author().realm == wire::PRACTICE, newFormNumber(random), {}};
    if (!paper.caseId.empty()) {
        if (Erasures(store.database()).ofCase(paper.caseId))
            return Error{Fault::kRefused, "the case was erased by order of the county", "erased"};
        BEIBAO_TAKE(file, loadCase(store.records(), paper.caseId));
        order.file = std::move(file);
    } else {
        bringCommittee(order, store.records(), store.author().unit);
    }
    order.wording = std::string(countyWording(order.file.wordings, paper.what, order.today));
    if (paper.blank) return order;
    if (showsPictures(paper)) order.photographs = photographsOf(order.file, blobs);
    const Sealed* sealed
        = paper.what == "agreement" && !paper.large ? sealedPaper(order.file, fold(order.file.facts)) : nullptr;
    if (sealed == nullptr) return order;
    BEIBAO_TAKE(pdf, storedPdf(*sealed, blobs));
    order.sealed = std::move(pdf);
    return order;
}

Result<Book> layOut(const PaperOrder& order)
{
    const QueuedPaper& paper = order.paper;
    if (paper.blank) {
        BEIBAO_TAKE(form,
            blankForm(
                {paper.what, order.formNumber}, order.file.committee.record.name(), order.wording, order.file.id));
        form.practice = order.practice;
        return bookOf(form);
    }
    Subject subject;
    subject.about = paper.about;
    subject.on = order.today;
    subject.rules = &order.rules;
    Print print;
    print.practice = order.practice;
    const PictureFiles pictures = [&](const std::string& attachment) {
        const auto found = order.photographs.find(attachment);
        return found == order.photographs.end() ? QByteArray() : found->second;
    };
    return bookFor(paper.what, paper.large, order.file, subject, print, pictures);
}

Result<ReadyPaper> readyPaper(const PaperOrder& order)
{
    if (!order.sealed.isEmpty()) return ReadyPaper{std::string(paperOf(order.paper.what)->title), order.sealed, {}};
    BEIBAO_TAKE(book, layOut(order));
    return ReadyPaper{book.title, {}, std::move(book)};
}

Result<QByteArray> pdfOf(const ReadyPaper& ready)
{
    if (!ready.sealed.isEmpty()) return ready.sealed;
    BEIBAO_TAKE(pdf, renderPdf(ready.book));
    return pdf.bytes;
}

QString fileNameOf(const ReadyPaper& ready, int place, int copies)
{
    // A dossier's title holds its number, in which a stroke may stand that no file name bears.
    QString title = QString::fromStdString(ready.title);
    for (QChar& letter : title)
        if (!letter.isLetterOrNumber()) letter = QLatin1Char('-');
    return QStringLiteral("%1-%2-%3份").arg(place, 2, 10, QLatin1Char('0')).arg(title).arg(copies);
}

} // namespace beibao

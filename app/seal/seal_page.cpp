#include "app/seal/seal_page.h"

#include "app/agreement/check_list.h"
#include "app/agreement/page_preview.h"
#include "app/aloud/read_dialog.h"
#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/paper/fonts.h"
#include "app/paper/sealing.h"
#include "app/seal/print_paper.h"
#include "app/seal/signing_sheet.h"
#include "app/shell/pieces.h"
#include "app/viewer/pdf_dialog.h"
#include "core/documents/papers.h"
#include "core/documents/seal_content.h"
#include "core/rules/case_reading.h"
#include "core/rules/notices.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStringList>

#include <algorithm>

namespace beibao {
namespace {

/// The sealing that counts: the last one that no other replaced. None while an agreement to take its place is written.
const SealState* sealOf(const OpenCase& open)
{
    const SealState* found = nullptr;
    for (const auto& seal : open.state().seals)
        if (!seal.replaced) found = &seal;
    return found != nullptr && open.successorBegun(found->agreementId) ? nullptr : found;
}

const Sealed* factOf(const CaseFile& file, const Id& id)
{
    for (const auto& fact : file.facts)
        if (fact.id == id) return std::get_if<Sealed>(&fact.what);
    return nullptr;
}

/// Whether the records still say just what was frozen; only then may a page with its mark be painted from them.
bool stillSays(const CaseFile& file, const SealState& state, const Sealed* fact)
{
    const auto now = sealedContent(file, Id::parse(state.agreementId).value_or(Id()));
    return fact != nullptr && now && *now == fact->content();
}

} // namespace

SealPage::SealPage(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , standing_(wrappedLabel({}, "heading"))
    , digest_(wrappedLabel({}, "muted"))
    , checks_(new CheckList)
    , sheet_(new SigningSheet(open))
    , preview_(new PagePreview)
    , trouble_(warning())
    , seal_(bigButton(tr("Seal it and make the paper")))
    , mend_(button(tr("Change the text")))
    , heard_(remark())
    , aloud_(button(tr("Read aloud")))
    , print_(button(tr("Print")))
    , lookPdf_(button(tr("Sealed pages")))
    , savePdf_(button(tr("Save as PDF")))
{
    build();
    connect(seal_, &QPushButton::clicked, this, &SealPage::seal);
    connect(mend_, &QPushButton::clicked, this, &SealPage::mendWanted);
    connect(aloud_, &QPushButton::clicked, this, [this] {
        const SealState* state = sealOf(open_);
        const Id about = state != nullptr ? Id::parse(state->agreementId).value_or(Id()) : Id();
        if (!ReadDialog::read(open_, "agreement", about, this))
            setWarning(trouble_, tr("This paper cannot be read aloud yet."));
    });
    connect(print_, &QPushButton::clicked, this, &SealPage::print);
    connect(lookPdf_, &QPushButton::clicked, this, &SealPage::lookPdf);
    connect(savePdf_, &QPushButton::clicked, this, &SealPage::savePdf);
    connect(checks_, &CheckList::mendWanted, this, &SealPage::findingWanted);
    connect(sheet_, &SigningSheet::said, this, &SealPage::said);
    connect(&open, &OpenCase::reloaded, this, [this] {
        if (isVisible()) refresh();
    });
}

void SealPage::build()
{
    seal_->setObjectName(QStringLiteral("sealNow"));
    aloud_->setObjectName(QStringLiteral("aloud"));
    heard_->setObjectName(QStringLiteral("heard"));
    lookPdf_->setObjectName(QStringLiteral("lookPdf"));
    lookPdf_->setToolTip(tr("The very pages that were sealed, as they are kept"));
    savePdf_->setObjectName(QStringLiteral("savePdf"));
    standing_->setObjectName(QStringLiteral("standing"));
    digest_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    for (QWidget* part :
        {static_cast<QWidget*>(standing_), static_cast<QWidget*>(heard_), static_cast<QWidget*>(digest_),
            static_cast<QWidget*>(checks_), static_cast<QWidget*>(sheet_), static_cast<QWidget*>(trouble_)})
        column->addWidget(part);
    column->addStretch(1);
    auto* sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(scrolling(left));
    sides->addWidget(preview_);
    sides->setSizes({660, 540});
    auto* leave = button(tr("← Back to the case"));
    connect(leave, &QPushButton::clicked, this, &SealPage::leaveWanted);
    auto* row = new QHBoxLayout;
    row->addWidget(leave);
    row->addStretch(1);
    for (auto* each : {mend_, aloud_, lookPdf_, savePdf_, print_, seal_}) row->addWidget(each);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(sides, 1);
    box->addLayout(row);
}

void SealPage::begin()
{
    setWarning(trouble_, {});
    refresh();
}

void SealPage::refresh()
{
    const SealState* sealed = sealOf(open_);
    for (QWidget* part : {static_cast<QWidget*>(sheet_), static_cast<QWidget*>(print_), static_cast<QWidget*>(lookPdf_),
             static_cast<QWidget*>(savePdf_), static_cast<QWidget*>(digest_)})
        part->setVisible(sealed != nullptr);
    for (QWidget* part : {static_cast<QWidget*>(checks_), static_cast<QWidget*>(seal_), static_cast<QWidget*>(mend_)})
        part->setVisible(sealed == nullptr);
    sealed ? showSealed(sealed->id) : showBefore();
    tellHeard();
}

void SealPage::tellHeard()
{
    QStringList heard, missing;
    for (const auto& [id, party] : open_.file().parties) {
        const Notice* reading = readingOf(open_.file(), "agreement", id.text());
        if (reading == nullptr) missing << shown(party.name());
        if (reading != nullptr)
            heard << tr("%1 %2").arg(shown(party.name()), dayText(reading->given_at(), open_.workbench().today()));
    }
    const QString between = QStringLiteral("、");
    heard_->setText(heard.isEmpty() ? tr("It has not been read aloud to anybody yet.")
            : missing.isEmpty()
            ? tr("✓ Read aloud to %1.").arg(heard.join(between))
            : tr("Read aloud to %1; not yet to %2.").arg(heard.join(between), missing.join(between)));
}

void SealPage::showBefore()
{
    Workbench& bench = open_.workbench();
    const auto findings = checkAgreement(open_.file(), open_.state(), bench.rules(), bench.today());
    checks_->show(findings);
    seal_->setEnabled(!hasErrors(findings));
    const QString why = shown(whyReviewNeeded(open_.file(), bench.rules(), bench.today()));
    const bool review = !why.isEmpty() && !open_.state().review.cleared;
    standing_->setText(review ? tr("The chair has to clear this first: %1").arg(why)
                              : tr("Read it through once more: once sealed, not a word of it changes."));
    const auto* agreement = agreementIn(open_.file());
    const Subject subject{.about = agreement ? agreement->id : Id(), .on = bench.today()};
    const Print print{.practice = bench.practice(), .sealed = {}, .sealedId = {}, .wording = {}};
    preview_->show([file = open_.file(), subject, print] { return documentFor("agreement", file, subject, print); });
    const auto document = documentFor("agreement", open_.file(), subject, print);
    QStringList letters;
    if (document)
        for (const char32_t letter : missingGlyphs(*document)) letters << QString::fromUcs4(&letter, 1);
    setWarning(trouble_,
        letters.isEmpty() ? QString()
                          : tr("No font here has %1. These letters would be printed as a hole: check the names first.")
                                .arg(letters.join(QStringLiteral("、"))));
}

void SealPage::showSealed(const Id& id)
{
    const Sealed* fact = factOf(open_.file(), id);
    const SealState* state = sealOf(open_);
    const auto digest = fact ? std::optional(Digest::fromBytes(fact->content_sha256())) : std::nullopt;
    digest_->setText(digest ? tr("Sealed %1. Its mark is %2; the same stands on every page.")
                                  .arg(dayText(fact->at(), open_.workbench().today()), shown(shortDigest(*digest)))
                            : QString());
    const int missing = int(state->missing().size());
    standing_->setText(state->complete
            ? tr("✓ %1: signed by all, with the seal").arg(shown(stateLabel(open_.view().state)))
            : tr("Sealed. %n still to sign on the paper", nullptr, missing));
    setLook(standing_, state->complete ? "good" : "heading");
    sheet_->show(*state);
    const Subject subject{.about = Id::parse(state->agreementId).value_or(Id()), .on = {}};
    const bool same = stillSays(open_.file(), *state, fact);
    if (!same)
        setWarning(
            trouble_, tr("The records were changed after sealing. What binds is the sealed PDF; save or print that."));
    const Print print{.practice = open_.workbench().practice(),
        .sealed = same ? digest : std::nullopt,
        .sealedId = id,
        .wording = {}};
    preview_->show([file = open_.file(), subject, print] { return documentFor("agreement", file, subject, print); });
}

void SealPage::seal()
{
    seal_->setEnabled(false);
    auto job = [bench = &open_.workbench(), id = open_.id(), practice = open_.workbench().practice()](
                   Workbench::Writing& writing) -> Result<Acted> {
        BEIBAO_TAKE(file, loadCase(writing.store.records(), id));
        if (fold(file.facts).state == State::kMediating) {
            BEIBAO_TAKE(drafted, writing.desk.act(id, Action::kDraftAgreement, {}));
            bench->announce(drafted.changed);
        }
        BEIBAO_TAKE(draft, writing.desk.prepareSeal(id));
        BEIBAO_TAKE(pdf, renderSealed(draft, practice));
        return writing.desk.seal(draft, pdf.bytes.toStdString());
    };
    open_.workbench().perform<Acted>(this, std::move(job), [this](const Result<Acted>& sealed) {
        seal_->setEnabled(true);
        setWarning(trouble_, sealed ? QString() : sayWhy(sealed.error()));
        if (!sealed) return;
        open_.leaveTrace("seal", sealed->eventId);
        emit said(tr("Sealed. Print it, have it signed, and write down who signed."));
    });
}

void SealPage::print()
{
    const SealState* state = sealOf(open_);
    if (state == nullptr) return;
    const Sealed* fact = factOf(open_.file(), state->id);
    // Printed anew only while the records still say what was frozen; else the frozen PDF is the paper.
    if (!stillSays(open_.file(), *state, fact)) return savePdf();
    const Subject subject{.about = Id::parse(state->agreementId).value_or(Id()), .on = {}};
    const Print print{.practice = open_.workbench().practice(),
        .sealed = Digest::fromBytes(fact->content_sha256()),
        .sealedId = state->id,
        .wording = {}};
    const auto document = documentFor("agreement", open_.file(), subject, print);
    if (!document) return setWarning(trouble_, sayWhy(document.error()));
    open_.leaveTrace("print", state->id);
    printPaper(*document, this, [this](const PaperOutcome& outcome) { tell(outcome); });
}

/// The frozen PDF, once the writer's thread has decrypted it.
void SealPage::withPdf(const std::string& trace, std::function<void(const Id& seal, const QByteArray& pdf)> done)
{
    const SealState* state = sealOf(open_);
    const Sealed* fact = state ? factOf(open_.file(), state->id) : nullptr;
    if (fact == nullptr) return;
    const Id blob = Id::parse(fact->pdf()).value_or(Id());
    open_.leaveTrace(trace, state->id);
    open_.workbench().perform<std::string>(
        this,
        [blob, sha256 = fact->pdf_sha256()](Workbench::Writing& writing) { return writing.blobs.get(blob, sha256); },
        [this, id = state->id, done = std::move(done)](const Result<std::string>& pdf) {
            if (!pdf) return setWarning(trouble_, tr("The sealed PDF is not on this computer yet."));
            done(id, QByteArray::fromStdString(*pdf));
        });
}

void SealPage::lookPdf()
{
    withPdf("open_sealed", [this](const Id& seal, const QByteArray& pdf) {
        auto* dialog = new PdfDialog(tr("agreement") + QStringLiteral(".pdf"), pdf, this);
        connect(dialog, &PdfDialog::taken, this, [this, seal] { open_.leaveTrace("export_pdf", seal); });
        dialog->open();
    });
}

void SealPage::savePdf()
{
    withPdf("export_pdf", [this](const Id&, const QByteArray& pdf) {
        saveBytes(pdf, tr("agreement") + QStringLiteral(".pdf"), this,
            [this](const PaperOutcome& outcome) { tell(outcome); });
    });
}

void SealPage::tell(const PaperOutcome& outcome)
{
    outcome.good ? emit said(outcome.sentence) : emit warned(outcome.sentence);
}

} // namespace beibao

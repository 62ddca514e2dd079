#include "app/seal/signing_sheet.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/paper/material_file.h"
#include "app/seal/writing_pad.h"
#include "app/shell/choice_row.h"
#include "app/shell/flow_layout.h"
#include "app/shell/pieces.h"
#include "app/viewer/picture_dialog.h"
#include "core/rules/papers.h"
#include "core/signing/signature_proof.h"
#include "core/signing/strokes.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace beibao {
namespace {

constexpr auto kOnlyFinger = "only_finger"; // for those who cannot write: a witness is named

Result<std::string> pictureOf(const Attachment& page, const Blobs& blobs)
{
    return blobs.get(Id::parse(page.blob()).value_or(Id()), page.sha256());
}

} // namespace

SigningSheet::SigningSheet(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , box_(new QVBoxLayout)
    , all_(button(tr("All have signed")))
    , question_(card(nullptr, "next"))
    , take_(bigButton(tr("Write it down")))
    , trouble_(warning())
    , pageRow_(new QWidget)
{
    all_->setObjectName(QStringLiteral("allSigned"));
    take_->setObjectName(QStringLiteral("takeSignatures"));
    auto* yes = bigButton(tr("Yes, all of it is on the paper"));
    yes->setObjectName(QStringLiteral("yesAll"));
    auto* no = button(tr("Look again"));
    auto* ask = new QHBoxLayout(question_);
    ask->addWidget(wrappedLabel(tr("Did everybody sign and press a finger, and is the seal on the paper?")), 1);
    ask->addWidget(yes);
    ask->addWidget(no);
    question_->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(all_);
    row->addStretch(1);
    row->addWidget(take_);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    new FlowLayout(pageRow_, 6);
    box->addWidget(pageRow_);
    box->addWidget(wrappedLabel(tr("Who has signed on the paper?"), "strong"));
    box->addLayout(box_);
    box->addWidget(trouble_);
    box->addWidget(question_);
    box->addLayout(row);
    connect(all_, &QPushButton::clicked, this, &SigningSheet::confirmAll);
    connect(yes, &QPushButton::clicked, this, &SigningSheet::takeAll);
    connect(no, &QPushButton::clicked, question_, &QWidget::hide);
    connect(take_, &QPushButton::clicked, this, &SigningSheet::take);
}

void SigningSheet::show(const SealState& seal)
{
    clear(box_);
    lines_.clear();
    sealed_ = seal.id.text();
    question_->hide();
    pages_.clear();
    for (const auto& one : open_.file().attachments)
        if (one.record.about() == seal.id.text() && one.record.media_type().starts_with("image/"))
            pages_.push_back(one);
    std::ranges::stable_sort(pages_, {}, [](const Kept<Attachment>& one) { return one.record.page(); });
    showPages();
    for (const auto& signer : seal.expected)
        addLine(signer, std::ranges::find(seal.present, signer) != seal.present.end());
    all_->setVisible(!seal.complete);
    take_->setVisible(!seal.complete);
    count();
}

void SigningSheet::addLine(const std::string& signer, bool present)
{
    auto* frame = card();
    auto* below = new QVBoxLayout(frame);
    below->setContentsMargins(8, 4, 8, 4);
    auto* head = new QHBoxLayout;
    head->addWidget(wrappedLabel(tr("%1 (%2)").arg(nameOf(open_.file(), signer), roleOf(open_.file(), signer))), 1);
    below->addLayout(head);
    Line line;
    line.signer = signer;
    if (present)
        addPresent(signer, *head, *below);
    else
        addOpen(line, *head, *below);
    box_->addWidget(frame);
    lines_.push_back(line);
}

/// What was written down of a signature, and what is strange about it.
void SigningSheet::addPresent(const std::string& signer, QHBoxLayout& head, QVBoxLayout& below)
{
    const Signature* found = nullptr;
    int twins = 0;
    for (const auto& fact : open_.file().facts)
        if (const auto* one = std::get_if<Signature>(&fact.what); one != nullptr && one->sealed_id() == sealed_)
            if (one->signer() == signer && found == nullptr) found = one;
    const bool onScreen = found != nullptr && (found->how() == "stroke" || found->how() == "certificate");
    head.addWidget(plainLabel(onScreen ? tr("✓ signed") : tr("✓ on the paper"), "good"));
    if (!onScreen) return;
    below.addWidget(remark(shown(provenanceSentence(*found))));
    auto doubts = doubtsOf(*found);
    for (const auto& fact : open_.file().facts)
        if (const auto* one = std::get_if<Signature>(&fact.what); one != nullptr && !found->evidence_sha256().empty())
            twins += one->evidence_sha256() == found->evidence_sha256() ? 1 : 0;
    if (twins > 1) doubts.emplace_back("twice");
    for (const auto& doubt : doubts)
        below.addWidget(wrappedLabel(QStringLiteral("▲ ") + shown(doubtSentence(doubt)), "danger"));
}

/// Whether the law leaves this signature to paper.
bool SigningSheet::mayWriteHere(const std::string& signer) const
{
    ActionInput input = open_.usualInput();
    input.signer = signer;
    input.how = "stroke";
    const auto answers = open_.ask(Action::kSign, input);
    return std::ranges::none_of(answers, [](const GuardResult& one) { return one.id == "G19-paper" && !one.passed; });
}

void SigningSheet::askForStrokes(const std::string& signer)
{
    auto* dialog = new WritingDialog(nameOf(open_.file(), signer), this);
    connect(dialog, &WritingDialog::taken, this, [this, signer](const std::string& strokes) {
        for (auto& line : lines_)
            if (line.signer == signer) line.strokes = strokes;
        count();
    });
    dialog->open();
}

void SigningSheet::addOpen(Line& line, QHBoxLayout& head, QVBoxLayout& below)
{
    const std::string signer = line.signer;
    const bool seal = signer == kSealSigner;
    std::vector<ChoiceRow::Option> ways;
    if (seal)
        ways.push_back({"committee_seal", tr("Seal"), {}});
    else
        ways = {{"ink", tr("Signature"), {}}, {"fingerprint_ink", tr("Signature and finger"), {}},
            {kOnlyFinger, tr("Finger only"), {}}};
    if (!seal && mayWriteHere(signer)) ways.push_back({"stroke", tr("On the screen"), {}});
    line.how = new ChoiceRow(nameOf(open_.file(), signer), ways);
    line.how->setObjectName(QStringLiteral("how/") + shown(signer));
    auto* photo = button(tr("Photo"), "quiet");
    photo->setToolTip(tr("A photograph of the signature; need not be"));
    head.addWidget(photo);
    below.addWidget(line.how);
    line.witness = new QLineEdit;
    line.witness->setPlaceholderText(tr("Cannot write: name of the witness"));
    line.witness->hide();
    below.addWidget(line.witness);
    offerPhotos(signer, photo);
    connect(line.how, &ChoiceRow::changed, this, [this, signer] {
        for (const auto& each : lines_)
            if (each.signer == signer) {
                showWitness(each);
                if (each.how->chosen() == "stroke" && each.strokes.empty()) askForStrokes(signer);
            }
        count();
    });
}

/// The photographed pages of the signed paper, to be looked at.
void SigningSheet::showPages()
{
    clear(pageRow_->layout());
    pageRow_->setVisible(!pages_.empty());
    if (pages_.empty()) return;
    pageRow_->layout()->addWidget(plainLabel(tr("Photographed:"), "muted"));
    for (const auto& page : pages_) {
        auto* look = button(shown(page.record.name()), "quiet");
        look->setObjectName(QStringLiteral("photographedPage"));
        connect(look, &QPushButton::clicked, this, [this, page] { openPage(page); });
        pageRow_->layout()->addWidget(look);
    }
}

void SigningSheet::openPage(const Kept<Attachment>& page)
{
    open_.leaveTrace("open_material", page.id);
    open_.workbench().perform<std::string>(
        this, [record = page.record](Workbench::Writing& writing) { return pictureOf(record, writing.blobs); },
        [this, name = shown(page.record.name())](const Result<std::string>& bytes) {
            setWarning(trouble_, bytes ? QString() : tr("This photograph has not arrived on this computer yet."));
            if (bytes) showPicture(name, *bytes, this);
        });
}

/// A page that was photographed already is one click; any other file is asked for.
void SigningSheet::offerPhotos(const std::string& signer, QPushButton* button)
{
    if (pages_.empty()) {
        connect(button, &QPushButton::clicked, this, [this, signer, button] { choosePhoto(signer, button); });
        return;
    }
    auto* menu = new QMenu(button);
    for (const auto& page : pages_)
        menu->addAction(
            shown(page.record.name()), this, [this, signer, page, button] { takePage(signer, page, button); });
    menu->addAction(tr("Another picture"), this, [this, signer, button] { choosePhoto(signer, button); });
    button->setMenu(menu);
}

void SigningSheet::takePage(const std::string& signer, const Kept<Attachment>& page, QPushButton* button)
{
    for (auto& line : lines_)
        if (line.signer == signer) {
            line.page = page.record;
            line.photo.clear();
        }
    button->setText(tr("Photo ✓"));
}

void SigningSheet::showWitness(const Line& line)
{
    line.witness->setVisible(line.how->chosen() == kOnlyFinger);
}

void SigningSheet::choosePhoto(const std::string& signer, QPushButton* button)
{
    auto* dialog = new QFileDialog(this, tr("Choose a photograph"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, signer, button](const QString& path) {
        for (auto& line : lines_)
            if (line.signer == signer) line.photo = path, line.page = {};
        button->setText(tr("Photo ✓"));
    });
    dialog->open();
}

void SigningSheet::count()
{
    const auto chosen
        = std::ranges::count_if(lines_, [](const Line& line) { return line.how && !line.how->chosen().empty(); });
    take_->setText(chosen > 0 ? tr("Write down %n of them", nullptr, int(chosen)) : tr("Write it down"));
    take_->setEnabled(chosen > 0);
}

void SigningSheet::confirmAll()
{
    question_->show();
}

void SigningSheet::takeAll()
{
    for (const auto& line : lines_)
        if (line.how && line.how->chosen().empty())
            line.how->choose(line.signer == kSealSigner ? "committee_seal" : "fingerprint_ink");
    take();
}

void SigningSheet::take()
{
    std::vector<Said> all;
    for (const auto& line : lines_) {
        if (!line.how || line.how->chosen().empty()) continue;
        const bool finger = line.how->chosen() == kOnlyFinger;
        if (finger && line.witness->text().trimmed().isEmpty())
            return setWarning(trouble_, tr("Still missing: the witness for %1").arg(nameOf(open_.file(), line.signer)));
        if (line.how->chosen() == "stroke" && line.strokes.empty())
            return setWarning(trouble_,
                tr("Still missing: the signature of %1 on the screen").arg(nameOf(open_.file(), line.signer)));
        all.push_back(
            {line.signer, finger ? "fingerprint_ink" : line.how->chosen(), line.witness->text().trimmed().toStdString(),
                line.how->chosen() == "stroke" ? line.strokes : std::string(), line.photo, line.page});
    }
    auto job = [bench = &open_.workbench(), id = open_.id(), all](Workbench::Writing& writing) -> Result<Acted> {
        Acted last;
        for (const auto& said : all) {
            std::string evidence = said.strokes;
            if (evidence.empty() && said.page) {
                BEIBAO_TAKE(page, pictureOf(*said.page, writing.blobs));
                evidence = std::move(page);
            } else if (evidence.empty() && !said.photo.isEmpty()) {
                BEIBAO_TAKE(photo, readMaterial(said.photo));
                evidence = std::move(photo.bytes);
            }
            BEIBAO_TAKE(acted,
                writing.desk.sign(
                    id, {.signer = said.signer, .how = said.how, .witness = said.witness, .evidence = evidence}));
            bench->announce(acted.changed);
            last = std::move(acted);
        }
        return last;
    };
    take_->setEnabled(false);
    open_.workbench().perform<Acted>(this, std::move(job), [this](const Result<Acted>& acted) {
        setWarning(trouble_, acted ? QString() : sayWhy(acted.error()));
        count();
        if (acted)
            emit said(acted->state == State::kDrafted || acted->state == State::kReviewed
                    ? tr("Written down.")
                    : tr("Everybody has signed and the seal is on: the agreement is in force."));
    });
}

} // namespace beibao

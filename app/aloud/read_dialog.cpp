#include "app/aloud/read_dialog.h"

#include "app/aloud/voice.h"
#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/flow_layout.h"
#include "app/shell/pieces.h"
#include "app/veil/veil.h"
#include "core/casework/reading_aloud.h"
#include "core/documents/papers.h"
#include "core/documents/spoken.h"

#include <QListWidget>
#include <QPushButton>

namespace beibao {
namespace {

constexpr int kPoints = 24;

} // namespace

ReadDialog::ReadDialog(
    OpenCase& open, std::string paper, const std::vector<std::string>& sentences, Voice* voice, QWidget* parent)
    : QDialog(parent)
    , open_(open)
    , paper_(std::move(paper))
    , voice_(voice)
    , list_(new QListWidget)
    , start_(bigButton(tr("Read aloud")))
    , noted_(bigButton(tr("It was read")))
    , trouble_(warning())
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Paper* known = paperOf(paper_);
    setWindowTitle(tr("Read aloud: %1").arg(known != nullptr ? shown(known->title) : QString()));
    for (const auto& sentence : sentences) list_->addItem(shown(sentence));
    build();
    if (voice_ != nullptr) {
        voice_->setParent(this);
        connect(voice_, &Voice::said, this, &ReadDialog::sayOn);
    }
    goTo(0);
}

void ReadDialog::build()
{
    QFont large = font();
    large.setPointSize(kPoints);
    list_->setFont(large);
    list_->setObjectName(QStringLiteral("sentences"));
    list_->setAccessibleName(windowTitle());
    list_->setWordWrap(true);
    list_->setSpacing(4);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    start_->setObjectName(QStringLiteral("start"));
    noted_->setObjectName(QStringLiteral("noted"));
    start_->setVisible(voice_ != nullptr);
    auto* before = button(tr("Sentence before"));
    auto* next = button(tr("Next sentence"));
    next->setObjectName(QStringLiteral("next"));
    auto* again = button(tr("From the beginning"));
    auto* steps = new QHBoxLayout;
    for (auto* each : {start_, before, next, again}) steps->addWidget(each);
    steps->addStretch(1);
    auto* heard = new QWidget;
    new FlowLayout(heard, em(this) / 4);
    heard->layout()->addWidget(plainLabel(tr("Who listened")));
    for (const auto& [id, party] : open_.file().parties) {
        auto* one = toggle(shown(party.name()));
        one->setObjectName(QStringLiteral("listener"));
        heard->layout()->addWidget(one);
        listeners_.emplace_back(id, one);
    }
    auto* close = button(tr("Close"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(heard, 1);
    foot->addWidget(close);
    foot->addWidget(noted_);
    for (auto* each : findChildren<QPushButton*>()) each->setAutoDefault(false);
    auto* box = new QVBoxLayout(this);
    if (voice_ == nullptr)
        box->addWidget(remark(tr("This computer has no Chinese voice: read from this page, slowly and all of it.")));
    box->addWidget(list_, 1);
    box->addLayout(steps);
    box->addWidget(trouble_);
    box->addLayout(foot);
    resize(1000, 640);
    connect(start_, &QPushButton::clicked, this, &ReadDialog::startOrPause);
    connect(before, &QPushButton::clicked, this, [this] { goTo(list_->currentRow() - 1); });
    connect(next, &QPushButton::clicked, this, [this] { goTo(list_->currentRow() + 1); });
    connect(again, &QPushButton::clicked, this, [this] { goTo(0); });
    connect(list_, &QListWidget::itemClicked, this, [this] { goTo(list_->currentRow()); });
    connect(noted_, &QPushButton::clicked, this, &ReadDialog::note);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

bool ReadDialog::read(OpenCase& open, const std::string& paper, const Id& about, QWidget* parent)
{
    const auto document = documentFor(paper, open.file(), {.about = about, .on = open.workbench().today()}, {});
    const auto sentences = document ? spokenSentences(*document) : Result<std::vector<std::string>>(document.error());
    if (!sentences) return false;
    auto* dialog = new ReadDialog(open, paper, *sentences, Voice::chinese(nullptr), parent);
    dialog->open();
    return true;
}

void ReadDialog::goTo(int sentence)
{
    if (sentence < 0 || sentence >= list_->count()) return;
    list_->setCurrentRow(sentence);
    list_->scrollToItem(list_->item(sentence), QAbstractItemView::PositionAtCenter);
    if (speaking_) voice_->say(veiled(list_->item(sentence)->text()));
}

void ReadDialog::startOrPause()
{
    speaking_ = !speaking_;
    start_->setText(speaking_ ? tr("Pause") : tr("Go on reading"));
    if (!speaking_) return voice_->stop();
    goTo(std::max(0, list_->currentRow()));
}

void ReadDialog::sayOn()
{
    const int next = list_->currentRow() + 1;
    if (!speaking_) return;
    if (next < list_->count()) return goTo(next);
    speaking_ = false;
    start_->setText(tr("Read aloud"));
}

void ReadDialog::note()
{
    std::vector<Id> heard;
    for (const auto& [id, listens] : listeners_)
        if (listens->isChecked()) heard.push_back(id);
    if (heard.empty()) return setWarning(trouble_, tr("Still missing: who listened"));
    noted_->setEnabled(false);
    auto job = [caseId = open_.id(), paper = paper_, heard](
                   Workbench::Writing& writing) { return noteReading(writing.desk, caseId, paper, heard); };
    open_.workbench().perform<Saved>(this, std::move(job), [this](const Result<Saved>& saved) {
        noted_->setEnabled(true);
        if (!saved) return setWarning(trouble_, sayWhy(saved.error()));
        emit noted(tr("Written down: it was read aloud."));
        accept();
    });
}

void ReadDialog::done(int result)
{
    if (voice_ != nullptr) voice_->stop();
    QDialog::done(result);
}

} // namespace beibao

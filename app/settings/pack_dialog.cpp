#include "app/settings/pack_dialog.h"

#include "app/agreement/page_preview.h"
#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/forms/form_picture.h"
#include "app/shell/pieces.h"
#include "app/shell/plain_tip.h"
#include "app/words/words.h"
#include "core/casework/county_forms.h"
#include "core/casework/county_rules.h"
#include "core/documents/blank_form.h"
#include "core/documents/papers.h"
#include "core/documents/wordings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace beibao {

namespace {

constexpr qsizetype kLongestShown = 60;
constexpr int kSheetWidth = 18; ///< in font heights; what changes stands beside it and needs the room

QString shortened(const std::string& text)
{
    QString out = shown(text).simplified();
    return out.size() > kLongestShown ? out.left(kLongestShown - 1) + QStringLiteral("…") : out;
}

} // namespace

struct PackDialog::Looked {
    std::vector<PackLine> lines;
    std::vector<PackFinding> findings;
    PackMaker maker = PackMaker::kNobody;
    bool may = false;
};

PackDialog::PackDialog(Workbench& bench, Pack pack, QWidget* parent)
    : QDialog(parent)
    , bench_(bench)
    , pack_(std::move(pack))
    , maker_(wrappedLabel({}, "muted"))
    , lines_(new QTreeWidget)
    , papers_(new QComboBox)
    , sheet_(new QStackedWidget)
    , page_(new PagePreview)
    , form_(new QLabel)
    , trouble_(warning())
    , apply_(bigButton(tr("Apply from %1 on").arg(shown(pack_.effectiveFrom.chinese()))))
{
    build();
    bench_.perform<Looked>(
        this,
        [pack = pack_](Workbench::Writing& writing) -> Result<Looked> {
            const auto settings = settingsIn(writing.store.records());
            const RuleBook& ours = writing.desk.ours();
            return Looked{previewPack(pack, ours, settings), checkPack(pack, ours, writing.desk.today()),
                makerOf(pack, writing.store), mayApplyPacks(writing.store)};
        },
        [this](Result<Looked> looked) {
            if (looked) show(*looked);
        });
}

void PackDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the pack changes"));
    apply_->setObjectName(QStringLiteral("applyPack"));
    apply_->setEnabled(false);
    lines_->setObjectName(QStringLiteral("packLines"));
    lines_->setAccessibleName(windowTitle());
    lines_->setHeaderLabels({tr("What"), tr("Now"), tr("Then")});
    lines_->setRootIsDecorated(false);
    lines_->setWordWrap(true);
    form_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    sheet_->setMaximumWidth(em(this) * kSheetWidth);
    sheet_->addWidget(page_);
    sheet_->addWidget(scrolling(form_));
    offerPreviews();
    const bool any = papers_->count() > 0;
    papers_->setVisible(any);
    sheet_->setVisible(any);
    auto* leave = button(tr("Not now"));
    auto* left = new QVBoxLayout;
    left->addWidget(
        wrappedLabel(shown(pack_.name) + QStringLiteral(" · ") + tr("edition %1").arg(pack_.version), "heading"));
    if (!pack_.note.empty()) left->addWidget(wrappedLabel(shown(pack_.note)));
    left->addWidget(maker_);
    left->addWidget(lines_, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(papers_);
    right->addWidget(sheet_, 1);
    auto* sides = new QHBoxLayout;
    sides->addLayout(left, 3);
    if (any) sides->addLayout(right, 2);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(apply_);
    auto* box = new QVBoxLayout(this);
    box->addLayout(sides, 1);
    box->addWidget(trouble_);
    box->addLayout(row);
    resize(any ? 1220 : 860, 600);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply_, &QPushButton::clicked, this, &PackDialog::apply);
    connect(papers_, &QComboBox::currentIndexChanged, this, &PackDialog::preview);
    if (any) preview();
}

void PackDialog::offerPreviews()
{
    for (const auto& entry : pack_.entries) {
        const bool wording = entry.key.rfind(kTemplateKey, 0) == 0;
        const std::string paper = wording ? entry.key.substr(kTemplateKey.size()) : "";
        if (const Paper* known = paperOf(paper); known != nullptr && known->form && !entry.value.empty())
            papers_->addItem(shown(known->title), shown(entry.key));
        if (entry.key.rfind(kFormKey, 0) != 0) continue;
        if (const auto form = parseFormLayout(entry.value))
            papers_->addItem(tr("Form: %1").arg(shown(form->spec->label)), shown(entry.key));
    }
}

void PackDialog::show(const Looked& looked)
{
    maker_->setText(looked.maker == PackMaker::kCounty ? tr("✓ Signed by our county.")
            : looked.maker == PackMaker::kForged       ? tr("▲ It says the county signed it, and that is not true.")
                                                       : tr("Nobody signed this file. Ask where it comes from."));
    for (const PackLine& line : looked.lines) {
        const QString name = line.words.empty() ? shown(line.key) : shown(line.words);
        const bool paper = line.part == PackPart::kTemplate;
        const QString until = line.untilDay.empty() ? QString() : tr(" (until %1)").arg(shown(line.untilDay.chinese()));
        const QString before = paper && line.before.empty() ? tr("as in the program") : shortened(line.before);
        const QString after = !line.changes ? tr("the same") : paper ? tr("another wording") : shortened(line.after);
        auto* item = new QTreeWidgetItem(
            lines_, {shown(partLabel(line.part)) + QStringLiteral("：") + name, before, after + until});
        item->setToolTip(0, plainTip(shown(line.key)));
        item->setToolTip(1, plainTip(shown(line.before).left(2000)));
        item->setToolTip(2, plainTip(shown(line.after).left(2000)));
    }
    lines_->header()->setStretchLastSection(false);
    lines_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2}) lines_->header()->resizeSection(column, qMin(em(this) * 7, lines_->width() / 4));
    QStringList words;
    for (const PackFinding& finding : looked.findings)
        words << (finding.error ? QStringLiteral("▲ ") : QString()) + shown(finding.key) + QStringLiteral("：")
                + shown(finding.sentence);
    if (!looked.may)
        words << tr(
            "Rules are set by the chair, the clerk, the judicial office or the county; they come here by themselves.");
    setWarning(trouble_, words.mid(0, 6).join(QLatin1Char('\n')));
    apply_->setEnabled(looked.may && looked.maker != PackMaker::kForged && !hasErrors(looked.findings));
}

void PackDialog::preview()
{
    const std::string key = papers_->currentData().toString().toStdString();
    std::string wording;
    for (const auto& entry : pack_.entries)
        if (entry.key == key) wording = entry.value;
    const bool form = key.rfind(kFormKey, 0) == 0;
    sheet_->setCurrentIndex(form ? 1 : 0);
    if (form) return previewForm(wording);
    const std::string paper = key.substr(kTemplateKey.size());
    const auto unit = bench_.reading().get(bench_.author().unit);
    const std::string committee = unit ? unit->as<Committee>().name() : std::string();
    page_->show([paper, wording, committee]() -> Result<Document> {
        const auto form = blankForm({paper, "AAAA-AAAA"}, committee, wording);
        return form;
    });
}

void PackDialog::previewForm(const std::string& value)
{
    const auto layout = parseFormLayout(value);
    form_->setPixmap(layout ? pictureOf(*layout, bench_, em(this) * (kSheetWidth - 2)) : QPixmap());
    form_->setAccessibleName(layout ? shown(formInWords(*layout)) : QString());
}

void PackDialog::apply()
{
    apply_->setEnabled(false);
    bench_.perform<Changed>(
        this,
        [pack = pack_](Workbench::Writing& writing) {
            return applyPack(writing.store, writing.desk.ours(), pack, writing.desk.now());
        },
        [this](Result<Changed> changed) {
            if (!changed) return setWarning(trouble_, sayWhy(changed.error()));
            emit applied(changed->records.empty() ? tr("This pack is here already.")
                                                  : tr("%1: applied.").arg(shown(pack_.name)));
            accept();
        });
}

} // namespace beibao

#include "app/photos/file_photo_dialog.h"

#include "app/casepage/look.h"
#include "app/photos/photo_words.h"
#include "app/shell/pieces.h"
#include "app/words/words.h"
#include "core/documents/papers.h"

#include <QComboBox>
#include <QFormLayout>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

namespace beibao {
namespace {

constexpr int kHits = 60;
constexpr QSize kLargest(1160, 640);

QScrollArea* pictureArea(const QImage& picture)
{
    auto* label = new QLabel;
    label->setPixmap(QPixmap::fromImage(picture.scaledToWidth(560, Qt::SmoothTransformation)));
    label->setAccessibleName(FilePhotoDialog::tr("The photograph"));
    auto* area = new QScrollArea;
    area->setAccessibleName(label->accessibleName());
    area->setWidget(label);
    area->setMinimumWidth(600);
    return area;
}

} // namespace

FilePhotoDialog::FilePhotoDialog(Workbench& bench, const QImage& picture, const PagePlace& known, QWidget* parent)
    : QDialog(parent)
    , bench_(bench)
    , known_(known)
    , find_(new QLineEdit)
    , cases_(new QListWidget)
    , paper_(new QComboBox)
    , page_(new QSpinBox)
    , take_(bigButton(tr("File it")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Where does this page belong?"));
    find_->setPlaceholderText(tr("Name, pinyin, telephone or number"));
    find_->setAccessibleName(tr("Which dispute?"));
    find_->setObjectName(QStringLiteral("findCase"));
    cases_->setObjectName(QStringLiteral("whichCase"));
    cases_->setAccessibleName(tr("Dispute"));
    cases_->setProperty("look", "queue");
    cases_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    cases_->setWordWrap(true);
    paper_->setObjectName(QStringLiteral("whichPaper"));
    take_->setObjectName(QStringLiteral("fileIt"));
    for (const Paper& paper : papers())
        if (paper.form) paper_->addItem(shown(paper.title), shown(paper.id));
    paper_->setCurrentIndex(paper_->findData(shown(known.paper)));
    page_->setRange(0, 999);
    page_->setSpecialValueText(tr("not said"));
    page_->setValue(known.page);
    auto* fields = new QFormLayout;
    fields->addRow(tr("Paper"), paper_);
    fields->addRow(tr("Page"), page_);
    auto* no = button(tr("Not now"));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(no);
    row->addWidget(take_);
    auto* right = new QVBoxLayout;
    right->addWidget(plainLabel(tr("Which dispute?"), "strong"));
    right->addWidget(find_);
    right->addWidget(cases_, 1);
    right->addLayout(fields);
    right->addLayout(row);
    auto* box = new QHBoxLayout(this);
    box->addWidget(pictureArea(picture), 1);
    box->addLayout(right, 1);
    resize(kLargest);
    connect(find_, &QLineEdit::textEdited, this, &FilePhotoDialog::findCases);
    connect(cases_, &QListWidget::currentRowChanged, this, &FilePhotoDialog::allow);
    connect(paper_, &QComboBox::currentIndexChanged, this, &FilePhotoDialog::allow);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(take_, &QPushButton::clicked, this, &FilePhotoDialog::take);
    findCases();
    if (!known.caseId.empty()) cases_->setCurrentRow(0);
    (known.caseId.empty() ? static_cast<QWidget*>(find_) : paper_)->setFocus();
    allow();
}

void FilePhotoDialog::addCase(const Id& caseId)
{
    const QString id = shown(caseId.text());
    for (int i = 0; i < cases_->count(); ++i)
        if (cases_->item(i)->data(Qt::UserRole).toString() == id) return;
    const QString words = caseWords(bench_.database(), caseId);
    if (words.isEmpty()) return;
    auto* item = new QListWidgetItem(words, cases_);
    item->setData(Qt::UserRole, id);
}

void FilePhotoDialog::findCases()
{
    cases_->clear();
    const QString typed = find_->text().trimmed();
    if (typed.isEmpty()) {
        addCase(known_.caseId);
        for (const auto& row : listCases(bench_.database(), {.limit = kHits})) addCase(row.id);
        return;
    }
    if (const auto named = namedOnPaper(bench_.reading(), typed.toStdString())) addCase(named->caseId);
    for (const auto& hit : bench_.search().find(typed.toStdString(), kHits)) addCase(hit.caseId);
    if (cases_->count() > 0) cases_->setCurrentRow(0);
}

void FilePhotoDialog::allow()
{
    take_->setEnabled(cases_->currentRow() >= 0 && paper_->currentIndex() >= 0);
}

void FilePhotoDialog::take()
{
    const auto* item = cases_->currentItem();
    if (item == nullptr) return;
    emit chosen(Id::parse(item->data(Qt::UserRole).toString().toStdString()).value_or(Id()),
        paper_->currentData().toString().toStdString(), page_->value());
    accept();
}

} // namespace beibao

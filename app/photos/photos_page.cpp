#include "app/photos/photos_page.h"

#include "app/casepage/look.h"
#include "app/photos/file_photo_dialog.h"
#include "app/photos/photo_row.h"
#include "app/photos/photo_words.h"
#include "app/shell/news_bar.h"
#include "app/shell/pieces.h"
#include "app/words/words.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace beibao {

PhotosPage::PhotosPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , looking_(new LookAtPhotos(this))
    , sentence_(wrappedLabel({}, "heading"))
    , progress_(new QProgressBar)
    , verdict_(nullptr)
    , fileAll_(bigButton({}))
    , seenRows_(new QVBoxLayout)
    , trayHeading_(plainLabel({}, "heading"))
    , trayRows_(new QVBoxLayout)
{
    setProperty("look", "page");
    setAcceptDrops(true);
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(seenRows_);
    column->addWidget(trayHeading_);
    column->addLayout(trayRows_);
    column->addStretch(1);
    for (QVBoxLayout* list : {seenRows_, trayRows_}) list->setSpacing(0);
    auto* page = new QVBoxLayout(this);
    const int side = em(this) * 3 / 4;
    page->setContentsMargins(side, side, side, side);
    page->addWidget(head());
    page->addWidget(verdict());
    page->addWidget(scrolling(rows), 1);
    connect(looking_, &LookAtPhotos::seen, this, [this](const SeenPhoto& photo) { take(photo); });
    connect(looking_, &LookAtPhotos::finished, this, &PhotosPage::tell);
    connect(&bench_, &Workbench::draftsChanged, this, &PhotosPage::refreshTray);
    refreshTray();
    tell();
}

QWidget* PhotosPage::head()
{
    auto* whole = new QWidget;
    auto* files = button(tr("Choose photographs"));
    auto* folder = button(tr("Choose a folder"));
    files->setObjectName(QStringLiteral("choosePhotos"));
    connect(files, &QPushButton::clicked, this, &PhotosPage::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &PhotosPage::chooseFolder);
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("Photographs to the files"), "title"), 1);
    row->addWidget(files);
    row->addWidget(folder);
    auto* box = new QVBoxLayout(whole);
    box->setContentsMargins(0, 0, 0, 0);
    box->addLayout(row);
    box->addWidget(
        remark(tr("Photograph the papers that were filled in or signed, and drop the pictures or their folder "
                  "here. The code on each page says whose it is. Your pictures stay where they are.")));
    return whole;
}

QWidget* PhotosPage::verdict()
{
    verdict_ = card(nullptr, "next");
    fileAll_->setObjectName(QStringLiteral("fileAll"));
    auto* no = button(tr("None of them"), "quiet");
    connect(fileAll_, &QPushButton::clicked, this, &PhotosPage::fileAll);
    connect(no, &QPushButton::clicked, this, &PhotosPage::forget);
    auto* words = new QVBoxLayout;
    words->addWidget(sentence_);
    words->addWidget(progress_);
    auto* row = new QHBoxLayout(verdict_);
    row->addLayout(words, 1);
    row->addWidget(no);
    row->addWidget(fileAll_);
    return verdict_;
}

void PhotosPage::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Choose photographs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Pictures") + QStringLiteral(" (*.jpg *.jpeg *.png *.JPG *.JPEG *.PNG)"));
    connect(dialog, &QFileDialog::filesSelected, this, &PhotosPage::look);
    dialog->open();
}

void PhotosPage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Choose a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &PhotosPage::look);
    dialog->open();
}

void PhotosPage::preferCase(const Id& caseId)
{
    preferred_ = caseId;
}

void PhotosPage::look(const QStringList& paths)
{
    const int found = looking_->add(paths);
    asked_ += found;
    if (found == 0) emit said(tr("There is no picture in it."));
    tell();
}

void PhotosPage::take(SeenPhoto photo)
{
    if (photo.trouble.isEmpty()) {
        photo.page.place = placeOf(bench_.reading(), photo.scan.code);
        if (photo.scan.several) photo.page.place.doubt = PageDoubt::kSeveral;
    }
    const PagePlace& place = photo.page.place;
    auto* row = new PhotoRow;
    const QString name = QFileInfo(photo.path).fileName();
    if (!photo.small.isNull()) row->showPicture(photo.small);
    if (!photo.trouble.isEmpty())
        row->say(name, {}, tr("✗ %1").arg(photo.trouble), "danger");
    else if (place.known())
        row->say(caseWords(bench_.database(), place.caseId), paperWords(place), tr("✓ recognised"), "good");
    else
        row->say(name, paperWords(place), tr("? %1").arg(doubtWords(place.doubt)), "warning");
    seenRows_->addWidget(row);
    seen_.push_back(std::move(photo));
    tell();
}

/// How far the look is, and what can be done with what was seen.
void PhotosPage::tell()
{
    const int busy = looking_->waiting();
    verdict_->setVisible(busy > 0 || !seen_.empty());
    progress_->setVisible(busy > 0);
    progress_->setRange(0, std::max(1, asked_));
    progress_->setValue(int(seen_.size()));
    fileAll_->setVisible(busy == 0);
    const auto usable = std::ranges::count_if(seen_, [](const SeenPhoto& one) { return one.trouble.isEmpty(); });
    const auto known = std::ranges::count_if(seen_, [](const SeenPhoto& one) { return one.page.place.known(); });
    if (busy > 0) return sentence_->setText(tr("Looking: %1 of %2").arg(seen_.size()).arg(asked_));
    sentence_->setText(tr("%1 recognised, %2 to be filed by you, %3 cannot be used.")
                           .arg(known)
                           .arg(usable - known)
                           .arg(qsizetype(seen_.size()) - usable));
    fileAll_->setText(known > 0 ? tr("File %n of them", nullptr, int(known)) : tr("Keep them in the tray"));
    fileAll_->setEnabled(usable > 0);
}

void PhotosPage::fileAll()
{
    fileAll_->setEnabled(false);
    count_ = {};
    for (const auto& photo : seen_) {
        if (!photo.trouble.isEmpty()) continue;
        ++count_.open;
        auto job = [page = photo.page](Workbench::Writing& writing) -> Result<FiledPhoto> {
            SystemRandom random;
            return PhotoTray(writing.scratch, writing.blobs, random).settle(writing.store, page);
        };
        bench_.perform<FiledPhoto>(this, std::move(job), [this](const Result<FiledPhoto>& filed) {
            --count_.open;
            if (!filed) emit failed(filed.error());
            if (filed) ++(!filed->waiting.empty() ? count_.waiting : filed->before ? count_.before : count_.filed);
            if (count_.open == 0) settled();
        });
    }
}

void PhotosPage::settled()
{
    forget();
    refreshTray();
    QStringList words;
    if (count_.filed > 0) words << tr("%n filed", nullptr, count_.filed);
    if (count_.before > 0) words << tr("%n were there already", nullptr, count_.before);
    if (count_.waiting > 0) words << tr("%n wait in the tray", nullptr, count_.waiting);
    if (!words.isEmpty()) emit said(words.join(tr(", ")) + tr("."));
}

void PhotosPage::forget()
{
    looking_->stop();
    seen_.clear();
    asked_ = looking_->waiting();
    clear(seenRows_);
    tell();
}

void PhotosPage::refreshTray()
{
    auto now = trayPhotos(bench_.drafts());
    std::erase_if(now, [this](const TrayPhoto& photo) { return going_.contains(photo.id); });
    // Somebody typing keeps a draft every two seconds; that is no reason to open every picture again.
    if (std::ranges::equal(now, tray_, {}, &TrayPhoto::id, &TrayPhoto::id) && trayHeading_->isVisible() == !now.empty())
        return;
    tray_ = std::move(now);
    clear(trayRows_);
    trayHeading_->setText(tr("Waiting to be filed (%1)").arg(tray_.size()));
    trayHeading_->setVisible(!tray_.empty());
    for (const auto& photo : tray_) trayRows_->addWidget(trayRow(photo));
    emit waitingChanged(waiting());
}

PhotoRow* PhotosPage::trayRow(const TrayPhoto& photo)
{
    auto* row = new PhotoRow;
    row->say(shown(photo.name), paperWords(photo.place), tr("? %1").arg(doubtWords(photo.place.doubt)), "warning");
    auto* where = button(tr("Choose dispute and paper"));
    where->setObjectName(QStringLiteral("where"));
    auto* away = button(tr("Throw away"), "quiet");
    row->addButton(where);
    row->addButton(away);
    connect(where, &QPushButton::clicked, this, [this, photo] { askWhere(photo); });
    // Once more, because it is gone for good: the second click means it.
    connect(away, &QPushButton::clicked, this, [this, photo, away, sure = false]() mutable {
        if (sure) return drop(photo);
        sure = true;
        away->setText(tr("Really throw it away?"));
    });
    bench_.perform<std::string>(
        row, [blob = photo.blob](Workbench::Writing& writing) { return writing.blobs.get(blob); },
        [row](const Result<std::string>& bytes) {
            if (bytes) row->showPicture(QImage::fromData(QByteArray::fromStdString(*bytes)));
        });
    return row;
}

void PhotosPage::askWhere(const TrayPhoto& photo)
{
    bench_.perform<std::string>(
        this, [blob = photo.blob](Workbench::Writing& writing) { return writing.blobs.get(blob); },
        [this, photo](const Result<std::string>& bytes) {
            if (!bytes) return void(emit failed(bytes.error()));
            PagePlace known = photo.place;
            // Another page of the same form may have found its case meanwhile.
            if (!known.form.empty())
                known
                    = placeOf(bench_.reading(), PageCode{.paper = known.paper, .form = known.form, .page = known.page});
            if (known.caseId.empty()) known.caseId = preferred_;
            auto* dialog
                = new FilePhotoDialog(bench_, QImage::fromData(QByteArray::fromStdString(*bytes)), known, this);
            connect(dialog, &FilePhotoDialog::chosen, this,
                [this, photo](
                    const Id& caseId, const std::string& paper, int page) { fileByHand(photo, caseId, paper, page); });
            dialog->open();
        });
}

void PhotosPage::fileByHand(const TrayPhoto& photo, const Id& caseId, const std::string& paper, int page)
{
    auto job = [id = photo.id, caseId, paper, page](Workbench::Writing& writing) -> Result<FiledPhoto> {
        BEIBAO_TAKE(place, placeByHand(writing.store.records(), caseId, paper, page));
        SystemRandom random;
        return PhotoTray(writing.scratch, writing.blobs, random).file(writing.store, id, place);
    };
    bench_.perform<FiledPhoto>(this, std::move(job), [this, caseId](const Result<FiledPhoto>& filed) {
        refreshTray();
        if (!filed) return void(emit failed(filed.error()));
        emit said(filed->before ? tr("This picture was in the case already.")
                                : tr("Filed: %1").arg(caseWords(bench_.database(), caseId)));
    });
}

void PhotosPage::drop(const TrayPhoto& photo)
{
    going_.insert(photo.id);
    refreshTray();
    const auto stay = [page = QPointer<PhotosPage>(this), id = photo.id] {
        if (!page || page->going_.erase(id) == 0) return;
        page->refreshTray();
    };
    if (auto* bar = NewsBar::of(this)) bar->say(tr("Thrown away."), tr("Put it back"), stay);
    QTimer::singleShot(NewsBar::kGoodNewsMs, this, [this, id = photo.id] {
        if (going_.erase(id) > 0) dropForGood(id);
    });
}

/// Only when the way back is over: what is gone from the tray cannot come again.
void PhotosPage::dropForGood(const Id& id)
{
    auto job = [id](Workbench::Writing& writing) -> Result<Id> {
        SystemRandom random;
        BEIBAO_TRY(PhotoTray(writing.scratch, writing.blobs, random).drop(id));
        return id;
    };
    bench_.perform<Id>(this, std::move(job), [this](const Result<Id>& gone) {
        refreshTray();
        if (!gone) emit failed(gone.error());
    });
}

void PhotosPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void PhotosPage::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    event->acceptProposedAction();
    look(paths);
}

void PhotosPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshTray();
}

} // namespace beibao

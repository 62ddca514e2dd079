#include "app/casepage/materials.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/paper/material_file.h"
#include "app/photos/picture_dialog.h"
#include "app/scan/page_scan.h"
#include "app/scan/photograph.h"
#include "app/scan/straight.h"
#include "app/shell/pieces.h"
#include "core/casework/attaching.h"
#include "core/casework/photo_filing.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QUrl>

namespace beibao {
namespace {

/// The page a photograph shows, if its code says that it belongs to this very case.
std::optional<PhotoPage> pageOf(const QString& path, const Id& caseId, const Records& records)
{
    const auto photo = readPhotograph(path);
    if (!photo) return std::nullopt;
    const PageScan scan = scanPage(photo->picture);
    const PagePlace place = placeOf(records, scan.code);
    if (!place.known() || place.caseId != caseId) return std::nullopt;
    return PhotoPage{photo->name, jpegOf(scan.page).toStdString(), photo->madeAt, place};
}

QString sentenceOf(const Error& error)
{
    if (error.rule == "large") return Materials::tr("The file is larger than 200 MB and was not kept.");
    if (error.rule == "picture")
        return Materials::tr(
            "This picture cannot be written anew. Tick “Keep pictures as they are” to keep it all the same.");
    return sayWhy(error);
}

Material materialOf(MaterialFile file, const Id& caseId, const std::string& role, const Id& party)
{
    Material material;
    material.caseId = caseId;
    material.role = role;
    material.party = party;
    material.name = std::move(file.name);
    material.mediaType = std::move(file.mediaType);
    material.bytes = std::move(file.bytes);
    material.thumbnail = std::move(file.thumbnail);
    return material;
}

} // namespace

Materials::Materials(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , list_(new QListWidget)
    , bin_(button(tr("Put into the bin"), "quiet"))
    , trouble_(warning())
    , roles_(new QMenu(this))
    , asTheyAre_(new QAction(tr("Keep pictures as they are"), this))
{
    setAcceptDrops(true);
    asTheyAre_->setCheckable(true);
    asTheyAre_->setToolTip(tr("Byte for byte, with the place and time the camera wrote into them"));
    Section made = section(tr("Materials"));
    auto* more = new QPushButton(tr("Add"));
    more->setObjectName(QStringLiteral("addMaterial"));
    more->setMenu(roles_);
    made.head->addWidget(more);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setWordWrap(true);
    list_->setAccessibleName(tr("Materials"));
    made.body->addWidget(list_);
    bin_->setObjectName(QStringLiteral("recycleMaterial"));
    bin_->hide(); // until one is chosen
    made.body->addWidget(bin_, 0, Qt::AlignLeft);
    made.body->addWidget(trouble_);
    made.body->addWidget(remark(tr("Drop files here, or paste with Ctrl+V.")));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(made.frame);
    auto* key = new QShortcut(QKeySequence::Paste, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &Materials::paste);
    connect(list_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { this->open(list_->row(item)); });
    connect(list_, &QListWidget::itemSelectionChanged, this,
        [this] { bin_->setVisible(!list_->selectedItems().isEmpty()); });
    connect(bin_, &QPushButton::clicked, this, &Materials::recycle);
    connect(&open, &OpenCase::reloaded, this, &Materials::refresh);
}

/// An identity card is somebody's: with one question fewer if the menu asks whose.
void Materials::offerRoles()
{
    roles_->clear();
    roles_->addAction(tr("Photographs of papers"), this, &Materials::photosWanted);
    roles_->addSeparator();
    const std::pair<const char*, QString> roles[]
        = {{"evidence", tr("Evidence")}, {"identity", tr("Proof of identity")},
            {"authorisation", tr("Power of attorney")}, {"performance_proof", tr("Proof of performance")},
            {"confirmation_application", tr("Papers for the court")}, {"dossier_note", tr("Note on the dossier")}};
    for (const auto& [role, label] : roles) {
        const std::string kind = role;
        if (kind != "identity") {
            roles_->addAction(label, this, [this, kind] { chooseFiles(kind, {}); });
            continue;
        }
        for (const auto& party : open_.file().parties)
            roles_->addAction(tr("%1: %2").arg(label, shown(party.record.name())), this,
                [this, kind, id = party.id] { chooseFiles(kind, id); });
    }
    roles_->addSeparator();
    offerRecording();
    roles_->addSeparator();
    roles_->addAction(asTheyAre_);
}

/// A recording is kept only with everybody's agreement, so that is written down first.
void Materials::offerRecording()
{
    if (!consentToRecording(open_.file()).empty()) {
        roles_->addAction(tr("Sound recording"), this, [this] { chooseFiles("audio", {}); });
        return;
    }
    roles_->addAction(tr("All parties agreed to be recorded: write it down"), this, &Materials::writeConsentDown);
}

void Materials::writeConsentDown()
{
    std::vector<Entry> entries;
    for (const auto& party : open_.file().parties) {
        Consent consent;
        consent.set_case_id(open_.id().text());
        consent.set_party_id(party.id.text());
        consent.set_what(std::string(kConsentToRecording));
        consent.set_given_at(open_.workbench().now().iso());
        consent.set_how("oral");
        entries.push_back(Entry::fact(consent));
    }
    open_.workbench().perform<Saved>(
        this, [entries](Workbench::Writing& writing) { return writing.store.save(entries); },
        [this](const Result<Saved>& saved) { setWarning(trouble_, saved ? QString() : sentenceOf(saved.error())); });
}

void Materials::refresh()
{
    offerRoles();
    list_->clear();
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    for (const auto& [id, material] : open_.file().attachments)
        list_->addItem(tr("%1 (%2)").arg(shown(material.name()), chinese.formattedDataSize(material.size(), 1)));
    const int rows = std::clamp(list_->count(), 1, 5);
    list_->setFixedHeight(rows * (list_->fontMetrics().height() + 8) + 4);
    list_->setVisible(list_->count() > 0);
}

void Materials::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void Materials::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    add(paths, "evidence");
    event->acceptProposedAction();
}

void Materials::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    QStringList paths;
    for (const QUrl& url : held->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    if (!paths.isEmpty())
        add(paths, "evidence");
    else if (held->hasImage())
        pastePicture(qvariant_cast<QImage>(held->imageData()));
}

void Materials::pastePicture(const QImage& picture)
{
    const QString name = tr("Pasted %1.jpg").arg(QDateTime::currentDateTime().toString(QStringLiteral("MM-dd HHmm")));
    auto job = [caseId = open_.id(), picture, name](Workbench::Writing& writing) -> Result<Saved> {
        BEIBAO_TAKE(file, pictureMaterial(picture, name));
        return keepMaterials(writing.store, writing.blobs, {materialOf(std::move(file), caseId, "evidence", {})});
    };
    open_.workbench().perform<Saved>(this, std::move(job),
        [this](const Result<Saved>& saved) { setWarning(trouble_, saved ? QString() : sentenceOf(saved.error())); });
}

void Materials::chooseFiles(const std::string& role, const Id& party)
{
    auto* dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
        [this, role, party](const QStringList& paths) { add(paths, role, party); });
    dialog->open();
}

void Materials::add(const QStringList& paths, const std::string& role, const Id& party)
{
    const PictureAs as = asTheyAre_->isChecked() ? PictureAs::kOriginal : PictureAs::kReadable;
    auto job = [bench = &open_.workbench(), caseId = open_.id(), paths, role, party, as](
                   Workbench::Writing& writing) -> Result<Saved> {
        std::vector<Material> materials;
        for (const QString& path : paths) {
            if (const auto page = pageOf(path, caseId, writing.store.records())) {
                BEIBAO_TAKE(filed, filePhoto(writing.store, writing.blobs, *page));
                bench->announce(filed.changed);
                continue;
            }
            BEIBAO_TAKE(file, readMaterial(path, as));
            materials.push_back(materialOf(std::move(file), caseId, role, party));
        }
        return materials.empty() ? Result<Saved>(Saved()) : keepMaterials(writing.store, writing.blobs, materials);
    };
    open_.workbench().perform<Saved>(this, std::move(job),
        [this](const Result<Saved>& saved) { setWarning(trouble_, saved ? QString() : sentenceOf(saved.error())); });
}

void Materials::open(int row)
{
    const Attachment& material = open_.file().attachments.at(std::size_t(row)).record;
    const QString name = shown(material.name());
    const bool picture = material.media_type().rfind("image/", 0) == 0;
    const Id blob = Id::parse(material.blob()).value_or(Id());
    open_.leaveTrace("open_material", open_.file().attachments.at(std::size_t(row)).id);
    const bool elsewhere = PrivateCopies::mayBeOpened(material.media_type());
    open_.workbench().perform<std::string>(
        this,
        [blob, sha256 = material.sha256()](Workbench::Writing& writing) -> Result<std::string> {
            auto bytes = writing.blobs.get(blob, sha256);
            // Not here yet: it comes first with the next meeting.
            if (!bytes && bytes.error().fault == Fault::kNotFound) BEIBAO_TRY(writing.folder.parcels().askFor(sha256));
            return bytes;
        },
        [this, name, picture, elsewhere](const Result<std::string>& bytes) {
            const bool coming = !bytes && bytes.error().fault == Fault::kNotFound;
            setWarning(trouble_,
                bytes ? QString()
                    : coming
                    ? tr("This file has not arrived here yet. It was asked for and comes with the next meeting.")
                    : tr("This file cannot be opened; the copy at the county may be good."));
            if (!bytes) return;
            picture         ? showPicture(name, *bytes, this)
                : elsewhere ? showElsewhere(name, *bytes)
                            : saveCopy(name, *bytes);
        });
}

void Materials::recycle()
{
    const int row = list_->currentRow();
    if (row >= 0) emit recycleWanted(open_.file().attachments.at(std::size_t(row)).id);
}

/// In the program the person reads such papers with; a copy to keep is hers to make when there is none.
void Materials::showElsewhere(const QString& name, const std::string& bytes)
{
    const auto path = copies_.make(name.toStdString(), bytes);
    if (path && QDesktopServices::openUrl(QUrl::fromLocalFile(*path))) return;
    saveCopy(name, bytes);
}

void Materials::saveCopy(const QString& name, const std::string& bytes)
{
    auto* dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QString::fromStdString(safeFileName(name.toStdString())));
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString& path) {
        QSaveFile file(path);
        const bool written
            = file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(bytes)) >= 0 && file.commit();
        setWarning(trouble_, written ? QString() : tr("The copy could not be written there."));
    });
    dialog->open();
}

} // namespace beibao

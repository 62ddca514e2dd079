#include "app/casepage/materials.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/material_kind.h"
#include "app/casepage/material_list.h"
#include "app/casepage/open_case.h"
#include "app/paper/material_file.h"
#include "app/scan/page_scan.h"
#include "app/scan/photograph.h"
#include "app/scan/straight.h"
#include "app/seal/print_paper.h"
#include "app/shell/flow_layout.h"
#include "app/shell/pieces.h"
#include "app/shell/signs.h"
#include "app/shell/theme.h"
#include "app/sound/consent_form.h"
#include "app/sound/player.h"
#include "app/sound/record_dialog.h"
#include "app/sound/sound_dialog.h"
#include "app/viewer/pdf_dialog.h"
#include "app/viewer/picture_dialog.h"
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
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
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
    , list_(new MaterialList(open))
    , chosen_(new QWidget)
    , record_(button(tr("Record")))
    , bin_(button(tr("Put into the bin"), "quiet"))
    , trouble_(warning())
    , roles_(new QMenu(this))
    , asTheyAre_(new QAction(tr("Keep pictures as they are"), this))
    , microphones_(&Microphone::ofThisComputer)
{
    setAcceptDrops(true);
    asTheyAre_->setCheckable(true);
    asTheyAre_->setToolTip(tr("Byte for byte, with the place and time the camera wrote into them"));
    Section made = section(tr("Materials"));
    auto* more = new QPushButton(tr("Add"));
    more->setObjectName(QStringLiteral("addMaterial"));
    more->setMenu(roles_);
    made.head->addWidget(record_);
    made.head->addWidget(more);
    made.body->addWidget(list_);
    made.body->addWidget(ways());
    made.body->addWidget(trouble_);
    made.body->addWidget(remark(tr("Drop files here, or paste with Ctrl+V.")));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(made.frame);
    auto* key = new QShortcut(QKeySequence::Paste, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &Materials::paste);
    connect(list_, &QListWidget::itemActivated, this, &Materials::open);
    connect(
        list_, &QListWidget::itemSelectionChanged, this, [this] { chosen_->setVisible(list_->chosen() != nullptr); });
    record_->setObjectName(QStringLiteral("recordSound"));
    record_->setIcon(signIcon(Sign::kSound, colours::kAccent));
    connect(record_, &QPushButton::clicked, this, &Materials::record);
    connect(&open, &OpenCase::reloaded, this, [this] {
        offerRoles();
        tellLeft();
    });
}

/// What can be done with the one that is chosen; out of the way until one is.
QWidget* Materials::ways()
{
    auto* row = new FlowLayout(chosen_, em(this) / 4);
    auto* open = button(tr("Open"), "", chosen_);
    auto* copy = button(tr("Save a copy"), "quiet", chosen_);
    open->setObjectName(QStringLiteral("openMaterial"));
    copy->setObjectName(QStringLiteral("copyMaterial"));
    bin_->setObjectName(QStringLiteral("recycleMaterial"));
    for (auto* each : {open, copy, bin_}) row->addWidget(each);
    chosen_->hide();
    connect(open, &QPushButton::clicked, this, &Materials::open);
    connect(copy, &QPushButton::clicked, this, [this] {
        fetch([this](const Kept<Attachment>& material, const std::string& bytes) {
            saveCopy(material.id, shown(material.record.name()), bytes);
        });
    });
    connect(bin_, &QPushButton::clicked, this, [this] {
        if (const auto* material = list_->chosen()) emit recycleWanted(material->id);
    });
    return chosen_;
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
    roles_->addAction(tr("Sound recording from a file"), this, [this] {
        if (!consentToRecording(open_.file()).empty()) return chooseFiles("audio", {});
        auto* dialog = new QDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Sound recording from a file"));
        auto* form = new ConsentForm(open_);
        (new QVBoxLayout(dialog))->addWidget(form);
        connect(form, &ConsentForm::agreed, this, [this, dialog] {
            dialog->accept();
            chooseFiles("audio", {});
        });
        dialog->open();
    });
}

void Materials::record()
{
    auto* dialog = new RecordDialog(open_, microphones_, this);
    connect(dialog, &RecordDialog::kept, this, &Materials::said);
    // The writer's thread has its last pieces by then: what is asked after them is answered after them.
    connect(dialog, &QDialog::finished, this, [this] {
        open_.workbench().perform<bool>(
            this, [](Workbench::Writing&) -> Result<bool> { return true; },
            [this](const Result<bool>&) { tellLeft(); });
    });
    dialog->open();
}

/// A recording that was cut off waits for a word.
void Materials::tellLeft()
{
    const auto left = KeptPieces(open_.workbench(), open_.id()).left();
    record_->setText(left ? tr("Record · one is not kept yet") : tr("Record"));
    setLook(record_, left ? "main" : "");
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

/// The content of the chosen one, as soon as the writer's thread has decrypted it; what has not come is asked for.
void Materials::fetch(Fetched done)
{
    const Kept<Attachment>* chosen = list_->chosen();
    if (chosen == nullptr) return;
    const Id blob = Id::parse(chosen->record.blob()).value_or(Id());
    open_.workbench().perform<std::string>(
        this,
        [blob, sha256 = chosen->record.sha256()](Workbench::Writing& writing) -> Result<std::string> {
            auto bytes = writing.blobs.get(blob, sha256);
            // Not here yet: it comes first with the next meeting.
            if (!bytes && bytes.error().fault == Fault::kNotFound) BEIBAO_TRY(writing.folder.parcels().askFor(sha256));
            return bytes;
        },
        [this, material = *chosen, done = std::move(done)](const Result<std::string>& bytes) {
            const bool coming = !bytes && bytes.error().fault == Fault::kNotFound;
            setWarning(trouble_,
                bytes ? QString()
                    : coming
                    ? tr("This file has not arrived here yet. It was asked for and comes with the next meeting.")
                    : tr("This file cannot be opened; the copy at the county may be good."));
            if (bytes) done(material, *bytes);
        });
}

void Materials::open()
{
    if (const auto* chosen = list_->chosen()) open_.leaveTrace("open_material", chosen->id);
    fetch([this](const Kept<Attachment>& material, const std::string& bytes) { bring(material, bytes); });
}

/// What this program can show stays inside it; the rest goes to the program the person reads such files with.
void Materials::bring(const Kept<Attachment>& material, const std::string& bytes)
{
    const QString name = shown(material.record.name());
    const auto trace = [this, id = material.id] { open_.leaveTrace("export_material", id); };
    switch (materialKindOf(material.record.media_type())) {
    case MaterialKind::kPicture: connect(showPicture(name, bytes, this), &PictureDialog::taken, this, trace); return;
    case MaterialKind::kPdf: {
        auto* dialog = new PdfDialog(name, QByteArray::fromStdString(bytes), this);
        connect(dialog, &PdfDialog::taken, this, trace);
        return dialog->open();
    }
    case MaterialKind::kSound: {
        auto* dialog = new SoundDialog(open_, material, bytes, SoundPlayer::ofThisComputer(), this);
        connect(dialog, &SoundDialog::taken, this, trace);
        return dialog->open();
    }
    default: break;
    }
    if (PrivateCopies::mayBeOpened(material.record.media_type()) && showElsewhere(name, bytes)) return;
    saveCopy(material.id, name, bytes);
}

bool Materials::showElsewhere(const QString& name, const std::string& bytes)
{
    const auto path = copies_.make(name.toStdString(), bytes);
    return path && QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
}

void Materials::saveCopy(const Id& material, const QString& name, const std::string& bytes)
{
    const QString safe = QString::fromStdString(safeFileName(name.toStdString()));
    saveBytes(QByteArray::fromStdString(bytes), safe, this, [this, material](const PaperOutcome& outcome) {
        if (outcome.good) open_.leaveTrace("export_material", material);
        setWarning(trouble_, outcome.good ? QString() : outcome.sentence);
    });
}

} // namespace beibao

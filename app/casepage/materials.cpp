#include "app/casepage/materials.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/material_file.h"
#include "app/casepage/open_case.h"
#include "app/shell/pieces.h"

#include <QClipboard>
#include <QDialog>
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

namespace beibao {

Materials::Materials(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , list_(new QListWidget)
    , bin_(button(tr("Put into the bin"), "quiet"))
    , trouble_(warning())
{
    setAcceptDrops(true);
    Section made = section(tr("Materials"));
    auto* more = new QPushButton(tr("Add"));
    auto* menu = new QMenu(more);
    const std::pair<const char*, QString> roles[]
        = {{"evidence", tr("Evidence")}, {"identity", tr("Proof of identity")},
            {"authorisation", tr("Power of attorney")}, {"performance_proof", tr("Proof of performance")},
            {"confirmation_application", tr("Papers for the court")}, {"dossier_note", tr("Note on the dossier")}};
    for (const auto& [role, label] : roles)
        menu->addAction(label, this, [this, kind = std::string(role)] { chooseFiles(kind); });
    more->setMenu(menu);
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

void Materials::refresh()
{
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
    if (!paths.isEmpty()) add(paths, "evidence");
}

void Materials::chooseFiles(const std::string& role)
{
    auto* dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, role](const QStringList& paths) { add(paths, role); });
    dialog->open();
}

void Materials::add(const QStringList& paths, const std::string& role)
{
    auto job = [caseId = open_.id(), paths, role](Workbench::Writing& writing) -> Result<Saved> {
        std::vector<Entry> entries;
        for (const QString& path : paths) {
            BEIBAO_TAKE(file, readMaterial(path));
            BEIBAO_TAKE(blob, writing.blobs.put(file.bytes));
            Attachment material;
            material.set_case_id(caseId.text());
            material.set_role(role);
            material.set_name(file.name);
            material.set_media_type(file.mediaType);
            material.set_size(std::int64_t(file.bytes.size()));
            material.set_sha256(sha256(file.bytes).bytes());
            material.set_blob(blob.text());
            entries.push_back(Entry::fact(material));
        }
        return writing.store.save(entries);
    };
    open_.workbench().perform<Saved>(this, std::move(job),
        [this](const Result<Saved>& saved) { setWarning(trouble_, saved ? QString() : sayWhy(saved.error())); });
}

void Materials::open(int row)
{
    const Attachment& material = open_.file().attachments.at(std::size_t(row)).record;
    const QString name = shown(material.name());
    const bool picture = material.media_type().rfind("image/", 0) == 0;
    const Id blob = Id::parse(material.blob()).value_or(Id());
    open_.leaveTrace("open_material", open_.file().attachments.at(std::size_t(row)).id);
    open_.workbench().perform<std::string>(
        this, [blob](Workbench::Writing& writing) { return writing.blobs.get(blob); },
        [this, name, picture](const Result<std::string>& bytes) {
            setWarning(trouble_, bytes ? QString() : tr("This file has not arrived here yet, or cannot be opened."));
            if (!bytes) return;
            picture ? showPicture(name, *bytes) : saveCopy(name, *bytes);
        });
}

void Materials::recycle()
{
    const int row = list_->currentRow();
    if (row >= 0) emit recycleWanted(open_.file().attachments.at(std::size_t(row)).id);
}

void Materials::showPicture(const QString& name, const std::string& bytes)
{
    QPixmap picture;
    picture.loadFromData(QByteArray::fromStdString(bytes));
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(name);
    auto* label = new QLabel;
    label->setPixmap(picture.scaled(1000, 620, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    auto* box = new QVBoxLayout(dialog);
    box->addWidget(label);
    dialog->open();
}

void Materials::saveCopy(const QString& name, const std::string& bytes)
{
    auto* dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString& path) {
        QSaveFile file(path);
        const bool written
            = file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(bytes)) >= 0 && file.commit();
        setWarning(trouble_, written ? QString() : tr("The copy could not be written there."));
    });
    dialog->open();
}

} // namespace beibao

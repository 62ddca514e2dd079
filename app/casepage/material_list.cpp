#include "app/casepage/material_list.h"

#include "app/casepage/case_words.h"
#include "app/casepage/material_kind.h"
#include "app/casepage/open_case.h"
#include "app/shell/pieces.h"
#include "app/shell/plain_tip.h"

#include <QBuffer>
#include <QEvent>
#include <QImageReader>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace beibao {
namespace {

constexpr int kRowsInSight = 4;
constexpr QSize kSmall(160, 160); // enough for letters of 175 %
constexpr std::int64_t kReadWhole = 8 << 20; // larger pictures without a small one show their sign

QImage smallOf(const std::string& bytes)
{
    QByteArray held = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
    QBuffer buffer(&held);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > kSmall.width() || size.height() > kSmall.height())
        reader.setScaledSize(size.scaled(kSmall, Qt::KeepAspectRatio));
    return reader.read();
}

QImage pictureOf(const Attachment& material, const Blobs& blobs)
{
    if (materialKindOf(material.media_type()) != MaterialKind::kPicture) return {};
    const bool small = !material.thumbnail().empty();
    if (!small && material.size() > kReadWhole) return {};
    const auto bytes = blobs.get(Id::parse(small ? material.thumbnail() : material.blob()).value_or(Id()),
        small ? material.thumbnail_sha256() : material.sha256());
    return bytes ? smallOf(*bytes) : QImage();
}

/// When the record was made, by the clock of the machine that made it.
std::int64_t madeAt(const Records& records, const Id& id)
{
    const auto changes = records.history(id);
    return changes.empty() ? 0 : std::int64_t(changes.front().head().stamp() >> 16U);
}

/// The same on a chosen row: a tint would change what it shows.
QIcon pictureIcon(const QImage& picture)
{
    const QPixmap pixmap = QPixmap::fromImage(picture);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

MaterialList::MaterialList(OpenCase& open, QWidget* parent)
    : QListWidget(parent)
    , open_(open)
{
    setObjectName(QStringLiteral("materials"));
    setAccessibleName(tr("Materials"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSpacing(1);
    connect(&open, &OpenCase::reloaded, this, &MaterialList::refresh);
}

const Kept<Attachment>* MaterialList::at(int row) const
{
    const auto& all = open_.file().attachments;
    return row >= 0 && row < int(all.size()) ? &all[std::size_t(row)] : nullptr;
}

const Kept<Attachment>* MaterialList::chosen() const
{
    return selectedItems().isEmpty() ? nullptr : at(currentRow());
}

/// What was chosen stays chosen when something else of the case changed.
void MaterialList::refresh()
{
    const QString before = selectedItems().isEmpty() ? QString() : currentItem()->data(Qt::UserRole).toString();
    const auto& all = open_.file().attachments;
    if (caseId_ != open_.id()) found_.clear(); // what was in sight of another case is forgotten
    caseId_ = open_.id();
    while (count() > int(all.size())) delete takeItem(count() - 1);
    while (count() < int(all.size())) new QListWidgetItem(this);
    measure();
    waiting_.clear();
    clearSelection();
    for (int i = 0; i < count(); ++i) {
        const Id& id = all[std::size_t(i)].id;
        const auto found = found_.find(id);
        if (found == found_.end() || !found->second.here) waiting_.push_back(id);
        tell(i);
        if (!before.isEmpty() && item(i)->data(Qt::UserRole).toString() == before) setCurrentRow(i);
    }
    lookUp();
}

void MaterialList::tell(int row)
{
    const auto& [id, material] = *at(row);
    const auto known = found_.find(id);
    const Found found = known == found_.end() ? Found{true, 0, {}} : known->second;
    const MaterialKind kind = materialKindOf(material.media_type());
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    QStringList words{wordOf(kind)};
    if (!found.here) words << tr("still at the county, comes with the next meeting");
    words << chinese.formattedDataSize(material.size(), 1, QLocale::DataSizeTraditionalFormat);
    const std::string when = material.made_at().empty() && found.keptAt != 0 ? DateTime::fromEpochMs(found.keptAt).iso()
                                                                             : material.made_at();
    if (!when.empty()) words << dayText(when, open_.workbench().today());
    QListWidgetItem* line = item(row);
    line->setData(Qt::UserRole, shown(id.text()));
    const QString about = words.join(QStringLiteral(" · "));
    line->setText(shown(material.name()) + QLatin1Char('\n') + about);
    line->setData(Qt::AccessibleTextRole, shown(material.name()) + QStringLiteral("，") + about);
    line->setToolTip(plainTip(line->text())); // whole, where the row is too narrow
    line->setIcon(found.small.isNull() ? iconOf(kind, iconSize().width()) : pictureIcon(found.small));
}

void MaterialList::lookUp()
{
    if (busy_ || waiting_.empty()) return;
    const Id id = waiting_.front();
    const auto material = std::ranges::find(open_.file().attachments, id, &Kept<Attachment>::id);
    if (material == open_.file().attachments.end()) return;
    busy_ = true;
    open_.workbench().perform<Found>(
        this,
        [id, record = material->record](Workbench::Writing& writing) -> Result<Found> {
            return Found{writing.blobs.holds(record.sha256()), madeAt(writing.store.records(), id),
                pictureOf(record, writing.blobs)};
        },
        [this, id](const Result<Found>& found) {
            busy_ = false;
            if (found) found_[id] = *found;
            std::erase(waiting_, id);
            const auto& all = open_.file().attachments;
            const auto place = std::ranges::find(all, id, &Kept<Attachment>::id);
            if (place != all.end() && int(all.size()) == count()) tell(int(place - all.begin()));
            lookUp();
        });
}

void MaterialList::measure()
{
    const int icon = em(this) * 5 / 2;
    setIconSize({icon, icon});
    const int row = std::max(icon, fontMetrics().lineSpacing() * 2) + em(this) / 2;
    for (int i = 0; i < count(); ++i) item(i)->setSizeHint({0, row});
    setFixedHeight(std::clamp(count(), 1, kRowsInSight) * (row + 2 * spacing()) + 4);
    setVisible(count() > 0);
}

void MaterialList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measure();
}

} // namespace beibao

#include "app/backup/restore_page.h"

#include "app/faults.h"
#include "app/shell/pieces.h"
#include "app/unlock/door.h"
#include "core/backup/restore.h"
#include "core/base/resources.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace beibao {

namespace {

constexpr std::size_t kShown = 6;

} // namespace

RestorePage::RestorePage(std::filesystem::path folder, bool practice, QWidget* parent)
    : QWidget(parent)
    , folder_(std::move(folder))
    , practice_(practice)
    , which_(new QButtonGroup(this))
    , list_(new QVBoxLayout)
    , about_(wrappedLabel({}, "", this))
    , secret_(new QLineEdit(this))
    , said_(wrappedLabel({}, "danger", this))
    , restore_(button(tr("Restore"), "main", this))
{
    secret_->setEchoMode(QLineEdit::Password);
    secret_->setAccessibleName(tr("Passphrase of the day of the backup, or the recovery code"));
    secret_->setObjectName(QStringLiteral("restoreSecret"));
    restore_->setObjectName(QStringLiteral("restore"));
    layOut();
    auto found = backupsFor(folder_, practice_);
    if (found.size() > kShown) found.resize(kShown);
    for (const auto& one : found) add(one);
    about_->setText(found.empty()
            ? tr("No backup was found on this computer or on a stick. Put the stick in and choose the file.")
            : tr("What the county has comes back by itself afterwards. The store that does not open is kept aside."));
    restore_->setEnabled(!found.empty());
    said_->hide();
}

RestorePage::~RestorePage()
{
    if (thread_.joinable()) thread_.join();
}

void RestorePage::layOut()
{
    auto* box = card(this);
    auto* inside = new QVBoxLayout(box);
    const int side = em(this) * 3 / 2;
    inside->setContentsMargins(side, side, side, side);
    inside->setSpacing(em(this) / 2);
    inside->addWidget(plainLabel(tr("Restore a backup"), "title", box));
    inside->addWidget(about_);
    inside->addLayout(list_);
    auto* other = button(tr("Choose a file …"), "quiet", box);
    other->setObjectName(QStringLiteral("restoreFile"));
    inside->addWidget(other, 0, Qt::AlignLeft);
    auto* label = plainLabel(tr("Passphrase of that day, or the recovery code"), "strong", box);
    label->setBuddy(secret_);
    inside->addWidget(label);
    inside->addWidget(secret_);
    inside->addWidget(said_);
    auto* back = button(tr("Back"), "quiet", box);
    auto* foot = new QHBoxLayout;
    foot->addWidget(restore_, 1);
    foot->addWidget(back);
    inside->addLayout(foot);
    box->setFixedWidth(em(this) * 28);
    standInTheMiddle(this, box);
    setFocusProxy(secret_);
    connect(other, &QPushButton::clicked, this, &RestorePage::chooseFile);
    connect(back, &QPushButton::clicked, this, &RestorePage::backWanted);
    connect(restore_, &QPushButton::clicked, this, &RestorePage::restore);
    connect(secret_, &QLineEdit::returnPressed, this, &RestorePage::restore);
}

void RestorePage::add(const Offered& offered)
{
    auto* one = new QRadioButton(tr("%1 · %2").arg(backupMoment(offered.backup.madeAt), offered.place), this);
    one->setChecked(offered_.empty());
    which_->addButton(one, int(offered_.size()));
    list_->addWidget(one);
    offered_.push_back(offered);
}

void RestorePage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file …"), {}, tr("Backups (*.bbk)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { offerFile(file.toStdString()); });
    dialog->open();
}

void RestorePage::offerFile(const std::filesystem::path& file)
{
    const auto head = readHead(file);
    if (!head) return say(trouble(head.error()));
    if (head->practice() != practice_)
        return say(practice_ ? tr("This backup is of real work. Real work and practice are never mixed.")
                             : tr("This backup is of practice. Real work and practice are never mixed."));
    said_->hide();
    add({{file, head->made_at(), head->practice(), head->beside(), head->erasures()},
        QFileInfo(QString::fromStdString(file.string())).fileName()});
    which_->button(int(offered_.size()) - 1)->setChecked(true);
    restore_->setEnabled(true);
    secret_->setFocus();
}

void RestorePage::say(const QString& sentence)
{
    said_->setText(sentence);
    said_->show();
}

QString RestorePage::trouble(const Error& error)
{
    switch (error.fault) {
    case Fault::kWrongKey: return tr("This is not the passphrase of that day, and not the recovery code.");
    case Fault::kDamaged: return tr("This backup is damaged. Please take another one.");
    case Fault::kDiskFull: return tr("There is not enough room on this computer. Nothing was changed.");
    case Fault::kInUse: return sentenceFor(error.fault);
    case Fault::kFromTheFuture: return sentenceFor(error.fault);
    default: return tr("It could not be restored. Nothing was changed. Is the stick still in?");
    }
}

void RestorePage::restore()
{
    if (!restore_->isEnabled() || which_->checkedId() < 0) return;
    if (thread_.joinable()) thread_.join();
    said_->hide();
    restore_->setEnabled(false);
    restore_->setText(tr("Restoring…"));
    const auto backup = offered_[std::size_t(which_->checkedId())].backup.file;
    thread_ = std::thread([this, backup, secret = secret_->text().toStdString()] {
        const Tried tried = restoreNow(backup, secret);
        QMetaObject::invokeMethod(
            this, [this, tried] { told(tried); }, Qt::QueuedConnection);
    });
}

/// On a thread of its own. The store that was there is touched last, when the other one stands whole beside it.
RestorePage::Tried RestorePage::restoreNow(const std::filesystem::path& backup, const std::string& secret) const
{
    const auto code = RecoveryCode::parse(secret);
    const auto key = code ? keyOfBackup(backup, *code) : keyOfBackup(backup, secret);
    if (!key) return {key.error()};
    const auto rules = loadRuleBook(resourcesFolder() / "rules");
    if (!rules) return {rules.error()};
    CaseListView cases(&*rules);
    SystemClock clock;
    SystemRandom random;
    const auto restored = restoreBackup(
        {backup, restoredIn(folder_), folder_}, *key, {.clock = clock, .random = random, .views = {&cases}});
    if (!restored) return {restored.error()};
    if (const auto placed = takePlace(folder_, clock.nowMs()); !placed) return {placed.error()};
    return {{}, true, code.has_value()};
}

void RestorePage::told(const Tried& tried)
{
    thread_.join();
    restore_->setEnabled(true);
    restore_->setText(tr("Restore"));
    if (!tried.restored) {
        say(trouble(tried.error));
        return secret_->setFocus();
    }
    if (tried.byCode) return emit recoveryWanted();
    Workbench::openLater(folder_, secret_->text().toStdString(), this, [this](Workbench::Opened answer) {
        if (!answer) return say(trouble(answer.error()));
        emit opened(std::make_shared<std::unique_ptr<Workbench>>(std::move(*answer)));
    });
}

} // namespace beibao

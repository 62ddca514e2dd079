#include "app/settings/pack_card.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/settings/pack_dialog.h"
#include "app/shell/pieces.h"
#include "app/words/words.h"
#include "core/base/files.h"
#include "core/casework/county_rules.h"
#include "core/packs/applying.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QVBoxLayout>

namespace beibao {

namespace {

constexpr std::uintmax_t kLargestPack = 4U << 20U;

} // namespace

/// A pack as the writer's thread found it.
struct PackCard::Row {
    PackStanding pack;
    std::string by; ///< "county", a committee's name, or empty for this computer
    bool mayTakeBack = false;
};

PackCard::PackCard(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , bench_(bench)
    , rows_(new QVBoxLayout)
    , open_(button(tr("Look at a pack…"), "", this))
{
    setProperty("look", "card");
    open_->setObjectName(QStringLiteral("openPack"));
    auto* layout = new QVBoxLayout(this);
    const int side = em(this);
    layout->setContentsMargins(side, side * 3 / 4, side, side * 3 / 4);
    layout->addWidget(plainLabel(tr("Rules and papers of the county"), "heading", this));
    layout->addLayout(rows_);
    layout->addWidget(wrappedLabel(tr("Days, lists, wordings and holidays come as packs from the county, or as a file. "
                                      "Nothing is applied before you have seen what it changes."),
        "muted", this));
    auto* line = new QHBoxLayout;
    line->addWidget(open_);
    line->addStretch(1);
    layout->addLayout(line);
    connect(open_, &QPushButton::clicked, this, &PackCard::choose);
    connect(&bench, &Workbench::changed, this, &PackCard::refresh);
    refresh();
}

void PackCard::refresh()
{
    bench_.perform<std::vector<Row>>(
        this,
        [](Workbench::Writing& writing) -> Result<std::vector<Row>> {
            std::vector<Row> out;
            for (auto& pack : packsIn(settingsIn(writing.store.records()))) {
                const std::string by = authorOf(writing.store, writing.store.records(), pack.settings.front());
                const bool may = mayApplyPacks(writing.store) && !pack.keys.empty();
                out.push_back({std::move(pack), by, may});
            }
            return out;
        },
        [this](Result<std::vector<Row>> found) {
            clear(rows_);
            if (!found) return;
            if (found->empty())
                rows_->addWidget(
                    wrappedLabel(tr("What came with the program holds; nobody has set anything else."), "", this));
            for (const Row& row : *found) addRow(row);
        });
}

void PackCard::addRow(const Row& row)
{
    const QString by = row.by == "county" ? tr("from the county")
        : row.by.empty()                  ? tr("set on this computer")
                                          : tr("from %1").arg(shown(row.by));
    const QString name = shown(row.pack.name) + QStringLiteral(" · ") + tr("edition %1").arg(row.pack.version);
    const QString holds = row.pack.keys.empty() ? tr("replaced or taken back")
                                                : tr("since %1, %n entries, %2", nullptr, int(row.pack.keys.size()))
                                                      .arg(shown(row.pack.effectiveFrom.chinese()), by);
    auto* line = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->addWidget(wrappedLabel(name, "strong", this));
    words->addWidget(wrappedLabel(holds, "muted", this));
    if (!row.pack.note.empty()) words->addWidget(wrappedLabel(shown(row.pack.note), "", this));
    line->addLayout(words, 1);
    if (row.mayTakeBack) {
        auto* back = button(tr("Take back"), "quiet", this);
        back->setObjectName(QStringLiteral("takeBack/") + shown(row.pack.name));
        line->addWidget(back, 0, Qt::AlignTop);
        connect(back, &QPushButton::clicked, this, [this, name = row.pack.name] { takeBack(name); });
    }
    rows_->addLayout(line);
}

void PackCard::choose()
{
    auto* dialog = new QFileDialog(this, tr("Choose a pack"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Packs (*.beibao-pack *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PackCard::look);
    dialog->open();
}

void PackCard::look(const QString& file)
{
    const auto text = readWhole(file.toStdString(), kLargestPack);
    const auto pack = text ? Pack::parse(*text) : Result<Pack>(text.error());
    if (!pack) {
        emit failed(pack.error());
        return;
    }
    auto* dialog = new PackDialog(bench_, *pack, this);
    connect(dialog, &PackDialog::applied, this, [this](const QString& sentence) {
        refresh();
        emit said(sentence);
    });
    dialog->open();
}

void PackCard::takeBack(const std::string& name)
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Take back"),
        tr("Shall what held before “%1” hold again? Nothing is deleted, and papers that are signed stay as they are.")
            .arg(shown(name)),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = question->addButton(tr("Take it back"), QMessageBox::AcceptRole);
    question->addButton(tr("Not now"), QMessageBox::RejectRole);
    connect(yes, &QAbstractButton::clicked, this, [this, name] {
        bench_.perform<Changed>(
            this,
            [name](Workbench::Writing& writing) -> Result<Changed> {
                SystemRandom random;
                return takeBackPack(writing.store, name, writing.desk.today(), writing.desk.now(), random);
            },
            [this](Result<Changed> changed) {
                if (!changed) {
                    emit failed(changed.error());
                    return;
                }
                refresh();
                emit said(tr("Taken back. What held before holds again."));
            });
    });
    question->open();
}

} // namespace beibao

#include "app/exchange/import_dialog.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/shell/pieces.h"
#include "app/workbench/workbench.h"
#include "core/base/files.h"
#include "core/base/resources.h"
#include "core/exchange/csv.h"
#include "core/exchange/xlsx.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStringList>
#include <QTableWidget>

namespace beibao {
namespace {

constexpr std::uintmax_t kLargestFile = 64U << 20U;
constexpr std::string_view kFromCounty = "mapping."; // before the name, as a setting

/// What came in, and which screens have to look again.
struct Imported {
    ImportReport report;
    Changed changed;
};

/// The mappings there are, as (name, title): ours, and those the county sends.
std::vector<std::pair<std::string, std::string>> mappings(const Workbench& bench)
{
    std::vector<std::string> names;
    std::error_code trouble;
    for (const auto& entry : std::filesystem::directory_iterator(resourcesFolder() / "mappings", trouble))
        if (entry.path().extension() == ".json") names.push_back(entry.path().stem().string());
    for (const auto& record : bench.reading().ofKind(Schema::get().kind("Setting")->number)) {
        const std::string key = record.as<Setting>().key();
        if (key.starts_with(kFromCounty)) names.push_back(key.substr(kFromCounty.size()));
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& name : names)
        if (const auto mapping = mappingNamed(bench.reading(), name, bench.today()))
            out.emplace_back(name, mapping->title);
    return out;
}

Result<CellTable> tableIn(const std::string& path)
{
    BEIBAO_TAKE(bytes, readWhole(path, kLargestFile));
    return looksLikeXlsx(bytes) ? readXlsx(bytes) : readCsv(bytes);
}

/// What to do about a problem, by its code; the sentence of the program for one that has no words here.
QString adviceFor(const ImportProblem& problem)
{
    const std::pair<const char*, QString> known[] = {
        {"word", ImportDialog::tr("This word is not in the list of this column.")},
        {"amount", ImportDialog::tr("A sum in digits, two decimals at most.")},
        {"number", ImportDialog::tr("A whole number.")},
        {"date", ImportDialog::tr("There is no such day. Write it as 2023-05-06.")},
        {"phone", ImportDialog::tr("No telephone number: count the digits.")},
        {"identity", ImportDialog::tr("This identity number is not right: compare it with the card.")},
        {"formula", ImportDialog::tr("The spreadsheet shows an error here.")},
        {"rounded", ImportDialog::tr("The spreadsheet rounded this number. Make the column text and type it again.")},
        {"missing", ImportDialog::tr("This cell must not be empty.")},
        {"ambiguous", ImportDialog::tr("There are several of this name here.")},
        {"unknown", ImportDialog::tr("Nobody and nothing of this name is here yet. Import it first.")},
        {"twice", ImportDialog::tr("This row stands in the table twice.")},
        {"count", ImportDialog::tr("There are not as many entries here as people.")},
        {"yes_no", ImportDialog::tr("Write 是 or 否.")}};
    for (const auto& [code, words] : known)
        if (problem.code == code) return words;
    return shown(problem.sentence);
}

std::int64_t newestIn(Store& store)
{
    auto newest = store.database().query("SELECT max(changed) FROM record");
    return newest.step() ? newest.number(0) : 0;
}

Result<Imported> take(Workbench::Writing& writing, const std::string& path, const std::string& name, bool rehearsal)
{
    const Records& records = writing.store.records();
    BEIBAO_TAKE(mapping, mappingNamed(records, name, writing.desk.today()));
    BEIBAO_TAKE(table, tableIn(path));
    const std::int64_t before = newestIn(writing.store);
    BEIBAO_TAKE(report, importTable(writing.store, table, mapping, writing.desk.now(), rehearsal));
    Imported out{std::move(report), {}};
    for (const auto& record : records.changedSince(before, int(out.report.added + out.report.changed))) {
        out.changed.records.push_back(record.id);
        if (!record.caseId.empty()) out.changed.cases.push_back(record.caseId);
    }
    return out;
}

} // namespace

ImportDialog::ImportDialog(Workbench& bench, QWidget* parent)
    : QDialog(parent)
    , bench_(bench)
    , mapping_(new QComboBox)
    , file_(plainLabel(tr("no file chosen yet"), "muted"))
    , found_(wrappedLabel({}, "strong"))
    , trouble_(warning())
    , problems_(new QTableWidget(0, 4))
    , import_(bigButton(tr("Import")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a table"));
    for (const auto& [name, title] : mappings(bench)) mapping_->addItem(shown(title), shown(name));
    const int usual = mapping_->findData(QStringLiteral("old_register"));
    if (usual >= 0) mapping_->setCurrentIndex(usual);
    build();
    connect(mapping_, &QComboBox::activated, this, [this] {
        if (!path_.isEmpty()) run(true);
    });
}

void ImportDialog::build()
{
    mapping_->setObjectName(QStringLiteral("mapping"));
    problems_->setObjectName(QStringLiteral("problems"));
    import_->setObjectName(QStringLiteral("import"));
    problems_->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("What stands there"), tr("What to do")});
    problems_->verticalHeader()->hide();
    problems_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    problems_->setWordWrap(true);
    problems_->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    auto* file = button(tr("Choose a file …"));
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(file);
    fileRow->addWidget(file_, 1);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("What it is"), mapping_);
    form->addRow(tr("File"), fileRow);
    auto* cancel = button(tr("Not now"));
    for (auto* each : {file, cancel, import_}) each->setAutoDefault(false);
    import_->setEnabled(false);
    problems_->hide();
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(import_);
    auto* box = new QVBoxLayout(this);
    box->addWidget(
        remark(tr("CSV or Excel (xlsx). Nothing is saved before you press Import; all rows come in or none.")));
    box->addLayout(form);
    box->addWidget(found_);
    box->addWidget(trouble_);
    box->addWidget(problems_, 1);
    box->addStretch(0);
    box->addLayout(foot);
    resize(qMin(1100, em(this) * 48), qMin(640, em(this) * 30));
    connect(file, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(import_, &QPushButton::clicked, this, [this] { run(false); });
}

void ImportDialog::choose()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file …"), {}, tr("Tables (*.csv *.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::look);
    dialog->open();
}

void ImportDialog::look(const QString& path)
{
    path_ = path;
    file_->setText(QFileInfo(path).fileName());
    run(true);
}

void ImportDialog::run(bool rehearsal)
{
    import_->setEnabled(false);
    setWarning(trouble_, {});
    found_->setText(tr("Reading the table …"));
    auto job = [path = path_.toStdString(), name = mapping_->currentData().toString().toStdString(), rehearsal](
                   Workbench::Writing& writing) { return take(writing, path, name, rehearsal); };
    bench_.perform<Imported>(this, std::move(job), [this, rehearsal](const Result<Imported>& done) {
        if (!done) {
            found_->clear();
            problems_->hide();
            const bool headings = done.error().fault == Fault::kUsage;
            return setWarning(trouble_,
                headings ? tr("This file does not have the columns of that kind of table.") : sayWhy(done.error()));
        }
        if (rehearsal || !done->report.saved) return show(done->report);
        emit imported(tr("Imported: %n records. Saved on this computer.", nullptr, int(done->report.added)));
        accept();
    });
}

void ImportDialog::show(const ImportReport& report)
{
    const bool good = report.problems.empty();
    QString words = good ? tr("%n rows can come in.", nullptr, int(report.rows))
                         : tr("%n cells have to be mended in the table first.", nullptr, int(report.problems.size()));
    if (good && report.known > 0) words += tr(" %n of them are here already.", nullptr, int(report.known));
    QStringList unused;
    for (const auto& heading : report.unused) unused << shown(heading);
    if (!unused.isEmpty()) words += QLatin1Char('\n') + tr("Not read: %1").arg(unused.join(QStringLiteral("、")));
    found_->setText(words);
    problems_->setVisible(!good);
    problems_->setRowCount(int(report.problems.size()));
    for (int i = 0; i < int(report.problems.size()); ++i) {
        const ImportProblem& one = report.problems[std::size_t(i)];
        const QString cells[] = {QString::number(one.row), shown(one.column), shown(one.value), adviceFor(one)};
        for (int column = 0; column < 4; ++column) problems_->setItem(i, column, new QTableWidgetItem(cells[column]));
    }
    problems_->resizeRowsToContents();
    import_->setEnabled(good && report.rows > report.known);
}

} // namespace beibao

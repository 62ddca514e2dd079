#include "app/sketch/sketch_dialog.h"

#include "app/casepage/look.h"
#include "app/shell/choice_row.h"
#include "app/shell/pieces.h"
#include "app/sketch/sketch_board.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QTableWidget>

#include <cmath>

namespace beibao {
namespace {

constexpr QSize kLargest(1220, 660);

/// "12.5" or "12.50 米" in centimetres; nothing for what is no length.
std::optional<int> centimetres(QString typed)
{
    typed = typed.normalized(QString::NormalizationForm_KC).remove(QChar(u'米')).trimmed();
    if (typed.isEmpty()) return 0;
    bool number = false;
    const double length = typed.toDouble(&number);
    if (!number || !(length >= 0) || length > 2.0 * kFarthestOnSketch / 100) return std::nullopt;
    return int(std::lround(length * 100));
}

QTableWidgetItem* fixedItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

SketchDialog::SketchDialog(const std::string& sketch, const RuleBook& rules, QWidget* parent)
    : QDialog(parent)
    , percent_(rules.number("sketch.tolerance_percent"))
    , cm_(rules.number("sketch.tolerance_cm"))
    , board_(new SketchBoard)
    , tool_(new ChoiceRow(tr("What a click does"),
          {{"corner", tr("Corner"), {}}, {"landmark", tr("Landmark"), {}}, {"move", tr("Move"), {}}}))
    , words_(new QLineEdit)
    , table_(new QTableWidget(0, 3))
    , north_(new QSpinBox)
    , open_(new QCheckBox(tr("A line: the last point is not joined to the first")))
    , undo_(button(tr("Undo Ctrl+Z")))
    , follow_(button(tr("Draw this side as measured")))
    , area_(wrappedLabel({}, "strong"))
    , doubts_(warning())
{
    setWindowTitle(tr("Site sketch"));
    resize(kLargest);
    auto* left = new QVBoxLayout;
    left->addWidget(tools());
    left->addWidget(board_, 1);
    auto* both = new QHBoxLayout;
    both->addLayout(left, 3);
    both->addWidget(scrolling(side()), 2);
    auto* box = new QVBoxLayout(this);
    box->addLayout(both, 1);
    box->addWidget(buttons());
    connect(board_, &SketchBoard::changed, this, &SketchDialog::refresh);
    const auto kept = parseSketch(sketch);
    board_->begin(kept ? *kept : SiteSketch());
    tool_->choose("corner");
    board_->setFocus();
}

QWidget* SketchDialog::tools()
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(tool_, 1);
    words_->setPlaceholderText(tr("What stands there: old boundary stone"));
    words_->setMaxLength(int(kLongestLandmark));
    words_->setObjectName(QStringLiteral("landmarkWords"));
    row->addWidget(words_, 1);
    for (const auto& [sign, name, act] : {std::tuple(QStringLiteral("＋"), tr("Larger"), &SketchBoard::larger),
             std::tuple(QStringLiteral("－"), tr("Smaller"), &SketchBoard::smaller),
             std::tuple(tr("All"), tr("Show all of it"), &SketchBoard::fit)}) {
        auto* tool = button(sign, "choice");
        tool->setToolTip(name);
        tool->setAccessibleName(name);
        tool->setAutoDefault(false);
        tool->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(tool, &QPushButton::clicked, board_, act);
        row->addWidget(tool);
    }
    connect(tool_, &ChoiceRow::changed, this, [this] {
        const std::string chosen = tool_->chosen();
        board_->take(chosen == "landmark" ? SketchBoard::Tool::kLandmark
                : chosen == "move"        ? SketchBoard::Tool::kMove
                                          : SketchBoard::Tool::kCorner);
        words_->setVisible(chosen == "landmark");
        if (chosen == "landmark") words_->setFocus();
    });
    words_->hide();
    connect(words_, &QLineEdit::textChanged, board_, &SketchBoard::setWords);
    connect(words_, &QLineEdit::returnPressed, board_, qOverload<>(&QWidget::setFocus));
    connect(board_, &SketchBoard::wordsWanted, words_, qOverload<>(&QWidget::setFocus));
    return whole;
}

QWidget* SketchDialog::side()
{
    auto* whole = new QWidget;
    auto* box = new QVBoxLayout(whole);
    box->setContentsMargins(8, 0, 0, 0);
    box->addWidget(
        remark(tr("Click the corners one after the other. Or move with the arrow keys and put down with Enter; "
                  "Delete takes away. Lengths are in metres.")));
    table_->setHorizontalHeaderLabels({tr("Side"), tr("Drawn"), tr("Measured")});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->verticalHeader()->hide();
    table_->setMinimumHeight(em(this) * 8);
    table_->setAccessibleName(tr("Sides"));
    table_->setObjectName(QStringLiteral("sides"));
    box->addWidget(table_, 1);
    box->addWidget(follow_);
    box->addWidget(area_);
    box->addWidget(doubts_);
    auto* step = new QComboBox;
    for (const int cm : {10, 50, 100, 500, 1000}) step->addItem(tr("%1 m").arg(cm / 100.0), cm);
    step->setCurrentIndex(1);
    north_->setRange(0, 359);
    north_->setWrapping(true);
    north_->setSingleStep(5);
    north_->setSuffix(tr("°"));
    auto* fields = new QFormLayout;
    fields->addRow(tr("Grid"), step);
    fields->addRow(tr("North is turned right by"), north_);
    box->addLayout(fields);
    box->addWidget(open_);
    connect(
        step, &QComboBox::currentIndexChanged, this, [this, step] { board_->setStep(step->currentData().toInt()); });
    connect(north_, &QSpinBox::valueChanged, this, [this](int degrees) {
        if (filling_) return;
        SiteSketch next = board_->sketch();
        next.north = degrees;
        board_->change(std::move(next));
    });
    connect(open_, &QCheckBox::toggled, this, [this](bool open) {
        if (filling_) return;
        SiteSketch next = board_->sketch();
        next.open = open;
        board_->change(std::move(next));
    });
    connect(table_, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (!filling_ && column == 2) measure(row);
    });
    connect(table_, &QTableWidget::currentCellChanged, this, [this](int row) {
        board_->mark(row < 0 ? SIZE_MAX : std::size_t(row));
        tell();
    });
    connect(follow_, &QPushButton::clicked, this, &SketchDialog::followMeasured);
    return whole;
}

QWidget* SketchDialog::buttons()
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    auto* empty = button(tr("Begin anew"), "quiet");
    auto* no = button(tr("Leave it as it was"));
    auto* keep = bigButton(tr("Keep the sketch"));
    keep->setObjectName(QStringLiteral("keepSketch"));
    // Enter belongs to the board and the fields; it must not close half a drawing.
    for (QPushButton* one : {undo_, empty, no, keep, follow_}) one->setAutoDefault(false);
    row->addWidget(undo_);
    row->addWidget(empty);
    row->addStretch(1);
    row->addWidget(no);
    row->addWidget(keep);
    connect(undo_, &QPushButton::clicked, board_, &SketchBoard::undo);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, board_, &SketchBoard::undo);
    connect(empty, &QPushButton::clicked, this, [this] { board_->change({}); });
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    return whole;
}

void SketchDialog::refresh()
{
    filling_ = true;
    north_->setValue(board_->sketch().north);
    open_->setChecked(board_->sketch().open);
    refreshTable();
    filling_ = false;
    undo_->setEnabled(board_->canUndo());
    tell();
}

void SketchDialog::refreshTable()
{
    const SiteSketch& sketch = board_->sketch();
    table_->setRowCount(int(sketch.sides()));
    for (std::size_t side = 0; side < sketch.sides(); ++side) {
        const int row = int(side);
        const std::size_t to = (side + 1) % sketch.corners.size();
        table_->setItem(row, 0, fixedItem(QStringLiteral("%1 — %2").arg(side + 1).arg(to + 1)));
        table_->setItem(row, 1, fixedItem(QString::fromStdString(metres(int(std::lround(drawnLength(sketch, side)))))));
        const int measured = sketch.measured[side];
        table_->setItem(
            row, 2, new QTableWidgetItem(measured > 0 ? QString::fromStdString(metres(measured)) : QString()));
    }
}

/// Area and what does not agree. Nothing is put right by itself.
void SketchDialog::tell()
{
    const SiteSketch& sketch = board_->sketch();
    const int row = table_->currentRow();
    follow_->setEnabled(row >= 0 && std::size_t(row) < sketch.sides() && sketch.measured[std::size_t(row)] > 0);
    const bool area = !sketch.open && sketch.corners.size() > 2;
    area_->setText(area && !sidesCross(sketch)
            ? tr("Area as drawn: %1 m²").arg(QString::fromStdString(squareMetres(twiceArea(sketch))))
            : QString());
    QStringList lines;
    if (area && sidesCross(sketch)) lines << tr("The sides cross; there is no area.");
    for (const auto& doubt : sketchDoubts(sketch, percent_, cm_))
        lines << tr("Side %1: measured %2, drawn %3. Please look again.")
                     .arg(doubt.side + 1)
                     .arg(QString::fromStdString(metres(doubt.measured)), QString::fromStdString(metres(doubt.drawn)));
    setWarning(doubts_, lines.join(QLatin1Char('\n')));
}

void SketchDialog::measure(int side)
{
    SiteSketch next = board_->sketch();
    const auto length = centimetres(table_->item(side, 2)->text());
    if (!length || std::size_t(side) >= next.measured.size()) {
        refresh();
        return setWarning(doubts_, tr("A length is a number of metres, such as 12.5."));
    }
    next.measured[std::size_t(side)] = *length;
    board_->change(std::move(next));
    refresh();
}

/// Moves the far end of the chosen side, because somebody asked for it.
void SketchDialog::followMeasured()
{
    SiteSketch next = board_->sketch();
    const auto side = std::size_t(table_->currentRow());
    if (side >= next.sides() || next.measured[side] == 0) return;
    const SiteSketch::Point from = next.corners[side], to = next.end(side);
    const double share = next.measured[side] / drawnLength(next, side);
    const SiteSketch::Point moved{
        from.x + int(std::lround((to.x - from.x) * share)), from.y + int(std::lround((to.y - from.y) * share))};
    next.corners[(side + 1) % next.corners.size()] = moved;
    // A drawing that cannot be kept is not made.
    if (parseSketch(sketchText(next))) board_->change(std::move(next));
}

std::string SketchDialog::text() const
{
    return board_->sketch().empty() ? std::string() : sketchText(board_->sketch());
}

} // namespace beibao

#include "app/history/history_dialog.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/pieces.h"
#include "app/veil/veil.h"
#include "core/base/text.h"

#include <QListWidget>
#include <QPushButton>
#include <QStringList>

#include <algorithm>

namespace beibao {
namespace {

constexpr int kLongest = 160; // letters of one value; the whole text stands in its form

QString verbOf(HistoryLine::What what)
{
    switch (what) {
    case HistoryLine::What::kBegun: return HistoryDialog::tr("wrote");
    case HistoryLine::What::kEdited: return HistoryDialog::tr("changed");
    case HistoryLine::What::kFact: return HistoryDialog::tr("recorded");
    case HistoryLine::What::kBinned: return HistoryDialog::tr("put into the bin");
    case HistoryLine::What::kTakenBack: return HistoryDialog::tr("took back");
    case HistoryLine::What::kErased: return HistoryDialog::tr("erased by order of the county");
    }
    return {};
}

QString shortened(const std::string& text)
{
    QString words = shown(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return words.size() > kLongest ? words.left(kLongest) + QStringLiteral("…") : words;
}

std::string masked(const Altered& one, const std::string& value)
{
    return one.label.find("证件") != std::string::npos ? maskIdNumber(value) : maskPhone(value);
}

} // namespace

HistoryDialog::HistoryDialog(OpenCase& open, const Id& record, QWidget* parent)
    : QDialog(parent)
    , open_(open)
    , record_(record)
    , whole_(record == open.id())
    , list_(new QListWidget)
    , reveal_(button(tr("Show numbers"), "quiet"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    const Records& reading = open.workbench().reading();
    lines_ = whole_ ? historyOfCase(reading, record) : historyOf(reading, record);
    learnFormerNames();
    list_->setObjectName(QStringLiteral("history"));
    list_->setAccessibleName(windowTitle());
    list_->setWordWrap(true);
    list_->setSelectionMode(QAbstractItemView::NoSelection);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    reveal_->setToolTip(tr("Who looked, and when, is written down."));
    const auto hides = [](const HistoryLine& line) {
        return std::ranges::any_of(line.altered, [](const Altered& one) { return one.sensitive; });
    };
    reveal_->setVisible(std::ranges::any_of(lines_, hides));
    auto* close = button(tr("Close"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(remark(tr("Times are those of the computer it was written on.")), 1);
    foot->addWidget(reveal_);
    foot->addWidget(close);
    auto* box = new QVBoxLayout(this);
    box->addWidget(list_, 1);
    box->addLayout(foot);
    resize(qMin(1100, em(this) * 46), qMin(680, em(this) * 34));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(reveal_, &QPushButton::clicked, this, [this] {
        if (veilRefuses()) return;
        open_.leaveTrace("reveal", record_);
        revealed_ = true;
        reveal_->setEnabled(false);
        show();
    });
    show();
}

/// Who was called otherwise once is to be masked by that name too.
void HistoryDialog::learnFormerNames() const
{
    if (Veil::names() == nullptr) return;
    for (const auto& line : lines_)
        for (const auto& one : line.altered)
            if (KnownNames::isNameLabel(one.label))
                for (const auto& name : {one.before, one.after}) Veil::current()->learn(shown(name));
}

void HistoryDialog::show()
{
    list_->clear();
    for (const auto& line : lines_) list_->addItem(wordsOf(line));
}

QString HistoryDialog::wordsOf(const HistoryLine& line) const
{
    const std::string at = DateTime::fromEpochMs(line.atMs()).iso();
    const QString who = line.who.empty() ? tr("somebody not known here") : shown(line.who);
    QString words = tr("%1　%2 %3").arg(dayText(at, open_.workbench().today()), who, verbOf(line.what));
    const bool bin = line.what == HistoryLine::What::kBinned || line.what == HistoryLine::What::kTakenBack;
    if (whole_ || bin) {
        words += QStringLiteral("　") + shown(line.kind);
        if (line.title != line.kind) words += QLatin1Char(' ') + shown(line.title);
    }
    if (!line.reason.empty()) words += tr(" (%1)").arg(shown(line.reason));
    for (const auto& one : line.altered) words += QStringLiteral("\n　　") + wordsOf(one);
    return words;
}

QString HistoryDialog::wordsOf(const Altered& one) const
{
    const bool hide = one.sensitive && !revealed_;
    const QString before = shortened(hide ? masked(one, one.before) : one.before);
    const QString after = shortened(hide ? masked(one, one.after) : one.after);
    if (one.before.empty()) return tr("%1: %2").arg(shown(one.label), after);
    if (one.after.empty()) return tr("%1: was %2, now empty").arg(shown(one.label), before);
    return tr("%1: %2 → %3").arg(shown(one.label), before, after);
}

} // namespace beibao

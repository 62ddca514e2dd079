#include "app/words/phrase_dialog.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/shell/pieces.h"
#include "app/words/words.h"
#include "app/workbench/workbench.h"
#include "core/store/pinyin.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace beibao {

/// How each wording may be typed; worked out once.
struct PhraseDialog::Spelled {
    bool fits(const QString& text, const QString& typed)
    {
        if (typed.isEmpty() || text.contains(typed, Qt::CaseInsensitive)) return true;
        auto [known, fresh] = spellings.try_emplace(text);
        if (fresh)
            for (const auto& one : pinyin.spellings(text.toStdString())) known->second << shown(one);
        return std::ranges::any_of(known->second, [&](const QString& one) { return one.contains(typed.toLower()); });
    }

    Pinyin pinyin;
    std::map<QString, QStringList> spellings;
};

PhraseDialog::PhraseDialog(
    Workbench& bench, std::string room, std::vector<QString> usual, QPlainTextEdit* into, QWidget* parent)
    : QDialog(parent)
    , bench_(bench)
    , room_(std::move(room))
    , usual_(std::move(usual))
    , into_(into)
    , spelled_(std::make_unique<Spelled>())
    , search_(new QLineEdit)
    , list_(new QListWidget)
    , insert_(bigButton(tr("Put it in")))
    , putBy_(button(tr("Put by what is selected")))
    , bin_(button(tr("Put into the bin"), "quiet"))
    , binned_(toggle(tr("Show the bin")))
    , trouble_(warning())
{
    build();
    change({});
}

PhraseDialog::~PhraseDialog() = default;

void PhraseDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Usual wordings"));
    search_->setPlaceholderText(tr("Find: some words, or pinyin initials"));
    search_->setAccessibleName(tr("Find a wording"));
    search_->setObjectName(QStringLiteral("phraseSearch"));
    list_->setObjectName(QStringLiteral("phrases"));
    list_->setWordWrap(true);
    list_->setAccessibleName(tr("Usual wordings"));
    insert_->setObjectName(QStringLiteral("insertPhrase"));
    putBy_->setObjectName(QStringLiteral("putBy"));
    bin_->setObjectName(QStringLiteral("binPhrase"));
    binned_->setObjectName(QStringLiteral("binnedPhrases"));
    for (auto* each : {insert_, putBy_, bin_, binned_}) each->setAutoDefault(false);
    putBy_->setEnabled(into_->textCursor().hasSelection());
    putBy_->setToolTip(tr("Select words in the text first; they stay on this computer as a wording of your own."));
    auto* foot = new QHBoxLayout;
    for (auto* each : {putBy_, bin_, binned_}) foot->addWidget(each);
    foot->addStretch(1);
    foot->addWidget(insert_);
    auto* box = new QVBoxLayout(this);
    box->addWidget(search_);
    box->addWidget(list_, 1);
    box->addWidget(trouble_);
    box->addLayout(foot);
    resize(qMin(820, em(this) * 42), qMin(560, em(this) * 28));
    connect(search_, &QLineEdit::textChanged, this, &PhraseDialog::fill);
    connect(search_, &QLineEdit::returnPressed, this, &PhraseDialog::choose);
    connect(list_, &QListWidget::itemActivated, this, &PhraseDialog::choose);
    connect(list_, &QListWidget::currentRowChanged, this,
        [this] { bin_->setEnabled(binned_->isChecked() ? list_->currentRow() >= 0 : isOwn(current())); });
    connect(insert_, &QPushButton::clicked, this, &PhraseDialog::choose);
    connect(putBy_, &QPushButton::clicked, this, &PhraseDialog::putBy);
    connect(bin_, &QPushButton::clicked, this, &PhraseDialog::binOrTakeBack);
    connect(binned_, &QPushButton::clicked, this, &PhraseDialog::fill);
}

void PhraseDialog::fill()
{
    const bool binned = binned_->isChecked();
    bin_->setText(binned ? tr("Take it back") : tr("Put into the bin"));
    insert_->setEnabled(!binned);
    list_->clear();
    const auto add = [this](const QString& text, bool own) {
        if (!spelled_->fits(text, search_->text().trimmed())) return;
        auto* item = new QListWidgetItem(own ? QStringLiteral("★ ") + text : text, list_);
        item->setData(Qt::UserRole, text);
    };
    for (const auto& own : book_.phrases(room_, binned)) add(shown(own), true);
    if (!binned)
        for (const auto& text : usual_) add(text, false);
    list_->setCurrentRow(list_->count() > 0 ? 0 : -1);
    bin_->setEnabled(binned ? list_->currentRow() >= 0 : isOwn(current()));
}

QString PhraseDialog::current() const
{
    return list_->currentItem() == nullptr ? QString() : list_->currentItem()->data(Qt::UserRole).toString();
}

bool PhraseDialog::isOwn(const QString& text) const
{
    const auto own = book_.phrases(room_);
    return std::ranges::find(own, text.toStdString()) != own.end();
}

void PhraseDialog::choose()
{
    const QString text = current();
    if (text.isEmpty() || binned_->isChecked()) return;
    into_->appendPlainText(text);
    into_->setFocus();
    accept();
}

void PhraseDialog::putBy()
{
    const QString words = into_->textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    change(
        [room = room_, text = words.trimmed().toStdString()](PhraseBook& book, Date) { return book.put(room, text); });
}

void PhraseDialog::binOrTakeBack()
{
    const bool back = binned_->isChecked();
    change([room = room_, text = current().toStdString(), back](PhraseBook& book, Date today) {
        return back ? book.takeBack(room, text) : book.bin(room, text, today);
    });
}

void PhraseDialog::change(std::function<Status(PhraseBook&, Date)> how)
{
    bench_.perform<PhraseBook>(
        this,
        [how = std::move(how)](Workbench::Writing& writing) -> Result<PhraseBook> {
            PhraseBook book = PhraseBook::of(writing.store);
            if (!how) return book;
            BEIBAO_TRY(how(book, writing.desk.today()));
            book.forgetOld(writing.desk.today());
            BEIBAO_TRY(book.keepIn(writing.store));
            return book;
        },
        [this](Result<PhraseBook> book) {
            if (book) book_ = *std::move(book);
            setWarning(trouble_, book ? QString() : tr("This wording is there already, or is too long."));
            fill();
        });
}

QPushButton* phraseButton(const QString& label, Workbench& bench, const std::string& room, QPlainTextEdit* into,
    const std::function<std::vector<QString>()>& usual)
{
    auto* made = button(label);
    made->setObjectName(shown("phrases/" + room));
    QObject::connect(made, &QPushButton::clicked, into,
        [&bench, room, into, usual] { (new PhraseDialog(bench, room, usual(), into, into->window()))->open(); });
    return made;
}

} // namespace beibao

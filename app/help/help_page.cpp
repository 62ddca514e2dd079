#include "app/help/help_page.h"

#include "app/help/guide_book.h"
#include "app/help/guide_view.h"
#include "app/help/support_dialog.h"
#include "app/shell/pieces.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>

#include <memory>

namespace beibao {

HelpPage::HelpPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , search_(new QLineEdit(this))
    , list_(new QListWidget(this))
    , view_(new GuideView(this))
    , back_(button(tr("← Page before"), "", this))
    , forward_(button(tr("Page after →"), "", this))
{
    setProperty("look", "page");
    auto* sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(contents());
    sides->addWidget(reading());
    sides->setStretchFactor(1, 1);
    sides->setSizes({em(this) * 14, em(this) * 40});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(sides);
    setFocusProxy(search_);
    find({});
    go(0);
}

QWidget* HelpPage::contents()
{
    search_->setObjectName(QStringLiteral("searchHelp"));
    search_->setPlaceholderText(tr("Find: some words, or pinyin initials"));
    search_->setAccessibleName(tr("Find in the help"));
    search_->setClearButtonEnabled(true);
    list_->setObjectName(QStringLiteral("chapters"));
    list_->setProperty("look", "queue");
    list_->setAccessibleName(tr("Contents of the help"));
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(search_, &QLineEdit::textChanged, this, &HelpPage::find);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        if (list_->count() > 0) list_->setCurrentRow(0), list_->setFocus();
    });
    connect(list_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) go(item->data(Qt::UserRole).toInt());
    });
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    const int side = em(this) / 2;
    column->setContentsMargins(side, side, side / 2, side);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    return whole;
}

QWidget* HelpPage::reading()
{
    auto* print = button(tr("Print this page"));
    auto* bundle = button(tr("Support bundle …"));
    back_->setObjectName(QStringLiteral("helpBack"));
    forward_->setObjectName(QStringLiteral("helpForward"));
    print->setObjectName(QStringLiteral("helpPrint"));
    bundle->setObjectName(QStringLiteral("supportBundle"));
    auto* row = new QHBoxLayout;
    for (auto* each : {back_, forward_, print}) row->addWidget(each);
    row->addStretch(1);
    row->addWidget(bundle);
    connect(back_, &QPushButton::clicked, this, [this] { step(-1); });
    connect(forward_, &QPushButton::clicked, this, [this] { step(1); });
    connect(print, &QPushButton::clicked, this, &HelpPage::print);
    connect(bundle, &QPushButton::clicked, this, [this] {
        auto* dialog = new SupportDialog(bench_, window());
        connect(dialog, &SupportDialog::said, this, &HelpPage::said);
        dialog->open();
    });
    view_->setAccessibleName(tr("Page of the help"));
    connect(view_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { follow(link.toString()); });
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    const int side = em(this) / 2;
    column->setContentsMargins(side / 2, side, side, side);
    column->addLayout(row);
    column->addWidget(view_, 1);
    return whole;
}

void HelpPage::find(const QString& words)
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const int chapter : GuideBook::get().search(words)) {
        auto* item = new QListWidgetItem(GuideBook::get().chapters()[std::size_t(chapter)].title, list_);
        item->setData(Qt::UserRole, chapter);
    }
    if (list_->count() > 0) return;
    auto* nothing = new QListWidgetItem(tr("Nothing is written about “%1”.").arg(words), list_);
    nothing->setFlags(Qt::NoItemFlags);
}

void HelpPage::open(const QString& chapter)
{
    search_->clear();
    go(GuideBook::get().chapterFor(chapter).value_or(0));
}

QString HelpPage::chapter() const
{
    return at_ < 0 ? QString() : GuideBook::get().chapters()[std::size_t(visited_[std::size_t(at_)])].title;
}

void HelpPage::go(int chapter, bool remember)
{
    if (remember && (at_ < 0 || visited_[std::size_t(at_)] != chapter)) {
        visited_.resize(std::size_t(at_ + 1));
        visited_.push_back(chapter);
        ++at_;
    }
    view_->show(GuideBook::get().chapters()[std::size_t(chapter)].markdown);
    if (!search_->text().isEmpty()) view_->find(search_->text()); // where it stands on the page
    const QSignalBlocker quiet(list_);
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->data(Qt::UserRole).toInt() == chapter) list_->setCurrentRow(i);
    markSteps();
}

void HelpPage::follow(const QString& link)
{
    if (const auto chapter = GuideBook::get().chapterFor(link)) go(*chapter);
}

void HelpPage::step(int direction)
{
    const int next = at_ + direction;
    if (next < 0 || next >= int(visited_.size())) return;
    at_ = next;
    go(visited_[std::size_t(at_)], false);
}

bool HelpPage::goBack()
{
    if (search_->text().isEmpty()) return false;
    search_->clear();
    return true;
}

void HelpPage::markSteps()
{
    back_->setEnabled(at_ > 0);
    forward_->setEnabled(at_ + 1 < int(visited_.size()));
}

void HelpPage::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
        [this, printer](QPrinter*) { view_->print(printer.get()); });
    dialog->open();
}

void HelpPage::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && event->key() == Qt::Key_Left) return step(-1);
    if (alt && event->key() == Qt::Key_Right) return step(1);
    QWidget::keyPressEvent(event);
}

} // namespace beibao

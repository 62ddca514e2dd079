#include "app/viewer/pdf_dialog.h"

#include "app/casepage/look.h"
#include "app/seal/print_paper.h"
#include "app/shell/pieces.h"
#include "app/viewer/print_pdf.h"
#include "core/casework/attaching.h"

#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace beibao {
namespace {

constexpr double kStep = 1.25;
constexpr double kSmallest = 0.25, kLargest = 5;

} // namespace

PdfDialog::PdfDialog(const QString& name, QByteArray bytes, QWidget* parent)
    : QDialog(parent)
    , name_(name)
    , bytes_(std::move(bytes))
    , document_(new QPdfDocument(this))
    , view_(new QPdfView(this))
    , where_(plainLabel({}, "muted"))
    , trouble_(warning())
    , locked_(nullptr)
    , password_(new QLineEdit)
    , print_(bigButton(tr("Print")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    resize(std::clamp(em(this) * 44, 900, 1280), 680);
    view_->setPageMode(QPdfView::PageMode::MultiPage);
    view_->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    view_->setAccessibleName(name);
    view_->setObjectName(QStringLiteral("pages"));
    locked_ = passwordLine();
    auto* box = new QVBoxLayout(this);
    box->addWidget(trouble_);
    box->addWidget(locked_);
    box->addWidget(view_, 1);
    box->addWidget(foot());
    addKeys();
    connect(document_, &QPdfDocument::statusChanged, this, &PdfDialog::look);
    connect(view_->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfDialog::look);
    buffer_.setData(bytes_);
    buffer_.open(QIODevice::ReadOnly);
    document_->load(&buffer_);
    view_->setDocument(document_);
    look();
    view_->setFocus();
}

/// The view paints from the document until its end, so it goes first.
PdfDialog::~PdfDialog()
{
    document_->disconnect(this);
    delete view_;
    delete document_;
}

QWidget* PdfDialog::passwordLine()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(plainLabel(tr("This PDF has a password of its own:")));
    password_->setEchoMode(QLineEdit::Password);
    password_->setObjectName(QStringLiteral("password"));
    password_->setAccessibleName(tr("Password of the PDF"));
    row->addWidget(password_, 1);
    auto* open = button(tr("Open"));
    open->setAutoDefault(false);
    row->addWidget(open);
    const auto again = [this] {
        document_->setPassword(password_->text());
        buffer_.seek(0);
        document_->load(&buffer_);
        look();
    };
    connect(open, &QPushButton::clicked, this, again);
    connect(password_, &QLineEdit::returnPressed, this, again);
    line->hide();
    return line;
}

QWidget* PdfDialog::foot()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QPushButton* made, const char* id, auto act) {
        made->setObjectName(QLatin1String(id));
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
    };
    add(button(tr("Smaller")), "smaller", [this] { zoom(1 / kStep); });
    add(button(tr("Larger")), "larger", [this] { zoom(kStep); });
    add(button(tr("Full width")), "fit", [this] { fit(); });
    row->addWidget(where_, 1);
    add(button(tr("Save a copy")), "save", [this] { save(); });
    add(button(tr("Close")), "close", [this] { reject(); });
    add(print_, "print", [this] { print(); });
    return line;
}

void PdfDialog::addKeys()
{
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(Qt::Key_PageDown, [this] { goTo(page() + 1); });
    on(Qt::Key_PageUp, [this] { goTo(page() - 1); });
    on(Qt::CTRL | Qt::Key_Home, [this] { goTo(1); });
    on(Qt::CTRL | Qt::Key_End, [this] { goTo(pages()); });
    on(QKeySequence::ZoomIn, [this] { zoom(kStep); });
    on(Qt::CTRL | Qt::Key_Equal, [this] { zoom(kStep); });
    on(QKeySequence::ZoomOut, [this] { zoom(1 / kStep); });
    on(Qt::CTRL | Qt::Key_0, [this] { fit(); });
    on(QKeySequence::Print, [this] { print(); });
    on(QKeySequence::Save, [this] { save(); });
}

int PdfDialog::pages() const
{
    return document_->status() == QPdfDocument::Status::Ready ? document_->pageCount() : 0;
}

int PdfDialog::page() const
{
    return view_->pageNavigator()->currentPage() + 1;
}

void PdfDialog::look()
{
    const bool failed = document_->status() == QPdfDocument::Status::Error;
    const bool locked = failed && document_->error() == QPdfDocument::Error::IncorrectPassword;
    if (locked && locked_->isHidden()) password_->setFocus();
    setWarning(trouble_,
        locked && !password_->text().isEmpty() ? tr("That is not its password.")
            : failed && !locked ? tr("This PDF cannot be shown here. Save a copy to open it with another program.")
                                : QString());
    locked_->setVisible(locked);
    print_->setEnabled(pages() > 0);
    where_->setText(pages() > 0 ? tr("Page %1 of %2").arg(page()).arg(pages()) : QString());
}

void PdfDialog::goTo(int page)
{
    if (pages() > 0) view_->pageNavigator()->jump(std::clamp(page, 1, pages()) - 1, {});
}

void PdfDialog::zoom(double factor)
{
    // As wide as the window is no number: it goes on from what that comes to for this page.
    double from = view_->zoomFactor();
    if (view_->zoomMode() != QPdfView::ZoomMode::Custom && pages() > 0) {
        const double width = document_->pagePointSize(page() - 1).width() * logicalDpiX() / 72;
        if (width > 0) from = view_->viewport()->width() / width;
    }
    view_->setZoomMode(QPdfView::ZoomMode::Custom);
    view_->setZoomFactor(std::clamp(from * factor, kSmallest, kLargest));
}

void PdfDialog::fit()
{
    view_->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

void PdfDialog::print()
{
    if (pages() == 0) return;
    const bool asked = printPdf(*document_, this, [this](const PaperOutcome& outcome) {
        setWarning(trouble_, outcome.good ? QString() : outcome.sentence);
        if (outcome.good) where_->setText(outcome.sentence);
        if (outcome.good) emit taken();
    });
    if (!asked) save(); // no printer: a copy on a stick goes to one
}

void PdfDialog::save()
{
    const QString safe = QString::fromStdString(safeFileName(name_.toStdString()));
    saveBytes(bytes_, safe, this, [this](const PaperOutcome& outcome) {
        setWarning(trouble_, outcome.good ? QString() : outcome.sentence);
        if (outcome.good) where_->setText(outcome.sentence);
        if (outcome.good) emit taken();
    });
}

} // namespace beibao

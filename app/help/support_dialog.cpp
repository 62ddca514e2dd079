#include "app/help/support_dialog.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/shell/pieces.h"
#include "app/workbench/workbench.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace beibao {

SupportDialog::SupportDialog(Workbench& bench, QWidget* parent)
    : QDialog(parent)
    , bench_(bench)
    , names_(new QListWidget)
    , text_(new QPlainTextEdit)
    , save_(bigButton(tr("Save it as …")))
    , trouble_(warning())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Support bundle"));
    names_->setProperty("look", "queue");
    names_->setAccessibleName(tr("Files of the bundle"));
    names_->setObjectName(QStringLiteral("supportFiles"));
    names_->setFixedWidth(em(this) * 10);
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setObjectName(QStringLiteral("supportText"));
    text_->setAccessibleName(tr("What stands in the file"));
    save_->setObjectName(QStringLiteral("saveSupport"));
    save_->setEnabled(false);
    auto* cancel = button(tr("Not now"));
    auto* middle = new QHBoxLayout;
    middle->addWidget(names_);
    middle->addWidget(text_, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save_);
    auto* box = new QVBoxLayout(this);
    box->addWidget(wrappedLabel(tr("For whoever helps you: versions, sizes, how many records, and what went wrong. No "
                                   "name, number, place or word of a case is in it. Look before you save it.")));
    box->addLayout(middle, 1);
    box->addWidget(trouble_);
    box->addLayout(foot);
    resize(qMin(1100, em(this) * 44), qMin(640, em(this) * 26));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save_, &QPushButton::clicked, this, &SupportDialog::choose);
    connect(names_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) text_->setPlainText(shown(files_[std::size_t(row)].text));
    });
    auto job = [program = thisProgram()](Workbench::Writing& writing) -> Result<std::vector<SupportFile>> {
        return supportFiles(&writing.store, writing.folder.path(), program);
    };
    bench_.perform<std::vector<SupportFile>>(this, std::move(job),
        [this](const auto& made) { made ? show(*made) : setWarning(trouble_, sayWhy(made.error())); });
}

SupportProgram SupportDialog::thisProgram() const
{
    const QSize screen = QGuiApplication::primaryScreen()->size();
    return {"beibao", QCoreApplication::applicationVersion().toStdString(),
        {{"qt", qVersion()}, {"platform", QGuiApplication::platformName().toStdString()},
            {"screen", QStringLiteral("%1x%2").arg(screen.width()).arg(screen.height()).toStdString()},
            {"pixel_ratio", QString::number(devicePixelRatioF()).toStdString()},
            {"letters_pt", QString::number(font().pointSizeF()).toStdString()}}};
}

void SupportDialog::show(const std::vector<SupportFile>& files)
{
    files_ = files;
    for (const auto& one : files_) names_->addItem(shown(one.name));
    names_->setCurrentRow(0);
    save_->setEnabled(true);
}

void SupportDialog::choose()
{
    auto* dialog
        = new QFileDialog(this, tr("Save it as …"), QStringLiteral("beibao-support.zip"), tr("Archive (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::saveTo);
    dialog->open();
}

void SupportDialog::saveTo(const QString& file)
{
    const auto saved = saveSupportBundle(files_, file.toStdString());
    if (!saved) return setWarning(trouble_, sayWhy(saved.error()));
    emit said(tr("The support bundle is saved. Give it to whoever looks after Beibao."));
    accept();
}

} // namespace beibao

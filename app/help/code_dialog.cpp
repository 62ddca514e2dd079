#include "app/help/code_dialog.h"

#include "app/shell/pieces.h"
#include "core/base/resources.h"
#include "core/help/code_book.h"
#include "core/rules/rule_book.h"

#include <QHBoxLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace beibao {

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

/// Read when the first code is asked about.
const RuleBook& rulesOfTheProgram()
{
    static const RuleBook rules = [] {
        auto loaded = loadRuleBook(resourcesFolder() / "rules");
        return loaded ? *std::move(loaded) : RuleBook();
    }();
    return rules;
}

} // namespace

QString codeInWords(const QString& code)
{
    const CodePage* page = CodeBook::get().find(code.toStdString());
    if (page == nullptr) return {};
    const auto part = [](const QString& heading, const QString& words) {
        return QStringLiteral("**%1**\n\n%2\n\n").arg(heading, words);
    };
    return QStringLiteral("## %1\n\n").arg(text(page->code)) + part(CodeDialog::tr("What happened"), text(page->what))
        + part(CodeDialog::tr("Is my work still there"), text(page->safe))
        + part(CodeDialog::tr("What to do"), text(adviceFor(*page, rulesOfTheProgram())))
        + part(CodeDialog::tr("Whom to ask"), text(page->ask));
}

CodeDialog::CodeDialog(const QString& code, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What this code means"));
    setObjectName(QStringLiteral("codeDialog"));
    auto* page = new QTextBrowser(this);
    page->setOpenLinks(false);
    const QString words = codeInWords(code);
    page->setMarkdown(words.isEmpty()
            ? tr("Nobody has written about “%1” yet. Please tell whoever looks after Beibao.").arg(code)
            : words);
    page->setAccessibleName(windowTitle());
    auto* close = button(tr("Close"), "main", this);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* box = new QVBoxLayout(this);
    box->addWidget(page, 1);
    box->addLayout(foot);
    resize(qMin(760, em(this) * 34), qMin(600, em(this) * 24));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

QPushButton* codeButton(QWidget* parent)
{
    auto* made = button({}, "strip", parent);
    made->setObjectName(QStringLiteral("code"));
    QObject::connect(made, &QPushButton::clicked, made,
        [made] { (new CodeDialog(made->property("code").toString(), made->window()))->open(); });
    made->hide();
    return made;
}

void setCode(QPushButton* button, const QString& code)
{
    button->setText(code.isEmpty() ? QString() : code + QStringLiteral(" ?"));
    button->setProperty("code", code);
    button->setAccessibleName(CodeDialog::tr("What code %1 means").arg(code));
    button->setVisible(!code.isEmpty());
}

} // namespace beibao

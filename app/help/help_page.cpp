#include "app/help/help_page.h"

#include "app/faults.h"
#include "app/help/keys.h"
#include "app/shell/pieces.h"

#include <QGridLayout>
#include <QScrollArea>

namespace beibao {

namespace {

QFrame* section(QWidget* parent, const QString& heading, QVBoxLayout*& lines)
{
    auto* box = card(parent);
    lines = new QVBoxLayout(box);
    const int side = em(parent);
    lines->setContentsMargins(side, side * 3 / 4, side, side * 3 / 4);
    lines->addWidget(plainLabel(heading, "heading", box));
    return box;
}

QFrame* howTo(QWidget* parent)
{
    QVBoxLayout* lines = nullptr;
    auto* box = section(parent, HelpPage::tr("What people do most"), lines);
    for (const QString& line : {
             HelpPage::tr("Every week: open Today and press “Checked, nothing found”, or register what was found."),
             HelpPage::tr("Somebody comes: F2, fill in what you know. Five fields are needed; the rest can wait."),
             HelpPage::tr("No time: Ctrl+J, four fields. It waits under Today as a draft."),
             HelpPage::tr("Go on with a case: open it from Today or from Disputes. The big button says the next step."),
             HelpPage::tr("No network: that is fine. Everything is kept here and sent when the county can be reached."),
             HelpPage::tr("Two people changed the same: you are asked which one holds. Nothing is lost either way."),
         })
        lines->addWidget(wrappedLabel(QStringLiteral("· ") + line, "", box));
    return box;
}

QFrame* keys(QWidget* parent)
{
    QVBoxLayout* lines = nullptr;
    auto* box = section(parent, HelpPage::tr("Keys"), lines);
    auto* grid = new QGridLayout;
    int line = 0;
    for (const auto& [name, does] : keySheet()) {
        grid->addWidget(plainLabel(name, "key", box), line, 0, Qt::AlignLeft);
        grid->addWidget(wrappedLabel(does, "", box), line++, 1);
    }
    grid->setColumnStretch(1, 1);
    lines->addLayout(grid);
    return box;
}

QFrame* codes(QWidget* parent)
{
    QVBoxLayout* lines = nullptr;
    auto* box = section(parent, HelpPage::tr("What the small codes mean"), lines);
    for (const auto fault : {Fault::kUsage, Fault::kNotFound, Fault::kWrongKey, Fault::kInUse, Fault::kDamaged,
             Fault::kFromTheFuture, Fault::kDiskFull, Fault::kStorage, Fault::kRefused, Fault::kOffline}) {
        const FaultWords words = wordsFor({fault, {}});
        lines->addWidget(wrappedLabel(words.code + QStringLiteral("  ") + sentenceFor(fault), "", box));
    }
    return box;
}

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : QWidget(parent)
{
    setProperty("look", "page");
    auto* body = new QWidget;
    body->setProperty("look", "page");
    auto* sections = new QVBoxLayout(body);
    const int side = em(this) * 3 / 4;
    sections->setContentsMargins(side, side, side, side);
    sections->setSpacing(em(this) / 2);
    for (auto* part : {howTo(body), keys(body), codes(body)}) sections->addWidget(part);
    sections->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(body);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    setFocusProxy(scroll);
}

} // namespace beibao

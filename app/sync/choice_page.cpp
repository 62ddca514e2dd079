#include "app/sync/choice_page.h"

#include "app/shell/flow_layout.h"
#include "app/shell/pieces.h"
#include "app/sync/choice_words.h"
#include "app/veil/veil.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace beibao {

namespace {
constexpr int kAtOnce = 200;
}

ChoicePage::ChoicePage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , question_(wrappedLabel({}, "heading", this))
    , position_(plainLabel({}, "muted", this))
    , cards_(new QWidget)
{
    setProperty("look", "page");
    cards_->setProperty("look", "page");
    new QHBoxLayout(cards_);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(cards_);

    auto* top = new QHBoxLayout;
    top->addWidget(question_, 1);
    top->addWidget(position_);
    auto* both = button(tr("Keep both"), "", this);
    both->setObjectName(QStringLiteral("keep-both"));
    auto* aside = button(tr("Put aside"), "", this);
    aside->setObjectName(QStringLiteral("put-aside"));
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(plainLabel(tr("What is not used stays in the history."), "muted", this), 1);
    bottom->addWidget(both);
    bottom->addWidget(aside);
    auto* page = new QVBoxLayout(this);
    const int side = em(this) * 3 / 4;
    page->setContentsMargins(side, side, side, side);
    page->addLayout(top);
    page->addWidget(scroll, 1);
    page->addLayout(bottom);
    // Both values are kept as long as nobody chooses; so both buttons leave the question open.
    connect(both, &QPushButton::clicked, this, &ChoicePage::putAside);
    connect(aside, &QPushButton::clicked, this, [this] { emit done(); });
}

void ChoicePage::ask(const Id& caseFirst)
{
    caseFirst_ = caseFirst;
    aside_.clear();
    reread();
}

void ChoicePage::reread()
{
    choices_ = bench_.reading().openChoices(kAtOnce);
    std::erase_if(choices_, [this](const Choice& choice) { return aside_.contains({choice.record, choice.group}); });
    std::ranges::stable_sort(choices_, {}, [&](const Choice& choice) { return choice.caseId != caseFirst_; });
    show();
}

void ChoicePage::show()
{
    choosing_ = false;
    if (choices_.empty()) {
        emit done();
        return;
    }
    const Choice& choice = choices_.front();
    question_->setText(questionOf(bench_, choice));
    position_->setText(QStringLiteral("%1 / %2").arg(aside_.size() + 1).arg(aside_.size() + choices_.size()));
    while (auto* item = cards_->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto values = valuesOf(bench_, choice);
    for (std::size_t i = 0; i < values.size(); ++i)
        cards_->layout()->addWidget(cardFor(values[i], values[i == 0 ? values.size() - 1 : 0].text));
}

QWidget* ChoicePage::cardFor(const ChoiceValue& value, const QString& other)
{
    auto* box = card(cards_);
    auto* inside = new QVBoxLayout(box);
    const int side = em(this);
    inside->setContentsMargins(side, side, side, side);
    inside->addWidget(plainLabel(value.who, "strong", box));
    inside->addWidget(plainLabel(value.when, "muted", box));
    auto* text = new QLabel(box);
    text->setTextFormat(Qt::RichText); // escaped by withDifference()
    text->setText(withDifference(veiled(value.text), veiled(other)));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(text, 1);
    auto* use = button(tr("Use this"), "", box);
    use->setObjectName(QStringLiteral("use-this"));
    use->setAccessibleName(tr("Use this: %1").arg(value.text));
    inside->addWidget(use);
    connect(use, &QPushButton::clicked, this, [this, change = value.change] { choose(change); });
    return box;
}

void ChoicePage::choose(const Id& change)
{
    if (choosing_) return;
    choosing_ = true;
    bench_.perform<Saved>(
        this, [change](Workbench::Writing& writing) { return writing.store.choose(change); },
        [this](Result<Saved> answer) {
            if (answer)
                emit chosen();
            else
                emit failed(answer.error());
            reread();
        });
}

void ChoicePage::putAside()
{
    if (!choices_.empty()) aside_.insert({choices_.front().record, choices_.front().group});
    reread();
}

} // namespace beibao

#include "app/words/phrase_dialog.h"
#include "tests/app/casepage/a_window.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

PhraseDialog* opened(AWindow& window, QPlainTextEdit* into)
{
    auto* made = phraseButton(QStringLiteral("w"), *window.bench, "facts", into, [] {
        return std::vector<QString>{
            QStringLiteral("双方系邻居，因水沟走向争执。"), QStringLiteral("双方因噪声发生矛盾。")};
    });
    made->click();
    delete made;
    auto* dialog = into->findChild<PhraseDialog*>();
    REQUIRE(dialog != nullptr);
    return dialog;
}

QStringList shownIn(const PhraseDialog* dialog)
{
    QStringList out;
    const auto* list = dialog->findChild<QListWidget*>("phrases");
    for (int row = 0; row < list->count(); ++row) out << list->item(row)->text();
    return out;
}

} // namespace

TEST_CASE("A wording is found by pinyin initials or words, and put into the text")
{
    AWindow window;
    QPlainTextEdit text;
    text.show();
    auto* dialog = opened(window, &text);
    REQUIRE(window.until([&] { return shownIn(dialog).size() == 2; }));
    auto* search = dialog->findChild<QLineEdit*>("phraseSearch");
    QTest::keyClicks(search, QStringLiteral("sgzx"));
    CHECK(shownIn(dialog) == QStringList{QStringLiteral("双方系邻居，因水沟走向争执。")});
    search->setText(QStringLiteral("噪声"));
    REQUIRE(shownIn(dialog).size() == 1);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(text.toPlainText() == QStringLiteral("双方因噪声发生矛盾。"));
}

TEST_CASE("What is selected becomes a wording of one's own, which is thrown into a bin and taken back")
{
    AWindow window;
    QPlainTextEdit text;
    text.show();
    text.setPlainText(QStringLiteral("屋后的滴水线以老墙基为准。"));
    auto* dialog = opened(window, &text);
    CHECK_FALSE(dialog->findChild<QPushButton*>("putBy")->isEnabled());
    dialog->reject();
    text.selectAll();
    REQUIRE(window.until([&] { return text.findChild<PhraseDialog*>() == nullptr; }));
    dialog = opened(window, &text);
    const QString own = QStringLiteral("★ 屋后的滴水线以老墙基为准。");
    REQUIRE(window.until([&] { return shownIn(dialog).size() == 2; }));
    dialog->findChild<QPushButton*>("putBy")->click();
    REQUIRE(window.until([&] { return shownIn(dialog).value(0) == own; }));
    window.look("phrases", dialog);
    auto* bin = dialog->findChild<QPushButton*>("binPhrase");
    CHECK(bin->isEnabled());
    bin->click();
    REQUIRE(window.until([&] { return shownIn(dialog).size() == 2; }));
    CHECK_FALSE(bin->isEnabled()); // the others are not one's own
    dialog->findChild<QPushButton*>("binnedPhrases")->click();
    CHECK(shownIn(dialog) == QStringList{own});
    bin->click();
    REQUIRE(window.until([&] { return shownIn(dialog).isEmpty(); }));
    dialog->findChild<QPushButton*>("binnedPhrases")->click();
    CHECK(shownIn(dialog).value(0) == own);
}

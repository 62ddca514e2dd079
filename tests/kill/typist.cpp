// Somebody who types into the new-case form of the real window until the power fails:
//   typist STORE        the passphrase is in BEIBAO_PASSPHRASE
// Says on standard output, a line each: `restored N` characters the form came back with, `typed N`, and
// `kept N` as soon as the store holds them.
#include "app/cases/case_draft.h"
#include "app/cases/new_case_page.h"
#include "tests/walk/walker.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <cstdio>

using namespace beibao;
using namespace beibao::test;

namespace {

void say(const char* word, qsizetype number)
{
    std::printf("%s %lld\n", word, static_cast<long long>(number));
    std::fflush(stdout);
}

/// The form that would come back after a crash; the only one there is.
std::optional<Scratch::Form> keptForm(Walker& walker)
{
    const auto forms = walker.bench().drafts().all();
    return forms.empty() ? std::nullopt : std::optional(forms.front());
}

void typeForEver(Walker& walker)
{
    if (const auto form = keptForm(walker))
        walker.frame().continueDraft(form->name);
    else
        walker.frame().newCase();
    walker.expect("the form opens", [&] { return walker.shows<QPlainTextEdit>("facts"); });
    auto* facts = walker.frame().newCasePage().findChild<QPlainTextEdit*>(QStringLiteral("facts"));
    say("restored", facts->toPlainText().size());
    qsizetype told = 0;
    while (true) {
        facts->moveCursor(QTextCursor::End);
        QInputMethodEvent event;
        event.setCommitString(QStringLiteral("水"));
        QApplication::sendEvent(facts, &event);
        QTest::qWait(5);
        say("typed", facts->toPlainText().size());
        const auto form = keptForm(walker);
        const qsizetype kept = form ? CaseDraft::parse(form->state).facts.size() : 0;
        if (kept != told) say("kept", told = kept);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2) return 2;
    const QTemporaryDir pictures;
    Theme theme(pictures.filePath(QStringLiteral("window.ini")));
    theme.apply();
    try {
        Walker walker(QString::fromLocal8Bit(argv[1]), theme, pictures.path(), {});
        typeForEver(walker);
    } catch (const Stuck& stuck) {
        std::fprintf(stderr, "typist: %s\n", stuck.what());
    }
    return 1;
}

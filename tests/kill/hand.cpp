// Preloaded into the real window: somebody who unlocks it, opens a form and types until the power fails.
//   BEIBAO_HAND   new-case, jot, session or agreement
//   BEIBAO_END    lock: locks the window after some words; full: the disk is full from then on; look: only looks
//   BEIBAO_SEED   how long the bursts of typing are
// Says on standard output, a line each: `restored N` letters the form came back with, `kept N` when the window itself
// says that all it holds is kept, `locking`, `locked N`, `trouble`, `lied` and, when it stands still, `stuck`.
#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QShortcut>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <random>
#include <sys/resource.h>

namespace {

constexpr int kTickMs = 4;
constexpr int kPatience = 15'000; // ticks: a minute
constexpr int kWordsBeforeEnd = 3; // bursts

void say(const char* word, qsizetype number)
{
    std::printf("%s %lld\n", word, static_cast<long long>(number));
    std::fflush(stdout);
}

template <typename Widget> Widget* visible(const char* name)
{
    for (auto* widget : QApplication::allWidgets()) {
        auto* found = qobject_cast<Widget*>(widget);
        if (found != nullptr && found->isVisible() && found->objectName() == QLatin1String(name)) return found;
    }
    return nullptr;
}

bool newsIsShown()
{
    for (auto* widget : QApplication::allWidgets())
        if (widget->isVisible() && widget->inherits("beibao::NewsBar")) return true;
    return false;
}

/// The next-step button of a row on Today that continues a draft.
QAbstractButton* continueButton()
{
    for (auto* widget : QApplication::allWidgets()) {
        auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button != nullptr && button->isVisible() && button->text() == QStringLiteral("继续填")) return button;
    }
    return nullptr;
}

bool pressKeys(const QKeySequence& keys)
{
    for (auto* window : QApplication::topLevelWidgets())
        for (auto* shortcut : window->findChildren<QShortcut*>())
            if (shortcut->key() == keys) return QMetaObject::invokeMethod(shortcut, "activated");
    return false;
}

class Hand final : public QObject {
public:
    Hand()
    {
        connect(&tick_, &QTimer::timeout, this, [this] { work(); });
        tick_.start(kTickMs);
    }

private:
    void work()
    {
        if (++waited_ > kPatience) {
            say("stuck", 0);
            return tick_.stop();
        }
        if (!unlocked_) return unlock();
        if (!opened_) return open();
        if (ending_) return end();
        type();
    }

    void unlock()
    {
        if (visible<QWidget>("find") != nullptr) {
            unlocked_ = true;
            return;
        }
        auto* asked = visible<QLineEdit>("passphrase");
        auto* button = visible<QAbstractButton>("unlock");
        if (asked == nullptr || button == nullptr || !button->isEnabled() || !asked->text().isEmpty()) return;
        asked->setText(qEnvironmentVariable("BEIBAO_PASSPHRASE"));
        button->click();
    }

    /// The form as a person finds it: from Today when it was left there, else by its key or the case's button.
    void open()
    {
        if (form_ == QStringLiteral("jot") && !looking()) {
            if (visible<QLineEdit>("matter") == nullptr && !asked_) asked_ = pressKeys(Qt::CTRL | Qt::Key_J);
            return settle(visible<QLineEdit>("matter"));
        }
        if (form_ == QStringLiteral("new-case") || form_ == QStringLiteral("jot")) {
            if (!asked_ && looking()) {
                if (auto* button = continueButton()) asked_ = true, button->click();
            } else if (!asked_) {
                asked_ = pressKeys(Qt::Key_F2);
            }
            return settle(asked_ ? visible<QPlainTextEdit>("facts") : nullptr);
        }
        const bool session = form_ == QStringLiteral("session");
        auto* button = visible<QAbstractButton>(session ? "nextStep" : "writeAgreement");
        if (!asked_ && button != nullptr) asked_ = true, button->click();
        settle(asked_ ? visible<QPlainTextEdit>(session ? "text" : "facts") : nullptr);
    }

    void settle(QWidget* field)
    {
        if (field == nullptr) return;
        field_ = field;
        opened_ = true;
        say("restored", text().size());
        if (looking()) tick_.stop();
    }

    QString text() const
    {
        if (auto* line = qobject_cast<QLineEdit*>(field_)) return line->text();
        if (auto* page = qobject_cast<QPlainTextEdit*>(field_)) return page->toPlainText();
        return {};
    }

    /// A burst of letters, then a pause until the window says that it has them.
    void type()
    {
        if (field_ == nullptr) return;
        if (burst_ > 0) {
            --burst_;
            if (auto* line = qobject_cast<QLineEdit*>(field_)) line->end(false);
            if (auto* page = qobject_cast<QPlainTextEdit*>(field_)) page->moveCursor(QTextCursor::End);
            QInputMethodEvent event;
            event.setCommitString(QStringLiteral("水"));
            QApplication::sendEvent(field_, &event);
            return;
        }
        if (ending_ || !keptIsSaid()) return;
        say("kept", text().size());
        waited_ = 0;
        burst_ = 1 + static_cast<int>(chance_() % 40);
        if (++bursts_ == kWordsBeforeEnd && !end_.isEmpty()) beginEnd();
    }

    bool keptIsSaid() const
    {
        const auto* label = visible<QLabel>("kept");
        return bursts_ == 0 || (label != nullptr && !label->text().isEmpty());
    }

    void beginEnd()
    {
        ending_ = true;
        if (end_ == QStringLiteral("full")) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit none{1, RLIM_INFINITY};
            ::setrlimit(RLIMIT_FSIZE, &none);
        }
    }

    /// After some more words: the lock, or the disk that takes nothing any more.
    void end()
    {
        if (burst_ > 0) return type();
        if (end_ == QStringLiteral("lock")) return lock();
        if (!newsIsShown()) return;
        if (keptIsSaid()) say("lied", text().size());
        say("trouble", text().size());
        tick_.stop();
    }

    void lock()
    {
        if (locking_ == 0) {
            locking_ = text().size();
            say("locking", locking_);
            pressKeys(Qt::CTRL | Qt::Key_L);
        } else if (visible<QLineEdit>("passphrase") != nullptr) {
            say("locked", locking_);
            tick_.stop();
        }
    }

    bool looking() const { return end_ == QStringLiteral("look"); }

    QTimer tick_;
    QString form_ = qEnvironmentVariable("BEIBAO_HAND");
    QString end_ = qEnvironmentVariable("BEIBAO_END");
    std::minstd_rand chance_{static_cast<unsigned>(qEnvironmentVariableIntValue("BEIBAO_SEED") + 1)};
    QPointer<QWidget> field_;
    int waited_ = 0;
    int burst_ = 0;
    int bursts_ = 0;
    qsizetype locking_ = 0;
    bool unlocked_ = false;
    bool asked_ = false;
    bool opened_ = false;
    bool ending_ = false;
};

void comeIn()
{
    if (qobject_cast<QApplication*>(QCoreApplication::instance()) == nullptr) return;
    QTimer::singleShot(0, QCoreApplication::instance(), [] { new Hand; });
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(comeIn)

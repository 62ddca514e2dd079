#include "app/lock/copied_numbers.h"

#include "app/veil/known_names.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace beibao {

namespace {

constexpr auto kNotToBeKept = "x-kde-passwordManagerHint";
constexpr auto kSecondsKey = "lock/clipboard-seconds";

int offered(int seconds)
{
    const bool known = std::ranges::find(CopiedNumbers::kChoices, seconds) != std::end(CopiedNumbers::kChoices);
    return known ? seconds : CopiedNumbers::kUsual;
}

/// What is marked where the cursor is: whoever copies here copies this.
QString markedHere()
{
    const QWidget* at = QApplication::focusWidget();
    if (const auto* line = qobject_cast<const QLineEdit*>(at)) return line->selectedText();
    if (const auto* label = qobject_cast<const QLabel*>(at)) return label->selectedText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(at)) return text->textCursor().selection().toPlainText();
    if (const auto* text = qobject_cast<const QTextEdit*>(at)) return text->textCursor().selection().toPlainText();
    return {};
}

/// The same text with a request to those who keep a history of the clipboard.
QMimeData* notToBeKept(const QString& text)
{
    auto* held = new QMimeData;
    held->setText(text);
    held->setData(QLatin1String(kNotToBeKept), QByteArrayLiteral("secret"));
    held->setData(
        QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
        QByteArrayLiteral("1"));
    return held;
}

} // namespace

CopiedNumbers::CopiedNumbers(QString settingsFile, QObject* parent, Later later)
    : QObject(parent)
    , settingsFile_(std::move(settingsFile))
    , later_(std::move(later))
{
    if (!later_)
        later_ = [this](std::chrono::seconds time, std::function<void()> act) {
            QTimer::singleShot(time, this, std::move(act));
        };
    const QSettings settings(settingsFile_, QSettings::IniFormat);
    seconds_ = offered(settings.value(QLatin1String(kSecondsKey), kUsual).toInt());
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CopiedNumbers::look);
}

CopiedNumbers::~CopiedNumbers()
{
    forget();
}

void CopiedNumbers::setSeconds(int seconds)
{
    seconds_ = offered(seconds);
    QSettings(settingsFile_, QSettings::IniFormat).setValue(QLatin1String(kSecondsKey), seconds_);
}

void CopiedNumbers::look()
{
    auto* clipboard = QGuiApplication::clipboard();
    const QString text = clipboard->text();
    const QMimeData* held = clipboard->mimeData();
    if (held != nullptr && text == copied_ && held->hasFormat(QLatin1String(kNotToBeKept))) return; // our own doing
    copied_.clear();
    ++turn_;
    if (text.isEmpty() || text != markedHere() || numbersIn(text).empty()) return;
    copied_ = text;
    clipboard->setMimeData(notToBeKept(text));
    later_(std::chrono::seconds(seconds_), [this, turn = turn_] {
        if (turn == turn_) forget();
    });
}

void CopiedNumbers::forget()
{
    const QString ours = std::exchange(copied_, {});
    auto* clipboard = QGuiApplication::clipboard();
    if (!ours.isEmpty() && clipboard->text() == ours) clipboard->clear();
}

} // namespace beibao

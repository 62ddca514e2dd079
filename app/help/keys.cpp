#include "app/help/keys.h"

#include <QCoreApplication>

namespace beibao {

namespace {
struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};
} // namespace

std::vector<KeyWords> keySheet()
{
    return {
        {QStringLiteral("F1"), Keys::tr("Help")},
        {QStringLiteral("F2"), Keys::tr("Register a new dispute")},
        {QStringLiteral("Ctrl+J"), Keys::tr("Jot down, complete later")},
        {QStringLiteral("Ctrl+F"), Keys::tr("Find a case")},
        {QStringLiteral("F4"), Keys::tr("On a case: record a visit")},
        {QStringLiteral("F9"), Keys::tr("Sync page; meet the county")},
        {QStringLiteral("Ctrl+L"), Keys::tr("Lock the window now")},
        {QStringLiteral("Ctrl+Z"), Keys::tr("Take the last thing back, while that is offered")},
        {QStringLiteral("Ctrl+P"), Keys::tr("On a case: print")},
        {QStringLiteral("Ctrl+S"), Keys::tr("Keep what is typed, now")},
        {QStringLiteral("Ctrl+Z"), Keys::tr("Undo what was just put away")},
        {QStringLiteral("Ctrl+Shift+D"), Keys::tr("In a long text: speak instead of typing")},
        {QStringLiteral("Ctrl+Enter"), Keys::tr("Register; leave a long text")},
        {QStringLiteral("Enter, Tab"), Keys::tr("To the next field")},
        {QStringLiteral("Esc"), Keys::tr("Back; nothing is lost")},
        {QStringLiteral("1 … 9"), Keys::tr("On a row of buttons: choose this one")},
        {QStringLiteral("Alt+0 … 4 Alt+7 … 9"), Keys::tr("The pages on the left")},
        {QStringLiteral("Ctrl+= Ctrl+- Ctrl+0"), Keys::tr("Larger, smaller, as at first")},
        {QStringLiteral("F11"), Keys::tr("On a wall: large, names masked; and back")},
        {QStringLiteral("Ctrl+/"), Keys::tr("This sheet")},
    };
}

} // namespace beibao

#pragma once

#include <QString>

class QCoreApplication;

namespace beibao {

/// Makes the program speak a language, Chinese unless told otherwise, whatever the
/// environment says. False for a language it does not know.
bool speak(QCoreApplication& application, const QString& language);

} // namespace beibao

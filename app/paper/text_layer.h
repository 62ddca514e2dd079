#pragma once

#include <QByteArray>
#include <QString>

namespace beibao {

/// Makes the text layer of a PDF that Qt wrote say what was printed, in `painted` from the first letter on.
///
/// Qt names a glyph by the first letter of the basic plane that has it. With many fonts 人 comes out as the
/// radical ⼈, a space as a tab, and 𠮷, which lies outside that plane, as nothing; so a name on the
/// paper could not be found or copied. The glyphs themselves are not touched.
/// What cannot be told for certain is left as it was.
QByteArray withTrueText(QByteArray pdf, const QString& painted);

} // namespace beibao

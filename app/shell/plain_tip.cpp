#include "app/shell/plain_tip.h"

#include <QTextDocument>

namespace beibao {

QString plainTip(const QString& words)
{
    return Qt::mightBeRichText(words) ? Qt::convertFromPlainText(words) : words;
}

} // namespace beibao

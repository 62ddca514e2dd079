#include "app/agreement/agreement_words.h"

#include "app/words/words.h"

namespace beibao {

QString kindOf(const CheckFinding& finding)
{
    return shown(finding.field).section(QLatin1Char('.'), 0, 0);
}

QString fieldOf(const CheckFinding& finding)
{
    return shown(finding.field).section(QLatin1Char('.'), 1);
}

} // namespace beibao

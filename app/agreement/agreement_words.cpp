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

bool hasEditor(const CheckFinding& finding)
{
    if (!finding.id.starts_with('V')) return true;
    const QString kind = kindOf(finding);
    return kind == QLatin1String("Party") || kind == QLatin1String("Obligation") || kind == QLatin1String("Agreement")
        || kind == QLatin1String("Session");
}

} // namespace beibao

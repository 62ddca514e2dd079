#include "app/agreement/agreement_words.h"

namespace beibao {
namespace {

bool says(const CheckFinding& finding, const char* word)
{
    return finding.sentence.find(word) != std::string::npos;
}

} // namespace

QString promiseFieldOf(const CheckFinding& finding)
{
    if (finding.id == "A06" || says(finding, "日期")) return QStringLiteral("due");
    if (finding.id == "A05" || says(finding, "金额")) return QStringLiteral("amount");
    return QStringLiteral("object");
}

QString partyFieldOf(const CheckFinding& finding)
{
    if (finding.id == "A19")
        return says(finding, "代理") && !says(finding, "法定") ? QStringLiteral("agent_powers")
                                                               : QStringLiteral("guardian_name");
    if (says(finding, "电话")) return QStringLiteral("phone");
    if (says(finding, "住址")) return QStringLiteral("address");
    if (says(finding, "姓名")) return QStringLiteral("name");
    return QStringLiteral("id_number");
}

} // namespace beibao

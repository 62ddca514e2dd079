#include "app/sync/refusal_words.h"

#include <QCoreApplication>

namespace beibao {

namespace {

struct Refusal {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

} // namespace

QString refusalWords(const std::string& reason)
{
    if (reason == "revoked") return Refusal::tr("the county has switched this computer off");
    if (reason == "role") return Refusal::tr("this post may not write such a record");
    if (reason == "scope") return Refusal::tr("the case belongs to another committee");
    if (reason == "erased") return Refusal::tr("the county ordered it to be erased");
    if (reason == "county" || reason == "realm")
        return Refusal::tr("it was written for another county, or for practice");
    if (reason == "author") return Refusal::tr("the county does not know the computer it was written on");
    if (reason == "signature" || reason == "mixed") return Refusal::tr("the county could not check it");
    return QString::fromStdString(reason);
}

} // namespace beibao

#include "app/words/type_words.h"

#include "core/rules/dispute_types.h"

namespace beibao {

QString typeWord(const std::string& type, const RuleBook& rules)
{
    return typeWord(typeLabel(knownTypes(rules), type));
}

QString matterWord(CaseRow row, const RuleBook& rules)
{
    row.type = typeLabel(knownTypes(rules), row.type);
    return matterWord(row);
}

} // namespace beibao

#include "app/cases/case_choices.h"

#include "app/shell/signs.h"
#include "app/words/type_words.h"
#include "core/rules/dispute_types.h"
#include "core/schema/schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace beibao {

namespace {

constexpr std::string_view kCommonTypes = "list.common_types";

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

/// On a button there is room for the word people say.
QString shortWord(const std::string& type, const RuleBook& rules)
{
    if (type == "labour_other") return Choices::tr("Labour");
    if (type == "house_homestead") return Choices::tr("Homestead");
    return typeWord(type, rules);
}

} // namespace

std::vector<ChoiceRow::Option> commonTypes(const RuleBook& rules)
{
    const OwnTypes own = readOwnTypes(rules.list(kOwnTypesRule));
    std::vector<ChoiceRow::Option> out;
    for (const auto& id : rules.list(kCommonTypes))
        if (isStandardType(id) || ownType(own, id) != nullptr) out.push_back({id, shortWord(id, rules)});
    return out;
}

std::vector<ChoiceRow::Option> otherTypes(const RuleBook& rules)
{
    const auto& common = rules.list(kCommonTypes);
    std::vector<ChoiceRow::Option> out;
    for (const auto& word : Schema::get().kind("Case")->field("dispute_type")->words)
        if (std::ranges::find(common, word.id) == common.end()) out.push_back({word.id, typeWord(word.id)});
    const OwnTypes own = readOwnTypes(rules.list(kOwnTypesRule));
    for (const auto& type : own)
        if (std::ranges::find(common, type.id) == common.end()) out.push_back({type.id, typeWord(type.label)});
    return out;
}

std::vector<ChoiceRow::Option> sources()
{
    std::vector<ChoiceRow::Option> out;
    for (const char* id : {"application", "initiative", "screening", "ref_other"})
        out.push_back({id, shown(Schema::get().kind("Case")->labelOf("source", id))});
    return out;
}

std::vector<ChoiceRow::Option> risks()
{
    std::vector<ChoiceRow::Option> out;
    for (const char* id : {"blue", "yellow", "red"})
        out.push_back({id, riskWord(id), signIcon(signOfRisk(id), colourOfRisk(id))});
    return out;
}

} // namespace beibao

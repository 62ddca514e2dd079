#include "app/cases/case_choices.h"

#include "app/shell/signs.h"
#include "app/words/words.h"
#include "core/schema/schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace beibao {

namespace {

const std::vector<std::string> kCommon{"neighbour", "marriage_family", "house_homestead", "contract",
    "damage_compensation", "labour_other", "property_management"};

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

/// On a button there is room for the word people say.
QString shortWord(const std::string& type)
{
    if (type == "labour_other") return Choices::tr("Labour");
    if (type == "house_homestead") return Choices::tr("Homestead");
    return typeWord(type);
}

} // namespace

std::vector<ChoiceRow::Option> commonTypes()
{
    std::vector<ChoiceRow::Option> out;
    for (const auto& id : kCommon) out.push_back({id, shortWord(id)});
    return out;
}

std::vector<ChoiceRow::Option> otherTypes()
{
    std::vector<ChoiceRow::Option> out;
    for (const auto& word : Schema::get().kind("Case")->field("dispute_type")->words)
        if (std::ranges::find(kCommon, word.id) == kCommon.end()) out.push_back({word.id, typeWord(word.id)});
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

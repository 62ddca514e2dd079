#include "core/base/money.h"
#include "core/documents/field_parts.h"
#include "core/documents/words.h"

namespace beibao {
namespace {

Value fieldsOf(const CaseFile& file, const SubsidyClaim& claim)
{
    return Value::Object{
        {"name", nameOfMediator(file, claim.mediator_id())},
        {"share", claim.share() > 0 ? std::to_string(claim.share()) + "%" : std::string()},
        {"grade", wordOf(claim, "grade")},
        {"amount", figuresOf(claim.amount_fen())},
    };
}

/// The newest word of one level; empty when it has not spoken.
SubsidyStep stepOf(const CaseFile& file, std::string_view level)
{
    SubsidyStep newest;
    for (const auto& step : file.claimSteps)
        if (step.record.level() == level) newest = step.record;
    return newest;
}

Value fieldsOf(const SubsidyStep& step, const std::string& level)
{
    return Value::Object{
        {"level", level},
        {"opinion", step.opinion()},
        {"grade", wordOf(step, "grade")},
        {"date", dayOf(step.at()).chinese()},
    };
}

std::string factorsOf(const std::vector<Kept<SubsidyClaim>>& claims)
{
    std::string words;
    for (const auto& claim : claims)
        for (const std::string& factor : claim.record.factors()) words += (words.empty() ? "" : "、") + factor;
    return words;
}

} // namespace

MadeFields subsidyFields(const CaseFile& file, const Subject& subject)
{
    Value::List claims, opinions;
    std::int64_t total = 0, score = 0;
    for (const auto& claim : file.claims) {
        claims.push_back(fieldsOf(file, claim.record));
        total += claim.record.amount_fen();
        score = std::max(score, claim.record.quality_score());
    }
    for (const auto& [level, word] : choicesOf(SubsidyStep{}, "level"))
        opinions.push_back(fieldsOf(stepOf(file, level), word));
    const SubsidyStep last = stepOf(file, "county_bureau");
    Value::Object fields;
    addPartyFields(file, subject.on, fields);
    fields.push_back({"claims", std::move(claims)});
    fields.push_back({"factors", factorsOf(file.claims)});
    fields.push_back({"quality_score", score > 0 ? std::to_string(score) : std::string()});
    fields.push_back({"total", figuresOf(total)});
    fields.push_back({"total_cn", capitalsOf(total)});
    fields.push_back({"grade_approved", wordOf(last, "grade")});
    fields.push_back({"approved", figuresOf(last.amount_fen())});
    fields.push_back({"approved_cn", capitalsOf(last.amount_fen())});
    fields.push_back({"opinions", std::move(opinions)});
    fields.push_back({"doc_date", dateOrRoom(subject.on)});
    return fields;
}

} // namespace beibao

#include "core/documents/former_agreement.h"

#include "core/base/date.h"
#include "core/documents/seal_content.h"

namespace beibao {
namespace {

std::string textIn(const Value& from, std::string_view name)
{
    const Value* found = from.find(name);
    const std::string* text = found == nullptr ? nullptr : found->text();
    return text == nullptr ? std::string() : *text;
}

Value::Object named(std::string_view id, Date day, std::string number, std::string code)
{
    return {
        {"id", std::string(id)}, {"made_on", day.chinese()}, {"number", std::move(number)}, {"code", std::move(code)}};
}

} // namespace

Value::Object formerAgreement(const CaseFile& file, std::string_view id)
{
    Value::Object out;
    if (id.empty()) return out;
    for (const CaseFact& fact : file.facts) {
        if (const auto* sealed = std::get_if<Sealed>(&fact.what); sealed != nullptr && sealed->agreement_id() == id) {
            const auto words = readValue(sealed->content());
            const Value content = words ? *words : Value(Value::Object{});
            const Date made = dayOf(textIn(content, "made_on"));
            out = named(id, made.empty() ? dayOf(sealed->at()) : made, textIn(content, "case_no"),
                shortDigest(Digest::fromBytes(sealed->content_sha256())));
        }
        const auto* event = std::get_if<CaseEvent>(&fact.what);
        if (event != nullptr && event->action() == "agree_orally" && event->agreement_id() == id && out.empty())
            out = named(id, dayOf(event->at()), {}, {});
    }
    return out;
}

} // namespace beibao

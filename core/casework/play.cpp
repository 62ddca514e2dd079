#include "core/casework/play.h"

#include "core/casework/case_loader.h"
#include "core/schema/json.h"

#include <regex>

namespace beibao {

namespace {

using nlohmann::json;

/// The same object without what only the player reads.
json withoutRef(json object)
{
    object.erase("ref");
    return object;
}

Error atStep(const Error& error, std::size_t number)
{
    return {error.fault, "step " + std::to_string(number) + ": " + error.detail, error.rule};
}

} // namespace

Result<ActionInput> actionInputFrom(const json& object)
{
    if (!object.is_object()) return Error{Fault::kUsage, "what goes with an action is one JSON object"};
    ActionInput input;
    const std::map<std::string, std::string*> texts{{"at", &input.at}, {"reason", &input.reason},
        {"refusal", &input.refusal}, {"to_committee_id", &input.toCommitteeId}, {"agreement_id", &input.agreementId},
        {"telephone", &input.telephone}, {"obligation_id", &input.obligationId}, {"performance", &input.performance},
        {"satisfaction", &input.satisfaction}, {"step", &input.confirmationStep}, {"court", &input.court},
        {"mode", &input.mode}, {"note", &input.note}, {"paid_on", &input.paidOn}, {"evidence", &input.evidence},
        {"digest_read", &input.digestRead}, {"party_id", &input.partyId}, {"until", &input.until},
        {"what", &input.what}, {"track", &input.track}, {"ruling_no", &input.rulingNo}, {"result", &input.result},
        {"state", &input.state}};
    const std::map<std::string, std::vector<std::string>*> lists{
        {"mediator_ids", &input.mediatorIds}, {"about_ids", &input.aboutIds}};
    const auto listed = [](const json& value) {
        return value.is_array() && std::ranges::all_of(value, [](const json& id) { return id.is_string(); });
    };
    for (const auto& [name, value] : object.items()) {
        const auto text = texts.find(name);
        if (text != texts.end() && value.is_string())
            *text->second = value;
        else if (name == "amount_fen" && value.is_number_unsigned())
            input.amountFen = value;
        else if (const auto list = lists.find(name); list != lists.end() && listed(value))
            *list->second = value.get<std::vector<std::string>>();
        else
            return Error{Fault::kUsage, "an action does not take " + name + ", or not of that type"};
    }
    if (!input.at.empty() && dayOf(input.at).empty())
        return Error{Fault::kUsage, "at: no such time; write it as 2026-11-22T09:30"};
    return input;
}

Play::Play(Desk& mediator, Desk* chair, PaperMaker paper, std::function<Status()> meet)
    : mediator_(mediator)
    , chair_(chair)
    , paper_(std::move(paper))
    , meet_(std::move(meet))
    , last_(&mediator)
{
}

Result<Id> Play::perform(const json& sample)
{
    if (!sample.contains("register") || !sample.contains("steps")) return Error{Fault::kUsage, "this is not a sample"};
    names_["mediator"] = mediator_.store().author().person.text();
    BEIBAO_TAKE(registering, resolved(sample["register"]));
    BEIBAO_TAKE(dispute, messageFrom<Case>(registering["case"]));
    std::vector<Party> parties;
    for (const auto& object : registering["parties"]) {
        BEIBAO_TAKE(party, messageFrom<Party>(withoutRef(object)));
        parties.push_back(std::move(party));
    }
    BEIBAO_TAKE(registered, mediator_.registerCase(std::move(dispute), std::move(parties)));
    caseId_ = registered.caseId;
    names_["case"] = caseId_.text();
    BEIBAO_TAKE(file, loadCase(mediator_.store().records(), caseId_));
    for (std::size_t i = 0; i < file.parties.size(); ++i)
        names_[sample["register"]["parties"][i].value("ref", "")] = file.parties[i].id.text();
    std::size_t number = 0;
    for (const auto& one : sample["steps"]) {
        ++number;
        if (const auto done = step(one); !done) return atStep(done.error(), number);
    }
    return caseId_;
}

Status Play::step(const json& step)
{
    Desk& desk = chair_ != nullptr && step.value("as", "") == "chair" ? *chair_ : mediator_;
    if (&desk != last_) BEIBAO_TRY(meet_());
    last_ = &desk;
    if (step.contains("act")) return act(desk, step);
    if (step.contains("put")) return put(desk, step);
    if (step.contains("sign")) return sign(desk, step["sign"]);
    if (!step.contains("seal")) return Error{Fault::kUsage, "a step without a verb"};
    BEIBAO_TAKE(draft, desk.prepareSeal(caseId_));
    BEIBAO_TAKE(pdf, paper_(draft));
    const auto sealed = desk.seal(draft, pdf);
    return sealed ? Status() : Status(sealed.error());
}

Status Play::act(Desk& desk, const json& step)
{
    const auto action = parseAction(step["act"].get<std::string>());
    if (!action) return Error{Fault::kUsage, "no such action"};
    BEIBAO_TAKE(args, resolved(step.value("args", json::object())));
    BEIBAO_TAKE(input, actionInputFrom(args));
    const auto done = desk.act(caseId_, *action, std::move(input));
    return done ? Status() : Status(done.error());
}

Status Play::put(Desk& desk, const json& step)
{
    const std::string& name = step["put"].begin().key();
    const json& object = step["put"].begin().value();
    const RecordSpec* kind = Schema::get().kind(std::string_view(name));
    if (kind == nullptr || kind->guarded) return Error{Fault::kUsage, "this kind cannot be put"};
    BEIBAO_TAKE(whole, resolved(object));
    if (kind->field("case_id") != nullptr) whole["case_id"] = caseId_.text();
    BEIBAO_TAKE(named, fieldsFromJson(*kind, whole));
    Entry entry{.spec = kind,
        .id = {},
        .values = std::move(named.values),
        .fields = std::move(named.fields),
        .seen = {},
        .bases = {}};
    BEIBAO_TAKE(saved, desk.store().save({std::move(entry)}));
    if (step.contains("ref")) names_[step["ref"]] = saved.ids.front().text();
    return {};
}

Status Play::sign(Desk& desk, const json& words)
{
    BEIBAO_TAKE(signer, resolvedText(words.value("signer", "")));
    const auto done
        = desk.sign(caseId_, {.signer = signer, .how = words.value("how", ""), .witness = words.value("witness", "")});
    return done ? Status() : Status(done.error());
}

Result<json> Play::resolved(const json& value) const
{
    json out = value;
    if (value.is_string()) {
        BEIBAO_TAKE(text, resolvedText(value.get<std::string>()));
        return json(text);
    }
    for (auto& member : out) {
        if (!member.is_structured() && !member.is_string()) continue;
        BEIBAO_TAKE(inner, resolved(member));
        member = std::move(inner);
    }
    return out;
}

Result<std::string> Play::resolvedText(const std::string& text) const
{
    if (text.starts_with('@')) {
        const auto name = names_.find(text.substr(1));
        if (name == names_.end()) return Error{Fault::kUsage, "nothing is called " + text + " yet"};
        return name->second;
    }
    static const std::regex relative("\\{(today|day)([+-][0-9]+)?\\}");
    std::string out;
    std::size_t from = 0;
    for (std::sregex_iterator match(text.begin(), text.end(), relative), end; match != end; ++match) {
        const int days = (*match)[2].matched ? std::stoi((*match)[2]) : 0;
        const Date day = mediator_.today().plusDays(days);
        out += text.substr(from, static_cast<std::size_t>(match->position()) - from);
        out += (*match)[1] == "today" ? day.iso() : day.chinese();
        from = static_cast<std::size_t>(match->position() + match->length());
    }
    return out + text.substr(from);
}

} // namespace beibao

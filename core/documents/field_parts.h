#pragma once

#include "core/base/result.h"
#include "core/documents/fields.h"

#include <algorithm>

namespace beibao {

/// The parts fieldsFor() is put together from.

/// More parties than these are listed on an annex; the text then names only the first.
inline constexpr std::size_t kMostPartiesInText = 6;
/// More obligations than these are listed on an annex.
inline constexpr std::size_t kMostObligationsInText = 8;

using MadeFields = Result<Value::Object>;

/// One for each paper or family of papers: all its fields but the common ones.
MadeFields agreementFields(const CaseFile& file, const Subject& subject);
MadeFields oralAgreementFields(const CaseFile& file, const Subject& subject);
MadeFields acceptanceFields(const CaseFile& file, const Subject& subject);
MadeFields applicationFields(const CaseFile& file, const Subject& subject);
MadeFields noticeFields(const CaseFile& file, const Subject& subject);
MadeFields sessionFields(const CaseFile& file, const Subject& subject);
MadeFields investigationFields(const CaseFile& file, const Subject& subject);
MadeFields performanceFields(const CaseFile& file, const Subject& subject);
MadeFields visitFields(const CaseFile& file, const Subject& subject);
MadeFields authorisationFields(const CaseFile& file, const Subject& subject);
MadeFields coverFields(const CaseFile& file, const Subject& subject);
MadeFields contentsFields(const CaseFile& file, const Subject& subject);
MadeFields identityFields(const CaseFile& file, const Subject& subject);
MadeFields evidenceFields(const CaseFile& file, const Subject& subject);
MadeFields scanFields(const CaseFile& file, const Subject& subject);
MadeFields dossierNoteFields(const CaseFile& file, const Subject& subject);
MadeFields backCoverFields(const CaseFile& file, const Subject& subject);
MadeFields confirmationFields(const CaseFile& file, const Subject& subject);
MadeFields takeHomeFields(const CaseFile& file, const Subject& subject);
MadeFields refusalFields(const CaseFile& file, const Subject& subject);
MadeFields summonsFields(const CaseFile& file, const Subject& subject);
MadeFields terminationFields(const CaseFile& file, const Subject& subject);
MadeFields correctionFields(const CaseFile& file, const Subject& subject);
MadeFields closingFields(const CaseFile& file, const Subject& subject);
MadeFields referralFields(const CaseFile& file, const Subject& subject);
MadeFields subsidyFields(const CaseFile& file, const Subject& subject);

/// `case_no`, `committee`, `mediators`, `recorder`, `dispute_type`, `facts` …: what most papers name.
void addCommonFields(const CaseFile& file, Value::Object& fields);

/// `parties`, and the same people as `few_parties` or `many_parties`, whichever suits their number;
/// `party_count`, `applicants`, `respondents`. Ages are those of the day `on`.
void addPartyFields(const CaseFile& file, Date on, Value::Object& fields);

/// `obligations`, `few_obligations` or `many_obligations`, their count and total.
void addObligationFields(const CaseFile& file, const Id& agreement, Value::Object& fields);

/// One party as papers name it, its age on the day `on`.
Value::Object partyFields(const CaseFile& file, const Kept<Party>& kept, Date on);

/// The attachments of a role as `attachment`, `name`, `holder`, `is_picture`; of every record when `about` is empty.
Value::List attachmentFields(const CaseFile& file, std::string_view role, std::string_view about = {});

/// 已全部履行, 部分履行, 尚未履行; nothing when nothing was promised.
std::string performanceOf(const CaseFile& file, const Id& agreement);

/// Null when nobody has that id.
const Kept<Party>* partyOf(const CaseFile& file, std::string_view id);

/// A party's name; nothing when nobody has that id.
std::string nameOfParty(const CaseFile& file, std::string_view id);

/// The name of a mediator or recorder of the case; nothing when the case names nobody of that id.
std::string nameOfMediator(const CaseFile& file, std::string_view id);

/// The events of that action, oldest first.
std::vector<Kept<CaseEvent>> eventsOf(const CaseFile& file, std::string_view action);

/// Whom a step concerns, as it says itself (CaseEvent.about_ids): 李四、陈桂芳; nothing when it names nobody known.
std::string concernedIn(const CaseFile& file, const CaseEvent* event);

/// The newest event of that action, by its time; null when it has not happened.
const CaseEvent* eventOf(const CaseFile& file, std::string_view action);

/// All words of a field with ■ at the chosen one, as on a form that is ticked by hand.
std::string ticked(const google::protobuf::Message& record, std::string_view field);

/// "■是　□否".
std::string yesOrNo(bool is);

/// "2026年11月22日", or room to write a date by hand.
std::string dateOrRoom(Date date);
/// "2026年11月22日9时30分", its day alone when no time is known, or room to write it by hand.
std::string timeOrRoom(std::string_view text);
/// From the start to the end of something, as far as known.
std::string spanOf(std::string_view startedAt, std::string_view endedAt);

/// `value` when it is there once more as a flag a section can ask for.
inline Value flag(bool is)
{
    return Value(std::int64_t{is});
}

/// A sum in figures and in capitals, both empty for none.
std::string figuresOf(std::int64_t fen);
std::string capitalsOf(std::int64_t fen);

/// The record `about` names; the newest when it names none. Null when there is none.
template <typename Record> const Kept<Record>* chosen(const std::vector<Kept<Record>>& records, const Id& about)
{
    if (about.empty()) return records.empty() ? nullptr : &records.back();
    const auto found = std::ranges::find(records, about, &Kept<Record>::id);
    return found == records.end() ? nullptr : &*found;
}

/// The same, but a form is made empty when the case has none yet.
template <typename Record> Result<Kept<Record>> chosenOrEmpty(const std::vector<Kept<Record>>& records, const Id& about)
{
    if (const auto* found = chosen(records, about)) return *found;
    if (about.empty()) return Kept<Record>{};
    return Error{Fault::kNotFound, "the case has no such record"};
}

/// The facts of one kind, oldest first by the day `dayOf` gives.
template <typename Fact> std::vector<Kept<Fact>> factsOf(const CaseFile& file, std::string (*when)(const Fact&))
{
    std::vector<Kept<Fact>> found;
    for (const CaseFact& fact : file.facts)
        if (const auto* one = std::get_if<Fact>(&fact.what)) found.push_back({fact.id, *one});
    std::ranges::sort(found, {}, [&](const Kept<Fact>& one) { return std::pair(when(one.record), one.id); });
    return found;
}

std::vector<Kept<Performance>> performancesOf(const CaseFile& file);
std::vector<Kept<Visit>> visitsOf(const CaseFile& file);

} // namespace beibao

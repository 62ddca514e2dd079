#pragma once

#include "core/documents/fields.h"

namespace beibao {

/// The parts fieldsFor() is put together from.

/// More parties than these are listed on an annex; the text then names only the first.
inline constexpr std::size_t kMostPartiesInText = 6;
/// More obligations than these are listed on an annex.
inline constexpr std::size_t kMostObligationsInText = 8;

/// `case_no`, `committee`, `mediators`, `recorder`, `dispute_type`, `facts` …: what most papers name.
void addCommonFields(const CaseFile& file, Value::Object& fields);

/// `parties`, and the same people as `few_parties` or `many_parties`, whichever suits their number;
/// `party_count`, `applicants`, `respondents`. Ages are those of the day `on`.
void addPartyFields(const CaseFile& file, Date on, Value::Object& fields);

/// `obligations`, `few_obligations` or `many_obligations`, their count and total.
void addObligationFields(const CaseFile& file, const Id& agreement, Value::Object& fields);

void addAgreementFields(const CaseFile& file, const Kept<Agreement>& agreement, Value::Object& fields);
void addOralAgreementFields(const CaseFile& file, const Kept<Agreement>& agreement, Value::Object& fields);
void addAcceptanceFields(const CaseFile& file, const Subject& subject, Value::Object& fields);
void addApplicationFields(const CaseFile& file, const Subject& subject, Value::Object& fields);
void addNoticeFields(const CaseFile& file, const Subject& subject, Value::Object& fields);
void addSessionFields(const CaseFile& file, const Kept<Session>& session, Value::Object& fields);

/// Null when nobody has that id.
const Kept<Party>* partyOf(const CaseFile& file, std::string_view id);

/// "2026年11月22日", or room to write a date by hand.
std::string dateOrRoom(Date date);

/// `value` when it is there once more as a flag a section can ask for.
inline Value flag(bool is)
{
    return Value(std::int64_t{is});
}

} // namespace beibao

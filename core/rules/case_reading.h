#pragma once

#include "core/base/date.h"
#include "core/rules/case_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// Small questions several rules ask of one case.

/// The agreement with this id, or the newest one; null when there is none.
const Kept<Agreement>* agreementIn(const CaseFile& file, std::string_view id = {});

/// The promises of an agreement, in their order; those that name no agreement belong to every one.
std::vector<const Kept<Obligation>*> obligationsOf(const CaseFile& file, const Kept<Agreement>& agreement);

const Kept<Party>* partyIn(const CaseFile& file, std::string_view id);

/// "red", "yellow", "blue": confirmed last, else proposed last; empty when never graded.
std::string riskOf(const CaseFile& file);

/// The birth date entered, else the one in the identity number.
Date birthDateOf(const Party& party);

/// Under 18 on that day, as far as the birth date is known.
bool isMinor(const Party& party, Date on);

bool isPerson(const Party& party);

/// Whether a material of this role is there, about this record if one is named.
bool hasAttachment(const CaseFile& file, std::string_view role, std::string_view about = {});

/// Every word of an agreement that the chair clears or returns, in one order, one line a field.
std::string agreementText(const CaseFile& file, const Kept<Agreement>& agreement);

/// SHA-256 of agreementText(): what CaseEvent.text_digest carries. 32 bytes.
std::string agreementTextDigest(const CaseFile& file, const Kept<Agreement>& agreement);

} // namespace beibao

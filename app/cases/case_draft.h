#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/rules/rule_book.h"
#include "core/schema/case.pb.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace beibao {

/// What somebody has typed about a dispute that is not registered yet: the
/// twelve fields of the new-case page, as typed. Kept in Scratch until it is registered.
struct CaseDraft {
    QString applicant;
    QString phone;
    QString idNumber;
    QString address;
    QString respondent;
    QString respondentPhone;
    std::string type;
    std::string source;
    QString place;
    QString date; ///< 今天, 昨天, 2026-11-20 … as typed; empty: today
    QString facts;
    std::string risk;
    bool fromRound = false; ///< found in this week's round, and to be counted there

    static bool isFormName(const std::string& name);
    static std::string newFormName();
    /// The case a form will become: chosen with the form, so that it becomes one only once.
    static Id caseIdOf(const std::string& form);

    /// The text kept in Scratch, and back. What cannot be read is an empty draft.
    std::string text() const;
    static CaseDraft parse(const std::string& text);

    bool empty() const;
    /// Names of the five required things that are not there yet.
    QStringList missing() const;
    /// What a list calls it: 陈七/邻居 排水.
    QString about() const;

    /// The records to be registered. The date must be one parseTypedDate() understands.
    Case dispute(Date today, const RuleBook& rules) const;
    std::vector<Party> parties() const;
};

} // namespace beibao

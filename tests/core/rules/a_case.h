#pragma once

#include "core/rules/case_file.h"
#include "core/rules/rule_book.h"
#include "tests/core/rules/history.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

namespace beibao {

inline const Date kToday{2026, 11, 22};

inline const RuleBook& theRules()
{
    static const RuleBook book = [] {
        auto loaded = loadRuleBook(std::string(BEIBAO_SOURCE_DIR) + "/resources/rules");
        if (!loaded) FAIL(loaded.error().detail);
        return *std::move(loaded);
    }();
    return book;
}

inline Kept<Party> aParty(std::string_view key, std::string_view role, std::string_view name, std::string_view idNumber)
{
    Kept<Party> party;
    party.id = history::id(key);
    party.record.set_role(std::string(role));
    party.record.set_kind("person");
    party.record.set_name(std::string(name));
    party.record.set_id_type("resident");
    party.record.set_id_number(std::string(idNumber));
    party.record.set_phone("13900001234");
    party.record.set_address("柳树村三组");
    return party;
}

inline Kept<Obligation> aPayment(std::string_view key, std::int64_t fen, std::string_view due)
{
    Kept<Obligation> payment;
    payment.id = history::id(key);
    payment.record.set_debtor_id(history::id("li").text());
    payment.record.set_creditor_id(history::id("zhang").text());
    payment.record.set_kind("pay");
    payment.record.set_object("赔偿款");
    payment.record.set_amount_fen(fen);
    payment.record.set_due_on(std::string(due));
    payment.record.set_manner("转账");
    payment.record.set_place("柳树村");
    return payment;
}

/// 张三 against 李四 about a ditch, with an agreement nobody can find fault with.
inline CaseFile aCase()
{
    CaseFile file;
    file.id = history::id("case");
    file.committee.id = history::id("committee");
    file.committee.record.set_kind("village");
    file.main.set_committee_id(file.committee.id.text());
    file.main.set_dispute_type("neighbour");
    file.main.set_source("application");
    file.main.set_application_form("oral");
    file.main.set_facts("排水沟堵了，两家争吵");
    file.main.set_place("老槐树东边");
    file.main.set_applied_on("2026-11-20");
    file.parties = {aParty("zhang", "applicant", "张三", "440524198001010013"),
        aParty("li", "respondent", "李四", "11010519491231002X")};
    Kept<Agreement> agreement;
    agreement.id = history::id("a1");
    agreement.record.set_form("written");
    agreement.record.set_facts("双方为排水沟发生争议，愿意和解");
    agreement.record.set_breach("逾期按全国银行间同业拆借中心公布的利率付利息");
    agreement.record.set_copies(3);
    agreement.record.set_made_on("2026-11-22");
    file.agreements = {agreement};
    file.obligations = {aPayment("o1", 350000, "2026-12-31")};
    return file;
}

} // namespace beibao

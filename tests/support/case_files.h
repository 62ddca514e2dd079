#pragma once

#include "core/rules/case_file.h"

#include <string>

namespace beibao::testing {

/// Ids that are the same in every run: "party" 3 is always the same person.
inline Id idOf(char kind, int number)
{
    std::string bytes(Id::kSize, kind);
    bytes[14] = char(number / 250 + 1);
    bytes[15] = char(number % 250 + 1);
    return Id::fromBytes(bytes);
}

inline Kept<Party> aPerson(int number, const std::string& role, const std::string& name)
{
    Kept<Party> party{idOf('p', number), {}};
    party.record.set_role(role);
    party.record.set_kind("person");
    party.record.set_name(name);
    party.record.set_sex(number % 2 ? "male" : "female");
    party.record.set_ethnicity("汉族");
    party.record.set_birth_date("1964-03-0" + std::to_string(number % 9 + 1));
    party.record.set_id_type("resident");
    party.record.set_id_number("43052119640305" + std::to_string(1000 + number));
    party.record.set_phone("139000012" + std::to_string(10 + number % 90));
    party.record.set_address("柳树乡青石村" + std::to_string(number % 9 + 1) + "组");
    party.record.set_occupation("农民");
    party.record.set_position(number);
    return party;
}

inline Kept<Party> anOrganisation(int number, const std::string& role, const std::string& name)
{
    Kept<Party> party{idOf('p', number), {}};
    party.record.set_role(role);
    party.record.set_kind("org");
    party.record.set_name(name);
    party.record.set_id_type("uscc");
    party.record.set_id_number("91350100M000100Y43");
    party.record.set_phone("0739-5550123");
    party.record.set_address("柳树乡工业路8号");
    party.record.set_legal_representative("周明");
    party.record.set_position(number);
    return party;
}

inline Kept<Obligation> aPayment(
    int number, const Kept<Party>& debtor, const Kept<Party>& creditor, const std::string& object, std::int64_t fen)
{
    Kept<Obligation> owed{idOf('o', number), {}};
    owed.record.set_agreement_id(idOf('a', 0).text());
    owed.record.set_debtor_id(debtor.id.text());
    owed.record.set_creditor_id(creditor.id.text());
    owed.record.set_kind("pay");
    owed.record.set_object(object);
    owed.record.set_amount_fen(fen);
    owed.record.set_due_on("2026-12-31");
    owed.record.set_manner("银行转账");
    owed.record.set_position(number);
    return owed;
}

inline Kept<Mediator> aMediator(int number, const std::string& name)
{
    Kept<Mediator> mediator{idOf('m', number), {}};
    mediator.record.set_name(name);
    return mediator;
}

/// A case of 青石村 accepted on 18 November 2026, without parties.
inline CaseFile aCaseFile()
{
    CaseFile file;
    file.id = idOf('c', 0);
    file.committee.id = idOf('k', 0);
    file.committee.record.set_name("柳树乡青石村人民调解委员会");
    file.committee.record.set_short_name("青石");
    file.main.set_committee_id(file.committee.id.text());
    file.main.set_dispute_type("neighbour");
    file.main.set_source("application");
    file.main.set_application_form("oral");
    file.main.set_applied_on("2026-11-18");
    file.main.set_occurred_on("2026-11-10");
    file.main.set_place("青石村三组");
    file.mediators = {aMediator(1, "陈桂芳"), aMediator(2, "刘建国")};
    file.recorder = aMediator(3, "吴小梅");
    CaseNumber number;
    number.set_number("（2026）青石人调字第12号");
    file.numbers.push_back({idOf('n', 0), number});
    CaseEvent accepted;
    accepted.set_action("accept");
    accepted.set_at("2026-11-18T09:30");
    accepted.set_by(file.recorder.id.text());
    file.facts.push_back({idOf('e', 0), {}, accepted});
    return file;
}

inline Kept<Agreement> anAgreement(const std::string& facts)
{
    Kept<Agreement> agreement{idOf('a', 0), {}};
    agreement.record.set_form("written");
    agreement.record.set_facts(facts);
    agreement.record.set_made_on("2026-11-22");
    return agreement;
}

/// 张䶮 and 李𠮷 about a drain, whose names not every font can print.
inline CaseFile aDrainCase()
{
    CaseFile file = aCaseFile();
    file.main.set_facts("张䶮与李𠮷两家房屋相邻。李𠮷修建院墙时堵住了两家共用的排水沟，2026年11月10日大雨，雨水倒灌进张"
                        "䶮家的堂屋，泡坏粮食和家具，双方为此多次争吵。");
    file.main.set_requests("一、李𠮷疏通排水沟；\n二、李𠮷赔偿粮食和家具的损失。");
    file.parties = {aPerson(1, "applicant", "张䶮"), aPerson(2, "respondent", "李𠮷")};
    file.agreements
        = {anAgreement("张䶮与李𠮷是邻居。李𠮷修建院墙时堵住了两家共用的排水沟。2026年11月10日大雨，雨水倒灌"
                       "进张䶮家的堂屋，泡坏粮食和家具。双方对排水沟由谁疏通、损失由谁承担有争议。\n"
                       "经现场查看，排水沟确因修建院墙被堵，李𠮷对此没有异议。")};
    file.agreements[0].record.set_breach(
        "李𠮷逾期不支付的，自逾期之日起按全国银行间同业拆借中心公布的一年期贷款市场报价"
        "利率支付利息。");
    file.agreements[0].record.set_terms("双方今后互相尊重，不再就此事争吵。");
    file.agreements[0].record.set_court_wanted(true);
    file.obligations = {aPayment(1, file.parties[1], file.parties[0], "粮食和家具损失赔偿款", 350000),
        aPayment(2, file.parties[1], file.parties[0], "疏通被堵的排水沟，沟宽不小于四十厘米", 0)};
    file.obligations[1].record.set_kind("do");
    file.obligations[1].record.set_due_on("2026-12-05");
    file.obligations[1].record.set_manner("自行施工，由青石村村民委员会查看");
    file.obligations[1].record.set_place("青石村三组两家之间");
    Session session;
    session.set_started_at("2026-11-20T09:30");
    session.set_ended_at("2026-11-20T11:05");
    session.set_place("青石村村委会调解室");
    session.set_mode("together");
    session.set_participants("青石村三组组长 赵德福（经双方同意）");
    session.set_informed(true);
    session.set_text(
        "调解员：今天就排水沟的事请双方来谈一谈。是否要求回避？\n双方：不要求。\n张䶮：水是从院墙那边倒灌过来的。\n"
        "李𠮷：修墙的时候没有留沟，我愿意疏通，也愿意赔一部分。\n调解员：双方可以再商量数额。");
    session.set_result("success");
    file.sessions = {{idOf('s', 0), session}};
    Notice notice;
    notice.set_given_at("2026-11-18T09:40");
    file.notices = {{idOf('t', 0), notice}};
    return file;
}

/// A works that changed hands, and 44 of its people: 45 parties, 44 payments.
inline CaseFile aWorksCase()
{
    static const char* const kFamilies[] = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "欧阳"};
    static const char* const kGiven[] = {"建华", "秀英", "国强", "桂兰", "志明", "玉梅", "䶮"};
    CaseFile file = aCaseFile();
    file.main.set_dispute_type("labour_other");
    file.main.set_facts("柳树机械厂改制后，四十四名职工的安置费和欠缴的社会保险费多年没有结清，双方多次协商未果。");
    file.main.set_requests("支付安置费。");
    for (int i = 1; i <= 44; ++i)
        file.parties.push_back(aPerson(i, "applicant", std::string(kFamilies[i % 11]) + kGiven[i % 7]));
    file.parties.push_back(anOrganisation(45, "respondent", "柳树机械有限公司"));
    file.agreements
        = {anAgreement("柳树机械厂改制为柳树机械有限公司后，四十四名职工的安置费没有结清。双方对计算的年限和标准"
                       "有争议。经核对工资册和劳动合同，各方对每名职工的工作年限和安置费数额予以确认。")};
    for (int i = 1; i <= 44; ++i)
        file.obligations.push_back(
            aPayment(i, file.parties[44], file.parties[std::size_t(i - 1)], "安置费", 1860000 + i * 1350));
    return file;
}

} // namespace beibao::testing

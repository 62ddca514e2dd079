#pragma once

#include "core/casework/case_list.h"
#include "core/casework/case_loader.h"
#include "core/casework/desk.h"
#include "core/casework/founding.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

namespace beibao::test {

/// A mediator's laptop with the rules of the work on it.
struct Office {
    RuleBook rules = *loadRuleBook(BEIBAO_SOURCE_DIR "/resources/rules");
    CaseListView list{&rules};
    test::Device laptop{1, Id(), {&list}};
    Blobs blobs{laptop.folder.path() / "blobs", StoreKey(), laptop.store().database(), laptop.random};
    Desk desk{laptop.store(), blobs, rules, laptop.clock, laptop.random};

    Office()
    {
        Committee committee;
        committee.set_name("石板乡柳树村人民调解委员会");
        committee.set_kind("village");
        Mediator mediator;
        mediator.set_name("龙秀英");
        mediator.set_credential_no("湘调证第4305号");
        mediator.set_valid_until("2028-12-31");
        auto founded = found(laptop.store(), committee, mediator);
        REQUIRE(founded);
    }

    Acted act(const Id& id, Action action, const ActionInput& input = {})
    {
        auto done = desk.act(id, action, input);
        if (!done) FAIL(actionId(action) << ": " << done.error().detail << " " << done.error().rule);
        return *done;
    }

    Id registered()
    {
        Case dispute = aCase();
        dispute.clear_committee_id();
        Party zhang = aParty({}, "张三"), li = aParty({}, "李四", "respondent");
        for (Party* party : {&zhang, &li}) {
            party->clear_case_id();
            party->set_id_type("resident");
        }
        zhang.set_id_number("11010519491231002X");
        li.set_id_number("440524188001010014");
        auto done = desk.registerCase(dispute, {zhang, li});
        if (!done) FAIL(done.error().detail);
        return done->caseId;
    }

    void tellRights(const Id& id)
    {
        const auto file = loadCase(laptop.store().records(), id);
        for (const auto& party : file->parties) {
            Notice notice;
            notice.set_case_id(id.text());
            notice.set_party_id(party.id.text());
            notice.set_given_at(desk.now());
            notice.set_how("oral");
            laptop.save(notice);
        }
    }

    /// Writes an agreement by which 李四 pays 张三.
    Id agreed(const Id& id)
    {
        act(id, Action::kAccept);
        act(id, Action::kAssign);
        tellRights(id);
        act(id, Action::kMediate);
        Session session;
        session.set_case_id(id.text());
        session.set_started_at("2026-11-18T09:00");
        session.set_text("双方各自陈述，调解员到现场看了水沟。");
        session.set_result("success");
        session.set_place("村委会");
        session.set_informed(true);
        laptop.save(session);
        Agreement agreement;
        agreement.set_case_id(id.text());
        agreement.set_form("written");
        agreement.set_facts("李四疏通水沟时挖坏张三菜地围栏，双方对赔偿数额有争议。");
        agreement.set_breach("一方不履行的，另一方可以向人民法院起诉。");
        agreement.set_copies(3);
        agreement.set_made_on("2026-11-18");
        const Id agreementId = laptop.save(agreement);
        const auto file = loadCase(laptop.store().records(), id);
        Obligation promise;
        promise.set_case_id(id.text());
        promise.set_agreement_id(agreementId.text());
        promise.set_creditor_id(file->parties[0].id.text());
        promise.set_debtor_id(file->parties[1].id.text());
        promise.set_kind("pay");
        promise.set_object("围栏修复款");
        promise.set_amount_fen(350000);
        promise.set_due_on("2026-12-31");
        promise.set_manner("现金");
        promise.set_place("村委会");
        laptop.save(promise);
        act(id, Action::kDraftAgreement);
        return agreementId;
    }

    CaseState state(const Id& id) { return fold(loadCase(laptop.store().records(), id)->facts); }
};

} // namespace beibao::test

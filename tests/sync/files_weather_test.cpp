// Files under every kind of weather at once, from seeds: what the people at the
// laptops attached is compared with what each laptop can open in the end.
#include "core/store/correspondence.h"
#include "tests/support/county.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using beibao::test::aCase;
using beibao::test::BreakingLine;
using beibao::test::County;
using Laptop = beibao::test::Device;

namespace {

struct Attached {
    int village;
    std::string sha256;
    std::string bytes;
};

/// Two villages with two laptops each, and the chair above one of them.
class Township {
public:
    explicit Township(std::uint64_t seed)
        : random_(seed)
        , backup_(county_.backup())
    {
        const Id units[] = {county_.liushu, county_.gaoping};
        for (int i = 0; i < 4; ++i)
            laptops_.push_back(&county_.device("v" + std::to_string(i), "mediator", units[i / 2]));
        laptops_.push_back(&county_.device("chair", "chair", county_.hekou));
        for (int village = 0; village < 2; ++village) {
            cases_.push_back(laptops_[std::size_t(village) * 2]->save(aCase()));
            county_.meet(*laptops_[std::size_t(village) * 2], *laptops_[std::size_t(village) * 2 + 1]);
        }
        backup_ = county_.backup();
    }

    void step()
    {
        Laptop& one = *laptops_[random_.below(laptops_.size())];
        switch (random_.below(10)) {
        case 0:
        case 1:
        case 2: attach(random_.below(4)); break;
        case 3:
            backup_ = county_.backup();
            files_ = county_.files;
            break;
        case 4: goBack(); break;
        case 5: one.reopen(); break;
        default: meetBadly(one);
        }
    }

    void quietDown()
    {
        for (int round = 0; round < 4; ++round)
            for (Laptop* laptop : laptops_) {
                county_.meet(*laptop);
                county_.carry(*laptop, {UINT64_MAX, UINT64_MAX});
            }
    }

    void compare()
    {
        for (std::size_t i = 0; i < laptops_.size(); ++i) {
            for (const auto& file : attached_) {
                const bool sees = i == 4 ? file.village == 0 : int(i / 2) == file.village;
                INFO("laptop " << i << " village " << file.village << " bytes " << file.bytes.size());
                const auto opened = laptops_[i]->blobs().get({}, file.sha256);
                CHECK(bool(opened) == sees);
                if (opened) CHECK(*opened == file.bytes);
            }
            CHECK(Correspondence(laptops_[i]->store().database()).count().files == 0);
        }
    }

private:
    void attach(std::size_t who)
    {
        const std::string bytes = random_.bytes(1 + random_.below(5 * kPieceBytes));
        Laptop& laptop = *laptops_[who];
        Attachment material;
        material.set_case_id(cases_[who / 2].text());
        material.set_role("evidence");
        material.set_size(std::int64_t(bytes.size()));
        material.set_sha256(sha256(bytes).bytes());
        material.set_blob(laptop.blobs().put(bytes)->text());
        laptop.save(material);
        attached_.push_back({int(who / 2), material.sha256(), bytes});
    }

    /// A server from a backup: its books and its files are those of then.
    void goBack()
    {
        if (random_.below(3) != 0) return;
        county_.files = files_;
        county_.restore(backup_);
    }

    void meetBadly(Laptop& laptop)
    {
        const auto direct = county_.line(laptop);
        BreakingLine line(*direct);
        const int nth = 1 + int(random_.below(12));
        switch (random_.below(4)) {
        case 0: line.cutQuestion(nth); break;
        case 1: line.cutAnswer(nth); break;
        case 2: line.cutOnce(nth); break;
        default: break;
        }
        if (!county_.meetOver(laptop, line).ended) return;
        county_.carryOver(laptop, line, {random_.below(1U << 20U), random_.below(1U << 20U)});
    }

    test::SeededRandom random_;
    County county_;
    MemoryLedger backup_;
    test::MemoryPieces files_;
    std::vector<Laptop*> laptops_;
    std::vector<Id> cases_;
    std::vector<Attached> attached_;
};

} // namespace

TEST_CASE("I19 when the faults stop, every file is with everybody who may see it, and with nobody else")
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        Township township(seed);
        for (int i = 0; i < 60; ++i) township.step();
        township.quietDown();
        township.compare();
    }
}

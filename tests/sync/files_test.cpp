#include "core/casework/verifying.h"
#include "core/store/correspondence.h"
#include "tests/support/county.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using beibao::test::aCase;
using beibao::test::BreakingLine;
using beibao::test::County;
using Laptop = beibao::test::Device;

namespace {

std::string someBytes(std::size_t size, char first = 'a')
{
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(first + i * 31 % 97);
    return bytes;
}

Id sealCase(Laptop& device, const Id& caseId, const std::string& pdf)
{
    Sealed sealed;
    sealed.set_case_id(caseId.text());
    sealed.set_content("{}");
    sealed.set_content_sha256(sha256("{}").bytes());
    sealed.set_content_sm3(sm3("{}").bytes());
    sealed.set_pdf(device.blobs().put(pdf)->text());
    sealed.set_pdf_sha256(sha256(pdf).bytes());
    sealed.set_pdf_sm3(sm3(pdf).bytes());
    return device.save(sealed);
}

Attachment aPhotograph(Laptop& device, const Id& caseId, const std::string& bytes)
{
    Attachment material;
    material.set_case_id(caseId.text());
    material.set_role("evidence");
    material.set_size(std::int64_t(bytes.size()));
    material.set_sha256(sha256(bytes).bytes());
    material.set_blob(device.blobs().put(bytes)->text());
    return material;
}

/// What a device can open of a record that another one wrote.
std::string opened(Laptop& device, const Attachment& material)
{
    const auto bytes = device.blobs().get(Id::parse(material.blob()).value_or(Id()), material.sha256());
    return bytes ? *bytes : std::string();
}

BlobName nameOf(Laptop& device, const Id& record, int field)
{
    return {device.store().records().history(record).front().id(), static_cast<std::uint32_t>(field)};
}

wire::SendBlobRequest sending(
    County& county, const BlobName& name, std::uint64_t size, std::uint32_t number, const std::string& bytes)
{
    wire::SendBlobRequest request;
    request.set_version(1);
    request.set_epoch(*county.office().epoch());
    auto& part = *request.add_parts();
    part.mutable_name()->set_change(name.change.bytes());
    part.mutable_name()->set_field(name.field);
    part.set_size(size);
    part.set_number(number);
    part.set_bytes(bytes);
    return request;
}

wire::FetchBlobRequest fetching(County& county, const BlobName& name)
{
    wire::FetchBlobRequest request;
    request.set_version(1);
    request.set_epoch(*county.office().epoch());
    request.set_want_bytes(1U << 20U);
    auto& wish = *request.add_wishes();
    wish.mutable_name()->set_change(name.change.bytes());
    wish.mutable_name()->set_field(name.field);
    return request;
}

} // namespace

TEST_CASE("I4 a sealed paper opens on the chair's laptop: the very same bytes, and verify says so")
{
    County county;
    auto& village = county.device("village", "mediator", county.liushu);
    auto& chair = county.device("chair", "chair", county.hekou);
    const Id id = village.save(aCase());
    const std::string pdf = someBytes(150'000);
    sealCase(village, id, pdf);
    county.meet(village, chair);
    CHECK_FALSE(verifyCase(chair.store(), chair.blobs(), id)->pdfHere);

    const auto up = county.carry(village);
    CHECK(up.sent == 1);
    CHECK(up.bytesOut > pdf.size());
    const auto down = county.carry(chair);
    CHECK(down.received == 1);
    CHECK(down.bytesIn > pdf.size());

    const auto verdict = verifyCase(chair.store(), chair.blobs(), id);
    REQUIRE(verdict);
    CHECK(verdict->pdfHere);
    CHECK(verdict->good);
    CHECK(verdict->pdf == pdf);
}

TEST_CASE("I8 a file is given to nobody out of sight of its case, and that looks as if there were none")
{
    County county;
    auto& village = county.device("village", "mediator", county.liushu);
    auto& other = county.device("other", "mediator", county.taohua);
    const Id id = village.save(aCase());
    const Attachment photo = aPhotograph(village, id, someBytes(1000));
    const auto name = nameOf(village, village.save(photo), Attachment::kBlobFieldNumber);
    county.meet(village, other);
    county.carry(village);
    REQUIRE(county.line(village)->fetchBlob(fetching(county, name))->parts_size() == 1);

    const auto refused = county.line(other)->fetchBlob(fetching(county, name));
    const auto nothing
        = county.line(other)->fetchBlob(fetching(county, {Id::make(county.random), Attachment::kBlobFieldNumber}));
    REQUIRE(refused);
    CHECK(refused->parts_size() == 0);
    CHECK(refused->SerializeAsString() == nothing->SerializeAsString());

    const auto pushed = county.line(other)->sendBlob(sending(county, name, 1000, 0, {}));
    const auto unknown = county.line(other)->sendBlob(sending(county, {Id::make(county.random), 8}, 1000, 0, {}));
    CHECK(pushed->standings(0).refused() == "unknown");
    CHECK(pushed->SerializeAsString() == unknown->SerializeAsString());
}

TEST_CASE("A former owner gets no more files of a case that went elsewhere, and the new one gets all it has")
{
    County county;
    auto& liushu = county.device("liushu", "mediator", county.liushu);
    auto& taohua = county.device("taohua", "mediator", county.taohua);
    const Id id = liushu.save(aCase());
    const Attachment photo = aPhotograph(liushu, id, someBytes(1000));
    liushu.save(photo);
    county.meet(liushu);
    county.carry(liushu);
    REQUIRE(county.office().assign(id, county.taohua));
    county.meet(liushu, taohua);
    county.carry(taohua);
    CHECK(opened(taohua, photo) == someBytes(1000));

    const Attachment later = aPhotograph(taohua, id, someBytes(500, 'q'));
    const auto name = nameOf(taohua, taohua.save(later), Attachment::kBlobFieldNumber);
    county.meet(taohua);
    county.carry(taohua);
    CHECK(county.line(liushu)->fetchBlob(fetching(county, name))->absent_size() == 1);
}

TEST_CASE("A line that breaks at any question loses that question and nothing before it")
{
    const std::string bytes = someBytes(11 * kPieceBytes + 77);
    for (int nth = 1; nth <= 8; ++nth) {
        for (const bool afterwards : {false, true}) {
            County county;
            auto& village = county.device("village", "mediator", county.liushu);
            auto& chair = county.device("chair", "chair", county.hekou);
            const Id id = village.save(aCase());
            const Attachment photo = aPhotograph(village, id, bytes);
            village.save(photo);
            county.meet(village, chair);

            for (Laptop* device : {&village, &chair}) {
                const auto direct = county.line(*device);
                BreakingLine poor(*direct);
                afterwards ? poor.cutAnswer(nth) : poor.cutQuestion(nth);
                county.carryOver(*device, poor);
                device->reopen(); // and the laptop is switched off besides
                const auto rest = county.carry(*device);
                CHECK(rest.bytesOut + rest.bytesIn < bytes.size() + 4 * kPieceBytes);
            }
            CHECK(county.files.appended == 12);
            CHECK(opened(chair, photo) == bytes);
        }
    }
}

TEST_CASE("A line that carries only small questions carries a large file all the same")
{
    /// Nothing above 100 KB goes through.
    class NarrowLine final : public Line {
    public:
        explicit NarrowLine(Line& line)
            : line_(line)
        {
        }
        Result<wire::ExchangeReply> exchange(const wire::ExchangeRequest& request) override
        {
            return line_.exchange(request);
        }
        Result<wire::SendBlobReply> sendBlob(const wire::SendBlobRequest& request) override
        {
            if (request.ByteSizeLong() > 100'000) return Error{Fault::kOffline, "cut"};
            return line_.sendBlob(request);
        }

    private:
        Line& line_;
    };
    County county;
    auto& village = county.device("village", "mediator", county.liushu);
    const Id id = village.save(aCase());
    village.save(aPhotograph(village, id, someBytes(500'000)));
    county.meet(village);
    const auto direct = county.line(village);
    NarrowLine narrow(*direct);
    const auto report = county.carryOver(village, narrow);
    CHECK(report.ended);
    CHECK(report.sent == 1);
}

TEST_CASE("Bytes that are not what the record says stay outside, at the county and here")
{
    County county;
    auto& village = county.device("village", "mediator", county.liushu);
    auto& chair = county.device("chair", "chair", county.hekou);
    const Id id = village.save(aCase());
    const std::string right = someBytes(1000);
    std::string wrong = right;
    wrong[500] ^= 1;
    const Attachment photo = aPhotograph(village, id, right);
    const auto name = nameOf(village, village.save(photo), Attachment::kBlobFieldNumber);
    county.meet(village, chair);

    SECTION("somebody sends them")
    {
        const auto answer = county.line(village)->sendBlob(sending(county, name, wrong.size(), 0, wrong));
        REQUIRE(answer);
        CHECK(answer->standings(0).refused() == "content");
        CHECK(county.line(chair)->fetchBlob(fetching(county, name))->absent_size() == 1);
        CHECK(county.carry(village).sent == 1); // and the right ones still can come
    }
    SECTION("the county gives them")
    {
        county.carry(village);
        county.files.kept[name] = {wrong};
        const auto report = county.carry(chair);
        CHECK(report.received == 0);
        CHECK(report.damaged == 1);
        CHECK(opened(chair, photo).empty());
        county.files.kept[name] = {right};
        CHECK(county.carry(chair).received == 1);
        CHECK(opened(chair, photo) == right);
    }
}

TEST_CASE("I6 the same file offered twice is one transfer")
{
    County county;
    auto& village = county.device("village", "mediator", county.liushu);
    const Id id = village.save(aCase());
    const std::string bytes = someBytes(200'000);
    const auto name = nameOf(village, village.save(aPhotograph(village, id, bytes)), Attachment::kBlobFieldNumber);
    county.meet(village);
    CHECK(county.carry(village).sent == 1);
    const int appended = county.files.appended;

    const auto again = county.carry(village);
    CHECK(again.sent == 0);
    CHECK(again.roundTrips == 0);
    const auto repeated
        = county.line(village)->sendBlob(sending(county, name, bytes.size(), 0, bytes.substr(0, kPieceBytes)));
    CHECK(repeated->standings(0).whole());
    CHECK(county.files.appended == appended);
}

TEST_CASE("I10 a county that went back is given again the files it lost, by whoever has them")
{
    County county;
    auto& village = county.device("village", "mediator", county.liushu);
    auto& chair = county.device("chair", "chair", county.hekou);
    const auto backup = county.backup();
    const auto files = county.files;
    const Id id = village.save(aCase());
    const Attachment photo = aPhotograph(village, id, someBytes(1000));
    village.save(photo);
    county.meet(village, chair);
    county.carry(village);
    county.carry(chair);

    county.files = files;
    county.restore(backup);
    county.meet(chair); // the village laptop may be lost
    CHECK(county.carry(chair).sent == 1);
    auto& second = county.device("second", "mediator", county.liushu);
    county.meet(village, second);
    county.carry(second);
    CHECK(opened(second, photo) == someBytes(1000));
}

TEST_CASE("Sealed papers go whatever a meeting may carry; an original waits for its turn or until somebody asks")
{
    County county;
    auto& village = county.device("village", "mediator", county.liushu);
    auto& chair = county.device("chair", "chair", county.hekou);
    const Id id = village.save(aCase());
    const std::string film = someBytes(300'000);
    Attachment photo = aPhotograph(village, id, film);
    photo.set_thumbnail(village.blobs().put(someBytes(2000))->text());
    photo.set_thumbnail_sha256(sha256(someBytes(2000)).bytes());
    village.save(photo);
    sealCase(village, id, someBytes(100'000, 'p'));
    county.meet(village, chair);
    const BlobBudget nothing{0, 0};

    CHECK(county.carry(village, nothing).sent == 1);
    CHECK(county.carry(village, {1, 1}).sent == 1);
    CHECK(county.carry(village, {}).sent == 1);

    CHECK(county.carry(chair, nothing).received == 1);
    CHECK(verifyCase(chair.store(), chair.blobs(), id)->pdfHere);
    CHECK(opened(chair, photo).empty());
    REQUIRE(chair.parcels().askFor(photo.sha256()));
    CHECK(county.carry(chair, nothing).received == 1);
    CHECK(opened(chair, photo) == film);
    CHECK(county.carry(chair, {1, 1}).received == 1);
    CHECK(chair.blobs().holds(photo.thumbnail_sha256()));
}

TEST_CASE("Nothing says that all is at the county while a file of one's own waits")
{
    County county;
    auto& village = county.device("village", "mediator", county.liushu);
    auto& chair = county.device("chair", "chair", county.hekou);
    const Id id = village.save(aCase());
    village.save(aPhotograph(village, id, someBytes(1000)));
    county.meet(village, chair);
    auto count = Correspondence(village.store().database()).count();
    CHECK(count.waiting == 0);
    CHECK(count.files == 1);
    CHECK(count.fileBytes == 1000);
    CHECK(village.store().records().waitsToBeSent(id));

    county.carry(village);
    CHECK(Correspondence(village.store().database()).count().files == 0);
    CHECK_FALSE(village.store().records().waitsToBeSent(id));
    county.carry(chair);
    CHECK(Correspondence(chair.store().database()).count().files == 0);

    REQUIRE(county.office().beginEpoch());
    county.meet(village);
    CHECK(Correspondence(village.store().database()).count().files == 1);
    REQUIRE(village.store().rebuild());
    CHECK(Correspondence(village.store().database()).count().files == 1);
    CHECK(county.carry(village).sent == 0); // it only had to be asked
    CHECK(Correspondence(village.store().database()).count().files == 0);
}

TEST_CASE("I20 a county answers any question about files, and keeps nothing it should not")
{
    County county;
    auto& village = county.device("village", "mediator", county.liushu);
    const Id id = village.save(aCase());
    const std::string bytes = someBytes(200'000);
    const Id record = village.save(aPhotograph(village, id, bytes));
    const auto name = nameOf(village, record, Attachment::kBlobFieldNumber);
    county.meet(village);
    const auto line = county.line(village);
    const auto standing = [&](const wire::SendBlobRequest& request) {
        const auto reply = line->sendBlob(request);
        REQUIRE(reply);
        REQUIRE(reply->refusal().empty());
        return reply->standings(0);
    };

    CHECK(standing(sending(county, {}, 10, 0, "x")).refused() == "unknown");
    CHECK(standing(sending(county, {name.change, 1}, 10, 0, "x")).refused() == "unknown");
    CHECK(standing(sending(county, name, 0, 0, "x")).refused() == "size");
    CHECK(standing(sending(county, name, 100, 0, "x")).refused() == "size");
    CHECK(standing(sending(county, name, UINT64_MAX, 0, "x")).refused() == "size");
    CHECK(standing(sending(county, name, bytes.size(), 0, "too short")).held() == 0);
    CHECK(standing(sending(county, name, bytes.size(), 2, bytes.substr(2 * kPieceBytes, kPieceBytes))).held() == 0);
    CHECK(standing(sending(county, name, bytes.size(), UINT32_MAX, "x")).held() == 0);
    CHECK(county.files.appended == 0);

    auto many = sending(county, name, bytes.size(), 0, {});
    for (int i = 0; i < 300; ++i) *many.add_parts() = many.parts(0);
    CHECK(line->sendBlob(many)->refusal() == "malformed");
    auto practice = fetching(county, name);
    practice.set_realm(wire::PRACTICE);
    CHECK(line->fetchBlob(practice)->refusal() == "practice");
    auto later = fetching(county, name);
    later.set_version(99);
    CHECK(line->fetchBlob(later)->refusal() == "version");
    auto elsewhere = fetching(county, name);
    elsewhere.set_epoch("another");
    CHECK(line->fetchBlob(elsewhere)->absent_size() + line->fetchBlob(elsewhere)->parts_size() == 0);
    REQUIRE(county.office().revoke(village.store().author().device));
    CHECK(line->fetchBlob(fetching(county, name))->refusal() == "unknown");
    CHECK(line->sendBlob(sending(county, name, bytes.size(), 0, {}))->refusal() == "unknown");
}

#include "tests/net/county_port.h"
#include "tests/net/county_process.h"

#include "core/base/files.h"
#include "core/schema/schema.h"
#include "sync/address.h"
#include "sync/blob_session.h"
#include "sync/enrol.h"
#include "sync/session.h"
#include "tests/support/device.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

using namespace beibao;
using namespace beibao::test;

namespace {

constexpr auto kTown = "429000001";
constexpr auto kVillage = "429000001002";

/// A county in a folder, served by the real program.
struct RealCounty {
    TemporaryFolder place;
    std::filesystem::path data = place.path() / "county";
    std::unique_ptr<CountyProcess> process;

    RealCounty() { start("127.0.0.1:0"); }

    void start(const std::string& listen)
    {
        process = std::make_unique<CountyProcess>(std::vector<std::string>{"--data", data, "--listen", listen,
            "--enrol", "127.0.0.1:0", "--health", "127.0.0.1:0", "--county", "429000", "--name", "试验县"});
    }

    /// Dies and comes back where devices look for it.
    void crash()
    {
        const std::string listen = process->where("sync");
        process->kill();
        start(listen);
    }

    Spoken tell(std::vector<std::string> command) const
    {
        command.insert(command.end(), {"--data", data});
        return runCountyd(command);
    }

    std::string invite(const std::string& area = kVillage, const std::string& role = "mediator") const
    {
        const Spoken spoken = tell({"invite", "--area", area, "--role", role});
        INFO(spoken.err);
        REQUIRE(spoken.code == 0);
        return spoken.lastLine();
    }

    Invitation invitation(const std::string& code) const
    {
        return {.server = process->where("enrol"), .code = code, .localArea = kVillage, .localCommittee = {}};
    }

    Result<Membership> tryEnrol(Device& device, const std::string& code) const
    {
        return enrol(device.store(), device.key.publicKey(), invitation(code));
    }

    Membership enrolled(Device& device, const std::string& area = kVillage) const
    {
        return must(tryEnrol(device, invite(area, area == kVillage ? "mediator" : "judicial_office")));
    }
};

MeetingReport meet(Device& device)
{
    GrpcLine line(membershipOf(device.store())->line());
    return SyncSession(device.store(), line).meet();
}

BlobReport carry(Device& device, Line& line)
{
    return BlobSession(device.parcels(), line, wire::REAL, *device.store().epoch()).meet();
}

BlobReport carry(Device& device)
{
    GrpcLine line(membershipOf(device.store())->line());
    return carry(device, line);
}

/// A line that loses the county somewhere in the middle.
class DyingLine final : public Line {
public:
    DyingLine(LineSetup setup, CountyProcess& county, int after)
        : line_(std::move(setup))
        , county_(county)
        , after_(after)
    {
    }
    Result<wire::ExchangeReply> exchange(const wire::ExchangeRequest& request) override
    {
        if (after_-- == 0) county_.kill();
        return line_.exchange(request);
    }
    Result<wire::SendBlobReply> sendBlob(const wire::SendBlobRequest& request) override
    {
        if (after_-- == 0) county_.kill();
        return line_.sendBlob(request);
    }

private:
    GrpcLine line_;
    CountyProcess& county_;
    int after_;
};

std::string get(const std::string& address, const std::string& path)
{
    const int caller = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(static_cast<std::uint16_t>(std::stoi(address.substr(address.find(':') + 1))));
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(::connect(caller, reinterpret_cast<const sockaddr*>(&where), sizeof where) == 0);
    const std::string question = "GET " + path + " HTTP/1.1\r\n\r\n";
    REQUIRE(::send(caller, question.data(), question.size(), 0) == ssize_t(question.size()));
    std::string answer(4096, '\0');
    answer.resize(
        static_cast<std::size_t>(std::max<ssize_t>(0, ::recv(caller, answer.data(), answer.size(), MSG_WAITALL))));
    ::close(caller);
    return answer;
}

std::string caseTitles(Device& device)
{
    std::vector<std::string> titles;
    for (const auto& record : device.store().records().ofKind(Schema::get().of(Case()).number))
        titles.push_back(record.as<Case>().title());
    std::sort(titles.begin(), titles.end());
    std::string out;
    for (const auto& title : titles) out += title + '\n';
    return out;
}

} // namespace

TEST_CASE("A county is made once, says where it listens, and stops cleanly")
{
    RealCounty county;
    CHECK(Address::parse(county.process->where("sync"))->port != 0);
    CHECK(get(county.process->where("health"), "/healthz").find("200 OK") != std::string::npos);
    CHECK(get(county.process->where("health"), "/readyz").find("200 OK") != std::string::npos);
    CHECK(county.process->stop() == 0);

    county.process = std::make_unique<CountyProcess>(
        std::vector<std::string>{"--data", county.data, "--listen", "127.0.0.1:0", "--enrol", "127.0.0.1:0"});
    CHECK(county.process->stop() == 0);
    const Spoken other
        = runCountyd({"--data", county.data, "--listen", "127.0.0.1:0", "--county", "429001", "--name", "x"});
    CHECK(other.code == 2);
}

TEST_CASE("What is said wrongly ends with one line and its code")
{
    const TemporaryFolder place;
    const std::string nowhere = place.path() / "nowhere";
    for (const auto& [arguments, code] : std::vector<std::pair<std::vector<std::string>, int>>{
             {{}, 2},
             {{"--wrong"}, 2},
             {{"--data", nowhere, "--listen", "127.0.0.1:0"}, 2},
             {{"invite", "--data", nowhere, "--area", kVillage, "--role", "mediator"}, 2},
             {{"--data", nowhere, "--listen", "127.0.0.1:0", "--county", "abc", "--name", "x"}, 2},
             {{"--data", nowhere, "--listen", "here", "--county", "429000", "--name", "x"}, 2},
             {{"--data", nowhere, "--listen", "0.0.0.0:0", "--enrol", "127.0.0.1:0", "--county", "429000", "--name",
                  "x"},
                 2},
         }) {
        const Spoken spoken = runCountyd(arguments);
        INFO(spoken.err);
        CHECK(spoken.code == code);
        CHECK(spoken.out.empty());
        CHECK(spoken.err.rfind("error " + std::to_string(code) + ": ", 0) == 0);
        CHECK(spoken.err.find('\n') == spoken.err.size() - 1);
    }
    CHECK_FALSE(std::filesystem::exists(nowhere));
}

TEST_CASE("A second server on the same folder is refused")
{
    RealCounty county;
    const Spoken second = runCountyd({"--data", county.data, "--listen", "127.0.0.1:0"});
    CHECK(second.code == 3);
}

TEST_CASE("What one mediator wrote reaches the township through the real county")
{
    RealCounty county;
    Device li(1), office(2);
    const Membership joined = county.enrolled(li);
    CHECK(joined.syncAddress == county.process->where("sync"));
    CHECK(joined.role == "mediator");
    county.enrolled(office, kTown);

    li.save(aCase());
    const MeetingReport sent = meet(li);
    CHECK(sent.ended);
    CHECK(sent.sent >= 1);
    CHECK(meet(office).ended);
    CHECK(caseTitles(office) == caseTitles(li));
}

TEST_CASE("A code works once, and guessing leads nowhere")
{
    RealCounty county;
    Device li(1), ma(2);
    const std::string code = county.invite();

    std::string guess = code;
    guess[0] = guess[0] == 'A' ? 'B' : 'A';
    const auto guessed = county.tryEnrol(ma, guess);
    REQUIRE_FALSE(guessed);
    CHECK(guessed.error().fault == Fault::kRefused);

    CHECK(county.tryEnrol(li, code));
    const auto twice = county.tryEnrol(ma, code);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().fault == Fault::kRefused);
    CHECK_FALSE(membershipOf(ma.store()));
}

TEST_CASE("A device whose area lies outside the invitation is refused and unchanged")
{
    RealCounty county;
    Device stranger(1);
    Invitation invitation = county.invitation(county.invite());
    invitation.localArea = "429000007001";
    const auto answer = enrol(stranger.store(), stranger.key.publicKey(), invitation);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().fault == Fault::kRefused);
    CHECK_FALSE(membershipOf(stranger.store()));
}

TEST_CASE("A revoked device is refused from the next question on")
{
    RealCounty county;
    Device li(1);
    county.enrolled(li);
    CHECK(meet(li).ended);

    const Spoken devices = county.tell({"devices"});
    CHECK(devices.code == 0);
    CHECK(devices.out.find(li.store().author().device.text()) != std::string::npos);
    CHECK(county.tell({"revoke", "--device", li.store().author().device.text()}).code == 0);

    const MeetingReport after = meet(li);
    REQUIRE_FALSE(after.ended);
    CHECK(after.ended.error().fault == Fault::kRefused);
}

TEST_CASE("Commands work on the books when no server runs, and the server knows of them later")
{
    RealCounty county;
    CHECK(county.process->stop() == 0);
    const Spoken committee
        = county.tell({"committee", "add", "--area", kVillage, "--name", "柳树村调委会", "--kind", "village"});
    INFO(committee.err);
    REQUIRE(committee.code == 0);
    const auto unit = Id::parse(committee.lastLine());
    REQUIRE(unit);
    const Spoken invited = county.tell(
        {"invite", "--area", kVillage, "--role", "chair", "--committee", unit->text(), "--name", "赵主任"});
    INFO(invited.err);
    REQUIRE(invited.code == 0);

    county.start("127.0.0.1:0");
    Device zhao(1);
    const Membership joined = must(county.tryEnrol(zhao, invited.lastLine()));
    CHECK(joined.unit == *unit);
    CHECK(joined.role == "chair");
    CHECK_FALSE(joined.person.empty());
    CHECK(county.tell({"invite", "--area", kVillage, "--role", "emperor"}).code == 2);
    CHECK(county.tell({"revoke", "--device", unit->text()}).code == 2);
}

TEST_CASE("A county killed at any question loses nothing it acknowledged")
{
    RealCounty county;
    Device li(1), office(2);
    county.enrolled(li);
    county.enrolled(office, kTown);

    std::string written;
    for (int round = 0; round < 6; ++round) {
        Case dispute = aCase();
        dispute.set_title("纠纷" + std::to_string(round));
        li.save(dispute);
        DyingLine line(membershipOf(li.store())->line(), *county.process, round % 3);
        const MeetingReport cut = SyncSession(li.store(), line).meet();
        if (round % 3 == 0) CHECK(cut.sent == 0);
        county.crash();
    }
    CHECK(meet(li).ended);
    REQUIRE(li.store().outbox(0, SIZE_MAX));
    CHECK(li.store().outbox(0, SIZE_MAX)->empty());
    CHECK(meet(office).ended);
    CHECK(caseTitles(office) == caseTitles(li));
}

TEST_CASE("A sealed paper comes whole through a county that is killed at any question")
{
    RealCounty county;
    Device li(1), office(2);
    county.enrolled(li);
    county.enrolled(office, kTown);
    const Id id = li.save(aCase());
    std::string pdf;
    for (int i = 0; pdf.size() < 3'000'000; ++i) pdf += "张三与李四 " + std::to_string(i);
    Sealed sealed;
    sealed.set_case_id(id.text());
    sealed.set_pdf(must(li.blobs().put(pdf)).text());
    sealed.set_pdf_sha256(sha256(pdf).bytes());
    li.save(sealed);
    CHECK(meet(li).ended);

    for (int after = 0; after < 5; ++after) {
        DyingLine line(membershipOf(li.store())->line(), *county.process, after);
        CHECK_FALSE(carry(li, line).ended);
        county.crash();
    }
    CHECK(carry(li).sent == 1);
    CHECK(meet(office).ended);
    CHECK(carry(office).received == 1);
    CHECK(must(office.blobs().get({}, sha256(pdf).view())) == pdf);
    county.process->kill();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(county.data))
        if (entry.is_regular_file()) CHECK(must(readWhole(entry.path())).find("张三") == std::string::npos);
}

TEST_CASE("Nothing a device wrote lies readable in the county's folder")
{
    RealCounty county;
    Device li(1);
    county.enrolled(li);
    li.save(aCase());
    CHECK(meet(li).ended);
    county.process->kill();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(county.data)) {
        if (!entry.is_regular_file()) continue;
        const std::string bytes = must(readWhole(entry.path()));
        INFO(entry.path().string());
        CHECK(bytes.find("张三") == std::string::npos);
        CHECK(bytes.find("PRIVATE KEY") == std::string::npos);
        CHECK((entry.status().permissions() & (std::filesystem::perms::group_all | std::filesystem::perms::others_all))
            == std::filesystem::perms::none);
    }
}

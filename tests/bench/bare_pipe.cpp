#include "tests/bench/bare_pipe.h"

#include "tests/bench/pipe.grpc.pb.h"

#include <grpcpp/grpcpp.h>
#include <zstd.h>

#include <cstdio>
#include <cstdlib>

namespace beibao::bench {

namespace {

constexpr int kMessageLimit = 64 << 20;

[[noreturn]] void giveUp(const std::string& why)
{
    std::fprintf(stderr, "bare pipe: %s\n", why.c_str());
    std::exit(1);
}

std::string zstd(const std::string& bytes, int level)
{
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), level));
    return out;
}

std::string unzstd(const std::string& pack)
{
    std::string out(ZSTD_getFrameContentSize(pack.data(), pack.size()), '\0');
    if (ZSTD_decompress(out.data(), out.size(), pack.data(), pack.size()) != out.size()) giveUp("a broken pack");
    return out;
}

class RowService final : public Pipe::Service {
public:
    RowService(std::filesystem::path file, const StoreKey& key)
        : file_(std::move(file))
        , key_(key)
    {
    }

    grpc::Status Pull(grpc::ServerContext*, const Ask*, grpc::ServerWriter<Pack>* writer) override
    {
        const auto database = Database::open(file_, key_, Database::Mode::kRead);
        if (!database) giveUp(database.error().detail);
        auto found = (*database)->query("SELECT id, kind, case_id, stamp, fields FROM row ORDER BY n");
        Rows rows;
        Id at;
        int cases = 0;
        while (found.step()) {
            if (found.id(2) != at && ++cases % BarePipe::kCasesInPack == 1 && rows.rows_size() > 0) send(rows, *writer);
            at = found.id(2);
            auto& row = *rows.add_rows();
            row.set_id(std::string(found.bytes(0)));
            row.set_kind(static_cast<std::uint32_t>(found.number(1)));
            row.set_case_id(std::string(found.bytes(2)));
            row.set_stamp(static_cast<std::uint64_t>(found.number(3)));
            row.set_values(std::string(found.bytes(4)));
        }
        send(rows, *writer);
        return grpc::Status::OK;
    }

private:
    static void send(Rows& rows, grpc::ServerWriter<Pack>& writer)
    {
        Pack pack;
        pack.set_zstd(zstd(rows.SerializeAsString(), BarePipe::kLevel));
        writer.Write(pack);
        rows.Clear();
    }

    std::filesystem::path file_;
    StoreKey key_;
};

} // namespace

struct BarePipe::Server {
    Server(const std::filesystem::path& file, const StoreKey& key)
        : service(file, key)
    {
    }
    RowService service;
    std::unique_ptr<grpc::Server> running;
};

BarePipe::BarePipe(const std::filesystem::path& file, const StoreKey& key, const X509Authority& authority)
{
    auto opened = Database::open(file, key, Database::Mode::kWrite);
    const auto identity = authority.certifyServer({});
    if (!opened || !identity) giveUp("cannot be set up");
    database_ = *std::move(opened);
    database_->execute("CREATE TABLE row(n INTEGER PRIMARY KEY, id BLOB, kind INTEGER, case_id BLOB, stamp INTEGER, "
                       "fields BLOB)");
    grpc::SslServerCredentialsOptions options(GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
    options.pem_root_certs = authority.caPem();
    options.pem_key_cert_pairs.push_back({identity->key, identity->chain});
    server_ = std::make_unique<Server>(file, key);
    grpc::ServerBuilder builder;
    int port = 0;
    builder.AddListeningPort("127.0.0.1:0", grpc::SslServerCredentials(options), &port);
    builder.RegisterService(&server_->service);
    server_->running = builder.BuildAndStart();
    if (!server_->running) giveUp("cannot listen");
    address_ = "127.0.0.1:" + std::to_string(port);
}

BarePipe::~BarePipe()
{
    server_->running->Shutdown();
}

void BarePipe::put(const Row& row)
{
    database_->query("INSERT INTO row(id, kind, case_id, stamp, fields) VALUES(?,?,?,?,?)")
        .blob(row.id())
        .bind(std::int64_t(row.kind()))
        .blob(row.case_id())
        .bind(static_cast<std::int64_t>(row.stamp()))
        .blob(row.values())
        .run();
}

void BarePipe::commit()
{
    database_->execute("COMMIT");
    if (const auto status = database_->trouble(); !status) giveUp(status.error().detail);
    database_->checkpoint();
}

std::uint64_t drain(const LineSetup& setup, const std::function<void(const Rows&)>& take)
{
    grpc::ChannelArguments arguments;
    arguments.SetMaxReceiveMessageSize(kMessageLimit);
    const auto stub = Pipe::NewStub(grpc::CreateCustomChannel(
        setup.address, grpc::SslCredentials({setup.authority, setup.key, setup.certificate}), arguments));
    grpc::ClientContext context;
    const auto reader = stub->Pull(&context, Ask());
    std::uint64_t bytes = 0;
    for (Pack pack; reader->Read(&pack);) {
        bytes += pack.ByteSizeLong();
        Rows rows;
        if (!rows.ParseFromString(unzstd(pack.zstd()))) giveUp("a malformed pack");
        take(rows);
    }
    if (const auto status = reader->Finish(); !status.ok()) giveUp(status.error_message());
    return bytes;
}

std::size_t squeezed(const Rows& rows, int level)
{
    return zstd(rows.SerializeAsString(), level).size();
}

} // namespace beibao::bench

#include "sync/server/health.h"

#include <utility>

namespace beibao {

namespace {

std::string http(std::string_view status, std::string_view body)
{
    std::string out = "HTTP/1.1 ";
    out.append(status).append("\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\nContent-Length: ");
    return out.append(std::to_string(body.size())).append("\r\n\r\n").append(body);
}

/// The path of "GET /path HTTP/1.1"; empty for anything else.
std::string_view pathOf(std::string_view head)
{
    constexpr std::string_view kGet = "GET ";
    if (head.substr(0, kGet.size()) != kGet) return {};
    head.remove_prefix(kGet.size());
    return head.substr(0, head.find_first_of(" ?\r\n"));
}

} // namespace

std::string Health::answer(std::string_view head) const
{
    const std::string_view path = pathOf(head);
    if (path == "/healthz") return http("200 OK", "ok\n");
    if (path == "/readyz") return ready_() ? http("200 OK", "ready\n") : http("503 Service Unavailable", "not ready\n");
    if (path == "/metrics") return http("200 OK", metrics());
    return http("404 Not Found", "no such page\n");
}

std::string Health::metrics() const
{
    const std::pair<const char*, std::uint64_t> counts[] = {
        {"beibao_exchanges_total", exchanges},
        {"beibao_exchange_refusals_total", refusals},
        {"beibao_exchange_failures_total", failures},
        {"beibao_enrolments_total", enrolments},
        {"beibao_received_bytes_total", bytesIn},
        {"beibao_sent_bytes_total", bytesOut},
    };
    std::string out;
    for (const auto& [name, count] : counts)
        out.append("# TYPE ")
            .append(name)
            .append(" counter\n")
            .append(name)
            .append(" ")
            .append(std::to_string(count))
            .append("\n");
    return out;
}

} // namespace beibao

#include "sync/server/health.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

TEST_CASE("A supervisor learns whether the county runs and whether it can work")
{
    bool ready = true;
    Health health([&] { return ready; });
    CHECK(health.answer("GET /healthz HTTP/1.1\r\nHost: x").find("HTTP/1.1 200 ") == 0);
    CHECK(health.answer("GET /readyz HTTP/1.1").find("HTTP/1.1 200 ") == 0);
    ready = false;
    CHECK(health.answer("GET /readyz HTTP/1.1").find("HTTP/1.1 503 ") == 0);
    CHECK(health.answer("GET /healthz HTTP/1.0").find("HTTP/1.1 200 ") == 0);
}

TEST_CASE("Other questions find nothing")
{
    const Health health([] { return true; });
    for (const char* head : {"", "GET", "GET ", "POST /healthz HTTP/1.1", "GET /../key HTTP/1.1", "\r\n"})
        CHECK(health.answer(head).find("HTTP/1.1 404 ") == 0);
}

TEST_CASE("Counts are told as a monitoring system reads them")
{
    Health health([] { return true; });
    health.exchanges = 3;
    CHECK(health.answer("GET /metrics HTTP/1.1").find("\nbeibao_exchanges_total 3\n") != std::string::npos);
}

#include "core/schema/schema.h"

#include "core/schema/field_map.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <set>
#include <sstream>

using namespace beibao;

TEST_CASE("Nothing that was released changes: every line of records.lock still holds")
{
    std::ifstream lock(BEIBAO_SOURCE_DIR "/core/schema/records.lock");
    REQUIRE(lock);
    const std::string now = Schema::get().lockText();
    for (std::string line; std::getline(lock, line);) {
        INFO(line);
        CHECK(now.find(line + "\n") != std::string::npos);
    }
}

TEST_CASE("Every kind has its own number and every owner is a field")
{
    std::set<std::uint32_t> numbers;
    for (const auto& kind : Schema::get().kinds()) {
        INFO(kind.name);
        CHECK(numbers.insert(kind.number).second);
        CHECK(kind.number > 0);
        if (!kind.owner.empty() && kind.owner != "self") CHECK(kind.field(kind.owner) != nullptr);
    }
}

TEST_CASE("Indexed and searched fields are text")
{
    for (const auto& kind : Schema::get().kinds())
        for (const auto& field : kind.fields)
            if (field.indexed) {
                INFO(kind.name << '.' << field.name);
                CHECK(field.descriptor->cpp_type() == google::protobuf::FieldDescriptor::CPPTYPE_STRING);
                CHECK_FALSE(field.descriptor->is_repeated());
            }
}

TEST_CASE("A field map keeps every byte, known or not, and puts fields in order")
{
    const std::string bytes = std::string("\x12\x02hi\x0a\x01x\xb8\x04\x07", 10);
    const auto map = FieldMap::parse(bytes);
    REQUIRE(map);
    CHECK(map->fields() == std::vector<std::uint32_t>{1, 2, 71});
    CHECK(map->get(2) == "\x12\x02hi");
    CHECK(FieldMap::parse(map->encode()) == map);
}

TEST_CASE("Bytes that are no message are told apart")
{
    CHECK_FALSE(FieldMap::parse("\x0a\x7fshort"));
    CHECK_FALSE(FieldMap::parse(std::string("\x00", 1)));
    CHECK_FALSE(FieldMap::parse("\x0b\x0c"));
}

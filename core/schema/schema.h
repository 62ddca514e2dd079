#pragma once

#include "core/schema/options.pb.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// One entry of a closed list: the word in records and its label on screen and paper.
struct Word {
    std::string id;
    std::string label;
};

/// What the schema says about one field.
struct FieldSpec {
    const google::protobuf::FieldDescriptor* descriptor;
    std::uint32_t number;
    std::string name;
    std::string label;
    std::uint32_t group; ///< as on the wire: the field's own number, or 1000 + its group
    bool indexed;
    bool searched;
    bool sensitive;
    bool required;
    std::string format;
    std::vector<Word> words; ///< empty: any text
};

/// What the schema says about one kind of record.
struct RecordSpec {
    const google::protobuf::Descriptor* descriptor;
    std::string name;
    std::string label;
    std::uint32_t number;
    bool fact;
    bool lifecycle;
    bool guarded;
    Audience audience;
    std::string owner; ///< field that names the case; "self"; or empty
    std::vector<FieldSpec> fields;

    const FieldSpec* field(std::string_view name) const;
    const FieldSpec* field(std::uint32_t number) const;
    /// Numbers of the fields of a group, ascending.
    std::vector<std::uint32_t> fieldsOf(std::uint32_t group) const;
    /// Label of a word of a field; the word itself when the list does not know it.
    std::string labelOf(std::string_view field, std::string_view word) const;
    std::unique_ptr<google::protobuf::Message> make() const;
};

/// Every kind of record this program knows, read from the descriptors once.
/// Immutable; any thread may use it.
class Schema {
public:
    static const Schema& get();

    const RecordSpec* kind(std::string_view name) const;
    const RecordSpec* kind(std::uint32_t number) const;
    const RecordSpec& of(const google::protobuf::Message& record) const;
    const std::vector<RecordSpec>& kinds() const { return kinds_; }

    /// One line per kind and field, as kept in records.lock: what must never change once released.
    std::string lockText() const;

private:
    Schema();
    std::vector<RecordSpec> kinds_;
};

} // namespace beibao

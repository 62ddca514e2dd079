#include "core/documents/words.h"

#include "core/schema/options.pb.h"

#include <sstream>

namespace beibao {
namespace {

const google::protobuf::FieldDescriptor* descriptorOf(const google::protobuf::Message& record, std::string_view name)
{
    return record.GetDescriptor()->FindFieldByName(std::string(name));
}

} // namespace

std::string wordOf(const google::protobuf::Message& record, std::string_view field)
{
    const std::string value = record.GetReflection()->GetString(record, descriptorOf(record, field));
    for (const auto& [choice, word] : choicesOf(record, field))
        if (choice == value) return word;
    return value;
}

std::vector<std::pair<std::string, std::string>> choicesOf(
    const google::protobuf::Message& record, std::string_view field)
{
    std::istringstream words(descriptorOf(record, field)->options().GetExtension(beibao::field).words());
    std::vector<std::pair<std::string, std::string>> choices;
    for (std::string word; words >> word;)
        if (const auto equals = word.find('='); equals != std::string::npos)
            choices.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    return choices;
}

} // namespace beibao

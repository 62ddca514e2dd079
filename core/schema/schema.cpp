#include "core/schema/schema.h"

#include "core/schema/agreement.pb.h"
#include "core/schema/case.pb.h"
#include "core/schema/housekeeping.pb.h"
#include "core/schema/mediation.pb.h"
#include "core/schema/organisation.pb.h"
#include "core/schema/rounds.pb.h"
#include "core/schema/subsidy.pb.h"

#include <algorithm>
#include <sstream>

namespace beibao {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

constexpr std::uint32_t kGroupBase = 1000;

std::vector<Word> wordsFrom(const std::string& text)
{
    std::vector<Word> words;
    std::istringstream in(text);
    for (std::string entry; in >> entry;) {
        const auto equals = entry.find('=');
        words.push_back({entry.substr(0, equals), entry.substr(equals + 1)});
    }
    return words;
}

FieldSpec specOf(const FieldDescriptor& field)
{
    const FieldOption& option = field.options().GetExtension(beibao::field);
    const auto number = static_cast<std::uint32_t>(field.number());
    return {
        .descriptor = &field,
        .number = number,
        .name = field.name(),
        .label = option.label(),
        .group = option.group() != 0 ? kGroupBase + option.group() : number,
        .indexed = option.indexed(),
        .searched = option.searched(),
        .sensitive = option.sensitive(),
        .required = option.required(),
        .format = option.format(),
        .words = wordsFrom(option.words()),
    };
}

RecordSpec specOf(const Descriptor& type)
{
    const RecordOption& option = type.options().GetExtension(beibao::record);
    RecordSpec spec{
        .descriptor = &type,
        .name = type.name(),
        .label = option.label(),
        .number = option.number(),
        .fact = option.kind() == FACT,
        .lifecycle = option.lifecycle(),
        .guarded = option.guarded(),
        .audience = option.audience(),
        .owner = option.owner(),
        .fields = {},
    };
    for (int i = 0; i < type.field_count(); ++i) spec.fields.push_back(specOf(*type.field(i)));
    return spec;
}

} // namespace

const FieldSpec* RecordSpec::field(std::string_view name) const
{
    const auto found = std::ranges::find(fields, name, &FieldSpec::name);
    return found == fields.end() ? nullptr : &*found;
}

const FieldSpec* RecordSpec::field(std::uint32_t number) const
{
    const auto found = std::ranges::find(fields, number, &FieldSpec::number);
    return found == fields.end() ? nullptr : &*found;
}

std::vector<std::uint32_t> RecordSpec::fieldsOf(std::uint32_t group) const
{
    std::vector<std::uint32_t> numbers;
    for (const auto& spec : fields)
        if (spec.group == group) numbers.push_back(spec.number);
    std::ranges::sort(numbers);
    return numbers;
}

std::string RecordSpec::labelOf(std::string_view name, std::string_view word) const
{
    if (const FieldSpec* spec = field(name)) {
        const auto found = std::ranges::find(spec->words, word, &Word::id);
        if (found != spec->words.end()) return found->label;
    }
    return std::string(word);
}

std::unique_ptr<google::protobuf::Message> RecordSpec::make() const
{
    const auto* prototype = google::protobuf::MessageFactory::generated_factory()->GetPrototype(descriptor);
    return std::unique_ptr<google::protobuf::Message>(prototype->New());
}

const Schema& Schema::get()
{
    static const Schema schema;
    return schema;
}

Schema::Schema()
{
    // Named one by one: a static library keeps only the files somebody names.
    for (const auto* file : {Committee::descriptor()->file(), Case::descriptor()->file(), Session::descriptor()->file(),
             Agreement::descriptor()->file(), Screening::descriptor()->file(), Recycle::descriptor()->file(),
             SubsidyClaim::descriptor()->file()}) {
        for (int i = 0; i < file->message_type_count(); ++i)
            if (file->message_type(i)->options().HasExtension(beibao::record))
                kinds_.push_back(specOf(*file->message_type(i)));
    }
}

const RecordSpec* Schema::kind(std::string_view name) const
{
    const auto found = std::ranges::find(kinds_, name, &RecordSpec::name);
    return found == kinds_.end() ? nullptr : &*found;
}

const RecordSpec* Schema::kind(std::uint32_t number) const
{
    const auto found = std::ranges::find(kinds_, number, &RecordSpec::number);
    return found == kinds_.end() ? nullptr : &*found;
}

const RecordSpec& Schema::of(const google::protobuf::Message& record) const
{
    return *std::ranges::find(kinds_, record.GetDescriptor(), &RecordSpec::descriptor);
}

std::string Schema::lockText() const
{
    std::ostringstream out;
    for (const auto& kind : kinds_) {
        out << kind.name << ' ' << kind.number << ' ' << (kind.fact ? "fact" : "draft") << ' ' << kind.audience << '\n';
        for (const auto& field : kind.fields)
            out << kind.name << '.' << field.name << ' ' << field.number << ' ' << field.group << ' '
                << (field.descriptor->is_repeated() ? "repeated " : "") << field.descriptor->type_name() << '\n';
    }
    return out.str();
}

} // namespace beibao

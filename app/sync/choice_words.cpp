#include "app/sync/choice_words.h"

#include "app/shell/theme.h"
#include "app/words/words.h"
#include "core/base/money.h"
#include "core/rules/dispute_types.h"

#include <QCoreApplication>

namespace beibao {

namespace {

struct Choosing {
    Q_DECLARE_TR_FUNCTIONS(Choosing)
};

constexpr std::uint32_t kClockBits = 16; // a stamp is milliseconds, then a counter

std::vector<const FieldSpec*> fieldsOf(const Choice& choice)
{
    std::vector<const FieldSpec*> out;
    const RecordSpec* kind = Schema::get().kind(choice.kind);
    if (kind == nullptr) return out;
    for (const auto number : kind->fieldsOf(choice.group))
        if (const FieldSpec* field = kind->field(number)) out.push_back(field);
    return out;
}

QString nameOfRecord(const Workbench& bench, const Id& id)
{
    const auto record = bench.reading().get(id);
    if (!record || record->spec() == nullptr) return {};
    const std::string& kind = record->spec()->name;
    if (kind == "Party") return shown(record->as<Party>().name());
    if (kind == "Mediator") return shown(record->as<Mediator>().name());
    if (kind == "Committee") return shown(record->as<Committee>().name());
    return {};
}

QString wordOf(
    const Workbench& bench, const RecordSpec& kind, const FieldSpec& field, const google::protobuf::Message& record)
{
    using Descriptor = google::protobuf::FieldDescriptor;
    const auto* reflection = record.GetReflection();
    const Descriptor* descriptor = field.descriptor;
    const auto one = [&](const std::string& text) {
        if (field.name == "dispute_type") return shown(typeLabel(knownTypes(bench.rules()), text));
        if (!field.words.empty()) return shown(kind.labelOf(field.name, text));
        if (field.format == "date") return shown(dayOf(text).chinese());
        if (field.format == "datetime")
            if (const auto at = DateTime::parse(text)) return shown(at->chinese());
        if (field.format == "id")
            if (const auto id = Id::parse(text)) return nameOfRecord(bench, *id);
        return shown(text);
    };
    if (descriptor->is_repeated()) {
        if (descriptor->cpp_type() != Descriptor::CPPTYPE_STRING) return {};
        QStringList words;
        for (int i = 0; i < reflection->FieldSize(record, descriptor); ++i)
            words << one(reflection->GetRepeatedString(record, descriptor, i));
        return words.join(QStringLiteral("、"));
    }
    switch (descriptor->cpp_type()) {
    case Descriptor::CPPTYPE_STRING: return one(reflection->GetString(record, descriptor));
    case Descriptor::CPPTYPE_BOOL:
        return reflection->GetBool(record, descriptor) ? Choosing::tr("yes") : Choosing::tr("no");
    case Descriptor::CPPTYPE_INT64: {
        const std::int64_t n = reflection->GetInt64(record, descriptor);
        return field.format == "fen" ? shown(moneyInFigures(n)) : QString::number(n);
    }
    default: return {};
    }
}

QString textOf(const Workbench& bench, const Choice& choice, const FieldMap& values)
{
    const RecordSpec* kind = Schema::get().kind(choice.kind);
    if (kind == nullptr) return {};
    const auto record = kind->make();
    record->ParseFromString(values.encode());
    QStringList lines;
    const auto fields = fieldsOf(choice);
    for (const auto* field : fields) {
        QString word = wordOf(bench, *kind, *field, *record);
        if (word.isEmpty()) word = Choosing::tr("(empty)");
        lines << (fields.size() == 1 ? word : shown(field->label) + QStringLiteral("：") + word);
    }
    return lines.join(QLatin1Char('\n'));
}

QString whoOf(const Workbench& bench, const Id& device)
{
    if (device == bench.author().device) return Choosing::tr("You, on this computer");
    const auto record = bench.reading().get(device);
    if (!record || record->spec() == nullptr || record->spec()->name != "Device")
        return Choosing::tr("Another computer");
    const auto known = record->as<Device>();
    const auto person = Id::parse(known.mediator_id());
    const QString name = person ? nameOfRecord(bench, *person) : QString();
    const auto role = parseRole(known.role());
    const QString word = role ? shown(roleLabel(*role)) : QString();
    return name.isEmpty() ? word : name + QLatin1Char(' ') + word;
}

} // namespace

QString questionOf(const Workbench& bench, const Choice& choice)
{
    const RecordSpec* kind = Schema::get().kind(choice.kind);
    QString what = kind == nullptr ? QString() : shown(kind->label);
    QString about = nameOfRecord(bench, choice.record);
    if (about.isEmpty())
        if (const auto row = caseRow(bench.database(), choice.caseId)) about = shown(row->people);
    QStringList labels;
    for (const auto* field : fieldsOf(choice)) labels << shown(field->label);
    if (labels.size() > 3) labels = labels.mid(0, 3) << QStringLiteral("…");
    return Choosing::tr("%1: %2 was changed in two places. Which one holds?")
        .arg(about.isEmpty() ? what : about, labels.join(QStringLiteral("、")));
}

std::vector<ChoiceValue> valuesOf(const Workbench& bench, const Choice& choice)
{
    std::vector<ChoiceValue> out;
    for (const auto& value : choice.values)
        out.push_back({value.change, whoOf(bench, value.device),
            momentWord(std::int64_t(value.stamp >> kClockBits), bench.today()), textOf(bench, choice, value.fields)});
    return out;
}

QString withDifference(const QString& text, const QString& other)
{
    qsizetype front = 0;
    const qsizetype shorter = std::min(text.size(), other.size());
    while (front < shorter && text.at(front) == other.at(front)) ++front;
    qsizetype back = 0;
    while (back < shorter - front && text.at(text.size() - 1 - back) == other.at(other.size() - 1 - back)) ++back;
    if (front > 0 && text.at(front - 1).isHighSurrogate()) --front;
    if (back > 0 && text.at(text.size() - back).isLowSurrogate()) --back;
    const auto plain
        = [](const QString& part) { return part.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")); };
    const QString middle = text.mid(front, text.size() - front - back);
    if (middle.isEmpty()) return plain(text);
    return plain(text.left(front))
        + QStringLiteral("<span style=\"background:%1; color:%2; font-weight:bold\">%3</span>")
              .arg(colours::kWarningSoft.name(), colours::kInk.name(), plain(middle))
        + plain(text.right(back));
}

} // namespace beibao

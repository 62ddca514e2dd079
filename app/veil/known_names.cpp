#include "app/veil/known_names.h"

#include "core/base/text.h"
#include "core/schema/case.pb.h"

#include <QRegularExpression>

#include <algorithm>

namespace beibao {

namespace {

/// Fields that hold the names of people who come to a mediation. Whoever mediates is not among them.
struct NameField {
    const char* kind;
    const char* field;
};
constexpr NameField kNameFields[]
    = {{"Party", "name"}, {"Party", "guardian_name"}, {"Party", "agent_name"}, {"Party", "legal_representative"},
        {"Signature", "signer"}, {"Signature", "witness"}, {"Investigation", "investigated"},
        {"Investigation", "participants"}, {"Session", "participants"}, {"Visit", "visited"}, {"Evidence", "provider"}};

constexpr qsizetype kShortest = 2, kLongest = 20;
constexpr int kChoices = 1000;

QString maskOfNumber(const QString& number)
{
    QString digits = QString::fromStdString(foldWidth(number.toStdString()));
    digits.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    const std::string plain = digits.toStdString();
    return QString::fromStdString(plain.size() == 18 ? maskIdNumber(plain) : maskPhone(plain));
}

bool isOrganisation(const Record& record)
{
    return record.spec() != nullptr && record.spec()->name == "Party" && record.as<Party>().kind() == "org";
}

} // namespace

std::vector<Personal> numbersIn(const QString& text)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![0-9０-９])(?:"
                       "[0-9０-９]{6} ?[0-9０-９]{4} ?[0-9０-９]{4} ?[0-9０-９]{3}[0-9０-９XxＸｘ]"
                       "|[1１][0-9０-９]{2}[ -]?[0-9０-９]{4}[ -]?[0-9０-９]{4}"
                       "|[0０][0-9０-９]{2,3}[ -]?[0-9０-９]{7,8})(?![0-9０-９])"));
    std::vector<Personal> found;
    for (auto all = number.globalMatch(text); all.hasNext();) {
        const auto one = all.next();
        found.push_back({one.capturedStart(), one.capturedLength(), maskOfNumber(one.captured())});
    }
    return found;
}

bool KnownNames::isNameLabel(const std::string& label)
{
    return std::ranges::any_of(kNameFields,
        [&](const NameField& one) { return Schema::get().kind(one.kind)->field(one.field)->label == label; });
}

void KnownNames::learn(const Record& record)
{
    if (!isOrganisation(record)) learn(record.kind, record.fields);
}

void KnownNames::learn(std::uint32_t kind, const FieldMap& fields)
{
    const RecordSpec* spec = Schema::get().kind(kind);
    if (spec == nullptr) return;
    const auto message = spec->make();
    if (!message->ParseFromString(fields.encode())) return;
    for (const auto& one : kNameFields)
        if (spec->name == one.kind)
            learn(QString::fromStdString(
                message->GetReflection()->GetString(*message, spec->field(one.field)->descriptor)));
}

void KnownNames::learnAll(const Records& records)
{
    const char* last = "";
    for (const auto& one : kNameFields) {
        if (std::string_view(last) != one.kind)
            for (const auto& record : records.ofKind(Schema::get().kind(one.kind)->number)) learn(record);
        last = one.kind;
    }
    for (const auto& choice : records.openChoices(kChoices))
        for (const auto& value : choice.values) learn(choice.kind, value.fields);
}

void KnownNames::learn(const QString& names)
{
    static const QRegularExpression between(QStringLiteral("[、，,;；/\\s（）()]+"));
    for (const QString& name : names.split(between, Qt::SkipEmptyParts)) add(name);
}

void KnownNames::add(const QString& name)
{
    const bool number
        = std::ranges::all_of(name, [](QChar letter) { return letter.isDigit() || letter.unicode() < 0x80; });
    if (name.size() < kShortest || name.size() > kLongest || number) return;
    QStringList& same = names_[name.left(2)];
    if (same.contains(name)) return;
    same << name;
    std::ranges::stable_sort(same, std::greater(), [](const QString& one) { return one.size(); });
}

qsizetype KnownNames::longestAt(const QString& text, qsizetype at) const
{
    const auto same = names_.constFind(text.mid(at, 2));
    if (same == names_.constEnd()) return 0;
    for (const QString& name : *same)
        if (QStringView(text).mid(at).startsWith(name)) return name.size();
    return 0;
}

std::vector<Personal> KnownNames::in(const QString& text) const
{
    std::vector<Personal> found = numbersIn(text);
    if (!names_.isEmpty())
        for (qsizetype at = 0; at + kShortest <= text.size();) {
            const qsizetype length = longestAt(text, at);
            if (length > 0)
                found.push_back({at, length, QString::fromStdString(maskName(text.mid(at, length).toStdString()))});
            at += std::max<qsizetype>(length, 1);
        }
    std::ranges::sort(found, {}, &Personal::at);
    return found;
}

QString KnownNames::masked(const QString& text) const
{
    const auto found = in(text);
    QString out = text;
    for (auto one = found.rbegin(); one != found.rend(); ++one) out.replace(one->at, one->length, one->mask);
    return out;
}

} // namespace beibao

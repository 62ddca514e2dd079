#include "core/base/digest.h"
#include "core/documents/field_parts.h"
#include "core/documents/words.h"
#include "core/rules/dossier.h"

namespace beibao {
namespace {

/// Who files the case, and when; the day stays empty until it is filed.
struct Filing {
    std::string filer;
    Date on;
};

Filing filingOf(const CaseFile& file, const Subject& subject)
{
    const CaseEvent* filed = eventOf(file, "archive");
    if (!filed) return {file.recorder.record.name(), subject.on};
    return {nameOfMediator(file, filed->by()), dayOf(filed->at())};
}

bool isPicture(const Attachment& attachment)
{
    return attachment.media_type().starts_with("image/");
}

/// Enough of the file's digest to tell one file from another on paper.
std::string digestOn(const CaseFile& file, const std::string& attachment)
{
    const auto found
        = std::ranges::find_if(file.attachments, [&](const auto& one) { return one.id.text() == attachment; });
    if (attachment.empty() || found == file.attachments.end()) return {};
    return toHex(found->record.sha256()).substr(0, 16);
}

Value fieldsOf(const CaseFile& file, const Kept<Attachment>& kept)
{
    return Value::Object{
        {"attachment", isPicture(kept.record) ? kept.id.text() : std::string()},
        {"name", kept.record.name()},
        {"holder", nameOfParty(file, kept.record.about())},
    };
}

Value rowOf(const CaseFile& file, const Evidence& one)
{
    return Value::Object{
        {"name", one.name()},
        {"kind", wordOf(one, "kind")},
        {"provider", one.provider()},
        {"form", wordOf(one, "form")},
        {"pages", one.pages() > 0 ? std::to_string(one.pages()) : std::string()},
        {"proves", one.proves()},
        {"received_on", dayOf(one.received_on()).chinese()},
        {"digest", digestOn(file, one.attachment_id())},
    };
}

/// Files that a page cannot show: recordings, tables, whole documents.
Value::List filesKeptElsewhere(const CaseFile& file)
{
    Value::List files;
    for (const auto& one : file.attachments)
        if (!isPicture(one.record))
            files.push_back(Value::Object{{"name", one.record.name()}, {"digest", digestOn(file, one.id.text())}});
    return files;
}

Value::List missingOf(const CaseFile& file)
{
    Value::List missing;
    for (const DossierPaper& paper : missingPapers(file, fold(file.facts)))
        missing.push_back(Value::Object{{"name", paper.label}});
    return missing;
}

} // namespace

Value::List attachmentFields(const CaseFile& file, std::string_view role, std::string_view about)
{
    Value::List list;
    for (const auto& one : file.attachments) {
        const bool concerned = about.empty() || one.record.about() == about || one.record.party_id() == about;
        if (one.record.role() != role || !concerned) continue;
        list.push_back(fieldsOf(file, one));
    }
    return list;
}

MadeFields coverFields(const CaseFile& file, const Subject& subject)
{
    Value::Object fields;
    const CaseState state = fold(file.facts);
    const Filing filing = filingOf(file, subject);
    addPartyFields(file, subject.on, fields);
    fields.push_back({"mediation_from", dateOrRoom(state.on.accepted)});
    fields.push_back({"mediation_to", dateOrRoom(state.on.closed)});
    fields.push_back({"filer", filing.filer});
    fields.push_back({"filed_on", dateOrRoom(filing.on)});
    fields.push_back({"retention", ticked(file.main, "retention")});
    return fields;
}

MadeFields contentsFields(const CaseFile&, const Subject& subject)
{
    Value::List rows;
    for (const ContentsRow& row : subject.contents) {
        const std::string from = std::to_string(row.from);
        rows.push_back(Value::Object{
            {"name", row.title}, {"pages", row.to > row.from ? from + "－" + std::to_string(row.to) : from}});
    }
    return Value::Object{{"rows", std::move(rows)}};
}

MadeFields identityFields(const CaseFile& file, const Subject& subject)
{
    Value::Object fields;
    addPartyFields(file, subject.on, fields);
    fields.push_back({"items", attachmentFields(file, "identity")});
    return fields;
}

MadeFields evidenceFields(const CaseFile& file, const Subject& subject)
{
    Value::Object fields;
    addPartyFields(file, subject.on, fields);
    Value::List rows;
    for (const auto& one : file.evidence) rows.push_back(rowOf(file, one.record));
    fields.push_back({"rows", std::move(rows)});
    fields.push_back({"pictures", attachmentFields(file, "evidence")});
    fields.push_back({"doc_date", dateOrRoom(subject.on)});
    return fields;
}

MadeFields scanFields(const CaseFile& file, const Subject& subject)
{
    // What proves one payment is shown with that payment.
    const auto payments = performancesOf(file);
    Value::List pictures;
    for (const auto& one : file.attachments) {
        const auto proved = [&](const auto& payment) { return payment.id.text() == one.record.about(); };
        if (one.record.role() != subject.role || std::ranges::any_of(payments, proved)) continue;
        pictures.push_back(fieldsOf(file, one));
    }
    return Value::Object{{"pictures", std::move(pictures)}};
}

MadeFields dossierNoteFields(const CaseFile& file, const Subject& subject)
{
    Value::Object fields;
    const Filing filing = filingOf(file, subject);
    addPartyFields(file, subject.on, fields);
    fields.push_back({"note", file.main.archive_note()});
    fields.push_back({"missing", missingOf(file)});
    fields.push_back({"elsewhere", filesKeptElsewhere(file)});
    fields.push_back({"filer", filing.filer});
    fields.push_back({"doc_date", dateOrRoom(filing.on)});
    return fields;
}

MadeFields backCoverFields(const CaseFile& file, const Subject& subject)
{
    const Filing filing = filingOf(file, subject);
    return Value::Object{
        {"filer", filing.filer},
        {"page_total", subject.pages > 0 ? std::to_string(subject.pages) : std::string()},
        {"filed_on", dateOrRoom(filing.on)},
    };
}

} // namespace beibao

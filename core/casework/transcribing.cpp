#include "core/casework/transcribing.h"

#include "core/casework/attaching.h"

namespace beibao {

namespace {

template <typename Told> Result<Saved> written(Store& store, const Record& record, const std::string& text)
{
    auto changed = record.as<Told>();
    changed.set_text(changed.text() + (changed.text().empty() ? "" : "\n") + text);
    Entry entry = Entry::of(changed, record.id);
    entry.seen = store.records().seen(record);
    return store.save({entry});
}

bool is(const Record& record, std::string_view kind)
{
    return record.spec() != nullptr && record.spec()->name == kind;
}

} // namespace

bool takesWords(const Record& record)
{
    return is(record, "Session") || is(record, "Investigation");
}

Result<Saved> writeBehind(Store& store, const Id& caseId, const Id& about, const std::string& text)
{
    const auto record = store.records().get(about);
    if (!record || !takesWords(*record) || record->caseId != caseId)
        return Error{Fault::kNotFound, "the case of this recording has no such session or interview"};
    return is(*record, "Session") ? written<Session>(store, *record, text)
                                  : written<Investigation>(store, *record, text);
}

Result<Saved> keepTranscript(Store& store, Blobs& blobs, const Id& recording, const std::string& text)
{
    const auto record = store.records().get(recording);
    if (!record || !is(*record, "Attachment")) return Error{Fault::kNotFound, "there is no such recording here"};
    if (text.empty()) return Error{Fault::kUsage, "there are no words to be kept"};
    const auto sound = record->as<Attachment>();
    Material words;
    words.caseId = record->caseId;
    words.role = "dossier_note";
    words.about = recording;
    words.name = sound.name().substr(0, sound.name().rfind('.')) + " 文字.txt";
    words.mediaType = "text/plain";
    words.bytes = text;
    words.text = text;
    return keepMaterials(store, blobs, {words});
}

} // namespace beibao

#pragma once

#include "core/store/blobs.h"
#include "core/store/store.h"

namespace beibao {

/// Whether a record of a case has a text that what was heard can be written behind: a session or an interview.
bool takesWords(const Record& record);

/// Writes what was heard behind what the record says already; a person corrects it there. kNotFound when the case has
/// no such session or interview.
Result<Saved> writeBehind(Store& store, const Id& caseId, const Id& record, const std::string& text);

/// Keeps the words of a recording beside it, as a text file of the case that names the recording and can be searched.
/// What was kept of it before stays. kNotFound when there is no such recording, kUsage when there are no words.
Result<Saved> keepTranscript(Store& store, Blobs& blobs, const Id& recording, const std::string& text);

} // namespace beibao

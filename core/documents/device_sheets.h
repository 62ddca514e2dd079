#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/documents/document.h"

#include <string>

namespace beibao {

/// Whose recovery sheet it is; the words are those on the papers.
struct RecoverySheet {
    std::string committee;
    std::string name; ///< of the mediator
    Date printedOn;
    std::string code; ///< RecoveryCode::text()
};

/// The sheet that opens a store whose passphrase is forgotten: the code in large letters, how it is used,
/// and how it is kept. It carries no QR: nobody is to photograph it.
Result<Document> recoverySheet(const RecoverySheet& sheet);

/// What a printer is tried with: rare characters, a table, small print, boxes. Holds nobody's data.
Result<Document> testPage(const std::string& committee, Date printedOn);

} // namespace beibao

#include "app/paper/sealing.h"

#include "core/documents/papers.h"

namespace beibao {

Result<Pdf> renderSealed(const SealDraft& draft, bool practice)
{
    const Subject subject{.about = draft.agreementId, .on = {}};
    const Print print{.practice = practice, .sealed = draft.sha256, .sealedId = draft.sealedId, .wording = {}};
    BEIBAO_TAKE(document, documentFor("agreement", draft.file, subject, print));
    return renderPdf(document);
}

} // namespace beibao

#pragma once

#include "core/base/date.h"
#include "core/base/random.h"
#include "core/rules/case_file.h"
#include "core/store/records.h"
#include "core/store/store.h"

#include <QJsonObject>

#include <list>
#include <vector>

namespace beibao {

/// An agreement as it is being typed: its text, its promises, and what was on screen when it was opened.
///
/// Plain values without a widget, so that it can be kept, taken up again,
/// checked and previewed before a word of it is saved.
struct AgreementForm {
    struct Promise {
        Id id;
        Obligation record;
        Seen seen;
        bool known = false; ///< it is in the store already
        QString typedAmount; ///< as typed; what cannot be read as money is kept all the same
        QString typedDue;
    };

    Id id;
    Agreement record;
    Seen seen;
    bool known = false;
    std::list<Promise> promises; ///< a row holds on to its own while others come and go
    std::vector<Id> removed; ///< promises taken out, known to the store

    /// The newest agreement of the case as stored; for a case without one, a new one
    /// with the facts as registered and one copy for each party and the committee.
    static AgreementForm of(const CaseFile& file, const Records& store, Random& random, Date today);

    Promise& addPromise(Random& random);
    /// The case as it would be if this were saved now.
    CaseFile appliedTo(CaseFile file) const;
    /// What saving writes: drafts with the bases seen, and the promises put in the bin.
    std::vector<Entry> entries(const Records& store, const std::string& now) const;

    QJsonObject kept() const;
    /// False, and unchanged, when `state` is not one of an agreement.
    bool takeBack(const QJsonObject& state);
};

} // namespace beibao

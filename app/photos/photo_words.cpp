#include "app/photos/photo_words.h"

#include "app/photos/photos_page.h"
#include "app/words/words.h"
#include "core/casework/case_list.h"
#include "core/documents/papers.h"

namespace beibao {
QString paperWords(const PagePlace& place)
{
    const Paper* paper = paperOf(place.paper);
    QString words = paper ? QString::fromUtf8(paper->title.data(), qsizetype(paper->title.size())) : QString();
    if (!place.form.empty()) words += QStringLiteral("  ") + shown(place.form);
    if (place.page > 0) words += QStringLiteral("  ") + PhotosPage::tr("page %1").arg(place.page);
    return words.trimmed();
}

QString caseWords(Database& database, const Id& caseId)
{
    const auto row = caseId.empty() ? std::nullopt : caseRow(database, caseId);
    if (!row) return {};
    return QStringLiteral("%1  %2").arg(shown(row->people), shown(row->number)).trimmed();
}

QString doubtWords(PageDoubt doubt)
{
    switch (doubt) {
    case PageDoubt::kNone: return {};
    case PageDoubt::kNoCode: return PhotosPage::tr("No code of ours could be read on it.");
    case PageDoubt::kSeveral: return PhotosPage::tr("Two papers are on one picture.");
    case PageDoubt::kUnknownHere: return PhotosPage::tr("Its case is not on this computer.");
    case PageDoubt::kOtherWords: return PhotosPage::tr("Its mark is not that of the sealed agreement.");
    case PageDoubt::kNoCase: return PhotosPage::tr("An empty form that belongs to no case yet.");
    case PageDoubt::kNoPaper: return PhotosPage::tr("The case is known, the paper is not.");
    }
    return {};
}

} // namespace beibao

#include "core/casework/photo_filing.h"

#include "core/documents/papers.h"
#include "core/schema/agreement.pb.h"

namespace beibao {
namespace {

Status checked(const Records& records, const PagePlace& place)
{
    if (place.caseId.empty()) return Error{Fault::kUsage, "a case is wanted for this page"};
    if (paperOf(place.paper) == nullptr) return Error{Fault::kUsage, "there is no paper of that name"};
    const auto record = records.get(place.caseId);
    if (!record || record->spec() == nullptr || record->spec()->name != "Case")
        return Error{Fault::kNotFound, "there is no such case here"};
    return {};
}

/// The picture itself, if the case has it already.
Id sameIn(const Records& records, const Id& caseId, const std::string& digest)
{
    for (const auto& record : records.ofCase(caseId))
        if (record.spec() != nullptr && record.spec()->name == "Attachment"
            && record.as<Attachment>().sha256() == digest)
            return record.id;
    return {};
}

Attachment attachmentOf(const PhotoPage& page, const std::string& digest, const Id& blob)
{
    Attachment made;
    made.set_case_id(page.place.caseId.text());
    made.set_about(page.place.about.text());
    made.set_role(page.place.paper);
    made.set_name(photoName(page.place));
    made.set_media_type("image/jpeg");
    made.set_size(std::int64_t(page.jpeg.size()));
    made.set_sha256(digest);
    made.set_blob(blob.text());
    made.set_paper(page.place.paper);
    made.set_page(page.place.page);
    made.set_made_at(page.madeAt);
    return made;
}

} // namespace

Result<FiledPhoto> filePhoto(Store& store, Blobs& blobs, const PhotoPage& page)
{
    BEIBAO_TRY(checked(store.records(), page.place));
    const std::string digest = sha256(page.jpeg).bytes();
    if (const Id same = sameIn(store.records(), page.place.caseId, digest); !same.empty())
        return FiledPhoto{same, true};
    BEIBAO_TAKE(blob, blobs.put(page.jpeg));
    BEIBAO_TAKE(saved, store.save({Entry::fact(attachmentOf(page, digest, blob))}));
    return FiledPhoto{saved.ids.front(), false, {}, std::move(saved.changed)};
}

Id filedBefore(const Records& records, const std::string& sha256)
{
    for (const auto& record : records.ofKind(Schema::get().kind("Attachment")->number))
        if (record.as<Attachment>().sha256() == sha256) return record.id;
    return {};
}

Result<PagePlace> placeByHand(const Records& records, const Id& caseId, const std::string& paper, int page)
{
    PagePlace place{PageDoubt::kNone, caseId, {}, paper, {}, page};
    BEIBAO_TRY(checked(records, place));
    std::string newest;
    for (const auto& record : records.ofCase(caseId)) {
        if (record.spec() == nullptr || record.spec()->name != "Sealed") continue;
        const auto sealed = record.as<Sealed>();
        const bool same = sealed.document() == paper || (sealed.document().empty() && paper == "agreement");
        if (!same || sealed.at() < newest) continue;
        newest = sealed.at();
        place.about = record.id;
    }
    return place;
}

std::string photoName(const PagePlace& place)
{
    const Paper* paper = paperOf(place.paper);
    std::string name = paper ? std::string(paper->title) : std::string();
    if (!place.form.empty()) name += ' ' + place.form;
    if (place.page > 0) name += " 第" + std::to_string(place.page) + "页";
    return name + ".jpg";
}

} // namespace beibao

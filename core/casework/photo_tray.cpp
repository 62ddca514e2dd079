#include "core/casework/photo_tray.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace beibao {
namespace {

using nlohmann::json;

constexpr std::string_view kPrefix = "photo/";

std::string rowOf(const Id& id)
{
    return std::string(kPrefix) + id.text();
}

std::string stateOf(const TrayPhoto& photo)
{
    const PagePlace& place = photo.place;
    return json{{"blob", photo.blob.text()}, {"sha256", photo.sha256}, {"name", photo.name}, {"made_at", photo.madeAt},
        {"why", doubtId(place.doubt)}, {"case_id", place.caseId.text()}, {"about", place.about.text()},
        {"paper", place.paper}, {"form", place.form}, {"page", place.page}}
        .dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string textIn(const json& state, const char* name)
{
    const auto found = state.find(name);
    return found != state.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Id idIn(const json& state, const char* name)
{
    return Id::parse(textIn(state, name)).value_or(Id());
}

/// Nothing for the row of an open form, or one that cannot be read.
std::optional<TrayPhoto> photoIn(const Scratch::Form& form)
{
    if (!form.name.starts_with(kPrefix)) return std::nullopt;
    const auto id = Id::parse(std::string_view(form.name).substr(kPrefix.size()));
    const json state = json::parse(form.state, nullptr, false);
    if (!id || !state.is_object()) return std::nullopt;
    TrayPhoto photo{*id, idIn(state, "blob"), textIn(state, "sha256"), textIn(state, "name"), textIn(state, "made_at"),
        {parseDoubt(textIn(state, "why")), idIn(state, "case_id"), idIn(state, "about"), textIn(state, "paper"),
            textIn(state, "form"), 0}};
    const auto page = state.find("page");
    if (page != state.end() && page->is_number_integer()) photo.place.page = page->get<int>();
    return photo;
}

} // namespace

std::vector<TrayPhoto> trayPhotos(const Scratch& scratch)
{
    std::vector<TrayPhoto> photos;
    for (const auto& form : scratch.all())
        if (auto photo = photoIn(form)) photos.push_back(*std::move(photo));
    std::ranges::reverse(photos); // the scratch answers the newest first
    return photos;
}

Result<FiledPhoto> PhotoTray::settle(Store& store, const PhotoPage& page)
{
    if (page.place.known()) return filePhoto(store, blobs_, page);
    if (const Id before = filedBefore(store.records(), sha256(page.jpeg).bytes()); !before.empty())
        return FiledPhoto{before, true};
    BEIBAO_TAKE(waiting, put(page));
    return FiledPhoto{{}, false, waiting};
}

Result<Id> PhotoTray::put(const PhotoPage& page)
{
    const std::string digest = sha256(page.jpeg).hex();
    for (const auto& waiting : trayPhotos(scratch_))
        if (waiting.sha256 == digest) return waiting.id;
    BEIBAO_TAKE(blob, blobs_.put(page.jpeg));
    const TrayPhoto photo{Id::make(random_), blob, digest, page.name, page.madeAt, page.place};
    BEIBAO_TRY(scratch_.keep(rowOf(photo.id), page.place.caseId, stateOf(photo)));
    return photo.id;
}

Result<FiledPhoto> PhotoTray::file(Store& store, const Id& id, const PagePlace& place)
{
    BEIBAO_TAKE(photo, find(id));
    BEIBAO_TAKE(jpeg, blobs_.get(photo.blob));
    PagePlace to = place;
    // The number of the form goes along: its other pages will follow it.
    if (to.form.empty() && to.paper == photo.place.paper) to.form = photo.place.form;
    if (to.page == 0) to.page = photo.place.page;
    BEIBAO_TAKE(filed, filePhoto(store, blobs_, {photo.name, std::move(jpeg), photo.madeAt, to}));
    BEIBAO_TRY(drop(id));
    return filed;
}

Status PhotoTray::drop(const Id& id)
{
    BEIBAO_TAKE(photo, find(id));
    BEIBAO_TRY(blobs_.drop(photo.blob));
    return scratch_.drop(rowOf(id));
}

Result<TrayPhoto> PhotoTray::find(const Id& id) const
{
    const auto row = scratch_.find(rowOf(id));
    if (auto photo = row ? photoIn(*row) : std::nullopt) return *std::move(photo);
    return Error{Fault::kNotFound, "there is no such photograph in the tray"};
}

} // namespace beibao

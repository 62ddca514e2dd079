#include "app/paper/attached.h"

#include <map>

namespace beibao {

PictureFiles picturesOf(const CaseFile& file, const Blobs& blobs)
{
    std::map<std::string, std::pair<Id, std::string>> kept;
    for (const auto& one : file.attachments)
        if (const auto blob = Id::parse(one.record.blob()))
            kept.emplace(one.id.text(), std::pair(*blob, one.record.sha256()));
    return [kept = std::move(kept), &blobs](const std::string& attachment) -> QByteArray {
        const auto found = kept.find(attachment);
        if (found == kept.end()) return {};
        const auto bytes = blobs.get(found->second.first, found->second.second);
        return bytes ? QByteArray::fromStdString(*bytes) : QByteArray();
    };
}

} // namespace beibao

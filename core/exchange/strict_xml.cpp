#include "core/exchange/strict_xml.h"

#include <memory>

namespace beibao {

namespace {

constexpr int kDeepest = 32;

struct Reading {
    XML_Parser parser;
    XmlEar& ear;
    int depth = 0;
    Status status{};

    void take(Status answered)
    {
        if (!status || answered) return;
        status = std::move(answered);
        XML_StopParser(parser, XML_FALSE);
    }
};

std::string_view local(const char* name)
{
    const std::string_view whole(name);
    const auto colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

void onBegin(void* data, const char* name, const char** given)
{
    auto& reading = *static_cast<Reading*>(data);
    if (!reading.status) return;
    if (++reading.depth > kDeepest) return reading.take(Error{Fault::kUsage, "the workbook is nested too deep"});
    XmlEar::Attributes attributes;
    for (; given[0] != nullptr; given += 2) attributes[given[0]] = given[1];
    reading.take(reading.ear.begin(local(name), attributes));
}

void onEnd(void* data, const char* name)
{
    auto& reading = *static_cast<Reading*>(data);
    --reading.depth;
    if (reading.status) reading.take(reading.ear.end(local(name)));
}

void onText(void* data, const char* text, int size)
{
    auto& reading = *static_cast<Reading*>(data);
    if (reading.status) reading.take(reading.ear.text({text, static_cast<std::size_t>(size)}));
}

void onDoctype(void* data, const char*, const char*, const char*, int)
{
    static_cast<Reading*>(data)->take(
        Error{Fault::kUsage, "the workbook holds a DTD, which no spreadsheet program writes"});
}

} // namespace

Status readXml(const TextPieces& pieces, XmlEar& ear)
{
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), &XML_ParserFree);
    if (!parser) return Error{Fault::kStorage, "no memory to read the workbook"};
    Reading reading{.parser = parser.get(), .ear = ear};
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), onBegin, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    for (bool last = false; !last;) {
        BEIBAO_TAKE(piece, pieces());
        last = piece.empty();
        const auto done = XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), last);
        BEIBAO_TRY(reading.status);
        if (done != XML_STATUS_OK) return Error{Fault::kUsage, "the workbook is damaged: its XML is not well formed"};
    }
    return {};
}

} // namespace beibao

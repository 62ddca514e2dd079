#pragma once

#include "core/exchange/xlsx_sheet.h"

#include <expat.h>

#include <map>

namespace beibao {

/// Somebody who listens to the elements of an XML text. Names come without their prefix.
class XmlEar {
public:
    using Attributes = std::map<std::string_view, std::string_view>;
    virtual ~XmlEar() = default;
    virtual Status begin(std::string_view name, const Attributes& attributes) = 0;
    virtual Status end(std::string_view name) = 0;
    virtual Status text(std::string_view piece) = 0;
};

/// Reads to the end, or to the first thing that may not be: a DTD, deep nesting, a fault the ear answers.
Status readXml(const TextPieces& pieces, XmlEar& ear);

} // namespace beibao

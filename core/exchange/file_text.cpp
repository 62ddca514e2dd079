#include "core/exchange/file_text.h"

#include "core/base/text.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

namespace beibao {

namespace {

constexpr std::string_view kMarkUtf8 = "\xef\xbb\xbf";
constexpr std::string_view kMarkLittle = "\xff\xfe";
constexpr std::string_view kMarkBig = "\xfe\xff";

/// Strictly: one wrong byte and it is another encoding.
Result<std::string> converted(std::string_view bytes, const char* encoding)
{
    UErrorCode code = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &code);
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
    const icu::UnicodeString wide(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter, code);
    ucnv_close(converter);
    if (U_FAILURE(code)) return Error{Fault::kUsage, "the file is neither UTF-8 nor GB18030 text"};
    std::string out;
    wide.toUTF8String(out);
    return out;
}

Result<std::string> decoded(std::string_view bytes)
{
    if (bytes.starts_with(kMarkUtf8))
        bytes.remove_prefix(kMarkUtf8.size());
    else if (bytes.starts_with(kMarkLittle))
        return converted(bytes.substr(2), "UTF-16LE");
    else if (bytes.starts_with(kMarkBig))
        return converted(bytes.substr(2), "UTF-16BE");
    if (validUtf8(bytes)) return std::string(bytes);
    return converted(bytes, "gb18030");
}

} // namespace

Result<std::string> fileText(std::string_view bytes)
{
    constexpr std::size_t kLargest = 64U << 20U;
    if (bytes.size() > kLargest) return Error{Fault::kUsage, "the file is larger than one register may be"};
    BEIBAO_TAKE(text, decoded(bytes));
    if (text.find('\0') != std::string::npos || !validUtf8(text)) return Error{Fault::kUsage, "the file is not text"};
    return text;
}

} // namespace beibao

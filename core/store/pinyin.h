#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// How a name may be typed without an input method: whole (zhangsan) and by
/// initials (zs). A surname is read as a surname (曾 zeng, 单 shan), and also in
/// the common way. Characters without a reading stay as they are.
class Pinyin {
public:
    Pinyin();
    ~Pinyin();
    Pinyin(const Pinyin&) = delete;

    /// Small letters, without tones; ü is v. Nothing when no character has a reading.
    std::vector<std::string> spellings(std::string_view name);

private:
    struct Readings;
    std::unique_ptr<Readings> readings_; // made at the first name: loading it takes a while
};

} // namespace beibao

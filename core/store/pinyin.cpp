#include "core/store/pinyin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace beibao {

namespace {

constexpr int kLongestName = 40; // an organisation; beyond that nobody types initials

struct Surname {
    std::u16string_view written;
    std::array<std::string_view, 2> read; ///< one syllable for each character
};

/// Surnames that are not read as the character usually is.
constexpr std::array kSurnames{
    Surname{u"万俟", {"mo", "qi"}}, Surname{u"尉迟", {"yu", "chi"}}, Surname{u"长孙", {"zhang", "sun"}},
    Surname{u"单于", {"chan", "yu"}}, Surname{u"令狐", {"ling", "hu"}}, Surname{u"澹台", {"tan", "tai"}},
    Surname{u"曾", {"zeng"}}, Surname{u"单", {"shan"}}, Surname{u"解", {"xie"}}, Surname{u"仇", {"qiu"}},
    Surname{u"区", {"ou"}}, Surname{u"查", {"zha"}}, Surname{u"朴", {"piao"}}, Surname{u"盖", {"ge"}},
    Surname{u"乐", {"yue"}}, Surname{u"翟", {"zhai"}}, Surname{u"任", {"ren"}}, Surname{u"华", {"hua"}},
    Surname{u"缪", {"miao"}}, Surname{u"覃", {"qin"}}, Surname{u"冼", {"xian"}}, Surname{u"种", {"chong"}},
    Surname{u"员", {"yun"}}, Surname{u"繁", {"po"}}, Surname{u"秘", {"bi"}}, Surname{u"折", {"she"}},
    Surname{u"祭", {"zhai"}}, Surname{u"隗", {"kui"}}, Surname{u"谌", {"chen"}}, Surname{u"召", {"shao"}},
    Surname{u"郇", {"huan"}}, Surname{u"宓", {"fu"}}, Surname{u"黑", {"he"}}, Surname{u"应", {"ying"}},
    Surname{u"尹", {"yin"}}, Surname{u"那", {"na"}}, Surname{u"曲", {"qu"}}, Surname{u"洗", {"xian"}},
    Surname{u"晁", {"chao"}}, Surname{u"卜", {"bu"}}, Surname{u"阚", {"kan"}}, Surname{u"呙", {"guo"}},
    Surname{u"撒", {"sa"}}, Surname{u"车", {"che"}}, Surname{u"石", {"shi"}}, Surname{u"贾", {"jia"}},
    Surname{u"柏", {"bai"}}, Surname{u"沈", {"shen"}}, Surname{u"薄", {"bo"}}, Surname{u"重", {"chong"}},
    Surname{u"能", {"nai"}}, Surname{u"吕", {"lu"}}, // as it stands on passports, beside lv
};

const Surname* surnameOf(const icu::UnicodeString& name)
{
    const auto found = std::ranges::find_if(kSurnames, [&](const Surname& surname) {
        return name.startsWith(icu::UnicodeString(surname.written.data(), static_cast<int>(surname.written.size())));
    });
    return found == kSurnames.end() ? nullptr : &*found;
}

std::string joined(const std::vector<std::string>& syllables)
{
    std::string out;
    for (const auto& syllable : syllables) out += syllable;
    return out;
}

} // namespace

struct Pinyin::Readings {
    Readings()
    {
        UErrorCode code = U_ZERO_ERROR;
        latin.reset(icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, code));
        plain.reset(
            icu::Transliterator::createInstance("NFD; [[:Mn:]-[\\u0308]] Remove; NFC; Lower", UTRANS_FORWARD, code));
        if (U_FAILURE(code) != 0) latin.reset();
    }

    /// The syllable of a Chinese character; empty for any other.
    const std::string& of(UChar32 c)
    {
        auto& syllable = known[c];
        if (!syllable.has_value()) syllable = look(c);
        return *syllable;
    }

    std::string look(UChar32 c) const
    {
        const icu::UnicodeString before(c);
        icu::UnicodeString text(before);
        if (!latin || !plain) return {};
        latin->transliterate(text);
        if (text == before) return {};
        plain->transliterate(text);
        text.trim().findAndReplace(icu::UnicodeString(u'\u00fc'), icu::UnicodeString(u'v'));
        std::string out;
        return text.toUTF8String(out);
    }

    std::unique_ptr<icu::Transliterator> latin;
    std::unique_ptr<icu::Transliterator> plain;
    std::unordered_map<UChar32, std::optional<std::string>> known;
};

Pinyin::Pinyin() = default;
Pinyin::~Pinyin() = default;

std::vector<std::string> Pinyin::spellings(std::string_view utf8)
{
    if (!readings_) readings_ = std::make_unique<Readings>();
    const auto name = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int>(utf8.size())});
    std::vector<std::string> syllables;
    std::vector<std::string> initials;
    bool any = false;
    for (int i = 0; i < name.length() && std::ssize(syllables) < kLongestName; i = name.moveIndex32(i, 1)) {
        const UChar32 c = name.char32At(i);
        std::string syllable = readings_->of(c);
        any = any || !syllable.empty();
        if (syllable.empty()) icu::UnicodeString(c).toUTF8String(syllable);
        initials.push_back(readings_->of(c).empty() ? syllable : syllable.substr(0, 1));
        syllables.push_back(std::move(syllable));
    }
    if (!any) return {};
    std::vector<std::string> out{joined(syllables), joined(initials)};
    if (const Surname* surname = surnameOf(name)) {
        for (std::size_t i = 0; i < surname->written.size(); ++i) {
            syllables[i] = surname->read[i];
            initials[i] = surname->read[i].substr(0, 1);
        }
        out.push_back(joined(syllables));
        out.push_back(joined(initials));
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace beibao

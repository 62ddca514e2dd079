#include "core/documents/spoken.h"

#include "core/base/text.h"
#include "core/documents/reading_sheet.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::string_view kEnds[] = {"。", "！", "？", "；", "!", "?", ";", "\n"};
constexpr std::string_view kPauses[] = {"，", "、", "：", ","};

template <typename Signs> bool among(const Signs& signs, std::string_view letter)
{
    return std::ranges::find(signs, letter) != std::end(signs);
}

std::string trimmed(const std::string& text)
{
    return foldWidth(text).empty() ? std::string() : text.substr(text.find_first_not_of(" \n\t"));
}

/// Without the remark that a printed sheet needs: nobody signs what is said.
constexpr std::string_view kWording = "# {{title}}\n"
                                      "{{#lines}}\n"
                                      "{{#heading}}\n"
                                      "## {{heading}}\n"
                                      "{{/heading}}\n"
                                      "{{#text}}\n"
                                      "> {{text}}\n"
                                      "{{/text}}\n"
                                      "{{/lines}}\n";

/// Collects letters into sentences.
class Cutter {
public:
    explicit Cutter(std::size_t longest)
        : longest_(longest)
    {
    }
    void take(const std::string& letter)
    {
        if (letter != "\n") now_ += letter;
        ++letters_;
        if (among(kPauses, letter)) pause_ = now_.size();
        if (among(kEnds, letter)) return end(now_.size());
        if (letters_ >= longest_) end(pause_ > 0 ? pause_ : now_.size());
    }
    std::vector<std::string> done()
    {
        end(now_.size());
        return std::move(out_);
    }

private:
    void end(std::size_t at)
    {
        const std::string rest = now_.substr(at);
        const std::string piece = trimmed(now_.substr(0, at));
        const bool onlySigns = piece.size() <= 3 && (among(kEnds, piece) || among(kPauses, piece));
        if (!piece.empty() && onlySigns && !out_.empty()) out_.back() += piece;
        if (!piece.empty() && !onlySigns) out_.push_back(piece);
        now_ = rest;
        letters_ = codePointCount(rest);
        pause_ = 0;
    }

    std::size_t longest_;
    std::vector<std::string> out_;
    std::string now_;
    std::size_t letters_ = 0;
    std::size_t pause_ = 0; ///< after the last pause
};

std::string wordsOf(const Paragraph& paragraph)
{
    std::string words;
    for (const Run& run : paragraph.line) words += run.text;
    return words;
}

} // namespace

std::vector<std::string> sentencesOf(std::string_view text, std::size_t longest)
{
    Cutter cutter(std::max<std::size_t>(longest, 1));
    for (const auto& letter : splitUtf8(text)) cutter.take(letter);
    return cutter.done();
}

Result<std::vector<std::string>> spokenSentences(const Document& paper)
{
    BEIBAO_TAKE(sheet, readingSheet(paper, kWording));
    std::vector<std::string> out;
    for (const Block& block : sheet.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph == nullptr) continue;
        for (auto& sentence : sentencesOf(wordsOf(*paragraph))) out.push_back(std::move(sentence));
    }
    return out;
}

} // namespace beibao

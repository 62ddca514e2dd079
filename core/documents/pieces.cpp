#include "core/documents/template_line.h"

namespace beibao {
namespace {

/// One pass over the line; a section is read by the same function one level down.
class PieceReader {
public:
    PieceReader(std::string_view text, int line)
        : text_(text)
        , line_(line)
    {
    }

    Result<std::vector<Piece>> readUntil(std::string_view section)
    {
        std::vector<Piece> pieces;
        while (at_ < text_.size()) {
            takeWords(pieces);
            if (at_ >= text_.size()) break;
            BEIBAO_TAKE(mark, takeMark());
            if (mark.starts_with('/')) {
                if (trimmed(mark.substr(1)) == section && !section.empty()) return pieces;
                return templateError(line_, "{{" + std::string(mark) + "}} closes nothing");
            }
            BEIBAO_TAKE(piece, pieceOf(mark));
            pieces.push_back(std::move(piece));
        }
        if (section.empty()) return pieces;
        return templateError(line_, "section " + std::string(section) + " is not closed");
    }

private:
    void takeWords(std::vector<Piece>& pieces)
    {
        std::string words;
        const auto flush = [&] {
            if (!words.empty()) pieces.push_back({Piece::Kind::kWords, std::move(words), bold_, line_, {}});
            words.clear();
        };
        for (; at_ < text_.size() && text_.substr(at_, 2) != "{{"; ++at_) {
            if (text_.substr(at_, 2) != "**") {
                words += text_[at_];
                continue;
            }
            flush();
            bold_ = !bold_;
            ++at_;
        }
        flush();
    }

    Result<std::string_view> takeMark()
    {
        const auto end = text_.find("}}", at_);
        if (end == std::string_view::npos) return templateError(line_, "{{ without }}");
        const auto mark = trimmed(text_.substr(at_ + 2, end - at_ - 2));
        at_ = end + 2;
        if (mark.empty()) return templateError(line_, "{{}} names no field");
        return mark;
    }

    Result<Piece> pieceOf(std::string_view mark)
    {
        if (mark[0] != '#' && mark[0] != '^') return Piece{Piece::Kind::kField, std::string(mark), bold_, line_, {}};
        const auto name = trimmed(mark.substr(1));
        const auto kind = mark[0] == '#' ? Piece::Kind::kSection : Piece::Kind::kWithout;
        BEIBAO_TAKE(inner, readUntil(name));
        return Piece{kind, std::string(name), bold_, line_, std::move(inner)};
    }

    std::string_view text_;
    int line_;
    std::size_t at_ = 0;
    bool bold_ = false;
};

} // namespace

Result<std::vector<Piece>> parsePieces(std::string_view text, int line)
{
    return PieceReader(text, line).readUntil({});
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t\r";
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

} // namespace beibao

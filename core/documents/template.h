#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// A part of a line as it was written: words, a {{field}}, or a {{#section}} within the line.
struct Piece {
    enum class Kind { kWords, kField, kSection, kWithout };
    Kind kind = Kind::kWords;
    std::string text; ///< the words, or the name
    bool bold = false;
    int line = 0;
    std::vector<Piece> inner; ///< of a section
};

/// One line of a template, or a section that holds lines.
struct TemplateNode {
    enum class Kind { kParagraph, kWidths, kRow, kSignature, kPageBreak, kSpace, kPicture, kCode, kSection, kWithout };
    struct TableCell {
        std::vector<Piece> pieces;
        bool label = false;
        int columns = 1;
    };

    Kind kind = Kind::kParagraph;
    int line = 0;
    Paragraph::Kind paragraph = Paragraph::Kind::kBody;
    std::vector<Piece> pieces{}; ///< of a paragraph
    std::vector<int> widths{};
    bool small = false; ///< of a table
    /// Of a row; of a signature: label, name, date; of a picture or code: what, caption.
    std::vector<TableCell> cells{};
    TableRow row{}; ///< of a row: `lines` and `header`; of a space: `lines`
    bool half = false; ///< of a picture
    SignatureBox box{}; ///< of a signature: which rooms
    bool sameSigner = false;
    std::string name{}; ///< of a section
    std::vector<TemplateNode> inner{}; ///< of a section
};

/// The wording of a document as a lawyer keeps it (resources/templates/README.md has the marks).
/// Read once; what is filled in later is never looked at for marks.
class Template {
public:
    /// kUsage with the line when a section is not closed, a name is missing or a mark is unknown.
    static Result<Template> parse(std::string_view text);

    const std::vector<TemplateNode>& nodes() const { return nodes_; }

private:
    std::vector<TemplateNode> nodes_;
};

/// A section or a brace that does not end well, said with its line.
Error templateError(int line, const std::string& what);

} // namespace beibao

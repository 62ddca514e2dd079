#pragma once

#include <string>
#include <variant>
#include <vector>

namespace beibao {

/// A stretch of text in one style.
struct Run {
    std::string text;
    bool bold = false;
    bool blank = false; ///< nothing is known yet: a line to write on is printed, `text` is empty

    bool operator==(const Run&) const = default;
};
using TextLine = std::vector<Run>;

struct Paragraph {
    enum class Kind {
        kTitle, ///< centred and large; starts the paper or an annex
        kHeading, ///< bold, stays with what follows
        kBody, ///< first line set in by two characters
        kFlush, ///< no indent
        kRight,
        kCentre,
        kNote, ///< small print below a form
    };
    Kind kind = Kind::kBody;
    TextLine line;

    bool operator==(const Paragraph&) const = default;
};

struct TableCell {
    std::vector<TextLine> lines;
    bool label = false; ///< the printed words of the form, centred
    int columns = 1; ///< how many grid columns it covers

    bool operator==(const TableCell&) const = default;
};

struct TableRow {
    std::vector<TableCell> cells;
    int lines = 1; ///< room for at least so many lines
    bool header = false; ///< repeated on every page the table reaches

    bool operator==(const TableRow&) const = default;
};

struct Table {
    std::vector<int> widths; ///< in any unit: only their proportion counts
    bool small = false; ///< 12 pt instead of 14, for long lists
    std::vector<TableRow> rows;

    bool operator==(const Table&) const = default;
};

/// Room for one person, or one body, to sign, print a finger or set a seal.
struct SignatureBox {
    std::string label; ///< 当事人（签名、盖章或按指印）
    std::string name; ///< who is expected; empty: unknown yet
    std::string date; ///< printed below; empty: none
    bool signature = false;
    bool fingerprint = false;
    bool seal = false;

    bool operator==(const SignatureBox&) const = default;
};

/// The boxes of one signer (a child and the guardian, a firm and its seal). Never split over pages.
struct SignerBoxes {
    std::vector<SignatureBox> boxes;

    bool operator==(const SignerBoxes&) const = default;
};

/// Kept on one page when it fits one, together with the paragraph before it.
struct SignatureArea {
    std::vector<SignerBoxes> signers;

    bool operator==(const SignatureArea&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

/// Empty room, in lines of the body.
struct Space {
    int lines = 1;

    bool operator==(const Space&) const = default;
};

/// A kept picture. Only its id stands here: whoever lays the paper out fetches it.
struct Picture {
    std::string attachment; ///< id of an Attachment, or the text of a SiteSketch; empty: nothing is shown
    std::string caption;
    bool half = false; ///< at most half a page, so that both sides of a card stand together

    bool operator==(const Picture&) const = default;
};

/// A QR code for the reader's own telephone, with words below. Several stand side by side.
struct Code {
    std::string text; ///< lines end with CR LF
    std::string caption; ///< its lines end with LF

    bool operator==(const Code&) const = default;
};

using Block = std::variant<Paragraph, Table, SignatureArea, PageBreak, Space, Picture, Code>;

/// What stands on one paper, before anything is known of fonts and pages.
struct Document {
    enum class Standing {
        kPlain, ///< a form that is not frozen before signing
        kDraft, ///< says 草稿 on every page and carries no digest
        kSealed, ///< frozen; `digest` is printed
    };

    std::string id; ///< "agreement", as in resources/templates
    std::string title;
    std::string number; ///< the mark the case goes by; printed on every page
    Standing standing = Standing::kPlain;
    bool practice = false; ///< made in a drill: says 演练 and has an orange frame
    std::string digest; ///< shortDigest of the sealed content
    std::string qr; ///< qrText; empty: no code is printed
    int points = 14; ///< of the body; larger on what is made to be read by old eyes
    bool numbered = true; ///< says page x of y
    bool corners = false; ///< a form to be written by hand: black corners tell a scanner how the sheet lies
    std::vector<Block> blocks;
};

/// The words of a document, one block or row a line, with marks for boxes and blanks.
/// For tests, for reading aloud and for comparing two versions.
std::string plainText(const Document& document);

} // namespace beibao

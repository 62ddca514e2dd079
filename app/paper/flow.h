#pragma once

#include "app/paper/layout.h"
#include "app/paper/sheet.h"

#include <span>

namespace beibao {

/// The pages as they fill from top to bottom.
class Flow {
public:
    explicit Flow(double points = 14)
        : scale_(points / 14)
    {
        pages_.emplace_back();
    }

    /// How much larger than usual the letters are.
    double scale() const { return scale_; }

    double left() const { return sheet::kTextHeight - used_; }
    double top() const { return sheet::kTop + used_; }
    bool atTop() const { return used_ == 0; }
    bool fits(double height) const { return height <= left() + 0.5; }

    void nextPage()
    {
        pages_.emplace_back();
        used_ = 0;
    }
    void skip(double height) { used_ = std::min(used_ + height, sheet::kTextHeight); }

    Page& page() { return pages_.back(); }
    std::vector<Page> take() { return std::move(pages_); }

private:
    std::vector<Page> pages_;
    double scale_;
    double used_ = 0;
};

struct TextStyle {
    Face face = Face::kBody;
    double points = 14;
    double pitchPoints = 26;
    double indentPoints = 0; ///< of the first line
    Qt::Alignment alignment = Qt::AlignLeft;

    TextStyle times(double scale) const
    {
        return {face, points * scale, pitchPoints * scale, indentPoints * scale, alignment};
    }
};

/// Breaks `line` to `width`. Bold runs keep their weight, blanks become a line to write on.
SetText setText(const TextLine& line, const TextStyle& style, double width);
SetText setText(const std::string& words, const TextStyle& style, double width);

/// `kept`: height of the signatures that end the paper below the table, 0 for none. Room that was only asked for
/// shrinks to spare them a page, and where that is not enough the last row goes with them.
void placeTable(const Table& table, double kept, Flow& flow);
/// `kept`: height of what must follow on the same page, such as the date.
void placeSignatures(const SignatureArea& area, double kept, Flow& flow);
void placePicture(const Picture& picture, const PictureFiles& files, Flow& flow);

/// At most so many codes stand side by side.
inline constexpr int kCodesInRow = 3;
void placeCodes(std::span<const Code> codes, Flow& flow);

double heightOf(const SignatureArea& area);

} // namespace beibao

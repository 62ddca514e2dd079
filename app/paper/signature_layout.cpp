#include "app/paper/flow.h"

#include <algorithm>

namespace beibao {
namespace {

using sheet::mm;

constexpr double kGap = mm(2);
constexpr double kBoxWidth = (sheet::kTextWidth - kGap) / 2;
constexpr double kSignHeight = mm(21);
constexpr double kFinger = mm(18);
constexpr double kSealHeight = mm(45);
constexpr double kSeal = mm(42); ///< a committee's round seal, with the name and the date under it
constexpr double kInset = mm(1.4);

bool isSealAlone(const SignatureBox& box)
{
    return box.seal && !box.signature && !box.fingerprint;
}

/// The width of the square room on the right of a box, with its margins.
double roomWidth(const SignatureBox& box)
{
    if (!box.fingerprint && !box.seal) return 0;
    return (box.seal ? kSeal : kFinger) + 2 * kInset;
}

/// The words of a box, broken to the width that its room leaves.
struct BoxWords {
    SetText label;
    SetText name;

    double height() const { return label.height() + name.height(); }
};

BoxWords wordsOf(const SignatureBox& box)
{
    if (isSealAlone(box)) return {setText(box.label, {Face::kBody, 14, 20, 0, Qt::AlignHCenter}, kBoxWidth), {}};
    const double width = kBoxWidth - roomWidth(box) - 2 * kInset;
    BoxWords words{setText(box.label, {Face::kBody, 10, 14}, width), {}};
    if (!box.name.empty()) words.name = setText(box.name + "：", {Face::kBody, 14, 20}, width);
    return words;
}

/// A long name makes its box taller: below it there must be room to sign.
double heightOf(const SignatureBox& box)
{
    const double words = wordsOf(box).height();
    if (isSealAlone(box)) return std::max(kSealHeight, words + mm(30));
    return std::max(box.seal ? kSealHeight : kSignHeight, words + mm(7));
}

double heightOf(const SignerBoxes& signer)
{
    double height = 0;
    for (const SignatureBox& box : signer.boxes) height += heightOf(box);
    return height;
}

/// Signers side by side, two in a row. A seal stands on the right, below the date it will cover.
struct AreaRow {
    const SignerBoxes* leftSide = nullptr;
    const SignerBoxes* rightSide = nullptr;

    double height() const
    {
        return std::max(leftSide ? heightOf(*leftSide) : 0, rightSide ? heightOf(*rightSide) : 0) + kGap;
    }
};

std::vector<AreaRow> rowsOf(const SignatureArea& area)
{
    std::vector<AreaRow> rows;
    for (const SignerBoxes& signer : area.signers) {
        const bool right = isSealAlone(signer.boxes.front());
        const bool open = !rows.empty() && !rows.back().rightSide;
        if (!open || (!right && rows.back().leftSide && rows.back().rightSide)) rows.emplace_back();
        if (right || rows.back().leftSide)
            rows.back().rightSide = &signer;
        else
            rows.back().leftSide = &signer;
    }
    return rows;
}

void addText(Page& page, const std::string& words, const TextStyle& style, const QRectF& place)
{
    const SetText text = setText(words, style, place.width());
    page.texts.push_back({text, 0, text.lines(), place.topLeft()});
}

/// The committee's name and the date, with the round seal to be set over both.
void placeSealAlone(const SignatureBox& box, const QRectF& place, Page& page)
{
    const QRectF circle(place.center().x() - kSeal / 2, place.bottom() - kSealHeight, kSeal, kSeal);
    page.shapes.push_back({PlacedShape::Kind::kDashedCircle, circle});
    const SetText label = wordsOf(box).label;
    const double top = std::min(place.y() + mm(8), circle.bottom() - mm(22) - label.height());
    page.texts.push_back({label, 0, label.lines(), {place.x(), top}});
    addText(page, "（印章）", {Face::kBody, 10.5, 16, 0, Qt::AlignHCenter},
        {place.x(), top + label.height(), place.width(), mm(6)});
    addText(page, box.date, {Face::kBody, 14, 22, 0, Qt::AlignHCenter},
        {place.x(), circle.bottom() - mm(13), place.width(), mm(8)});
}

/// The square room on the right of a box, with its word at the top.
void placeRoom(const SignatureBox& box, const QRectF& place, Page& page)
{
    if (roomWidth(box) == 0) return;
    const double side = box.seal ? kSeal : kFinger;
    const QRectF room(place.right() - side - kInset, place.y() + (place.height() - side) / 2, side, side);
    page.shapes.push_back({PlacedShape::Kind::kDashedBox, room});
    addText(page, box.seal ? "印章" : "指印", {Face::kBody, 10.5, 14, 0, Qt::AlignHCenter}, room);
}

void placeBox(const SignatureBox& box, const QRectF& place, Page& page)
{
    if (isSealAlone(box)) return placeSealAlone(box, place, page);
    page.shapes.push_back({PlacedShape::Kind::kBox, place});
    placeRoom(box, place, page);
    const BoxWords words = wordsOf(box);
    const QPointF at(place.x() + kInset, place.y() + mm(1));
    page.texts.push_back({words.label, 0, words.label.lines(), at});
    if (words.name.lines() > 0)
        page.texts.push_back({words.name, 0, words.name.lines(), at + QPointF(0, words.label.height())});
}

void placeSigner(const SignerBoxes* signer, double x, Flow& flow)
{
    if (!signer) return;
    double y = flow.top();
    for (const SignatureBox& box : signer->boxes) {
        placeBox(box, {x, y, kBoxWidth, heightOf(box)}, flow.page());
        y += heightOf(box);
    }
}

} // namespace

double heightOf(const SignatureArea& area)
{
    double height = mm(3);
    for (const AreaRow& row : rowsOf(area)) height += row.height();
    return height;
}

void placeSignatures(const SignatureArea& area, double kept, Flow& flow)
{
    const double together = heightOf(area) + kept;
    if (!flow.fits(together) && together <= sheet::kTextHeight && !flow.atTop()) flow.nextPage();
    if (!flow.atTop()) flow.skip(mm(3));
    for (const AreaRow& row : rowsOf(area)) {
        if (!flow.fits(row.height() - kGap)) flow.nextPage();
        placeSigner(row.leftSide, sheet::kLeft, flow);
        placeSigner(row.rightSide, sheet::kLeft + kBoxWidth + kGap, flow);
        flow.skip(row.height());
    }
}

} // namespace beibao

#include "app/paper/flow.h"

#include <algorithm>

namespace beibao {
namespace {

using sheet::mm;

constexpr double kGap = mm(3);
constexpr double kBoxWidth = (sheet::kTextWidth - kGap) / 2;
constexpr double kSignHeight = mm(24);
constexpr double kFinger = mm(20);
constexpr double kSealHeight = mm(46);
constexpr double kSeal = mm(42); ///< a committee's round seal, with the name and the date under it
constexpr double kInset = mm(2);

bool isSealAlone(const SignatureBox& box)
{
    return box.seal && !box.signature && !box.fingerprint;
}

double heightOf(const SignatureBox& box)
{
    return box.seal ? kSealHeight : kSignHeight;
}

double heightOf(const Signer& signer)
{
    double height = 0;
    for (const SignatureBox& box : signer.boxes) height += heightOf(box);
    return height;
}

/// Signers side by side, two in a row. A seal stands on the right, below the date it will cover.
struct AreaRow {
    const Signer* leftSide = nullptr;
    const Signer* rightSide = nullptr;

    double height() const
    {
        return std::max(leftSide ? heightOf(*leftSide) : 0, rightSide ? heightOf(*rightSide) : 0) + kGap;
    }
};

std::vector<AreaRow> rowsOf(const SignatureArea& area)
{
    std::vector<AreaRow> rows;
    for (const Signer& signer : area.signers) {
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

void placeSealAlone(const SignatureBox& box, const QRectF& place, Page& page)
{
    const QRectF circle(place.center().x() - kSeal / 2, place.y(), kSeal, kSeal);
    page.shapes.push_back({PlacedShape::Kind::kDashedCircle, circle});
    const SetText label = setText(box.label, {Face::kBody, 14, 22, 0, Qt::AlignHCenter}, place.width());
    page.texts.push_back({label, 0, label.lines(), {place.x(), circle.y() + mm(10)}});
    addText(page, box.date, {Face::kBody, 14, 22, 0, Qt::AlignHCenter},
        {place.x(), circle.bottom() - mm(14), place.width(), mm(8)});
}

/// The square room on the right of a box, with its word in the corner.
double placeRoom(const SignatureBox& box, const QRectF& place, Page& page)
{
    if (!box.fingerprint && !box.seal) return 0;
    const double side = box.seal ? kSeal : kFinger;
    const QRectF room(place.right() - side - kInset, place.y() + (place.height() - side) / 2, side, side);
    page.shapes.push_back({PlacedShape::Kind::kDashedBox, room});
    addText(page, box.seal ? "印章" : "指印", {Face::kBody, 10.5, 14, 0, Qt::AlignHCenter}, room);
    return side + 2 * kInset;
}

void placeBox(const SignatureBox& box, const QRectF& place, Page& page)
{
    if (isSealAlone(box)) return placeSealAlone(box, place, page);
    page.shapes.push_back({PlacedShape::Kind::kBox, place});
    const double width = place.width() - placeRoom(box, place, page) - 2 * kInset;
    const SetText label = setText(box.label, {Face::kBody, 10.5, 14}, width);
    page.texts.push_back({label, 0, label.lines(), {place.x() + kInset, place.y() + mm(1)}});
    if (box.name.empty()) return;
    addText(page, box.name + "：", {Face::kBody, 14, 20},
        {place.x() + kInset, place.y() + mm(1.5) + label.height(), width, mm(10)});
}

void placeSigner(const Signer* signer, double x, Flow& flow)
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

void placeSignatures(const SignatureArea& area, Flow& flow)
{
    if (!flow.fits(heightOf(area)) && heightOf(area) <= sheet::kTextHeight && !flow.atTop()) flow.nextPage();
    if (!flow.atTop()) flow.skip(mm(3));
    for (const AreaRow& row : rowsOf(area)) {
        if (!flow.fits(row.height() - kGap)) flow.nextPage();
        placeSigner(row.leftSide, sheet::kLeft, flow);
        placeSigner(row.rightSide, sheet::kLeft + kBoxWidth + kGap, flow);
        flow.skip(row.height());
    }
}

} // namespace beibao

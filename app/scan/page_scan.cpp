#include "app/scan/page_scan.h"

#include "app/paper/sheet.h"
#include "app/scan/code_reader.h"
#include "app/scan/corner_marks.h"
#include "app/scan/sheet_outline.h"
#include "app/scan/straight.h"

namespace beibao {
namespace {

struct OurCode {
    PageCode code;
    QPolygonF corners;
};

/// Ours among the codes on a picture: the same one twice counts once.
std::vector<OurCode> ours(const QImage& picture)
{
    std::vector<OurCode> found;
    for (auto& seen : readCodes(picture)) {
        auto code = parsePageCode(seen.text);
        if (!code || (!found.empty() && found.front().code == *code)) continue;
        found.push_back({*std::move(code), std::move(seen.corners)});
    }
    return found;
}

QPolygonF marksOnSheet()
{
    QPolygonF marks;
    for (const int corner : {0, 1, 3, 2})
        marks << QPointF(sheet::kCornerMarks[corner][0], sheet::kCornerMarks[corner][1]);
    return marks;
}

QPolygonF cornersOfSheet()
{
    return QPolygonF{
        QPointF(0, 0), QPointF(sheet::kWidth, 0), QPointF(sheet::kWidth, sheet::kHeight), QPointF(0, sheet::kHeight)};
}

} // namespace

PageScan scanPage(const QImage& picture)
{
    PageScan scan;
    auto codes = ours(picture);
    scan.several = codes.size() > 1;
    if (codes.size() != 1) {
        scan.page = uprightPicture(picture, {});
        return scan;
    }
    scan.code = std::move(codes.front().code);
    const QPolygonF& corners = codes.front().corners;
    if (const auto marks = scan.code->form.empty() ? std::nullopt : findCornerMarks(picture, corners)) {
        scan.shape = PageScan::Shape::kByMarks;
        scan.page = straightPage(picture, {(*marks)[0], (*marks)[1], (*marks)[3], (*marks)[2]}, marksOnSheet());
    } else if (const auto sheet = findSheet(picture, corners)) {
        scan.shape = PageScan::Shape::kByEdges;
        scan.page = straightPage(picture, *sheet, cornersOfSheet());
    } else {
        scan.page = uprightPicture(picture, corners);
    }
    return scan;
}

} // namespace beibao

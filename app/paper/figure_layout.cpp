#include "app/paper/flow.h"
#include "app/paper/sketch_layout.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace beibao {
namespace {

using sheet::mm;

constexpr double kHalfPage = mm(96), kWholePage = mm(208);
constexpr double kCodeSide = mm(30);
constexpr double kGap = mm(4);
constexpr double kCodeWidth = (sheet::kTextWidth - (kCodesInRow - 1) * kGap) / kCodesInRow;
constexpr int kDotsPerInch = 200; ///< more is not seen on paper and makes the file large
const TextStyle kCaption{Face::kBody, 10.5, 16, 0, Qt::AlignHCenter};

/// The picture the right way up, no finer than `most` needs, without transparency, which PDF/A-1 forbids.
QImage readPicture(const QByteArray& bytes, const QSizeF& most)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize limit = (most * kDotsPerInch / sheet::kUnitsPerInch).toSize();
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize whole = reader.size();
    const QSize fitting = whole.scaled(turned ? limit.transposed() : limit, Qt::KeepAspectRatio);
    if (whole.isValid() && fitting.width() < whole.width()) reader.setScaledSize(fitting);
    const QImage read = reader.read();
    if (read.isNull()) return {};
    QImage opaque(read.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, read);
    return opaque;
}

void placeCaption(const SetText& caption, Flow& flow)
{
    flow.page().texts.push_back({caption, 0, caption.lines(), {sheet::kLeft, flow.top()}});
    flow.skip(caption.height() + kGap);
}

/// A file no page can show, or one that has not come to this machine yet.
void placeAbsent(const Picture& picture, Flow& flow)
{
    const char* why = picture.attachment.empty() ? "（电子文件，另行保存）" : "（影像不在本机）";
    const SetText words = setText(picture.caption + why, kCaption, sheet::kTextWidth);
    if (!flow.fits(words.height())) flow.nextPage();
    placeCaption(words, flow);
}

/// A text layout knows lines by a mark of its own.
std::string withLineEnds(const std::string& words)
{
    return QString::fromStdString(words).trimmed().replace('\n', QChar::LineSeparator).toStdString();
}

} // namespace

void placePicture(const Picture& picture, const PictureFiles& files, Flow& flow)
{
    if (picture.attachment.starts_with('{')) {
        const auto sketch = parseSketch(picture.attachment);
        if (!sketch || !placeSketch(*sketch, picture.caption, flow)) placeAbsent({{}, picture.caption, false}, flow);
        return;
    }
    const QSizeF most(sheet::kTextWidth, picture.half ? kHalfPage : kWholePage);
    const QByteArray bytes = files && !picture.attachment.empty() ? files(picture.attachment) : QByteArray();
    const QImage image = readPicture(bytes, most);
    if (image.isNull()) return placeAbsent(picture, flow);
    const SetText caption = setText(picture.caption, kCaption, sheet::kTextWidth);
    const QSizeF size = QSizeF(image.size()).scaled(most, Qt::KeepAspectRatio);
    if (!flow.fits(size.height() + caption.height()) && !flow.atTop()) flow.nextPage();
    flow.page().pictures.push_back(
        {image, {{sheet::kLeft + (sheet::kTextWidth - size.width()) / 2, flow.top()}, size}});
    flow.skip(size.height() + mm(1));
    placeCaption(caption, flow);
}

void placeCodes(std::span<const Code> codes, Flow& flow)
{
    std::vector<SetText> captions;
    double tallest = 0;
    for (const Code& code : codes) {
        captions.push_back(setText(withLineEnds(code.caption), kCaption, kCodeWidth));
        tallest = std::max(tallest, captions.back().height());
    }
    const double height = kCodeSide + mm(1) + tallest;
    if (!flow.fits(height)) flow.nextPage();
    double x = sheet::kLeft;
    for (std::size_t i = 0; i < codes.size(); ++i, x += kCodeWidth + kGap) {
        const QRectF place(x + (kCodeWidth - kCodeSide) / 2, flow.top(), kCodeSide, kCodeSide);
        flow.page().codes.push_back({codes[i].text, place});
        flow.page().texts.push_back({captions[i], 0, captions[i].lines(), {x, place.bottom() + mm(1)}});
    }
    flow.skip(height + kGap);
}

} // namespace beibao

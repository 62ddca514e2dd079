#include "app/casepage/material_kind.h"

#include "app/shell/signs.h"
#include "app/shell/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <string_view>

namespace beibao {
namespace {

struct MaterialWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::MaterialWords)
};

constexpr int kSharp = 2; // dots for a dot, for screens that have more of them

QIcon signOf(MaterialKind kind)
{
    switch (kind) {
    case MaterialKind::kPicture: return signIcon(Sign::kPicture, colours::kMuted);
    case MaterialKind::kSound: return signIcon(Sign::kSound, colours::kAccent);
    case MaterialKind::kPdf: return signIcon(Sign::kSheet, colours::kDanger);
    case MaterialKind::kFilm: return signIcon(Sign::kFilm, colours::kMuted);
    case MaterialKind::kText: return signIcon(Sign::kSheet, colours::kAccent);
    case MaterialKind::kOther: return signIcon(Sign::kSheet, colours::kMuted);
    }
    return {};
}

} // namespace

MaterialKind materialKindOf(const std::string& mediaType)
{
    const std::string_view type(mediaType);
    // A picture that is a program of lines may hold more than it shows: it is a file to be saved.
    if (type.starts_with("image/svg")) return MaterialKind::kOther;
    if (type.starts_with("image/")) return MaterialKind::kPicture;
    if (type.starts_with("audio/") || type == "application/ogg") return MaterialKind::kSound;
    if (type.starts_with("video/")) return MaterialKind::kFilm;
    if (type == "application/pdf") return MaterialKind::kPdf;
    const bool written = type.starts_with("text/") || type.starts_with("application/msword")
        || type.starts_with("application/vnd.openxmlformats-officedocument")
        || type.starts_with("application/vnd.oasis.opendocument");
    return written ? MaterialKind::kText : MaterialKind::kOther;
}

QString wordOf(MaterialKind kind)
{
    switch (kind) {
    case MaterialKind::kPicture: return MaterialWords::tr("Picture");
    case MaterialKind::kSound: return MaterialWords::tr("Sound recording");
    case MaterialKind::kPdf: return MaterialWords::tr("PDF");
    case MaterialKind::kFilm: return MaterialWords::tr("Film");
    case MaterialKind::kText: return MaterialWords::tr("Document");
    case MaterialKind::kOther: return MaterialWords::tr("File");
    }
    return {};
}

QIcon iconOf(MaterialKind kind, int side)
{
    const QIcon sign = signOf(kind);
    QIcon out;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) {
        QPixmap square(side * kSharp, side * kSharp);
        square.setDevicePixelRatio(kSharp);
        square.fill(Qt::transparent);
        QPainter painter(&square);
        sign.paint(&painter, QRect(0, 0, side, side).adjusted(side / 4, side / 4, -side / 4, -side / 4),
            Qt::AlignCenter, mode);
        out.addPixmap(square, mode);
    }
    return out;
}

} // namespace beibao

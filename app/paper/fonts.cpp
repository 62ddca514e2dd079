#include "app/paper/fonts.h"

#include "app/paper/sheet.h"
#include "core/base/visible_text.h"

#include <QFontDatabase>
#include <QHash>
#include <QRawFont>

#include <algorithm>

namespace beibao {
namespace {

QStringList installed(const QStringList& wanted)
{
    QStringList found;
    for (const QString& family : wanted)
        if (QFontDatabase::hasFamily(family)) found << family;
    return found;
}

const QStringList& rareFamilies()
{
    static const QStringList families
        = installed({"LXGW WenKai Mono", "Noto Serif CJK SC", "Noto Sans CJK SC", "LXGW WenKai", "SimSun-ExtB"});
    return families;
}

QFont unhinted(const QStringList& families, double points, bool bold)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(sheet::pt(points)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool has(const QString& family, char32_t letter)
{
    static thread_local QHash<QString, QRawFont> opened; // a QRawFont stays in its thread
    auto font = opened.find(family);
    if (font == opened.end()) font = opened.insert(family, QRawFont::fromFont(QFont(family)));
    return font->isValid() && font->supportsCharacter(uint(letter));
}

QString textOf(const TextLine& line)
{
    QString text;
    for (const Run& run : line) text += QString::fromStdString(visibleText(run.text));
    return text;
}

QString textOf(const Paragraph& paragraph)
{
    return textOf(paragraph.line);
}

QString textOf(const Table& table)
{
    QString text;
    for (const TableRow& row : table.rows)
        for (const TableCell& cell : row.cells)
            for (const TextLine& line : cell.lines) text += textOf(line);
    return text;
}

QString textOf(const SignatureArea& area)
{
    QString text;
    for (const SignerBoxes& signer : area.signers)
        for (const SignatureBox& box : signer.boxes)
            text += QString::fromStdString(visibleText(box.label + box.name + box.date));
    return text;
}

QString textOf(const Picture& picture)
{
    return QString::fromStdString(picture.caption);
}

QString textOf(const Code& code)
{
    return QString::fromStdString(code.caption);
}

QString textOf(const PageBreak&)
{
    return {};
}

QString textOf(const Space&)
{
    return {};
}

} // namespace

QStringList bodyFamilies()
{
    static const QStringList families = installed({"FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "STFangsong",
        "Zhuque Fangsong (technical preview)", "LXGW WenKai", "Noto Serif CJK SC", "Noto Sans CJK SC"});
    return families;
}

QStringList titleFamilies()
{
    static const QStringList families = installed(
        {"方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "Noto Serif CJK SC", "Source Han Serif SC", "LXGW WenKai"});
    return families.isEmpty() ? bodyFamilies() : families;
}

QFont fontOf(Face face, double points)
{
    if (face == Face::kTitle) return unhinted(titleFamilies(), points, !titleFamilies().value(0).contains("FZ"));
    return unhinted(bodyFamilies(), points, face == Face::kBold);
}

QFont rareFontOf(char32_t letter, double points)
{
    const auto family = std::ranges::find_if(rareFamilies(), [&](const QString& one) { return has(one, letter); });
    return unhinted(family == rareFamilies().end() ? bodyFamilies() : QStringList{*family}, points, false);
}

QString allTextOf(const Document& document)
{
    QString text = QString::fromStdString(document.title + document.number + document.digest);
    for (const Block& block : document.blocks) text += std::visit([](const auto& one) { return textOf(one); }, block);
    return text;
}

std::vector<char32_t> missingGlyphs(const Document& document)
{
    std::vector<char32_t> missing;
    const QStringList families = bodyFamilies() + rareFamilies();
    for (const uint letter : allTextOf(document).toUcs4()) {
        if (QChar::isSpace(letter) || std::ranges::find(missing, char32_t(letter)) != missing.end()) continue;
        const auto covers = [&](const QString& family) { return has(family, letter); };
        if (std::ranges::none_of(families, covers)) missing.push_back(letter);
    }
    return missing;
}

} // namespace beibao

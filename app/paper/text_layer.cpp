#include "app/paper/text_layer.h"

#include "app/paper/fonts.h"

#include <QHash>
#include <QRawFont>

#include <algorithm>

namespace beibao {
namespace {

struct Span {
    qsizetype from = 0;
    qsizetype to = 0;
    int object = 0;
};

/// The map from glyphs to letters of each font: objects named by /ToUnicode.
std::vector<Span> mapsOf(const QByteArray& pdf)
{
    std::vector<Span> maps;
    for (qsizetype at = 0; (at = pdf.indexOf("/ToUnicode ", at)) >= 0; ++at) {
        const int object = pdf.mid(at + 11, 10).split(' ').value(0).toInt();
        const qsizetype from = pdf.indexOf("\n" + QByteArray::number(object) + " 0 obj\n", 0);
        const qsizetype to = pdf.indexOf("\nendobj", from);
        if (object > 0 && from >= 0 && to >= 0) maps.push_back({from + 1, to, object});
    }
    return maps;
}

QByteArray hexOf(uint letter)
{
    return QByteArray::number(letter, 16).toUpper().rightJustified(4, '0');
}

/// Radicals that share a glyph with a painted letter in one of our fonts, and the letter meant.
QHash<uint, uint> sharedGlyphs(const QString& painted)
{
    QHash<uint, uint> meant{{0x0009, 0x0020}};
    for (const QString& family : bodyFamilies() + titleFamilies()) {
        const QRawFont font = QRawFont::fromFont(QFont(family));
        QHash<quint32, uint> radicals;
        for (char16_t radical = 0x2E80; radical < 0x2FE0; ++radical)
            if (const auto glyphs = font.glyphIndexesForString(QChar(radical)); !glyphs.isEmpty() && glyphs[0])
                radicals.insert(glyphs[0], radical);
        if (radicals.isEmpty()) continue;
        for (const QChar letter : painted) {
            if (letter.isSurrogate() || (letter.unicode() >= 0x2E80 && letter.unicode() < 0x2FE0)) continue;
            const auto glyphs = font.glyphIndexesForString(letter);
            if (const auto radical = radicals.constFind(glyphs.value(0)); radical != radicals.constEnd())
                meant.insert(*radical, letter.unicode());
        }
    }
    return meant;
}

/// Letters are written with four digits each way, so nothing in the file moves.
void replaceLetters(QByteArray& pdf, const Span& map, const QHash<uint, uint>& meant)
{
    const qsizetype begin = pdf.indexOf("beginbfrange", map.from);
    if (begin < 0 || begin > map.to) return;
    for (qsizetype at = begin; (at = pdf.indexOf('<', at)) >= 0 && at < map.to; ++at) {
        // "<from> <to> <letter>" or "<from> <to> [<letter> <letter> ...]": glyph numbers open a line.
        const bool glyph = pdf[at - 1] == '\n' || (pdf[at - 1] == ' ' && pdf.mid(at - 8, 2) == "\n<");
        if (glyph || pdf[at + 5] != '>') continue;
        const auto letter = meant.constFind(pdf.mid(at + 1, 4).toUInt(nullptr, 16));
        if (letter != meant.constEnd()) pdf.replace(at + 1, 4, hexOf(*letter));
    }
}

/// Letters outside the basic plane, each once, in the order they were painted; that is how
/// Qt numbers the glyphs of the font that has nothing else in it.
std::vector<uint> rareLettersOf(const QString& painted)
{
    std::vector<uint> rare;
    for (const uint letter : painted.toUcs4())
        if (letter > 0xFFFF && std::find(rare.begin(), rare.end(), letter) == rare.end()) rare.push_back(letter);
    return rare;
}

bool saysNothing(const QByteArray& pdf, const Span& map)
{
    return pdf.mid(map.from, map.to - map.from).contains("1 beginbfrange\n<0000> <0000> <0000>\nendbfrange");
}

QByteArray rareMap(const QByteArray& old, const std::vector<uint>& rare)
{
    QByteArray lines = QByteArray::number(qsizetype(rare.size())) + " beginbfchar\n";
    for (std::size_t i = 0; i < rare.size(); ++i)
        lines += '<' + hexOf(uint(i) + 1) + "> <" + hexOf(QChar::highSurrogate(rare[i]))
            + hexOf(QChar::lowSurrogate(rare[i])) + ">\n";
    const qsizetype from = old.indexOf("stream\n") + 7;
    QByteArray content = old.mid(from, old.indexOf("endstream") - from);
    content.replace("1 beginbfrange\n<0000> <0000> <0000>\nendbfrange", lines + "endbfchar");
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream";
}

/// Appends a newer object, the way the format provides for (incremental update).
void appendObject(QByteArray& pdf, int object, const QByteArray& content)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype start = pdf.lastIndexOf("startxref");
    if (trailer < 0 || start < trailer) return;
    const QByteArray previous = pdf.mid(start + 9).trimmed().split('\n').value(0).trimmed();
    QByteArray newTrailer = pdf.mid(trailer, start - trailer);
    newTrailer.insert(newTrailer.lastIndexOf(">>"), "/Prev " + previous + "\n");
    const QByteArray name = QByteArray::number(object);
    const qsizetype at = pdf.size();
    pdf += name + " 0 obj\n" + content + "\nendobj\n";
    const qsizetype table = pdf.size();
    pdf += "xref\n" + name + " 1\n" + QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n" + newTrailer
        + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

QByteArray withTrueText(QByteArray pdf, const QString& painted)
{
    const std::vector<Span> maps = mapsOf(pdf);
    const QHash<uint, uint> meant = sharedGlyphs(painted);
    std::vector<Span> silent;
    for (const Span& map : maps) {
        replaceLetters(pdf, map, meant);
        if (saysNothing(pdf, map)) silent.push_back(map);
    }
    const std::vector<uint> rare = rareLettersOf(painted);
    if (rare.empty() || silent.size() != 1) return pdf;
    const Span& map = silent.front();
    appendObject(pdf, map.object, rareMap(pdf.mid(map.from, map.to - map.from), rare));
    return pdf;
}

} // namespace beibao

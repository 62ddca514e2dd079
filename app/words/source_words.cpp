#include "app/words/source_words.h"

#include "app/words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace beibao {
namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::SourceWords)
};

/// One of several sources; empty when it names nothing a reader could look up.
QString nameIn(QString piece)
{
    static const QRegularExpression articles(QStringLiteral("\\s+arts?\\s+(\\d[\\d,\\s-]*\\d|\\d)"));
    static const QRegularExpression remark(QStringLiteral("[:,(\\[].*$"));
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    static const QRegularExpression tag(QStringLiteral("^.*\\[\\w+\\??\\]\\s*"));
    piece.remove(tag);
    QString cited;
    if (const auto match = articles.match(piece); match.hasMatch()) {
        cited = QStringLiteral("第")
            + match.captured(1).remove(QLatin1Char(' ')).replace(QLatin1Char(','), QStringLiteral("、"))
            + QStringLiteral("条");
        piece.truncate(match.capturedStart());
    }
    piece.remove(remark);
    return piece.contains(chinese) ? piece.trimmed() + cited : QString();
}

} // namespace

QString sourceText(std::string_view source)
{
    const QString text = shown(std::string(source));
    if (text.isEmpty()) return {};
    if (text.startsWith(QLatin1String("[agreement]"))) return SourceWords::tr("what the parties agreed");
    QStringList names;
    for (const QString& piece : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (const QString name = nameIn(piece); !name.isEmpty()) names << name;
    if (text.contains(QLatin1String("[norm?]"))) names << SourceWords::tr("a published figure, please compare it");
    if (names.isEmpty()) return SourceWords::tr("usual practice, no law sets it");
    return names.join(QStringLiteral("；"));
}

} // namespace beibao

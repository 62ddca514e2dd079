#include "app/help/guide_book.h"

#include "app/help/code_dialog.h"
#include "app/help/keys.h"
#include "core/help/code_book.h"
#include "core/store/pinyin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace beibao {

namespace {

struct GuideWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::GuideWords)
};

const QString kFirst = QStringLiteral("zh_CN.md");

/// "3. 登记纠纷（F2）" is called 登记纠纷（F2）.
QString withoutNumber(const QString& heading)
{
    static const QRegularExpression number(QStringLiteral("^\\d+\\.\\s*"));
    return QString(heading).remove(number).trimmed();
}

QStringList headingsIn(const QString& text)
{
    static const QRegularExpression heading(QStringLiteral("^#{1,3} +(.+)$"), QRegularExpression::MultilineOption);
    QStringList out;
    for (auto found = heading.globalMatch(text); found.hasNext();) out << withoutNumber(found.next().captured(1));
    return out;
}

QStringList namedIn(const QString& text, const QString& pattern)
{
    const QRegularExpression wanted(pattern);
    QStringList out;
    for (auto found = wanted.globalMatch(text); found.hasNext();) out << found.next().captured(1);
    return out;
}

QString keysInWords()
{
    QString out = QStringLiteral("# %1\n\n| %2 | %3 |\n|---|---|\n")
                      .arg(GuideWords::tr("All keys"), GuideWords::tr("Key"), GuideWords::tr("What it does"));
    for (const auto& [keys, does] : keySheet()) out += QStringLiteral("| %1 | %2 |\n").arg(keys, does);
    return out;
}

QString codesInWords()
{
    QString out = QStringLiteral("# %1\n\n").arg(GuideWords::tr("What the small codes mean"));
    for (const auto& page : CodeBook::get().pages()) out += codeInWords(QString::fromStdString(page.code));
    return out;
}

QMap<QString, QString> filesInside()
{
    QMap<QString, QString> out;
    const QDir folder(QStringLiteral(":/guide"));
    for (const QString& name : folder.entryList({QStringLiteral("*.md")})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) out[name] = QString::fromUtf8(file.readAll());
    }
    return out;
}

bool beginsSo(const QStringList& headings, const QString& letters, Pinyin& pinyin)
{
    return std::ranges::any_of(headings, [&](const QString& heading) {
        const auto spellings = pinyin.spellings(heading.toStdString());
        return std::ranges::any_of(
            spellings, [&](const std::string& one) { return QString::fromStdString(one).contains(letters); });
    });
}

} // namespace

GuideBook::GuideBook(const QMap<QString, QString>& files)
{
    QMap<QString, QString> left = files;
    const QString first = left.take(kFirst);
    cut(kFirst, first);
    takeLinked(first, left);
    unreached_ = left.keys();
}

const GuideBook& GuideBook::get()
{
    static const GuideBook book = [] {
        GuideBook made(filesInside());
        for (const QString& page : {keysInWords(), codesInWords()})
            made.add({{}, headingsIn(page).value(0), page, headingsIn(page)});
        return made;
    }();
    return book;
}

void GuideBook::add(GuideChapter chapter)
{
    chapters_.push_back(std::move(chapter));
}

/// The first file becomes a chapter per heading of the second rank, and one of what stands before them.
void GuideBook::cut(const QString& file, const QString& text)
{
    static const QRegularExpression before(QStringLiteral("^(?=## )"), QRegularExpression::MultilineOption);
    for (const QString& part : text.split(before, Qt::SkipEmptyParts)) {
        const QStringList headings = headingsIn(part);
        add({file, headings.value(0), part, headings});
    }
}

void GuideBook::takeLinked(const QString& text, QMap<QString, QString>& left)
{
    QStringList found;
    for (const QString& link : linksIn(text)) {
        if (!left.contains(link)) continue;
        const QString page = left.take(link);
        add({link, headingsIn(page).value(0), page, headingsIn(page)});
        found << page;
    }
    for (const QString& page : found) takeLinked(page, left);
}

std::optional<int> GuideBook::chapterFor(const QString& link) const
{
    for (std::size_t i = 0; i < chapters_.size(); ++i)
        if (chapters_[i].file == link || chapters_[i].title == link) return int(i);
    for (std::size_t i = 0; i < chapters_.size(); ++i)
        if (chapters_[i].headings.contains(link)) return int(i);
    return std::nullopt;
}

std::vector<int> GuideBook::search(const QString& words) const
{
    static Pinyin pinyin;
    const QString wanted = words.trimmed().toLower();
    std::vector<int> titled, held;
    for (std::size_t i = 0; i < chapters_.size(); ++i) {
        const GuideChapter& one = chapters_[i];
        const QString titles = one.headings.join(QLatin1Char('\n')).toLower();
        if (wanted.isEmpty() || titles.contains(wanted) || beginsSo(one.headings, wanted, pinyin))
            titled.push_back(int(i));
        else if (one.markdown.toLower().contains(wanted))
            held.push_back(int(i));
    }
    titled.insert(titled.end(), held.begin(), held.end());
    return titled;
}

QStringList GuideBook::linksIn(const QString& markdown)
{
    return namedIn(markdown, QStringLiteral("(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)"));
}

QStringList GuideBook::picturesIn(const QString& markdown)
{
    return namedIn(markdown, QStringLiteral("!\\[[^\\]]*\\]\\(([^)]+)\\)"));
}

} // namespace beibao

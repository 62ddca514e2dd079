#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace beibao {

/// One page of the guide as the window shows it.
struct GuideChapter {
    QString file; ///< zh_CN.md, lock.zh_CN.md; empty: made by the program
    QString title;
    QString markdown;
    QStringList headings; ///< its own and those within it, without their numbers
};

/// The user's guide, docs/guide/*.md, which lies inside the program: nothing is read from the disk or a network.
///
/// The first file is cut at its headings, so that a page is short at any size of letters; every other file is one
/// chapter. They stand in the order in which the files name each other.
class GuideBook {
public:
    /// The files by name, the first one named zh_CN.md.
    explicit GuideBook(const QMap<QString, QString>& files);
    /// The one inside the program, with the pages it writes itself: all keys, all codes.
    static const GuideBook& get();

    const std::vector<GuideChapter>& chapters() const { return chapters_; }
    /// The chapter a link of `file` leads to, or that a heading names; nothing for a dead one.
    std::optional<int> chapterFor(const QString& link) const;
    /// Chapters that hold the words, or a heading whose pinyin initials they are; the best first. Empty words: all.
    std::vector<int> search(const QString& words) const;
    /// Files nobody links to, for the test that there is none.
    QStringList unreached() const { return unreached_; }
    void add(GuideChapter chapter);

    /// Links and pictures of a text: the names between the round brackets.
    static QStringList linksIn(const QString& markdown);
    static QStringList picturesIn(const QString& markdown);

private:
    void cut(const QString& file, const QString& text);
    void takeLinked(const QString& text, QMap<QString, QString>& left);

    std::vector<GuideChapter> chapters_;
    QStringList unreached_;
};

} // namespace beibao

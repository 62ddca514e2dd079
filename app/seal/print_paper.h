#pragma once

#include "app/paper/book.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace beibao {

/// What came of printing or saving a paper, in one sentence a person reads.
struct PaperOutcome {
    bool good = false;
    QString sentence;
};
/// Told once the paper is out or is not; never when the person thought better of it.
using PaperTold = std::function<void(const PaperOutcome&)>;

/// Asks for a printer and prints; where there is none, asks where to put a PDF.
/// Does not block: the dialogs belong to `parent`.
void printPaper(const Document& document, QWidget* parent, PaperTold told);
/// The same for pages that are laid out already; `name` is what the file is called, without an ending.
void printBook(std::shared_ptr<const Book> book, const QString& name, QWidget* parent, PaperTold told);

/// Asks where to put the pages as PDF.
void saveBook(const Book& book, const QString& name, QWidget* parent, PaperTold told);

/// Asks where to put a file that is already made.
void saveBytes(const QByteArray& bytes, const QString& name, QWidget* parent, PaperTold told);

/// Puts it there, whole or not at all.
PaperOutcome keepPaper(const QByteArray& bytes, const QString& path);

} // namespace beibao

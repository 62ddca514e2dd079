#pragma once

#include "core/documents/document.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace beibao {

/// Asks for a printer and prints; where there is none, asks where to save the PDF.
/// Returns at once; nothing waits for the dialog.
void printPaper(const Document& document, QWidget* parent);

/// Asks where to, and writes whole or not at all.
void saveBytes(const QByteArray& bytes, const QString& name, QWidget* parent);

} // namespace beibao

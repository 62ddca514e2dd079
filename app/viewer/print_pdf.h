#pragma once

#include "app/seal/print_paper.h"

class QPagedPaintDevice;
class QPdfDocument;

namespace beibao {

/// Asks for a printer and prints the pages as they are, each as large as the sheet allows. False when this
/// computer has no printer. Does not block; `document` lives as long as `parent`.
bool printPdf(QPdfDocument& document, QWidget* parent, PaperTold told);

/// Puts pages `first` to `last` (from 1) on a printer or into another file. False when nothing could be begun.
bool putPages(QPdfDocument& document, int first, int last, QPagedPaintDevice& device);

} // namespace beibao

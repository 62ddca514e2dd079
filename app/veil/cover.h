#pragma once

class QWidget;

namespace beibao {

/// Covers a field to type in, or a picture, with what of it may be seen: while the veil is down. What the
/// widget holds stays what it was. Lists and tables get a delegate that masks.
void coverIfNeeded(QWidget* widget);
void removeCovers();
bool isCover(const QWidget* widget);

} // namespace beibao

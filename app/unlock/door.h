#pragma once

class QFrame;
class QWidget;

namespace beibao {

/// Puts `box` a little above the middle of `page`, and lets it be scrolled where the page is lower than the box.
void standInTheMiddle(QWidget* page, QFrame* box);

} // namespace beibao

#pragma once

class QWidget;

namespace beibao {

/// Tab goes through a page as the eye reads it: in the order of its layouts, whatever was put on it last. Qt itself
/// goes in the order things were made, so that a line made anew after saving would come last, and stops at what hands
/// its focus on to something hidden. False when the keyboard is nowhere on the page.
bool goOnReading(QWidget& page, bool next);

} // namespace beibao

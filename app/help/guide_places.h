#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace beibao {

/// The chapter of the guide for what somebody has before him: the page, or the form of a case that is open in it.
QString chapterForWhatIsShown(const QWidget& page);

/// Every chapter it may answer, for the test that each is there.
QStringList chaptersOfPlaces();

} // namespace beibao

#pragma once

#include <QDir>

namespace beibao {
class Frame;
class Theme;
class Workbench;
} // namespace beibao

namespace beibao::gallery {

/// The pictures of docs/guide, of an open store full of invented cases.
void takeGuidePictures(Frame& frame, const Workbench& bench, const QDir& folder);
/// Those of a window that is still locked. `profile` is an empty folder.
void takeLockedPictures(const QString& profile, Theme& theme, const QDir& folder);

} // namespace beibao::gallery

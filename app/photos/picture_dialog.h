#pragma once

#include <QString>

#include <string>

class QWidget;

namespace beibao {

/// Shows a picture by itself, large enough to be read; it scrolls.
void showPicture(const QString& name, const std::string& bytes, QWidget* parent);

} // namespace beibao

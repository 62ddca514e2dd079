#pragma once

#include <QString>

class QLineEdit;

namespace beibao {

inline constexpr int kShortestPassphrase = 6;

/// What is wrong with a passphrase typed twice, in the words of the page; empty: nothing.
QString wrongWithPassphrase(const QLineEdit& first, const QLineEdit& again);

} // namespace beibao

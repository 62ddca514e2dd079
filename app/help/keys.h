#pragma once

#include <QString>

#include <vector>

namespace beibao {

/// Every key of the window, in the order of the key sheet.
struct KeyWords {
    QString keys;
    QString does;
};
std::vector<KeyWords> keySheet();

} // namespace beibao

#pragma once

#include "tests/app/every_page/village.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace beibao::test {

/// A page or a dialog of the program, and how to come to it.
struct Sight {
    std::string name; ///< also of its picture
    std::string words; ///< something that must be read on it
    /// What is to be looked at: the whole window, or the dialog before it.
    std::function<QWidget*(Village&)> open;
    std::optional<Frame::Page> page{}; ///< of the window's own
};

/// All of them. A page of the window that is not among them fails the first test.
const std::vector<Sight>& everySight();

/// Lets the writer answer and the page lay itself out.
void settle(int ms = 20);

} // namespace beibao::test

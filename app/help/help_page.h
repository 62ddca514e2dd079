#pragma once

#include <QWidget>

namespace beibao {

/// Short help that needs no network: what to do, all keys, all codes of faults.
class HelpPage final : public QWidget {
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);
};

} // namespace beibao

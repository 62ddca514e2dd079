#pragma once

#include <QWidget>

class QLabel;

namespace beibao {

class OpenCase;

/// What stands in the place of a case that was erased by order (依法删除): the order, and what is kept.
class ErasedPage final : public QWidget {
    Q_OBJECT

public:
    explicit ErasedPage(const OpenCase& open, QWidget* parent = nullptr);

signals:
    void historyWanted();

private:
    void refresh();

    const OpenCase& open_;
    QLabel* order_;
};

} // namespace beibao

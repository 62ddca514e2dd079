#include "app/review/review_page.h"

#include "app/workbench/workbench.h"

#include <QKeyEvent>

namespace beibao {

class ReviewPage::Parts {
public:
    explicit Parts(Workbench& bench)
        : workbench(bench)
    {
    }
    Workbench& workbench;
};

ReviewPage::ReviewPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , parts_(std::make_unique<Parts>(workbench))
{
}
ReviewPage::~ReviewPage() = default;
int ReviewPage::waiting() const { return 0; }
void ReviewPage::keyPressEvent(QKeyEvent* event) { QWidget::keyPressEvent(event); }
void ReviewPage::showEvent(QShowEvent* event) { QWidget::showEvent(event); }

} // namespace beibao

#include "app/casepage/case_page.h"

#include "app/casepage/open_case.h"

#include <QStackedWidget>

namespace beibao {

class CasePage::Parts {
public:
    explicit Parts(Workbench& workbench)
        : open(workbench)
    {
    }
    OpenCase open;
};

CasePage::CasePage(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , parts_(std::make_unique<Parts>(workbench))
{
}
CasePage::~CasePage() = default;
bool CasePage::showCase(const Id& caseId) { return parts_->open.turnTo(caseId); }
Id CasePage::caseId() const { return parts_->open.id(); }
void CasePage::saveNow() {}
void CasePage::printNow() {}
void CasePage::recordVisit() {}
bool CasePage::goBack() { return false; }

} // namespace beibao

#include "app/help/guide_places.h"

#include <QWidget>

namespace beibao {

namespace {

struct GuidePlace {
    const char* widget; ///< of the innermost that is on the screen, so the forms of a case stand first
    const char* chapter;
};
constexpr GuidePlace kGuidePlaces[] = {
    {"beibao::AgreementPage", "写协议"},
    {"beibao::SealPage", "封存、打印、签名、盖章"},
    {"beibao::SessionPage", "受理、告知、调解"},
    {"beibao::RecordPage", "其他记录、回收站、宣读、导入"},
    {"beibao::ErasedPage", "erasure.zh_CN.md"},
    {"beibao::CasePage", "受理、告知、调解"},
    {"beibao::NewCasePage", "登记纠纷（F2）"},
    {"beibao::CasesPage", "登记纠纷（F2）"},
    {"beibao::PeoplePage", "履行和回访"},
    {"beibao::ReviewPage", "主任审核"},
    {"beibao::TownshipPage", "主任审核"},
    {"beibao::PhotosPage", "photos.zh_CN.md"},
    {"beibao::SyncPage", "送到县里"},
    {"beibao::ChoicePage", "两处都改过，请选一个"},
    {"beibao::SettingsPage", "lock.zh_CN.md"},
    {"beibao::BinPage", "其他记录、回收站、宣读、导入"},
    {"beibao::WelcomePage", "打开"},
    {"beibao::TodayPage", "今天"},
};

bool shows(const QWidget& page, const char* widget)
{
    if (qstrcmp(page.metaObject()->className(), widget) == 0) return true;
    for (const auto* child : page.findChildren<QWidget*>())
        if (qstrcmp(child->metaObject()->className(), widget) == 0 && child->isVisibleTo(&page)) return true;
    return false;
}

} // namespace

QString chapterForWhatIsShown(const QWidget& page)
{
    for (const auto& place : kGuidePlaces)
        if (shows(page, place.widget)) return QString::fromUtf8(place.chapter);
    return {};
}

QStringList chaptersOfPlaces()
{
    QStringList out;
    for (const auto& place : kGuidePlaces) out << QString::fromUtf8(place.chapter);
    return out;
}

} // namespace beibao

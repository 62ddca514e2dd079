#pragma once

#include <QGuiApplication>

namespace beibao::ctl {

/// Fonts and pages need an application object. No screen is needed and none is
/// used: the offscreen platform is chosen unless the caller chose another. What Qt
/// has to say about the desktop stays unsaid: standard error is for one line, ours.
class Fonts {
public:
    Fonts()
        : quiet_(qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {}))
        , chosen_(qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qputenv("QT_QPA_PLATFORM", "offscreen"))
        , application_(argc_, argv_)
    {
    }

private:
    QtMessageHandler quiet_;
    bool chosen_;
    int argc_ = 1;
    char name_[10] = "beibaoctl";
    char* argv_[2] = {name_, nullptr};
    QGuiApplication application_;
};

} // namespace beibao::ctl

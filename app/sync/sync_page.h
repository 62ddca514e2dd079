#pragma once

#include "app/sync/county_watch.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace beibao {

class StickButtons;

/// What went to the county and came back, what waits, what was put aside, what
/// only a person can decide; and, before joining, how to join.
class SyncPage final : public QWidget {
    Q_OBJECT

public:
    SyncPage(Workbench& bench, CountyWatch& watch, QWidget* parent = nullptr);
    void refresh();

signals:
    void meetWanted();
    void choiceWanted();
    void caseWanted(const beibao::Id& caseId);
    void said(const QString& sentence);
    void failed(beibao::Error error);
    void warned(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QString headline() const;
    void addHeading(const QString& text);
    struct Step {
        QString words;
        std::function<void()> take;
    };
    void addLine(const QString& left, const QString& right, const std::vector<Step>& steps = {});
    void showWaiting();
    void showRefused();
    void showChoices();
    void showMeetings();
    void showJoining();

    Workbench& bench_;
    CountyWatch& watch_;
    QLabel* headline_;
    QPushButton* meet_;
    QWidget* joining_;
    StickButtons* stick_;
    QVBoxLayout* lines_;
};

} // namespace beibao

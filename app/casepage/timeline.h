#pragma once

#include "app/casepage/timeline_lines.h"

#include <QWidget>

class QListWidget;

namespace beibao {

class OpenCase;

/// What happened to the case, newest first. A session or a sealed agreement opens by a click or Enter.
class Timeline final : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(const OpenCase& open, QWidget* parent = nullptr);

signals:
    void sessionWanted(const beibao::Id& session);
    void sealedWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void tellErasures();
    void follow(int row);

    const OpenCase& open_;
    QListWidget* list_;
    std::vector<TimelineLine> lines_;
};

} // namespace beibao

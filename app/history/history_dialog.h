#pragma once

#include "core/casework/history.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace beibao {

class OpenCase;

/// Who changed what when, with the value before and after, from the log of changes. Identity numbers and telephones
/// are masked until somebody asks for them, which is written down.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    /// `record`: one of the open case's, or the case itself for everything in it.
    HistoryDialog(OpenCase& open, const Id& record, QWidget* parent);

private:
    void learnFormerNames() const;
    void show();
    QString wordsOf(const HistoryLine& line) const;
    QString wordsOf(const Altered& one) const;

    OpenCase& open_;
    Id record_;
    bool whole_;
    bool revealed_ = false;
    std::vector<HistoryLine> lines_;
    QListWidget* list_;
    QPushButton* reveal_;
};

} // namespace beibao

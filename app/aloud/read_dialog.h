#pragma once

#include "core/base/id.h"

#include <QDialog>

#include <string>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace beibao {

class OpenCase;
class Voice;

/// Reads a paper aloud, sentence by sentence, with the sentence marked in 24-point letters. Without a Chinese voice
/// somebody reads from the same page. Afterwards it is written down who listened.
class ReadDialog final : public QDialog {
    Q_OBJECT

public:
    /// `voice` may be null; the dialog takes it over.
    ReadDialog(
        OpenCase& open, std::string paper, const std::vector<std::string>& sentences, Voice* voice, QWidget* parent);

    /// Reads a paper of the case, as it stands, with the voice of this machine. False when it cannot be made.
    static bool read(OpenCase& open, const std::string& paper, const Id& about, QWidget* parent);

signals:
    void noted(const QString& sentence);

protected:
    void done(int result) override;

private:
    void build();
    void goTo(int sentence);
    void startOrPause();
    void sayOn();
    void note();

    OpenCase& open_;
    std::string paper_;
    Voice* voice_;
    bool speaking_ = false;
    QListWidget* list_;
    QPushButton* start_;
    QPushButton* noted_;
    QLabel* trouble_;
    std::vector<std::pair<Id, QPushButton*>> listeners_;
};

} // namespace beibao

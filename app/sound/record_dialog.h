#pragma once

#include "app/sound/kept_pieces.h"
#include "app/sound/microphone.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace beibao {

class ConsentForm;
class OpenCase;
class Recorder;

/// Records what is said, once everybody agreed to it: ready, recording, paused, kept. What was recorded and not kept
/// yet is on this computer, encrypted, and is asked about the next time.
class RecordDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr std::int64_t kCapMs = 60 * 60'000; ///< 11 MB

    RecordDialog(OpenCase& open, Microphones microphones, QWidget* parent);
    ~RecordDialog() override;

    void reject() override;

signals:
    void kept(const QString& sentence);

private:
    QWidget* recordPart();
    QWidget* leftPart();
    void refresh();
    void startOrPause();
    void listenTo();
    bool findMicrophone();
    void keep();
    void keepLeft();
    void save(const std::string& startedAt, std::function<Result<std::string>(Workbench::Writing&)> bytes);
    void drop();
    void putAside();
    void pieceKept(const std::string& piece, std::int64_t lengthMs);

    OpenCase& open_;
    Microphones microphones_;
    KeptPieces pieces_;
    Recorder* recorder_ = nullptr;
    std::string startedAt_;
    bool saving_ = false;
    ConsentForm* consent_;
    QWidget* left_;
    QLabel* leftWords_;
    QWidget* record_;
    QLabel* state_;
    QLabel* clock_;
    QProgressBar* level_;
    QLabel* trouble_;
    QPushButton* start_;
    QPushButton* keep_;
    QPushButton* drop_;
};

} // namespace beibao

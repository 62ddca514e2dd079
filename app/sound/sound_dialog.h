#pragma once

#include "app/speech/hearing.h"
#include "core/rules/case_file.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSlider;
class QTimer;

namespace beibao {

class OpenCase;
class SoundPlayer;

/// A recording: heard again, and turned into words by the recogniser of this machine. The words are a draft that a
/// person corrects while listening; then they go behind a record, or stay beside the recording.
class SoundDialog final : public QDialog {
    Q_OBJECT

public:
    /// `player` may be null; the dialog takes it over.
    SoundDialog(
        OpenCase& open, const Kept<Attachment>& recording, std::string bytes, SoundPlayer* player, QWidget* parent);
    ~SoundDialog() override;

signals:
    /// A copy was taken out of the program.
    void taken();

private:
    QWidget* playPart();
    QWidget* wordsPart();
    QWidget* foot();
    void addPlayer();
    void showLength(qint64 ms);
    void startOrStopHearing();
    void takeLines();
    void hearingEnded();
    void listenFromLine();
    void offerRecords();
    void refresh();
    void putBehind();
    void keepWords();
    void saveCopy();
    void settled(const Result<Saved>& saved, const QString& sentence);
    void keepDraft();

    OpenCase& open_;
    Kept<Attachment> recording_;
    std::string bytes_;
    SoundPlayer* player_;
    Hearing* hearing_;
    qint64 length_ = 0;
    std::size_t taken_ = 0; ///< lines of the recogniser
    bool playing_ = false;
    QPushButton* play_;
    QSlider* slider_;
    QLabel* clock_;
    QPushButton* hear_;
    QProgressBar* progress_;
    QPlainTextEdit* words_;
    QPushButton* fromLine_;
    QComboBox* records_;
    QPushButton* put_;
    QPushButton* keep_;
    QLabel* said_;
    QLabel* trouble_;
    QTimer* keepSoon_;
};

} // namespace beibao

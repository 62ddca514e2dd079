#pragma once

#include "core/rules/case_file.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace beibao {

class ChoiceRow;
class OpenCase;
struct SealState;

/// One line per person who has to sign the paper, and one for the seal. What is
/// chosen is written down together by one button; a fact cannot be taken back.
class SigningSheet final : public QWidget {
    Q_OBJECT

public:
    explicit SigningSheet(OpenCase& open, QWidget* parent = nullptr);

    void show(const SealState& seal);

signals:
    void said(const QString& sentence);

private:
    struct Line {
        std::string signer;
        ChoiceRow* how = nullptr; ///< null: has signed
        QLineEdit* witness = nullptr;
        QString photo; ///< a file
        std::optional<Attachment> page; ///< or a photographed page of this paper that is kept already
        std::string strokes; ///< written on the screen
    };
    /// One signature to be written down.
    struct Said {
        std::string signer, how, witness, strokes;
        QString photo;
        std::optional<Attachment> page;
    };

    void addLine(const std::string& signer, bool present);
    void addOpen(Line& line, QHBoxLayout& head, QVBoxLayout& below);
    void offerPhotos(const std::string& signer, QPushButton* button);
    void addPresent(const std::string& signer, QHBoxLayout& head, QVBoxLayout& below);
    bool mayWriteHere(const std::string& signer) const;
    void askForStrokes(const std::string& signer);
    void choosePhoto(const std::string& signer, QPushButton* button);
    void takePage(const std::string& signer, const Kept<Attachment>& page, QPushButton* button);
    void showPages();
    void openPage(const Kept<Attachment>& page);
    void showWitness(const Line& line);
    void confirmAll();
    void takeAll();
    void take();
    void count();

    OpenCase& open_;
    QVBoxLayout* box_;
    QPushButton* all_;
    QWidget* question_;
    QPushButton* take_;
    QLabel* trouble_;
    std::vector<Line> lines_;
    std::vector<Kept<Attachment>> pages_; ///< photographs of this signed paper
    QWidget* pageRow_;
    std::string sealed_; ///< id of the sealing that is signed
};

} // namespace beibao

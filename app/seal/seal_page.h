#pragma once

#include "core/base/id.h"
#include "core/rules/agreement_checks.h"

#include <QWidget>

#include <functional>
#include <string>

class QLabel;
class QPushButton;

namespace beibao {

class CheckList;
class OpenCase;
struct PaperOutcome;
class PagePreview;
class SigningSheet;

/// Freezing the agreement and, once it is on paper, writing down who signed it.
/// Before sealing it says what is in the way; after it the words can no longer change.
class SealPage final : public QWidget {
    Q_OBJECT

public:
    explicit SealPage(OpenCase& open, QWidget* parent = nullptr);

    /// Shows how the agreement stands.
    void begin();
    void print();
    void savePdf();

signals:
    void leaveWanted();
    void mendWanted();
    /// To the very field a check is about.
    void findingWanted(const beibao::CheckFinding& finding);
    void said(const QString& sentence);
    /// The paper was not printed or not saved, and what to do.
    void warned(const QString& sentence);

private:
    void tell(const PaperOutcome& outcome);
    void build();
    void refresh();
    /// To whom the agreement was read aloud.
    void tellHeard();
    void showBefore();
    void showSealed(const Id& sealed);
    void withPdf(const std::string& trace, std::function<void(const Id& seal, const QByteArray& pdf)> done);
    void lookPdf();
    void seal();

    OpenCase& open_;
    QLabel* standing_;
    QLabel* digest_;
    CheckList* checks_;
    SigningSheet* sheet_;
    PagePreview* preview_;
    QLabel* trouble_;
    QPushButton* seal_;
    QPushButton* mend_;
    QLabel* heard_;
    QPushButton* aloud_;
    QPushButton* print_;
    QPushButton* lookPdf_;
    QPushButton* savePdf_;
};

} // namespace beibao

#pragma once

#include "app/agreement/agreement_form.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace beibao {

class OpenCase;
class PromiseRow;

/// All promises of an agreement in their order, with the library to begin new ones from.
class PromiseList final : public QWidget {
    Q_OBJECT

public:
    PromiseList(OpenCase& open, AgreementForm& form, QWidget* parent = nullptr);

    /// Shows the form's promises anew.
    void rebuild();
    /// Puts the cursor into a promise; false when there is none of this id.
    bool jumpTo(const std::string& promise, const QString& field);
    /// Begins a promise from one side to the other, and goes there.
    void add(const std::string& kind = "pay", const QString& object = {}, std::int64_t fen = 0);
    /// Opens the calculator.
    void workOut();

signals:
    void edited();
    /// A promise was begun; it wants to be seen.
    void added();
    /// A clause of the library that is nobody's promise: text for the other terms.
    void termWanted(const QString& text);

private:
    void remove(const Id& promise);
    void putBack(const Id& agreement, const Id& promise, std::ptrdiff_t place);
    void fillMenu(QMenu* menu);
    QString filled(QString text) const;
    std::string firstOf(bool applicant) const;

    OpenCase& open_;
    AgreementForm& form_;
    std::list<AgreementForm::Promise> taken_; ///< out of the form, while their rows go
    SystemRandom random_;
    QVBoxLayout* box_;
    std::vector<std::pair<Id, PromiseRow*>> rows_;
};

} // namespace beibao

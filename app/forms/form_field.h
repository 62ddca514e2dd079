#pragma once

#include "core/base/date.h"
#include "core/rules/case_file.h"
#include "core/rules/rule_book.h"
#include "core/schema/form_layout.h"

#include <QString>

#include <functional>
#include <memory>

class QFormLayout;
class QWidget;

namespace beibao {

/// One question of a form on the screen, made from its row in the layout and from what the schema says about the field.
class FormField {
public:
    virtual ~FormField() = default;

    const FormRow& row() const { return row_; }
    /// The answer as it was typed, half of a day included; what Scratch keeps.
    virtual QString typed() const = 0;
    /// Puts back what was typed; nobody is told that it changed.
    virtual void retype(const QString& typed) = 0;
    /// Puts the answer into a record. False when it cannot be read.
    virtual bool answer(google::protobuf::Message& record) const = 0;
    virtual void show(const google::protobuf::Message& record) = 0;
    virtual QWidget* widget() const = 0;

protected:
    explicit FormField(const FormRow& row)
        : row_(row)
    {
    }

private:
    const FormRow& row_;
};

/// What the fields of a form offer and how they tell that something was typed.
struct FormSurroundings {
    const CaseFile& file;
    std::vector<std::string> committees; ///< names
    Date today;
    const RuleBook& rules;
    std::function<void()> touched;
};

/// Adds the question to the form. `row` outlives it.
std::unique_ptr<FormField> addField(QFormLayout& form, const FormRow& row, const FormSurroundings& around);

} // namespace beibao

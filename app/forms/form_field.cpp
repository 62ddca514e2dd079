#include "app/forms/form_field.h"

#include "app/casepage/look.h"
#include "app/forms/field_text.h"
#include "app/forms/sketch_field.h"
#include "app/help/explain.h"
#include "app/shell/choice_row.h"
#include "app/shell/pieces.h"
#include "app/words/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace beibao {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

constexpr std::size_t kFewChoices = 5; // more are a list

struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::FormWords)
};

void nameWidget(QWidget* widget, const FormRow& row)
{
    widget->setObjectName(shown(row.field->name));
    widget->setAccessibleName(shown(row.label));
}

/// One line, with names or texts offered beside it where the layout says so; below it how it will be printed.
class LineField final : public FormField {
public:
    LineField(QFormLayout& form, const FormRow& row, const FormSurroundings& around)
        : FormField(row)
        , today_(around.today)
        , line_(new QLineEdit)
        , told_(plainLabel({}, "good"))
    {
        QWidget* whole = line_;
        if (!row.suggest.empty() || !row.offers.empty()) whole = withOffers(around);
        nameWidget(whole, row);
        line_->setPlaceholderText(shown(row.hint));
        auto* line = new QHBoxLayout;
        line->addWidget(whole, 3);
        line->addWidget(told_, 2); // beside it, so that nothing jumps while somebody types
        form.addRow(shown(row.label), line);
        told_->setObjectName(shown("told/" + row.field->name));
        told_->hide();
        QObject::connect(line_, &QLineEdit::textChanged, line_, [this] { tell(); });
        QObject::connect(line_, &QLineEdit::textEdited, line_, [touched = around.touched] { touched(); });
    }
    QString typed() const override { return line_->text(); }
    void retype(const QString& typed) override { line_->setText(typed); }
    bool answer(Message& record) const override { return readTyped(line_->text(), *row().field, today_, record); }
    void show(const Message& record) override { line_->setText(typedFrom(record, *row().field)); }
    QWidget* widget() const override { return line_; }

private:
    QWidget* withOffers(const FormSurroundings& around)
    {
        auto* box = new QComboBox;
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        for (const auto& text : row().offers) box->addItem(shown(text));
        if (row().suggest == "people") {
            for (const auto& party : around.file.parties) box->addItem(shown(party.record.name()));
            for (const auto& mediator : around.file.mediators) box->addItem(shown(mediator.record.name()));
        }
        if (row().suggest == "committees")
            for (const auto& name : around.committees) box->addItem(shown(name));
        box->setCurrentIndex(-1);
        box->setLineEdit(line_);
        box->setCompleter(nullptr); // what is typed stays as it is typed
        QObject::connect(box, &QComboBox::activated, line_, [touched = around.touched] { touched(); });
        return box;
    }
    void tell()
    {
        const QString back = toldBack(line_->text(), *row().field, today_);
        const auto record = Schema::get().kind(row().field->descriptor->containing_type()->name())->make();
        const bool odd = !readTyped(line_->text(), *row().field, today_, *record);
        told_->setText(odd       ? FormWords::tr("✗ cannot be read")
                : back.isEmpty() ? QString()
                                 : back + QStringLiteral(" ✓"));
        setLook(told_, odd ? "danger" : "good");
        told_->setVisible(!told_->text().isEmpty());
    }

    Date today_;
    QLineEdit* line_;
    QLabel* told_;
};

class TextField final : public FormField {
public:
    TextField(QFormLayout& form, const FormRow& row, const FormSurroundings& around)
        : FormField(row)
        , text_(new QPlainTextEdit)
    {
        nameWidget(text_, row);
        text_->setTabChangesFocus(true);
        text_->setPlaceholderText(shown(row.hint));
        text_->setFixedHeight(text_->fontMetrics().lineSpacing() * row.lines + em(text_));
        form.addRow(shown(row.label), text_);
        QObject::connect(text_, &QPlainTextEdit::textChanged, text_, [touched = around.touched] { touched(); });
    }
    QString typed() const override { return text_->toPlainText(); }
    void retype(const QString& typed) override
    {
        const QSignalBlocker quiet(text_);
        text_->setPlainText(typed);
    }
    bool answer(Message& record) const override { return readTyped(typed(), *row().field, {}, record); }
    void show(const Message& record) override { retype(typedFrom(record, *row().field)); }
    QWidget* widget() const override { return text_; }

private:
    QPlainTextEdit* text_;
};

/// A closed list of a few words.
class WordField final : public FormField {
public:
    WordField(QFormLayout& form, const FormRow& row, const FormSurroundings& around)
        : FormField(row)
    {
        std::vector<ChoiceRow::Option> options;
        for (const auto& word : row.field->words) options.push_back({word.id, shown(word.label)});
        choice_ = new ChoiceRow(shown(row.label), options);
        nameWidget(choice_, row);
        form.addRow(shown(row.label), choice_);
        QObject::connect(choice_, &ChoiceRow::changed, choice_, [touched = around.touched] { touched(); });
    }
    QString typed() const override { return shown(choice_->chosen()); }
    void retype(const QString& typed) override
    {
        const QSignalBlocker quiet(choice_);
        choice_->choose(typed.toStdString());
    }
    bool answer(Message& record) const override { return readTyped(typed(), *row().field, {}, record); }
    void show(const Message& record) override { retype(typedFrom(record, *row().field)); }
    QWidget* widget() const override { return choice_; }

private:
    ChoiceRow* choice_;
};

/// A longer list, of words or of what the case has: people, materials.
class ListField final : public FormField {
public:
    ListField(QFormLayout& form, const FormRow& row, const FormSurroundings& around)
        : FormField(row)
        , box_(new QComboBox)
    {
        nameWidget(box_, row);
        box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box_->setMinimumContentsLength(10);
        box_->addItem(FormWords::tr("(not chosen)"), QString());
        for (const auto& word : row.field->words) box_->addItem(shown(word.label), shown(word.id));
        if (row.choose == "parties") addAll(around.file.parties);
        if (row.choose == "mediators") addAll(around.file.mediators);
        if (row.choose == "attachments") addAll(around.file.attachments);
        form.addRow(shown(row.label), box_);
        QObject::connect(box_, &QComboBox::activated, box_, [touched = around.touched] { touched(); });
    }
    QString typed() const override { return box_->currentData().toString(); }
    void retype(const QString& typed) override
    {
        int at = box_->findData(typed);
        if (at < 0) { // somebody who is not in the list any more stays written down
            box_->addItem(FormWords::tr("(no longer in the list)"), typed);
            at = box_->count() - 1;
        }
        box_->setCurrentIndex(at);
    }
    bool answer(Message& record) const override { return readTyped(typed(), *row().field, {}, record); }
    void show(const Message& record) override { retype(typedFrom(record, *row().field)); }
    QWidget* widget() const override { return box_; }

private:
    template <typename Record> void addAll(const std::vector<Kept<Record>>& records)
    {
        for (const auto& kept : records) box_->addItem(shown(kept.record.name()), shown(kept.id.text()));
    }

    QComboBox* box_;
};

class YesField final : public FormField {
public:
    YesField(QFormLayout& form, const FormRow& row, const FormSurroundings& around)
        : FormField(row)
        , yes_(toggle(shown(row.label)))
    {
        nameWidget(yes_, row);
        form.addRow({}, yes_);
        QObject::connect(yes_, &QPushButton::clicked, yes_, [touched = around.touched] { touched(); });
    }
    QString typed() const override { return yes_->isChecked() ? QStringLiteral("1") : QString(); }
    void retype(const QString& typed) override { yes_->setChecked(!typed.isEmpty()); }
    bool answer(Message& record) const override
    {
        record.GetReflection()->SetBool(&record, row().field->descriptor, yes_->isChecked());
        return true;
    }
    void show(const Message& record) override
    {
        yes_->setChecked(record.GetReflection()->GetBool(record, row().field->descriptor));
    }
    QWidget* widget() const override { return yes_; }

private:
    QPushButton* yes_;
};

std::unique_ptr<FormField> fieldFor(QFormLayout& form, const FormRow& row, const FormSurroundings& around)
{
    if (!row.heading.empty()) form.addRow(plainLabel(shown(row.heading), "heading"));
    const FieldSpec& field = *row.field;
    if (row.drawn) return addSketchField(form, row, around);
    if (field.descriptor->cpp_type() == FieldDescriptor::CPPTYPE_BOOL)
        return std::make_unique<YesField>(form, row, around);
    if (!field.words.empty() && field.words.size() <= kFewChoices)
        return std::make_unique<WordField>(form, row, around);
    if (!field.words.empty() || !row.choose.empty()) return std::make_unique<ListField>(form, row, around);
    if (field.descriptor->is_repeated() || row.lines > 1) return std::make_unique<TextField>(form, row, around);
    return std::make_unique<LineField>(form, row, around);
}

} // namespace

std::unique_ptr<FormField> addField(QFormLayout& form, const FormRow& row, const FormSurroundings& around)
{
    auto field = fieldFor(form, row, around);
    const std::string name = row.field->descriptor->containing_type()->name() + "." + row.field->name;
    if (row.help.empty())
        explain(field->widget(), name.c_str());
    else
        explain(field->widget(), shown(row.help));
    return field;
}

} // namespace beibao

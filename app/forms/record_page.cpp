#include "app/forms/record_page.h"

#include "app/casepage/case_words.h"
#include "app/casepage/form_keeper.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/forms/field_text.h"
#include "app/help/explain.h"
#include "app/shell/enter_moves_on.h"
#include "app/shell/pieces.h"
#include "core/documents/papers.h"

#include <QFormLayout>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStringList>

namespace beibao {
namespace {

using google::protobuf::Message;

std::vector<std::string> committeesOf(const Workbench& bench)
{
    std::vector<std::string> names;
    for (const auto& record : bench.reading().ofKind(Schema::get().kind("Committee")->number))
        names.push_back(record.as<Committee>().name());
    return names;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string out;
    for (const auto& name : names) out += (out.empty() ? "" : "、") + name;
    return out;
}

template <typename Record> std::string namesOf(const std::vector<Kept<Record>>& records)
{
    std::vector<std::string> names;
    for (const auto& kept : records) names.push_back(kept.record.name());
    return joined(names);
}

QString asText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void setCase(Message& record, const RecordSpec& spec, const Id& caseId)
{
    record.GetReflection()->SetString(&record, spec.field("case_id")->descriptor, caseId.text());
}

} // namespace

RecordPage::RecordPage(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , keeper_(new FormKeeper(
          open.workbench(), [this] { return state(); }, this))
    , room_(scrolling(new QWidget))
    , heading_(plainLabel({}, "strong"))
    , trouble_(warning())
    , kept_(remark())
    , foot_(new QHBoxLayout)
    , save_(bigButton(tr("Save")))
    , print_(button(tr("Print")))
    , bin_(button(tr("Put into the bin"), "quiet"))
    , history_(button(tr("History"), "quiet"))
{
    build();
    connect(save_, &QPushButton::clicked, this, qOverload<>(&RecordPage::save));
    connect(bin_, &QPushButton::clicked, this, [this] { emit recycleWanted(record_); });
    connect(history_, &QPushButton::clicked, this, [this] { emit historyWanted(record_); });
    kept_->setObjectName(QStringLiteral("kept"));
    connect(keeper_, &FormKeeper::typed, kept_, &QLabel::clear);
    connect(keeper_, &FormKeeper::kept, this,
        [this] { kept_->setText(tr("Kept at %1").arg(shown(open_.workbench().now().iso().substr(11, 5)))); });
}

void RecordPage::build()
{
    save_->setObjectName(QStringLiteral("saveRecord"));
    print_->setObjectName(QStringLiteral("printRecord"));
    bin_->setObjectName(QStringLiteral("recycle"));
    auto* leave = button(tr("← Back to the case"));
    connect(leave, &QPushButton::clicked, this, &RecordPage::leaveWanted);
    foot_->addWidget(leave);
    foot_->addWidget(kept_, 1);
    for (auto* each : {history_, bin_, print_, save_}) foot_->addWidget(each);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(heading_);
    box->addWidget(room_, 1);
    box->addWidget(trouble_);
    box->addLayout(foot_);
}

void RecordPage::beginNew(const LaidOut& layout)
{
    record_ = {};
    seen_ = {};
    heading_->setText(tr("New: %1").arg(shown(layout->spec->label)));
    begin(layout, *started(*layout));
}

bool RecordPage::edit(const Id& id)
{
    const auto record = open_.workbench().reading().get(id);
    const LaidOut layout
        = record && record->spec() != nullptr ? layoutOf(open_.workbench(), record->spec()->name) : nullptr;
    if (layout == nullptr) return false;
    record_ = id;
    seen_ = open_.workbench().reading().seen(*record);
    const auto message = layout->spec->make();
    message->ParseFromString(record->fields.encode());
    heading_->setText(shown(layout->spec->label));
    begin(layout, *message);
    return true;
}

void RecordPage::begin(const LaidOut& layout, const Message& filled)
{
    keeper_->rest();
    ++turn_;
    before_.reset(filled.New());
    before_->CopyFrom(filled);
    fields_.clear(); // they name rows of the layout before
    layout_ = layout;
    setWarning(trouble_, {});
    kept_->setText({});
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    auto* form = new QFormLayout;
    column->addLayout(form);
    column->addStretch(1);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const FormSurroundings around{
        open_.file(), committeesOf(open_.workbench()), open_.workbench().today(), open_.workbench().rules(), [this] {
            keeper_->touch();
            setWarning(trouble_, {}); // it was about what stood there before
        }};
    for (const auto& row : layout->rows)
        if (!row.hidden) fields_.push_back(addField(*form, row, around));
    addQuestions(*form);
    for (const auto& field : fields_) field->show(filled);
    room_->setWidget(inside); // takes the former form away
    new EnterMovesOn(inside);
    fillFoot(*layout);
    begun_ = asText(typed());
    keeper_->begin(formName(), open_.id());
    if (const auto left = keeper_->left()) takeBack(*left);
    if (!fields_.empty()) fields_.front()->widget()->setFocus(Qt::OtherFocusReason);
}

void RecordPage::fillFoot(const FormLayout& layout)
{
    bin_->setVisible(!record_.empty());
    history_->setVisible(!record_.empty());
    print_->setVisible(!layout.papers.empty());
    delete print_->menu();
    print_->disconnect(this);
    if (layout.papers.size() == 1) {
        connect(print_, &QPushButton::clicked, this, [this, paper = layout.papers.front()] { print(paper); });
        return;
    }
    auto* menu = new QMenu(print_);
    for (const auto& id : layout.papers) {
        const Paper* paper = paperOf(id);
        if (paper != nullptr) menu->addAction(shown(paper->title), this, [this, id] { print(id); });
    }
    print_->setMenu(menu);
}

std::unique_ptr<Message> RecordPage::started(const FormLayout& layout) const
{
    auto record = layout.spec->make();
    setCase(*record, *layout.spec, open_.id());
    for (const auto& row : layout.rows)
        if (!row.start.empty()) readTyped(shown(startOf(row)), *row.field, open_.workbench().today(), *record);
    return record;
}

std::string RecordPage::startOf(const FormRow& row) const
{
    const CaseFile& file = open_.file();
    const Workbench& bench = open_.workbench();
    if (row.start == "@today") return bench.today().iso();
    if (row.start == "@now") return bench.now().iso();
    if (row.start == "@committee" || row.start == "@place") {
        const bool place = row.start == "@place" && !file.sessions.empty();
        return place ? file.sessions.back().record.place() : file.committee.record.name();
    }
    if (row.start == "@people") return namesOf(file.parties);
    if (row.start == "@mediators") return namesOf(file.mediators);
    if (row.start == "@mediator") return file.mediators.empty() ? std::string() : file.mediators.front().id.text();
    if (row.start == "@next") return std::to_string(file.evidence.size() + 1);
    return row.start;
}

std::unique_ptr<Message> RecordPage::answered()
{
    std::unique_ptr<Message> record(before_->New());
    record->CopyFrom(*before_);
    QStringList odd;
    QWidget* first = nullptr;
    for (const auto& field : fields_) {
        if (field->answer(*record)) continue;
        odd << shown(field->row().label);
        if (first == nullptr) first = field->widget();
    }
    if (odd.isEmpty()) return record;
    setWarning(trouble_, tr("Cannot be read: %1. It is kept as you typed it.").arg(odd.join(QStringLiteral("、"))));
    first->setFocus(Qt::OtherFocusReason);
    return nullptr;
}

void RecordPage::save()
{
    save([this] { emit finished(tr("%1 is saved here.").arg(shown(layout_->spec->label))); });
}

void RecordPage::save(std::function<void()> after)
{
    if (layout_ == nullptr) return;
    const auto record = answered();
    if (!record) return;
    Entry entry = Entry::of(*record, record_);
    if (!record_.empty()) entry.seen = seen_;
    save_->setEnabled(false);
    const std::string draft = formName().text(open_.id());
    open_.save(
        this, {std::move(entry)}, [this, after = std::move(after), turn = turn_, draft](const Result<Saved>& saved) {
            save_->setEnabled(true);
            if (!saved) return setWarning(trouble_, sayWhy(saved.error()));
            if (turn != turn_) // somebody went on to another form meanwhile
                return open_.workbench().perform(
                    [draft](Workbench::Writing& writing) { return writing.scratch.drop(draft); });
            keeper_->done();
            standFor(saved->ids.front());
            after();
        });
}

void RecordPage::standFor(const Id& id)
{
    const auto record = open_.workbench().reading().get(id);
    if (!record) return;
    record_ = id;
    seen_ = open_.workbench().reading().seen(*record);
    before_->ParseFromString(record->fields.encode());
    heading_->setText(shown(layout_->spec->label));
    setWarning(trouble_, {});
    fillFoot(*layout_);
    begun_ = asText(typed());
    keeper_->begin(formName(), open_.id());
}

FormName RecordPage::formName() const
{
    FormName name{.kind = FormName::Kind::kRecord, .record = record_};
    name.what = layout_->spec->name;
    return name;
}

void RecordPage::print(const std::string& paper)
{
    const auto record = answered();
    if (!record) return;
    QStringList missing;
    for (const auto& label : missingFor(*layout_, *record, paper)) missing << shown(label);
    if (!missing.isEmpty())
        return setWarning(
            trouble_, tr("Still missing before it can be printed: %1").arg(missing.join(QStringLiteral("、"))));
    save([this, paper] { emit printWanted({.what = paper, .about = record_, .title = shown(paperOf(paper)->title)}); });
}

void RecordPage::hideEvent(QHideEvent* event)
{
    if (layout_ != nullptr) keeper_->leave(asText(typed()) != begun_);
    QWidget::hideEvent(event);
}

QJsonObject RecordPage::typed() const
{
    QJsonObject out;
    for (const auto& field : fields_) out[shown(field->row().field->name)] = field->typed();
    return out;
}

QJsonObject RecordPage::state() const
{
    return {{QStringLiteral("typed"), typed()}, {QStringLiteral("seen"), shown(seen_.text())}};
}

void RecordPage::takeBack(const QJsonObject& state)
{
    if (const auto seen = Seen::parse(state.value(QStringLiteral("seen")).toString().toStdString())) seen_ = *seen;
    QJsonObject typed = state.value(QStringLiteral("typed")).toObject();
    for (const auto& field : fields_) {
        const auto answer = typed.constFind(shown(field->row().field->name));
        if (answer == typed.constEnd()) continue;
        field->retype(answer->toString());
        typed.remove(answer.key());
    }
    // What was typed before a pack took its field off the form is kept with the record.
    for (auto answer = typed.constBegin(); answer != typed.constEnd(); ++answer) {
        const FieldSpec* field = layout_->spec->field(answer.key().toStdString());
        if (field == nullptr) continue;
        if (field->descriptor->cpp_type() == google::protobuf::FieldDescriptor::CPPTYPE_BOOL)
            before_->GetReflection()->SetBool(before_.get(), field->descriptor, !answer->toString().isEmpty());
        else
            readTyped(answer->toString(), *field, open_.workbench().today(), *before_);
    }
    setWarning(trouble_, tr("What you had typed and not saved is here again."));
}

} // namespace beibao

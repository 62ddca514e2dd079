#pragma once

#include "app/casepage/form_name.h"
#include "app/forms/form_field.h"
#include "app/forms/form_layouts.h"
#include "app/papers/wanted_paper.h"
#include "core/store/record.h"

#include <QWidget>

class QFormLayout;
class QHBoxLayout;
class QJsonObject;
class QLabel;
class QPushButton;
class QScrollArea;

namespace beibao {

class FormKeeper;
class OpenCase;

/// One page for every record that is written as a form and moves no state: evidence, a summons, a referral letter,
/// what somebody said at an interview, a claim for the subsidy. Which fields it asks stands in resources/forms.
///
/// What cannot be read as a day or a sum stays in the form as it was typed; a form that lacks something can be saved,
/// and is asked for it before it is printed.
class RecordPage final : public QWidget {
    Q_OBJECT

public:
    explicit RecordPage(OpenCase& open, QWidget* parent = nullptr);

    /// Begins a new record; what was left unsaved of one is taken up again.
    void beginNew(const LaidOut& layout);
    /// Opens a record that is there. False for one that is not, or has no form.
    bool edit(const Id& record);
    void save();
    /// Of the record on the page; empty for a new one.
    const Id& record() const { return record_; }

signals:
    /// Saved; the page may be left.
    void finished(const QString& sentence);
    void leaveWanted();
    void printWanted(const beibao::WantedPaper& paper);
    void recycleWanted(const beibao::Id& record);
    void historyWanted(const beibao::Id& record);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void begin(const LaidOut& layout, const google::protobuf::Message& filled);
    void fillFoot(const FormLayout& layout);
    std::unique_ptr<google::protobuf::Message> started(const FormLayout& layout) const;
    std::string startOf(const FormRow& row) const;
    /// The record as typed; null, and somebody is told, when an answer cannot be read.
    std::unique_ptr<google::protobuf::Message> answered();
    void save(std::function<void()> after);
    /// The form stands for this record from now on, as it was just saved.
    void standFor(const Id& record);
    FormName formName() const;
    void print(const std::string& paper);
    QJsonObject typed() const;
    QJsonObject state() const;
    void takeBack(const QJsonObject& state);

    OpenCase& open_;
    LaidOut layout_;
    Id record_;
    Seen seen_;
    std::unique_ptr<google::protobuf::Message> before_; ///< what the fields do not show stays as it is
    std::vector<std::unique_ptr<FormField>> fields_;
    int turn_ = 0; ///< which opening of a form this is: a save answered late must not touch the next one
    QString begun_; ///< what stood in the fields when the form was opened
    FormKeeper* keeper_;
    QScrollArea* room_;
    QLabel* heading_;
    QLabel* trouble_;
    QLabel* kept_;
    QHBoxLayout* foot_;
    QPushButton* save_;
    QPushButton* print_;
    QPushButton* bin_;
    QPushButton* history_;
};

} // namespace beibao

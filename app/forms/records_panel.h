#pragma once

#include "app/forms/form_layouts.h"
#include "app/papers/wanted_paper.h"

#include <QWidget>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace beibao {

class OpenCase;

/// The records of a case that are written as forms, several of a kind where there are several: open one, print it, or
/// begin another.
class RecordsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RecordsPanel(OpenCase& open, QWidget* parent = nullptr);

signals:
    void newWanted(const beibao::LaidOut& layout);
    void editWanted(const beibao::Id& record);
    void printWanted(const beibao::WantedPaper& paper);
    /// It cannot be printed yet: the form is to be opened, which says what is missing.
    void warned(const QString& sentence);

private:
    void refresh();
    void fill(QMenu* menu);
    void addRow(const LaidOut& layout, const Id& id, const google::protobuf::Message& record);
    void print(const FormLayout& layout, const Id& id, const google::protobuf::Message& record);

    OpenCase& open_;
    QVBoxLayout* rows_;
    QLabel* none_;
};

} // namespace beibao

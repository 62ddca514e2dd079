#include "app/forms/sketch_field.h"

#include "app/forms/field_text.h"
#include "app/shell/pieces.h"
#include "app/sketch/sketch_board.h"
#include "app/sketch/sketch_dialog.h"
#include "app/words/words.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QVBoxLayout>

namespace beibao {
namespace {

struct SketchFieldWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::SketchFieldWords)
};

class SketchField final : public FormField {
public:
    SketchField(QFormLayout& form, const FormRow& row, const FormSurroundings& around)
        : FormField(row)
        , rules_(around.rules)
        , touched_(around.touched)
        , draw_(button({}))
        , told_(wrappedLabel({}, "muted"))
        , picture_(SketchBoard::picture())
    {
        draw_->setObjectName(QStringLiteral("drawSketch"));
        picture_->setObjectName(QStringLiteral("sketchPicture"));
        picture_->setFixedSize(em(picture_) * 18, em(picture_) * 11);
        auto* words = new QVBoxLayout;
        words->addWidget(draw_, 0, Qt::AlignLeft);
        words->addWidget(told_);
        words->addStretch(1);
        auto* line = new QHBoxLayout;
        line->addWidget(picture_);
        line->addLayout(words, 1);
        form.addRow(shown(row.label), line);
        QObject::connect(draw_, &QPushButton::clicked, draw_, [this] { draw(); });
    }
    QString typed() const override { return text_; }
    void retype(const QString& typed) override
    {
        text_ = typed;
        tell();
    }
    bool answer(google::protobuf::Message& record) const override { return readTyped(text_, *row().field, {}, record); }
    void show(const google::protobuf::Message& record) override { retype(typedFrom(record, *row().field)); }
    QWidget* widget() const override { return draw_; }

private:
    void draw()
    {
        auto* dialog = new SketchDialog(text_.toStdString(), rules_, draw_->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        // The form may be gone before the board is.
        QObject::connect(dialog, &QDialog::accepted, draw_, [this, dialog] {
            retype(shown(dialog->text()));
            touched_();
        });
        dialog->open();
    }
    void tell()
    {
        const auto read = parseSketch(text_.toStdString());
        const SiteSketch sketch = read ? *read : SiteSketch();
        const bool area = !sketch.open && sketch.corners.size() > 2 && !sidesCross(sketch);
        // What a newer program drew is kept as it is and not drawn over.
        const bool strange = !read && !text_.isEmpty();
        picture_->setVisible(!sketch.empty());
        picture_->begin(sketch);
        draw_->setEnabled(!strange);
        draw_->setText(
            sketch.empty() ? SketchFieldWords::tr("Draw the site") : SketchFieldWords::tr("Change the drawing"));
        told_->setText(strange ? SketchFieldWords::tr("This drawing cannot be shown here; it is kept as it is.")
                : area ? SketchFieldWords::tr("Area as drawn: %1 m²").arg(shown(squareMetres(twiceArea(sketch))))
                       : QString());
        told_->setVisible(!told_->text().isEmpty());
    }

    const RuleBook& rules_;
    std::function<void()> touched_;
    QPushButton* draw_;
    QLabel* told_;
    SketchBoard* picture_;
    QString text_;
};

} // namespace

std::unique_ptr<FormField> addSketchField(QFormLayout& form, const FormRow& row, const FormSurroundings& around)
{
    return std::make_unique<SketchField>(form, row, around);
}

} // namespace beibao

#pragma once

#include "core/schema/mediation.pb.h"
#include "core/store/record.h"

#include <QWidget>

class QDateTimeEdit;
class QJsonObject;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace beibao {

class ChoiceRow;
class FormKeeper;
class OpenCase;

/// Writing down one session of mediation: when, where, how, who came, what was said, how it ended.
/// A new record also takes the case to "mediating"; the words are kept even when that step is not possible.
class SessionPage final : public QWidget {
    Q_OBJECT

public:
    explicit SessionPage(OpenCase& open, QWidget* parent = nullptr);

    /// Begins a new record; what was left unsaved of one is taken up again.
    void beginNew();
    /// Opens a record that is there.
    void edit(const Id& session);
    void save();

signals:
    /// Saved; the page may be left.
    void finished(const QString& sentence);
    void leaveWanted();
    void recycleWanted(const beibao::Id& session);
    void historyWanted(const beibao::Id& session);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void begin();
    void fill(const Session& session);
    Session typed() const;
    QJsonObject state() const;
    void takeBack(const QJsonObject& state);

    OpenCase& open_;
    Id session_; ///< empty: a new one
    Seen seen_;
    Session before_;
    FormKeeper* keeper_;
    QDateTimeEdit* from_;
    QDateTimeEdit* to_;
    QLineEdit* place_;
    ChoiceRow* mode_;
    QLineEdit* participants_;
    QPushButton* informed_;
    QPlainTextEdit* text_;
    ChoiceRow* result_;
    QLabel* heading_;
    QLabel* trouble_;
    QLabel* kept_;
    QPushButton* bin_;
    QPushButton* history_;
    QPushButton* save_;
};

} // namespace beibao

#pragma once

#include "core/schema/case.pb.h"
#include "core/store/record.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QJsonObject;
class QLabel;
class QLineEdit;

namespace beibao {

class FormKeeper;
class OpenCase;

/// One party's particulars, as the papers need them. Says at once what is wrong with a number,
/// and lets it be saved nevertheless where that is honest: half a record is better than none.
class PartyDialog final : public QDialog {
    Q_OBJECT

public:
    /// An empty `party` is somebody new.
    PartyDialog(OpenCase& open, const Id& party, QWidget* parent);

    /// Puts the cursor where a check wants it: "id_number", "phone", "address".
    void jumpTo(const QString& field);

signals:
    void recycleWanted(const beibao::Id& party);
    void historyWanted(const beibao::Id& party);

protected:
    void done(int result) override;

private:
    void build();
    void addPast(QHBoxLayout& buttons);
    void fill(const Party& party);
    Party typed() const;
    void judge();
    void save();
    QJsonObject state() const;
    void takeBack(const QJsonObject& state);

    OpenCase& open_;
    Id party_;
    Seen seen_;
    Party before_;
    FormKeeper* keeper_;
    std::vector<std::pair<std::string, QLineEdit*>> lines_;
    std::vector<std::pair<std::string, QComboBox*>> choices_;
    QLabel* idVerdict_;
    QLabel* phoneVerdict_;
    QLabel* trouble_;
};

} // namespace beibao

#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QButtonGroup;
class QPushButton;

namespace beibao {

/// A few buttons of which one may be pressed. Arrows move, digits choose, Tab goes on.
/// Nothing is chosen until somebody chooses.
class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    struct Option {
        std::string id;
        QString label;
        QIcon icon{};
    };

    /// `more` options are reached through a last button with a list.
    ChoiceRow(
        const QString& name, std::vector<Option> options, std::vector<Option> more = {}, QWidget* parent = nullptr);

    /// Empty while nothing is chosen.
    std::string chosen() const;
    /// An unknown id chooses nothing.
    void choose(const std::string& id);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* add(const Option& option);
    void openMore();

    std::vector<Option> options_;
    std::vector<Option> more_;
    QButtonGroup* group_;
    QPushButton* moreButton_ = nullptr;
    std::string chosenMore_;
};

} // namespace beibao

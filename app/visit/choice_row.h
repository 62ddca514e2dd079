#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <string>
#include <utility>
#include <vector>

class QButtonGroup;

namespace beibao {

/// Up to five choices as buttons side by side; one or none is taken. More belong in a list.
class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceRow(const std::vector<std::pair<std::string, QString>>& choices, QWidget* parent = nullptr);

    /// The word of the choice; empty: none yet.
    std::string value() const;
    void setValue(const std::string& value);

signals:
    /// A person chose.
    void chosen();

private:
    QButtonGroup* group_;
    std::vector<std::string> values_;
};

} // namespace beibao

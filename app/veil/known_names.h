#pragma once

#include "core/store/records.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace beibao {

/// A name or a number of somebody within a text, and what may stand there for all to see.
struct Personal {
    qsizetype at = 0, length = 0;
    QString mask;
};

/// Telephone and identity numbers in a text, however they are spaced, in their order.
std::vector<Personal> numbersIn(const QString& text);

/// The people records speak of, to be found again in any text. Organisations and the
/// people of the committees are not masked: they stand there for their office.
class KnownNames {
public:
    /// Whoever a record names, its open choices among them.
    void learn(const Record& record);
    void learnAll(const Records& records);
    /// One name, or several as people write them: 张三、李四.
    void learn(const QString& names);
    /// Whether a field of this label holds names learnt from records.
    static bool isNameLabel(const std::string& label);

    /// Names and numbers in their order, none within another.
    std::vector<Personal> in(const QString& text) const;
    /// The text with 张某 for 张三, and 139****1234.
    QString masked(const QString& text) const;

private:
    void learn(std::uint32_t kind, const FieldMap& fields);
    void add(const QString& name);
    qsizetype longestAt(const QString& text, qsizetype at) const;

    QHash<QString, QStringList> names_; ///< by their first two letters, longest first
};

} // namespace beibao

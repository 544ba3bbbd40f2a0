#pragma once

#include "core/import/import_table.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace ketenkaart {

/// What the values of a column are like.
class ColumnValues
{
public:
    ColumnValues(const ImportTable& table, qsizetype column);

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] const QStringList& values() const { return m_values; }

    template<typename Test> [[nodiscard]] bool mostly(Test test) const
    {
        return !m_values.isEmpty() && std::ranges::count_if(m_values, test) * 5 >= m_values.size() * 4;
    }
    /// Half of them will do where a heading speaks for it too.
    template<typename Test> [[nodiscard]] bool often(Test test) const
    {
        return std::ranges::count_if(m_values, test) * 2 >= m_values.size();
    }
    /// Whether nearly every row has another one.
    [[nodiscard]] bool isUnique() const;

private:
    QStringList m_values;
};

[[nodiscard]] bool isCoordinate(const QString& text);
/// Both coordinates in one text.
[[nodiscard]] bool isPosition(const QString& text);
[[nodiscard]] bool isWebAddress(const QString& text);
[[nodiscard]] bool isDutchPostcode(const QString& text);
/// Whether what stands along the top of a table stands along its side too, or there are marks only.
[[nodiscard]] bool isMatrix(const ImportTable& table);

} // namespace ketenkaart

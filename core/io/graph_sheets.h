#pragma once

#include "core/io/sheet.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace ketenkaart {

/// Makes a sheet of rows that name their values, as nodes and edges do.
class AttributeSheet
{
public:
    /// The columns that each row has, which come first.
    AttributeSheet(const QString& layer, const QStringList& columns);

    void beginRow();
    /// In the row that was begun last. A column is known by its key; one that is new is made, with its name, and with a
    /// number behind that where another has it.
    void set(const QString& key, const QString& name, const QString& value);
    /// In one of the columns that came first.
    void set(qsizetype column, const QString& value);
    [[nodiscard]] QString cell(qsizetype column) const;

    [[nodiscard]] Sheet& sheet() { return m_sheet; }
    /// Columns beyond these are left out, with a finding; nobody has as many, and rows are as long.
    static constexpr size_t mostColumns = 1000;

private:
    void noteSurplus(const QString& name);

    Sheet m_sheet;
    QHash<QString, qsizetype> m_columns;
    bool m_hasSurplus = false;
};

} // namespace ketenkaart

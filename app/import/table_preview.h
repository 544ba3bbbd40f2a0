#pragma once

#include "core/import/import_mapping.h"
#include "core/import/import_table.h"

#include <QTableWidget>

namespace ketenkaart {

/// The first rows of a sheet as they stand there, with what each column is taken for below its heading.
class TablePreview : public QTableWidget
{
    Q_OBJECT

public:
    explicit TablePreview(QWidget* parent);

    void setTable(const ImportTable& table, const TableMapping& mapping);
};

} // namespace ketenkaart

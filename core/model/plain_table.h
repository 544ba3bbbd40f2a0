#pragma once

#include <QStringList>

#include <vector>

namespace ketenkaart {

/// A table of texts, for a spreadsheet.
struct PlainTable
{
    QString name;
    QStringList columns;
    std::vector<QStringList> rows; ///< as many values each as there are columns
};

} // namespace ketenkaart

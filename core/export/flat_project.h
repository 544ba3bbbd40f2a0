#pragma once

#include "core/model/geo_point.h"
#include "core/model/language.h"
#include "core/project/project.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

/// A layer as formats take it that know nothing of how a file was written.
struct FlatLayer
{
    struct Column
    {
        QString name;          ///< as the dataset spells it; no other one of the layer has it
        QString key;           ///< SheetColumn::key()
        bool isNumber = false; ///< what it holds are plain numbers, and may be written as such
    };
    struct Row
    {
        QStringList cells; ///< one for each column; numbers that we know have a decimal point
        std::optional<GeoPoint> place;
        LocalizedText title;
    };

    LayerIndex layer = LayerIndex::Actors;
    QString name;
    std::vector<Column> columns;
    std::vector<Row> rows;

    /// Place of the column with that key; -1 when there is none.
    [[nodiscard]] qsizetype columnOf(QStringView key) const;
};

struct FlatProject
{
    std::vector<FlatLayer> layers; ///< those with rows, in our order; places that are points stand in columns as well
    QStringList losses;            ///< sentences on what is not in them
};

/// Any thread.
[[nodiscard]] FlatProject flatProject(const Project& project);

} // namespace ketenkaart

#pragma once

#include "core/geo/base_map.h"
#include "core/geo/grid_converter.h"
#include "core/model/entities.h"
#include "core/model/study_area.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace ketenkaart {

/// The place of an actor as people write it: in degrees, in the grid of the area, as the name of a town, or as a point
/// on the map. What puts a place into an actor says what is wrong with a text that is none, and then leaves the actor
/// alone.
class ActorPlace
{
    Q_DECLARE_TR_FUNCTIONS(ActorPlace)

public:
    /// Where a place begins of which only one side is known, in which grid it can be written, and how provinces are
    /// called.
    void setArea(const StudyArea& area);
    /// Whose towns and provinces are known.
    void setBaseMap(std::shared_ptr<const BaseMap> baseMap) { m_baseMap = std::move(baseMap); }

    [[nodiscard]] bool hasGrid() const { return m_grid.has_value(); }
    /// In metres; empty without a place or a grid.
    [[nodiscard]] QString gridText(const Actor& actor, bool isX);
    /// The largest towns, each once, by name.
    [[nodiscard]] QStringList townNames() const;

    [[nodiscard]] QString setDegrees(Actor& actor, double GeoPoint::* side, const QString& text, double limit) const;
    [[nodiscard]] QString setGrid(Actor& actor, bool isX, const QString& text);
    /// The largest of that name in the country, or else anywhere, approximately. False when there is none.
    bool setTown(Actor& actor, const QString& name) const;
    /// Exactly there, in the province that it lies in and at the nearest town.
    void setPoint(Actor& actor, const GeoPoint& place) const;

private:
    [[nodiscard]] GeoPoint placeOf(const Actor& actor) const;

    /// As the data name it: a home region that the base map calls otherwise has its own name.
    [[nodiscard]] QString nameOf(const BaseMap::Area& province) const;

    StudyArea m_area;
    std::optional<GridConverter> m_grid;
    std::shared_ptr<const BaseMap> m_baseMap;
};

} // namespace ketenkaart

#pragma once

#include <QString>
#include <QStringList>

namespace ketenkaart {

/// A region that the position paper speaks of without it being a municipality or a province.
struct NamedRegion
{
    QString name;
    QStringList otherNames;
    QStringList municipalities; ///< as the base map spells them
};

/// Twente, Brainport, Arnhem-Nijmegen, Foodvalley and West-Brabant with the municipalities that work together there:
/// those of Regio Twente, Metropoolregio Eindhoven, the Groene Metropoolregio, Regio Foodvalley and Regio West-Brabant.
[[nodiscard]] const QList<NamedRegion>& namedRegions();

} // namespace ketenkaart

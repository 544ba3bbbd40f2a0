#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace ketenkaart {

/// What an analysis puts forward on a map or in a diagram: these actors and links, and no others, whatever chain they
/// are in. Everything else fades. Ids that the dataset lacks are passed over.
struct Highlight
{
    QStringList actorIds;    ///< all named; the ends of the links need not be among them
    QStringList linkIds;     ///< all drawn; what the filter leaves out as implied is left out here too
    QSet<QString> strongIds; ///< actors and links of those with a bright rim: a step of a route, a single supplier
    QHash<QString, QString> badges; ///< what stands in the symbol of an actor, in place of the number of its stage
    QString caption;                ///< what it is, for titles, in the language of the interface
    QString badgeMeaning;           ///< for the legend: what the numbers are; may be empty
    QString strongMeaning;          ///< for the legend: what the bright rim is; may be empty

    bool operator==(const Highlight&) const = default;
};

} // namespace ketenkaart

#pragma once

#include <QColor>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace ketenkaart {

class Dataset;

/// What an analysis puts forward on a map or in a diagram: these actors and links, and no others, whatever chain they
/// are in. Everything else fades. Ids that the dataset lacks are passed over.
struct Highlight
{
    /// A sign with its colour, for the legend.
    struct Key
    {
        QString badge;
        QColor colour;
        QString meaning;
        bool operator==(const Key&) const = default;
    };

    QStringList actorIds;    ///< all named; the ends of the links need not be among them
    QStringList linkIds;     ///< all drawn; what the filter leaves out as implied is left out here too
    QSet<QString> strongIds; ///< actors and links of those with a bright rim: a step of a route, a single supplier
    QHash<QString, QString> badges; ///< what stands in the symbol of an actor, in place of the number of its stage
    /// Of symbols and links in place of that of their kind. A campus with one is shown too, and its badge.
    QHash<QString, QColor> colours;
    std::vector<Key> keys;
    /// Data that these are compared with: what only they have among the ids above is shown hollow. Null for none.
    std::shared_ptr<const Dataset> comparedWith;
    QString caption;       ///< what it is, for titles, in the language of the interface
    QString badgeMeaning;  ///< for the legend: what the numbers are; may be empty
    QString strongMeaning; ///< for the legend: what the bright rim is; may be empty

    bool operator==(const Highlight&) const = default;
};

} // namespace ketenkaart

#pragma once

#include "core/model/error.h"
#include "core/page/page.h"

#include <QHash>

namespace ketenkaart {

/// Own colours and a logo, from a settings file that one writes by hand:
///
///     [house-style]
///     name=Provincie Utrecht
///     logo=logo.svg
///
///     [colours]
///     theme.photonics=#b52e3c
///     link.supplies=#ad272f
///     province.Utrecht=#e1ecd6
///     title=#16202a
///     campus=#1f4e5f
///     sea=#d5e4ee
///     land=#f8f7f4
///
/// Every line may be left out. The logo is SVG, PNG or JPEG in the folder of the file or below, its path relative to
/// it; after `theme.` and `link.` stand the ids of themes and of kinds of links in the dataset, after `province.` its
/// home regions.
struct HouseStyle
{
    QString name;
    Picture logo;
    QHash<QString, QColor> colours; ///< by the keys above

    /// A style with these colours. Print in grey keeps its greys, or it would not be that; it takes the logo only.
    [[nodiscard]] MapStyle appliedTo(StyleName base, const Dataset& dataset) const;
};

/// Reads such a file. Fails, naming the line's key, on unknown keys, on what is no colour, and on a logo that cannot be
/// read: a report with the wrong colours costs more than a message.
[[nodiscard]] Result<HouseStyle> readHouseStyle(const QString& path, const Dataset& dataset);

} // namespace ketenkaart

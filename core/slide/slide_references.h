#pragma once

#include "core/model/dataset.h"

#include <QString>

#include <vector>

namespace ketenkaart {

/// What a slide names and the dataset does not have.
struct BrokenReference
{
    QString column;  ///< of the layer "presentation" in which it is named: "chains", "case", "selection", ...
    QString id;      ///< as it is named
    QString message; ///< for the reader, in the language of the interface
    bool operator==(const BrokenReference&) const = default;
};
/// In the order of the columns; empty when all is there. The dataset is the one without any case; what the slide's
/// case plans counts as there. Looks for the image on the disk.
[[nodiscard]] std::vector<BrokenReference> brokenReferences(const Slide& slide, const Dataset& dataset);

/// The path of a slide's image. Empty without one, for a dataset that is not on the disk, and for a name that leads out
/// of the dataset's folder: data from outside must not make us read other files.
[[nodiscard]] QString imagePath(const Slide& slide, const Dataset& dataset);

} // namespace ketenkaart

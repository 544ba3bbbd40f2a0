#pragma once

#include "core/project/dataset_reader.h"

namespace ketenkaart {

/// What is not in order in the scenes of a dataset: one that names what the data lack (see brokenReferences()) or a
/// province without actors, one without a title, one that lacks what its kind is for, and texts in one language only,
/// which is a note: once for the layer where no scene has the other language; and a text that is too long for a slide
/// of 16:9. Looks for the images on the disk, and measures text: it needs a QGuiApplication when there are scenes.
[[nodiscard]] Diagnostics checkSlides(const ReadDataset& read);

} // namespace ketenkaart

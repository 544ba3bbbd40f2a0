#pragma once

#include "core/model/error.h"

#include <QString>

#include <optional>

class QWidget;

namespace ketenkaart {

class Dataset;

/// Puts a picture into the folder of a dataset, where scenes find it. Gives back its name there: that of the file, with
/// a number when another picture has that name. One that is in the folder already stays where it is. Fails for what is
/// no picture, for a dataset that is not on the disk, and for a folder that cannot be written to.
[[nodiscard]] Result<QString> addPicture(const QString& path, const Dataset& dataset);
/// Whether the file is in the folder of the dataset, so that it need not be copied.
[[nodiscard]] bool isBesideData(const QString& path, const Dataset& dataset);

/// Lets the user choose a picture, and asks before it is copied. No value when nothing was chosen, or when it could not
/// be used; the user knows why.
[[nodiscard]] std::optional<QString> choosePicture(const Dataset& dataset, QWidget* parent);

} // namespace ketenkaart

#pragma once

#include "core/model/dataset.h"

namespace ketenkaart {

/// The words and the area of a dataset without its rows, to make another one from that fits beside it.
[[nodiscard]] inline DatasetContent contentWithoutRows(const Dataset& dataset)
{
    DatasetContent content;
    content.vocabulary = dataset.vocabulary();
    content.area = dataset.area();
    return content;
}

} // namespace ketenkaart

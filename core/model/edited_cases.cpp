#include "core/model/edited_cases.h"

#include "core/model/dataset.h"

#include <utility>

namespace ketenkaart {

Dataset withCases(const Dataset& dataset, std::vector<Case> cases)
{
    DatasetContent content = dataset.content();
    content.cases = std::move(cases);
    return Dataset(std::move(content));
}

} // namespace ketenkaart

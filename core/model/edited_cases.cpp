#include "core/model/edited_cases.h"

#include "core/model/dataset.h"

#include <utility>

namespace ketenkaart {

Dataset withCases(const Dataset& dataset, std::vector<Case> cases)
{
    return Dataset({dataset.name(), dataset.location(), dataset.actors(), dataset.campuses(), dataset.links(),
                    dataset.chains(), dataset.figures(), dataset.technologies(), std::move(cases), dataset.slides()});
}

} // namespace ketenkaart

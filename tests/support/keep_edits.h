#pragma once

#include "core/project/case_writer.h"
#include "core/project/slide_writer.h"
#include "tests/support/terms.h"

namespace ketenkaart::testing {

/// writeCases() and writeSlides() of a dataset with the shipped words.
inline Result<void> keepCases(const QString& location, const std::vector<Case>& cases,
                              const std::optional<DatasetStamp>& read = std::nullopt)
{
    return writeCases(location, cases, words(), read);
}
inline Result<void> keepSlides(const QString& location, const std::vector<Slide>& slides,
                               const std::optional<DatasetStamp>& read = std::nullopt)
{
    return writeSlides(location, slides, words(), read);
}

} // namespace ketenkaart::testing

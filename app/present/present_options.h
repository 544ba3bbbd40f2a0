#pragma once

#include "app/present/presentation.h"
#include "core/model/error.h"
#include "core/model/vocabulary.h"

#include <QStringList>

namespace ketenkaart {

/// What `ketenkaart present` is asked for.
struct PresentArguments
{
    QString dataset; ///< empty for the shipped one
    std::optional<Language> language;
    QString deck;                ///< empty for the first presentation
    int scene = 1;               ///< from 1, as people count
    PresentationOptions options; ///< without the first slide, which the number of scenes limits
};

/// Parses the arguments after the command. An error is wrong usage, and says what to do.
[[nodiscard]] Result<PresentArguments> parsePresentArguments(const QStringList& arguments);

} // namespace ketenkaart

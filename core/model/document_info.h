#pragma once

#include "core/model/language.h"

#include <QString>

namespace ketenkaart {

/// What a file says about itself, for search programs and for who cannot see the map. Empty texts are left out.
struct DocumentInfo
{
    QString title;
    QString author;
    QString description; ///< what the map shows, in sentences
    QString source;      ///< what the data come from
    Language language = Language::Dutch;
};

} // namespace ketenkaart

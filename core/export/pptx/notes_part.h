#pragma once

#include "core/export/pptx/package.h"
#include "core/model/vocabulary.h"

#include <QStringList>

namespace ketenkaart::pptx {

/// Adds the page with the notes of a slide, a paragraph each, and returns its part name.
QString addNotes(Package& package, int place, const QString& slideName, const QStringList& notes, Language language);

} // namespace ketenkaart::pptx

#pragma once

#include "core/export/pptx/package.h"
#include "core/model/document_info.h"

#include <QDateTime>
#include <QStringList>

namespace ketenkaart::pptx {

/// What binds the parts together.
struct DocumentParts
{
    DocumentInfo info;
    QDateTime created;            ///< not said when it is not valid
    QStringList slides;           ///< part names, in the order of the slides
    int firstNumber = 1;          ///< of the first slide
    qint64 slideWidth = 12192000; ///< EMU
};

/// Adds the presentation itself, its properties, and the relationships of the package.
void addDocument(Package& package, const DocumentParts& parts);

} // namespace ketenkaart::pptx

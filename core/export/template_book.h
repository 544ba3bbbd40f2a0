#pragma once

#include "core/model/dataset.h"
#include "core/model/error.h"

#include <QByteArray>
#include <QString>

namespace ketenkaart {

/// An XLSX workbook for somebody who begins: a sheet for actors and one for relations, headed in that language as an
/// import knows it, with the words and home regions of the dataset to choose from, the names of the actors to choose
/// from as the ends of relations, and an example in each that counts for nothing (ImportWords::isExample()); and a
/// sheet that explains it, in the language that tr() answers in. Any thread.
[[nodiscard]] Result<QByteArray> templateBook(const Dataset& dataset, Language language);
/// The same in a file, which is replaced as a whole.
[[nodiscard]] Result<void> writeTemplateBook(const Dataset& dataset, Language language, const QString& path);

} // namespace ketenkaart

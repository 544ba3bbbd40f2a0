#include "core/project/case_writer.h"

#include "core/project/case_tables.h"
#include "core/project/layer_writer.h"

#include <QCoreApplication>

namespace ketenkaart {

Result<void> writeCases(const QString& location, const std::vector<Case>& cases, const Vocabulary& words,
                        const std::optional<DatasetStamp>& read)
{
    const Result<std::vector<LayerText>> tables = caseTables(cases, words);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    return writeLayers(location, *tables, read).transform_error([](Error error) {
        error.message = QCoreApplication::translate("CaseWriter", "The cases cannot be kept: %1").arg(error.message);
        return error;
    });
}

} // namespace ketenkaart

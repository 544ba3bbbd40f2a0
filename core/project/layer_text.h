#pragma once

#include "core/model/vocabulary.h"
#include "core/project/dataset_layers.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace ketenkaart {

/// A layer without geometry as plain text, as it is kept.
struct LayerText
{
    QString layer; ///< its name
    QStringList columns;
    std::vector<QStringList> rows; ///< one value for each column
};

/// Without rows, with the columns that the reader looks for.
[[nodiscard]] LayerText emptyLayerText(LayerIndex index);

// Cells as the reader takes them.

/// Parts between semicolons; a semicolon inside a part becomes a comma.
[[nodiscard]] QString listCell(QStringList parts);
[[nodiscard]] QString listCell(const std::vector<Theme>& themes, const Vocabulary& words);
/// The fewest digits that give the same number when they are read.
[[nodiscard]] QString numberCell(double value);

/// Looks for ids that would not come back as they are: empty ones, those with a line break or a semicolon, and two
/// alike.
class IdCheck
{
public:
    /// An id of its own.
    void own(const QString& id);
    void reference(const QString& id);
    void references(const QStringList& ids);
    /// For the reader, the last one; empty when there is none.
    [[nodiscard]] const QString& fault() const { return m_fault; }
    /// What to do about any fault.
    [[nodiscard]] static QString advice();

private:
    QSet<QString> m_known;
    QString m_fault;
};

} // namespace ketenkaart

#pragma once

#include "core/io/sheet.h"
#include "core/model/language.h"
#include "core/project/dataset_layers.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace ketenkaart {

/// How tables of others call what is in ours: headings of columns, names of layers, and words for yes and no, in Dutch
/// and English. A value that does not change; any thread may read it.
class ColumnNames
{
public:
    /// Those that come with the program.
    [[nodiscard]] static const ColumnNames& shipped();
    /// From a JSON text as that of resources/import/layers.json. What is not understood is left out.
    explicit ColumnNames(const QByteArray& json);

    /// The column of the layer that a heading means, whatever its case, accents, spaces and signs; the first one where
    /// several would do. No value for a heading that means none of them.
    [[nodiscard]] std::optional<QString> columnOf(LayerIndex layer, QStringView heading) const;
    /// The heading of a column in a table for people; the column itself where there is none.
    [[nodiscard]] QString heading(const QString& column, Language language) const;

    /// The layer that the name of a file or sheet means.
    [[nodiscard]] std::optional<LayerIndex> layerOf(QStringView name) const;
    /// What a layer may be called, its own name first.
    [[nodiscard]] QStringList namesOf(LayerIndex layer) const;
    /// The name of a layer in a table for people; its own where there is none.
    [[nodiscard]] QString layerName(LayerIndex layer, Language language) const;

    /// What stands before the name in an example that counts for nothing.
    [[nodiscard]] QString exampleMark(Language language) const;

    /// What a word says in a column of yes and no; no value for another word.
    [[nodiscard]] std::optional<bool> flag(QStringView word) const;

private:
    struct Names
    {
        QStringList dutch;
        QStringList english;
    };
    QHash<QString, Names> m_columns;
    QHash<QString, Names> m_layers;
    QHash<QString, QStringList> m_folded; ///< of a column, as compared
    QHash<QString, bool> m_flags;
    Names m_examples;
};

/// Notes for each column of a sheet which of ours its heading means, where it does not say so by itself. A heading that
/// is ours comes first, then the first one that means it.
void noteMeanings(Sheet& sheet, LayerIndex layer);

/// Whether a table that others made and named can be that layer: it has the columns without which no row can be used,
/// and actors have names. One that has not may be read by an import.
[[nodiscard]] bool canBe(LayerIndex layer, const Sheet& sheet);

} // namespace ketenkaart

#pragma once

#include "core/model/diagnostic.h"
#include "core/project/layer_table.h"

#include <optional>
#include <span>

namespace ketenkaart {

/// A column that we read, and what its absence means.
struct ColumnSpec
{
    enum class Need {
        Essential, ///< without it no row of the layer can be used
        Required,  ///< without it the rows are used, but lack something important
        Optional,
        Place,          ///< not needed when the layer has geometry
        EitherLanguage, ///< one of NAME_nl and NAME_en is required
        Spare,          ///< most tables do without: its absence is not worth a word
    };

    QLatin1StringView name;
    Need need = Need::Optional;
};

/// A layer that we read, and what its absence means.
struct LayerSpec
{
    QLatin1StringView name;
    Diagnostic::Severity whenMissing = Diagnostic::Severity::Note;
    const char* consequence = nullptr; ///< English source text, translated in the context DatasetReader; null for a
                                       ///< layer that most datasets do without: its absence is not worth a word
    std::span<const ColumnSpec> columns;
};

/// In the order in which a dataset is read and its findings are listed.
enum class LayerIndex {
    Themes, ///< words first: the rows of others are in them
    ActorKinds,
    LinkKinds,
    Area,
    Sources,
    Actors,
    Campuses,
    Links,
    Chains,
    Stages,
    Figures,
    Technologies,
    Cases,
    CaseActors, ///< what cases plan: the columns of actors, and the case
    CaseLinks,
    CasePlaces,
    Decks,        ///< presentations
    Presentation, ///< their scenes, in their order
    Regions,
    Headlines, ///< what chains come down to, in their order
};
inline constexpr size_t datasetLayerCount = static_cast<size_t>(LayerIndex::Headlines) + 1;
[[nodiscard]] std::span<const LayerSpec> datasetLayers();
/// What tells the rows of a layer apart: an id is not enough where each chain or each case has its own.
[[nodiscard]] QStringList keyColumns(LayerIndex layer);

/// Reports the columns that the table lacks, each once.
void reportMissingColumns(const LayerSpec& spec, const LayerTable& table, Diagnostics& diagnostics);
/// Reports that the layer is missing, or that the file that should hold it cannot be read (the reason).
void reportMissingLayer(const LayerSpec& spec, const QString& reason, Diagnostics& diagnostics);

} // namespace ketenkaart

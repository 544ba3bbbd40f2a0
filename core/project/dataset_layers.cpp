#include "core/project/dataset_layers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;
using Need = ColumnSpec::Need;

constexpr std::array themeColumns{
    ColumnSpec{"id"_L1, Need::Essential},           ColumnSpec{"name_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"name_en"_L1, Need::EitherLanguage}, ColumnSpec{"colour"_L1, Need::Spare},
    ColumnSpec{"general"_L1, Need::Spare},
};

constexpr std::array actorKindColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"name_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"name_en"_L1, Need::EitherLanguage},
    ColumnSpec{"shape"_L1, Need::Required},
};

constexpr std::array linkKindColumns{
    ColumnSpec{"id"_L1, Need::Essential},           ColumnSpec{"name_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"name_en"_L1, Need::EitherLanguage}, ColumnSpec{"family"_L1, Need::Required},
    ColumnSpec{"delivers"_L1, Need::Spare},         ColumnSpec{"directed"_L1, Need::Spare},
    ColumnSpec{"back_nl"_L1, Need::Spare},          ColumnSpec{"back_en"_L1, Need::Spare},
};

constexpr std::array areaColumns{
    ColumnSpec{"name_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"name_en"_L1, Need::EitherLanguage},
    ColumnSpec{"regions_nl"_L1, Need::Spare},
    ColumnSpec{"regions_en"_L1, Need::Spare},
    ColumnSpec{"all_regions_nl"_L1, Need::Spare},
    ColumnSpec{"all_regions_en"_L1, Need::Spare},
    ColumnSpec{"extent"_L1, Need::Required},
    ColumnSpec{"country"_L1, Need::Spare},
    ColumnSpec{"overview"_L1, Need::Spare},
    ColumnSpec{"limits"_L1, Need::Spare},
    ColumnSpec{"grid"_L1, Need::Spare},
    ColumnSpec{"grid_name"_L1, Need::Spare},
    ColumnSpec{"grid_extent"_L1, Need::Spare},
};

constexpr std::array sourceColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"title_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"title_en"_L1, Need::EitherLanguage},
    ColumnSpec{"phrase_nl"_L1, Need::Spare},
    ColumnSpec{"phrase_en"_L1, Need::Spare},
    ColumnSpec{"author"_L1, Need::Spare},
    ColumnSpec{"date"_L1, Need::Spare},
    ColumnSpec{"address"_L1, Need::Spare},
};

constexpr std::array actorColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"name"_L1, Need::Required},
    ColumnSpec{"organisation"_L1},
    ColumnSpec{"aliases"_L1},
    ColumnSpec{"kind"_L1, Need::Required},
    ColumnSpec{"themes"_L1},
    ColumnSpec{"technologies"_L1},
    ColumnSpec{"campus"_L1},
    ColumnSpec{"municipality"_L1},
    ColumnSpec{"province"_L1},
    ColumnSpec{"lon"_L1, Need::Place},
    ColumnSpec{"lat"_L1, Need::Place},
    ColumnSpec{"approximate"_L1},
    ColumnSpec{"summary_nl"_L1},
    ColumnSpec{"summary_en"_L1},
    ColumnSpec{"website"_L1},
    ColumnSpec{"source"_L1},
    ColumnSpec{"evidence"_L1},
    ColumnSpec{"region"_L1, Need::Spare},
    ColumnSpec{"country"_L1, Need::Spare},
};

constexpr std::array campusColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"name"_L1, Need::Required},
    ColumnSpec{"aliases"_L1},
    ColumnSpec{"themes"_L1},
    ColumnSpec{"municipality"_L1},
    ColumnSpec{"province"_L1},
    ColumnSpec{"lon"_L1, Need::Place},
    ColumnSpec{"lat"_L1, Need::Place},
    ColumnSpec{"summary_nl"_L1},
    ColumnSpec{"summary_en"_L1},
    ColumnSpec{"website"_L1},
    ColumnSpec{"source"_L1},
    ColumnSpec{"evidence"_L1},
    ColumnSpec{"region"_L1, Need::Spare},
};

constexpr std::array linkColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"from"_L1, Need::Essential},
    ColumnSpec{"to"_L1, Need::Essential},
    ColumnSpec{"kind"_L1, Need::Required},
    ColumnSpec{"chain"_L1},
    ColumnSpec{"directed"_L1},
    ColumnSpec{"label_nl"_L1},
    ColumnSpec{"label_en"_L1},
    ColumnSpec{"source"_L1},
    ColumnSpec{"evidence"_L1},
};

constexpr std::array chainColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"name_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"name_en"_L1, Need::EitherLanguage},
    ColumnSpec{"theme"_L1},
    ColumnSpec{"summary_nl"_L1},
    ColumnSpec{"summary_en"_L1},
    ColumnSpec{"source"_L1},
    ColumnSpec{"families"_L1, Need::Spare},
};

constexpr std::array stageColumns{
    ColumnSpec{"chain"_L1, Need::Essential},
    ColumnSpec{"position"_L1, Need::Required},
    ColumnSpec{"id"_L1, Need::Required},
    ColumnSpec{"name_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"name_en"_L1, Need::EitherLanguage},
    ColumnSpec{"region"_L1},
    ColumnSpec{"actors"_L1, Need::Required},
    ColumnSpec{"source"_L1},
};

constexpr std::array figureColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"label_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"label_en"_L1, Need::EitherLanguage},
    ColumnSpec{"value"_L1, Need::Essential},
    ColumnSpec{"unit"_L1},
    ColumnSpec{"theme"_L1},
    ColumnSpec{"region"_L1},
    ColumnSpec{"actor"_L1},
    ColumnSpec{"year"_L1},
    ColumnSpec{"note_nl"_L1},
    ColumnSpec{"note_en"_L1},
    ColumnSpec{"source"_L1},
    ColumnSpec{"wording_nl"_L1, Need::Spare},
    ColumnSpec{"wording_en"_L1, Need::Spare},
    ColumnSpec{"bound"_L1, Need::Spare},
};

constexpr std::array technologyColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"name_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"name_en"_L1, Need::EitherLanguage},
    ColumnSpec{"aliases"_L1},
    ColumnSpec{"theme"_L1},
    ColumnSpec{"source"_L1},
};

constexpr std::array caseColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"name_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"name_en"_L1, Need::EitherLanguage},
    ColumnSpec{"without_actors"_L1},
    ColumnSpec{"without_links"_L1},
};

/// The columns of a layer, and before them the case that the row belongs to.
template<size_t Count> constexpr auto ofCase(const std::array<ColumnSpec, Count>& columns)
{
    std::array<ColumnSpec, Count + 1> withCase;
    withCase.front() = {"case"_L1, Need::Essential};
    std::ranges::copy(columns, withCase.begin() + 1);
    return withCase;
}

constexpr auto caseActorColumns = ofCase(actorColumns);
constexpr auto caseLinkColumns = ofCase(linkColumns);

constexpr std::array casePlaceColumns{
    ColumnSpec{"case"_L1, Need::Essential},
    ColumnSpec{"chain"_L1, Need::Essential},
    ColumnSpec{"stage"_L1, Need::Essential},
    ColumnSpec{"actor"_L1, Need::Essential},
};

constexpr std::array deckColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"name_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"name_en"_L1, Need::EitherLanguage},
};

constexpr std::array slideColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"kind"_L1, Need::Required},
    ColumnSpec{"title_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"title_en"_L1, Need::EitherLanguage},
    ColumnSpec{"text_nl"_L1, Need::Spare},
    ColumnSpec{"text_en"_L1, Need::Spare},
    ColumnSpec{"caption_nl"_L1, Need::Spare},
    ColumnSpec{"caption_en"_L1, Need::Spare},
    ColumnSpec{"notes_nl"_L1, Need::Spare},
    ColumnSpec{"notes_en"_L1, Need::Spare},
    ColumnSpec{"source"_L1, Need::Spare},
    ColumnSpec{"west"_L1, Need::Spare},
    ColumnSpec{"south"_L1, Need::Spare},
    ColumnSpec{"east"_L1, Need::Spare},
    ColumnSpec{"north"_L1, Need::Spare},
    ColumnSpec{"chains"_L1, Need::Spare},
    ColumnSpec{"themes"_L1, Need::Spare},
    ColumnSpec{"provinces"_L1, Need::Spare},
    ColumnSpec{"stated_only"_L1, Need::Spare},
    ColumnSpec{"case"_L1, Need::Spare},
    ColumnSpec{"selection"_L1, Need::Spare},
    ColumnSpec{"actors"_L1, Need::Spare},
    ColumnSpec{"links"_L1, Need::Spare},
    ColumnSpec{"style"_L1, Need::Spare},
    ColumnSpec{"figures"_L1, Need::Spare},
    ColumnSpec{"image"_L1, Need::Spare},
    ColumnSpec{"reveal"_L1, Need::Spare},
    ColumnSpec{"flight_seconds"_L1, Need::Spare},
    ColumnSpec{"deck"_L1, Need::Spare},
};

constexpr std::array regionColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"name_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"name_en"_L1, Need::EitherLanguage},
    ColumnSpec{"aliases"_L1},
    ColumnSpec{"provinces"_L1},
    ColumnSpec{"lon"_L1, Need::Place},
    ColumnSpec{"lat"_L1, Need::Place},
    ColumnSpec{"source"_L1},
    ColumnSpec{"evidence"_L1},
    ColumnSpec{"municipalities"_L1, Need::Spare},
    ColumnSpec{"home"_L1, Need::Spare},
    ColumnSpec{"tint"_L1, Need::Spare},
};

constexpr std::array headlineColumns{
    ColumnSpec{"id"_L1, Need::Essential},
    ColumnSpec{"chain"_L1, Need::Essential},
    ColumnSpec{"position"_L1, Need::Spare},
    ColumnSpec{"from"_L1, Need::Essential},
    ColumnSpec{"to"_L1, Need::Essential},
    ColumnSpec{"words_nl"_L1, Need::EitherLanguage},
    ColumnSpec{"words_en"_L1, Need::EitherLanguage},
    ColumnSpec{"source"_L1},
    ColumnSpec{"evidence"_L1},
};

constexpr std::array layers{
    LayerSpec{"themes"_L1, Severity::Note, nullptr, themeColumns},
    LayerSpec{"actor_kinds"_L1, Severity::Note, nullptr, actorKindColumns},
    LayerSpec{"link_kinds"_L1, Severity::Note, nullptr, linkKindColumns},
    LayerSpec{"area"_L1, Severity::Note, nullptr, areaColumns},
    LayerSpec{"sources"_L1, Severity::Note, nullptr, sourceColumns},
    LayerSpec{"actors"_L1, Severity::Error, QT_TRANSLATE_NOOP("DatasetReader", "no actors and no links are shown"),
              actorColumns},
    LayerSpec{"campuses"_L1, Severity::Note, QT_TRANSLATE_NOOP("DatasetReader", "no campuses are shown"),
              campusColumns},
    LayerSpec{"links"_L1, Severity::Warning, QT_TRANSLATE_NOOP("DatasetReader", "no links are shown"), linkColumns},
    LayerSpec{"chains"_L1, Severity::Warning,
              QT_TRANSLATE_NOOP("DatasetReader", "no chains and no stages are shown, and links belong to no chain"),
              chainColumns},
    LayerSpec{"stages"_L1, Severity::Warning, QT_TRANSLATE_NOOP("DatasetReader", "chains have no stages"),
              stageColumns},
    LayerSpec{"figures"_L1, Severity::Note, QT_TRANSLATE_NOOP("DatasetReader", "no key figures are shown"),
              figureColumns},
    LayerSpec{"technologies"_L1, Severity::Note,
              QT_TRANSLATE_NOOP("DatasetReader", "one cannot search for technologies"), technologyColumns},
    LayerSpec{"cases"_L1, Severity::Note, nullptr, caseColumns},
    LayerSpec{"case_actors"_L1, Severity::Note, nullptr, caseActorColumns},
    LayerSpec{"case_links"_L1, Severity::Note, nullptr, caseLinkColumns},
    LayerSpec{"case_places"_L1, Severity::Note, nullptr, casePlaceColumns},
    LayerSpec{"decks"_L1, Severity::Note, nullptr, deckColumns},
    LayerSpec{"presentation"_L1, Severity::Note, nullptr, slideColumns},
    LayerSpec{"regions"_L1, Severity::Note, nullptr, regionColumns},
    LayerSpec{"headlines"_L1, Severity::Note, nullptr, headlineColumns},
};

static_assert(layers.size() == datasetLayerCount, "a layer for each LayerIndex");

/// The column in the other language; the columns of a pair differ in their last two letters only.
QString otherLanguage(QLatin1StringView column)
{
    return column.chopped(2) + (column.endsWith("nl"_L1) ? "en"_L1 : "nl"_L1);
}

Severity severityOf(const ColumnSpec& column, const LayerTable& table)
{
    switch (column.need) {
    case Need::Essential:
    case Need::Required:
        return Severity::Error;
    case Need::Place:
        return Severity::Warning;
    case Need::EitherLanguage:
        return table.hasColumn(otherLanguage(column.name)) ? Severity::Note : Severity::Error;
    case Need::Optional:
    case Need::Spare:
        break;
    }
    return Severity::Note;
}

QString missingMessage(Need need)
{
    switch (need) {
    case Need::Essential:
        return QCoreApplication::translate("DatasetReader", "The column is missing; no row of this layer is used");
    case Need::Place:
        return QCoreApplication::translate("DatasetReader",
                                           "The column is missing, and there is no geometry; nothing has a place");
    case Need::Required:
    case Need::EitherLanguage:
    case Need::Optional:
    case Need::Spare:
        break;
    }
    return QCoreApplication::translate("DatasetReader", "The column is missing; it counts as empty");
}

} // namespace

std::span<const LayerSpec> datasetLayers()
{
    return layers;
}

QStringList keyColumns(LayerIndex layer)
{
    switch (layer) {
    case LayerIndex::Stages:
        return {u"chain"_s, u"id"_s};
    case LayerIndex::CaseActors:
    case LayerIndex::CaseLinks:
        return {u"case"_s, u"id"_s};
    case LayerIndex::CasePlaces:
        return {u"case"_s, u"chain"_s, u"stage"_s, u"actor"_s};
    case LayerIndex::Themes:
    case LayerIndex::ActorKinds:
    case LayerIndex::LinkKinds:
    case LayerIndex::Area:
    case LayerIndex::Sources:
    case LayerIndex::Actors:
    case LayerIndex::Campuses:
    case LayerIndex::Links:
    case LayerIndex::Chains:
    case LayerIndex::Figures:
    case LayerIndex::Technologies:
    case LayerIndex::Cases:
    case LayerIndex::Decks:
    case LayerIndex::Presentation:
    case LayerIndex::Regions:
    case LayerIndex::Headlines:
        break;
    }
    return {u"id"_s};
}

void reportMissingColumns(const LayerSpec& spec, const LayerTable& table, Diagnostics& diagnostics)
{
    for (const ColumnSpec& column : spec.columns) {
        if (table.hasColumn(QString(column.name)) || column.need == Need::Spare ||
            (column.need == Need::Place && table.hasGeometry)) {
            continue;
        }
        diagnostics.push_back({severityOf(column, table), Code::MissingColumn, table.name, 0, column.name,
                               missingMessage(column.need),
                               QCoreApplication::translate("DatasetReader", "Add the column %1").arg(column.name)});
    }
}

void reportMissingLayer(const LayerSpec& spec, const QString& reason, Diagnostics& diagnostics)
{
    if (!spec.consequence && reason.isEmpty()) {
        return;
    }
    const QString consequence = spec.consequence
                                    ? QCoreApplication::translate("DatasetReader", spec.consequence)
                                    : QCoreApplication::translate("DatasetReader", "the layer is left out");
    if (reason.isEmpty()) {
        diagnostics.push_back(
            {spec.whenMissing, Code::MissingLayer, spec.name, 0, QString(),
             QCoreApplication::translate("DatasetReader", "The layer is missing; %1").arg(consequence),
             QCoreApplication::translate("DatasetReader", "Add a table or file named %1").arg(spec.name)});
        return;
    }
    // A file that is there was meant to be read, whatever the layer.
    diagnostics.push_back({Severity::Error, Code::MissingLayer, spec.name, 0, QString(),
                           QStringLiteral("%1; %2").arg(reason, consequence),
                           QCoreApplication::translate("DatasetReader", "Repair the file or take it away")});
}

} // namespace ketenkaart

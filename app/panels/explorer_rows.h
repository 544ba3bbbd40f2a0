#pragma once

#include "core/model/dataset.h"
#include "core/scene/scene_request.h"
#include "core/search/search_document.h"

#include <QSet>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ketenkaart {

/// The campuses and actors of a dataset, ready for a list: campuses, then actors, then actors without a place. With
/// chains chosen: the actors of their stages in stage order, each once. Never changed once built, so that it may be
/// read from any thread.
struct ExplorerRows
{
    struct Row
    {
        const Actor* actor = nullptr;   // either this one
        const Campus* campus = nullptr; // or that one; both live as long as the dataset
        QString detail;                 ///< the second line
        SearchDocument search;
        int stage = 0; ///< from 1; 0 when no chain is chosen

        [[nodiscard]] const QString& id() const { return campus ? campus->id : actor->id; }
        [[nodiscard]] const QString& name() const { return campus ? campus->name : actor->name; }
    };
    Dataset dataset;
    std::vector<Row> rows;
};

/// Takes the texts in this language, and the names of themes as the translator has them now. For any thread; null when
/// it was told to stop.
[[nodiscard]] std::shared_ptr<const ExplorerRows>
explorerRows(const Dataset& dataset, Language language, const QStringList& chainIds, const std::stop_token& stop = {});

/// The actors that a highlight leaves in a list; none when there is no highlight.
using OnlyActors = std::optional<QSet<QString>>;

/// The indices of the rows that pass the filter and have the words (searchWords()): in the order of the rows, while
/// searching the best first. Where none has what was typed, each longer word may have one typing error. Without words
/// only the actors given are left, if any are; who searches looks beyond them. For any thread; incomplete when it was
/// told to stop.
[[nodiscard]] std::vector<int> shownRows(const ExplorerRows& rows, const MapFilter& filter, const QStringList& words,
                                         const OnlyActors& only = {}, const std::stop_token& stop = {});

} // namespace ketenkaart

#pragma once

#include "core/model/dataset.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ketenkaart {

// The vocabulary of readRouteEnd().

/// What words can name, in the order in which it is tried for the same words.
enum class NameKind { Place, Stage, Technology, Theme, Actor };

/// Something that words can mean, and who belongs to it.
struct NameMeaning
{
    NameKind kind = NameKind::Actor;
    QString label;
    QStringList actorIds;
};

/// How close words are to a name.
enum class NameCloseness { Same, OneTypo, Beginning };

/// The names of everything that an end of a route can be called: places, stages, technologies, themes and actors.
class RouteEndNames
{
public:
    RouteEndNames(const Dataset& dataset, Language language, const std::optional<QString>& chainId);

    /// What is called so, of the first kind of which something is; several of one kind can be. Where the words are all
    /// that was typed, actors are the first kind.
    [[nodiscard]] std::vector<const NameMeaning*> meanings(const QString& words, NameCloseness closeness,
                                                           bool isWhole) const;

    /// A few things whose names begin most like the words.
    [[nodiscard]] QStringList near(const QString& words) const;

private:
    using NamesOfKind = std::multimap<QString, const NameMeaning*>;

    void add(NameKind kind, const QString& label, const QStringList& actorIds, const QStringList& names);
    void addPlaces();
    void addRegionsOfStages();
    void addStages();
    void addSubjects();
    void addActors();

    const Dataset& m_dataset;
    Language m_language;
    std::optional<QString> m_chainId;
    std::vector<std::unique_ptr<const NameMeaning>> m_meanings;
    std::map<NameKind, NamesOfKind> m_names; ///< compactForSearch()
};

} // namespace ketenkaart

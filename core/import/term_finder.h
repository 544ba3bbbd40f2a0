#pragma once

#include "core/model/vocabulary.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace ketenkaart {

/// The parts of a cell with several values: between semicolons, bars or line breaks, or else between commas.
[[nodiscard]] QStringList cellParts(const QString& cell);

/// Finds the term of a vocabulary that somebody means with a word of their own: by its id, its names, other words for
/// it (resources/import/terms.json), or what comes near to one of these. Use it in one thread.
class TermFinder
{
public:
    enum class Sort { ActorKinds, Themes, LinkKinds };

    explicit TermFinder(const Vocabulary& words);

    /// Its id; empty when there is none. Of a kind of link that is told from its other end ("is supplied by") with the
    /// sign < before it.
    [[nodiscard]] QString find(Sort sort, const QString& word);

private:
    struct Entry
    {
        QString folded;
        QString id;
    };
    [[nodiscard]] std::vector<Entry>& entries(Sort sort) { return m_entries[static_cast<size_t>(sort)]; }
    void add(Sort sort, const QString& id, const QStringList& names);

    std::array<std::vector<Entry>, 3> m_entries;
    std::array<QHash<QString, QString>, 3> m_found;
};

} // namespace ketenkaart

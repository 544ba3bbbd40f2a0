#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace ketenkaart {

/// Finds things by their ids and names as people write these: whatever the case, accents and signs, with or without the
/// legal form of a company, and with a slip in a longer name. One thread at a time.
class NameIndex
{
public:
    /// The first that has a name keeps it.
    void add(const QString& id, const QStringList& names);

    struct Match
    {
        QString id; ///< empty when there is none
        enum class How { Exact, Folded, Alike } how = How::Exact;
    };
    [[nodiscard]] Match byId(const QString& id) const;
    [[nodiscard]] Match byName(const QString& name) const;
    /// By id, then by name, then by what comes near to one of the names and to no other.
    [[nodiscard]] Match find(const QString& text) const;
    /// What comes nearest, for a hint; empty when nothing does.
    [[nodiscard]] QString nearestName(const QString& text) const;

private:
    struct Entry
    {
        QString folded;
        QString name;
        QString id;
    };
    [[nodiscard]] std::pair<const Entry*, bool> nearest(const QString& folded, double least) const;

    QHash<QString, QString> m_ids;    ///< by the folded id
    QHash<QString, QString> m_names;  ///< by the name as it stands
    QHash<QString, QString> m_folded; ///< by the folded name
    std::vector<Entry> m_entries;
};

/// An id as ids of sheets are compared: without regard to case, to how accents are composed, and to signs that one does
/// not see.
[[nodiscard]] QString foldedId(const QString& id);

} // namespace ketenkaart

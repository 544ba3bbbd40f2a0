#pragma once

#include <QHash>
#include <QStringList>

namespace ketenkaart {

/// In which row of its layer each entity of a dataset stands, so that findings about it can say where.
class SourceRows
{
public:
    void insert(const QString& layer, const QString& key, qint64 row)
    {
        if (!m_rows.contains({layer, key})) {
            m_rows.insert({layer, key}, row);
        }
    }
    /// 1 is the first row; 0 when it is not known. The key is the id, or key() where that does not suffice.
    [[nodiscard]] qint64 row(const QString& layer, const QString& key) const { return m_rows.value({layer, key}); }
    /// The key of a row that several columns tell apart: of a stage chain and id, of what a case plans the case and the
    /// id, of a place in a stage case, chain, stage and actor.
    [[nodiscard]] static QString key(const QStringList& parts) { return parts.join(u'\n'); }

private:
    QHash<std::pair<QString, QString>, qint64> m_rows; // layer and key
};

} // namespace ketenkaart

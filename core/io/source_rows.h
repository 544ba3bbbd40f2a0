#pragma once

#include <QHash>
#include <QString>

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
    /// 1 is the first row; 0 when it is not known. The key is the id, of a stage stageKey().
    [[nodiscard]] qint64 row(const QString& layer, const QString& key) const { return m_rows.value({layer, key}); }
    /// Two chains may both have a stage of one id.
    [[nodiscard]] static QString stageKey(const QString& chainId, const QString& stageId)
    {
        return chainId + u'\n' + stageId;
    }

private:
    QHash<std::pair<QString, QString>, qint64> m_rows; // layer and key
};

} // namespace ketenkaart

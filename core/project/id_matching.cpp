#include "core/project/id_matching.h"

#include "core/project/cell_sort.h"
#include "core/project/dataset_rows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <vector>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Reference
{
    LayerIndex layer;
    QLatin1StringView column;
    std::vector<LayerIndex> to;
};

const std::vector<Reference>& references()
{
    using enum LayerIndex;
    static const std::vector<Reference> all{
        {Actors, "technologies"_L1, {Technologies}},
        {Actors, "campus"_L1, {Campuses}},
        {Actors, "region"_L1, {Regions}},
        {Campuses, "region"_L1, {Regions}},
        {Links, "from"_L1, {Actors, Campuses, Regions}},
        {Links, "to"_L1, {Actors, Campuses, Regions}},
        {Links, "chain"_L1, {Chains}},
        {Stages, "chain"_L1, {Chains}},
        {Stages, "actors"_L1, {Actors}},
        {Figures, "actor"_L1, {Actors}},
        {Headlines, "chain"_L1, {Chains}},
        {Headlines, "from"_L1, {Regions}},
        {Headlines, "to"_L1, {Regions}},
    };
    return all;
}

/// What two ids have in common that look alike.
QString folded(const QString& id)
{
    QString seen;
    for (const QChar c : id.normalized(QString::NormalizationForm_KC)) {
        if (c.category() != QChar::Other_Format) {
            seen.append(c);
        }
    }
    return seen.simplified().toCaseFolded();
}

/// The ids of a layer, and which of them looks like a text.
class LayerIds
{
public:
    explicit LayerIds(const std::optional<LayerTable>& table)
        : m_ids(idsOf(table).value_or(QSet<QString>()))
    {}

    [[nodiscard]] bool has(const QString& id) const { return m_ids.contains(id); }

    /// Empty when none does; those that look alike all do.
    [[nodiscard]] const QStringList& like(const QString& text)
    {
        if (m_byLook.isEmpty()) {
            for (const QString& id : std::as_const(m_ids)) {
                m_byLook[folded(id)].append(id);
            }
        }
        static const QStringList none;
        const auto found = m_byLook.constFind(folded(text));
        return found == m_byLook.cend() ? none : *found;
    }

private:
    QSet<QString> m_ids;
    QHash<QString, QStringList> m_byLook; ///< filled when it is needed: most references are right
};

Diagnostic takenFor(const LayerTable& table, qint64 row, QLatin1StringView column, const QString& text,
                    const QString& id)
{
    return {Diagnostic::Severity::Note,
            Diagnostic::Code::UnknownReference,
            table.name,
            row,
            column,
            QCoreApplication::translate("DatasetReader", "'%1' is taken for '%2', here and wherever that is so")
                .arg(text, id),
            QCoreApplication::translate("DatasetReader", "Write the id as its own layer has it")};
}

class Matching
{
public:
    Matching(LayerTable& table, const Reference& reference, std::vector<LayerIds*> ids)
        : m_table(table)
        , m_reference(reference)
        , m_ids(std::move(ids))
        , m_isList(cellSort(reference.layer, QString(reference.column)) == CellSort::List)
    {}

    void run()
    {
        const qsizetype column = m_table.columns.indexOf(m_reference.column);
        for (size_t i = 0; column >= 0 && i < m_table.rows.size(); ++i) {
            QString& cell = m_table.rows[i].values[static_cast<size_t>(column)];
            if (cell.isEmpty() || isThere(cell)) {
                continue;
            }
            QStringList parts = m_isList ? cell.split(u';') : QStringList{cell};
            bool isOther = false;
            for (QString& part : parts) {
                if (const QString id = idFor(part.trimmed(), m_table.rows[i].number); !id.isEmpty()) {
                    part = id;
                    isOther = true;
                }
            }
            if (isOther) {
                cell = parts.join(u';');
            }
        }
    }

private:
    [[nodiscard]] bool isThere(const QString& id) const
    {
        return std::ranges::any_of(m_ids, [&](const LayerIds* ids) { return ids->has(id); });
    }

    /// Empty where the text is an id, or looks like none or like several.
    QString idFor(const QString& text, qint64 row)
    {
        if (text.isEmpty() || isThere(text)) {
            return {};
        }
        if (const auto known = m_taken.constFind(text); known != m_taken.cend()) {
            return *known;
        }
        QStringList alike;
        for (LayerIds* ids : m_ids) {
            alike += ids->like(text);
        }
        const QString id = alike.size() == 1 ? alike.front() : QString();
        m_taken.insert(text, id);
        if (!id.isEmpty()) {
            m_table.findings.push_back(takenFor(m_table, row, m_reference.column, text, id));
        }
        return id;
    }

    LayerTable& m_table;
    const Reference& m_reference;
    std::vector<LayerIds*> m_ids;
    bool m_isList;
    QHash<QString, QString> m_taken;
};

} // namespace

void matchIds(std::array<std::optional<LayerTable>, datasetLayerCount>& tables)
{
    QHash<LayerIndex, std::shared_ptr<LayerIds>> known;
    for (const Reference& reference : references()) {
        std::optional<LayerTable>& table = tables[static_cast<size_t>(reference.layer)];
        if (!table) {
            continue;
        }
        std::vector<LayerIds*> ids;
        for (const LayerIndex layer : reference.to) {
            std::shared_ptr<LayerIds>& ofLayer = known[layer];
            if (!ofLayer) {
                ofLayer = std::make_shared<LayerIds>(tables[static_cast<size_t>(layer)]);
            }
            ids.push_back(ofLayer.get());
        }
        Matching(*table, reference, std::move(ids)).run();
    }
}

} // namespace ketenkaart

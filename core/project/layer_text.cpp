#include "core/project/layer_text.h"

#include "core/model/clean_text.h"
#include "core/project/layer_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace ketenkaart {

LayerText emptyLayerText(LayerIndex index)
{
    const LayerSpec& spec = datasetLayers()[static_cast<size_t>(std::to_underlying(index))];
    LayerText text{spec.name, {}, {}};
    for (const ColumnSpec& column : spec.columns) {
        text.columns.append(column.name);
    }
    return text;
}

QString listCell(QStringList parts)
{
    for (QString& part : parts) {
        part = cleanText(part.replace(u';', u','));
    }
    return parts.join(u';');
}

QString listCell(const std::vector<Theme>& themes, const Vocabulary& words)
{
    QStringList ids;
    for (const Theme theme : themes) {
        ids.append(words.id(theme));
    }
    return ids.join(u';');
}

QString numberCell(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

void IdCheck::own(const QString& id)
{
    reference(id);
    if (m_known.contains(id)) {
        m_fault = QCoreApplication::translate("LayerWriter", "The id '%1' is there twice").arg(id);
    }
    m_known.insert(id);
}

void IdCheck::reference(const QString& id)
{
    if (id.isEmpty()) {
        m_fault = QCoreApplication::translate("LayerWriter", "Something in it has no id");
    } else if (id != cleanText(id) || id.contains(u';')) {
        m_fault = QCoreApplication::translate("LayerWriter", "'%1' cannot be kept as an id").arg(cleanText(id));
    }
}

void IdCheck::references(const QStringList& ids)
{
    for (const QString& id : ids) {
        reference(id);
    }
}

QString IdCheck::advice()
{
    return QCoreApplication::translate("LayerWriter",
                                       "Use an id of its own for everything, of letters, digits and hyphens");
}

} // namespace ketenkaart

#include "core/project/column_names.h"

#include "core/model/clean_text.h"
#include "core/search/search_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Letters and digits alone, without accents and case, whatever their width: "X-coördinaat" is "xcoordinaat".
QString folded(const QString& text)
{
    return compactForSearch(text.normalized(QString::NormalizationForm_KC));
}

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const auto& value : array.toArray()) {
        texts.append(value.toString());
    }
    return texts;
}

/// The headings of people begin with a capital.
QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString wordOf(QStringView text)
{
    return cleanText(text.toString()).toCaseFolded();
}

} // namespace

const ColumnNames& ColumnNames::shipped()
{
    static const ColumnNames names = [] {
        QFile file(u":/layers/layers.json"_s);
        return ColumnNames(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return names;
}

ColumnNames::ColumnNames(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto read = [&](const QString& member, QHash<QString, Names>& into) {
        const QJsonObject all = root.value(member).toObject();
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QJsonObject entry = it.value().toObject();
            into.insert(it.key(), {textsOf(entry.value("nl"_L1)), textsOf(entry.value("en"_L1))});
        }
    };
    read(u"columns"_s, m_columns);
    read(u"layers"_s, m_layers);
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        QStringList& all = m_folded[it.key()];
        for (const QString& name : it->dutch + it->english) {
            all.append(folded(name));
        }
    }
    const QJsonObject examples = root.value("example"_L1).toObject();
    m_examples = {textsOf(examples.value("nl"_L1)), textsOf(examples.value("en"_L1))};
    for (const QString& word : textsOf(root.value("yes"_L1))) {
        m_flags.insert(word, true);
    }
    for (const QString& word : textsOf(root.value("no"_L1))) {
        m_flags.insert(word, false);
    }
}

std::optional<QString> ColumnNames::columnOf(LayerIndex layer, QStringView heading) const
{
    const QString sought = folded(heading.toString());
    const std::span<const ColumnSpec> columns = datasetLayers()[static_cast<size_t>(layer)].columns;
    const auto exact =
        std::ranges::find_if(columns, [&](const ColumnSpec& column) { return folded(column.name) == sought; });
    if (sought.isEmpty() || exact != columns.end()) {
        return sought.isEmpty() ? std::nullopt : std::optional<QString>(exact->name);
    }
    for (const ColumnSpec& column : columns) {
        const auto names = m_folded.constFind(QString(column.name));
        if (names != m_folded.cend() && names->contains(sought)) {
            return column.name;
        }
    }
    return std::nullopt;
}

QString ColumnNames::heading(const QString& column, Language language) const
{
    const Names names = m_columns.value(column);
    const QStringList& own = language == Language::Dutch ? names.dutch : names.english;
    return own.isEmpty() ? column : capitalised(own.front());
}

std::optional<LayerIndex> ColumnNames::layerOf(QStringView name) const
{
    const QString sought = folded(name.toString());
    for (size_t i = 0; i < datasetLayerCount && !sought.isEmpty(); ++i) {
        const QStringList names = namesOf(static_cast<LayerIndex>(i));
        if (std::ranges::any_of(names, [&](const QString& each) { return folded(each) == sought; })) {
            return static_cast<LayerIndex>(i);
        }
    }
    return std::nullopt;
}

QStringList ColumnNames::namesOf(LayerIndex layer) const
{
    const QString own = datasetLayers()[static_cast<size_t>(layer)].name;
    const Names names = m_layers.value(own);
    return QStringList{own} + names.dutch + names.english;
}

QString ColumnNames::layerName(LayerIndex layer, Language language) const
{
    const QString own = datasetLayers()[static_cast<size_t>(layer)].name;
    const Names names = m_layers.value(own);
    const QStringList& inLanguage = language == Language::Dutch ? names.dutch : names.english;
    return inLanguage.isEmpty() ? own : capitalised(inLanguage.front());
}

QString ColumnNames::exampleMark(Language language) const
{
    return capitalised((language == Language::Dutch ? m_examples.dutch : m_examples.english).value(0));
}

std::optional<bool> ColumnNames::flag(QStringView word) const
{
    const auto found = m_flags.constFind(wordOf(word));
    return found == m_flags.cend() ? std::nullopt : std::optional(*found);
}

void noteMeanings(Sheet& sheet, LayerIndex layer)
{
    QSet<QString> taken;
    for (SheetColumn& column : sheet.columns) {
        column.meaning.clear();
        taken.insert(column.key());
    }
    const std::span<const ColumnSpec> own = datasetLayers()[static_cast<size_t>(layer)].columns;
    for (SheetColumn& column : sheet.columns) {
        const QString name = column.key();
        if (std::ranges::any_of(own, [&](const ColumnSpec& spec) { return name == spec.name; })) {
            continue;
        }
        const std::optional<QString> meant = ColumnNames::shipped().columnOf(layer, name);
        if (meant && !taken.contains(*meant)) {
            taken.insert(*meant);
            column.meaning = *meant;
        }
    }
}

bool canBe(LayerIndex layer, const Sheet& sheet)
{
    Sheet named;
    named.columns = sheet.columns;
    noteMeanings(named, layer);
    return std::ranges::all_of(datasetLayers()[static_cast<size_t>(layer)].columns, [&](const ColumnSpec& column) {
        const bool isNeeded =
            column.need == ColumnSpec::Need::Essential || (layer == LayerIndex::Actors && column.name == "name"_L1);
        return !isNeeded || named.columnIndex(QString(column.name)) >= 0;
    });
}

} // namespace ketenkaart

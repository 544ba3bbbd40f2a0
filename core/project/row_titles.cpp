#include "core/project/row_titles.h"

#include "core/model/clean_text.h"
#include "core/project/row_pairs.h"
#include "core/project/source_rows.h"

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isEmpty(const LocalizedText& text)
{
    return text.dutch.isEmpty() && text.english.isEmpty();
}

/// Two texts in a pattern of %1 and %2, in each language; the first alone where the second is empty.
LocalizedText joined(const QString& pattern, const LocalizedText& first, const LocalizedText& second)
{
    if (isEmpty(second)) {
        return first;
    }
    return {pattern.arg(first.in(Language::Dutch), second.in(Language::Dutch)),
            pattern.arg(first.in(Language::English), second.in(Language::English))};
}

QString text(const SheetRow& row, qsizetype column)
{
    return cleanText(Sheet::cell(row, column));
}

} // namespace

struct RowTitles::Columns
{
    Columns(LayerIndex layer, const Sheet& sheet)
        : keys(layer, sheet)
        , name(sheet.columnIndex(u"name"))
        , words{{{sheet.columnIndex(u"name_nl"), sheet.columnIndex(u"name_en")},
                 {sheet.columnIndex(u"title_nl"), sheet.columnIndex(u"title_en")},
                 {sheet.columnIndex(u"label_nl"), sheet.columnIndex(u"label_en")}}}
        , from(sheet.columnIndex(u"from"))
        , to(sheet.columnIndex(u"to"))
        , chain(sheet.columnIndex(u"chain"))
        , stage(sheet.columnIndex(u"stage"))
        , actor(sheet.columnIndex(u"actor"))
        , scenario(sheet.columnIndex(u"case"))
    {}

    [[nodiscard]] LocalizedText nameOf(const SheetRow& row) const
    {
        if (const QString single = text(row, name); !single.isEmpty()) {
            return {single, single};
        }
        for (const auto& [dutch, english] : words) {
            if (LocalizedText both{text(row, dutch), text(row, english)}; !isEmpty(both)) {
                return both;
            }
        }
        return {};
    }

    RowKeys keys;
    qsizetype name;
    std::array<std::pair<qsizetype, qsizetype>, 3> words; // in each language
    qsizetype from;
    qsizetype to;
    qsizetype chain;
    qsizetype stage;
    qsizetype actor;
    qsizetype scenario;
};

RowTitles::RowTitles(const Project& project)
    : m_project(project)
{}

RowTitles::~RowTitles() = default;

const RowTitles::Columns& RowTitles::columnsOf(LayerIndex layer)
{
    std::unique_ptr<const Columns>& columns = m_columns[static_cast<size_t>(layer)];
    if (!columns) {
        columns = std::make_unique<const Columns>(layer, sheetOrEmpty(m_project, layer));
    }
    return *columns;
}

void RowTitles::addNames(Names& names, LayerIndex layer)
{
    const Columns& columns = columnsOf(layer);
    for (const SheetRow& row : sheetOrEmpty(m_project, layer).rows) {
        const QStringList key = columns.keys.key(row);
        // What a case plans is referred to by its id alone, in that case.
        const QString id = layer == LayerIndex::CaseActors ? key.back() : SourceRows::key(key);
        if (const LocalizedText name = columns.nameOf(row); !isEmpty(name) && !names.contains(id)) {
            names.insert(id, name);
        }
    }
}

LocalizedText RowTitles::end(const QString& id)
{
    if (!m_ends) {
        m_ends.emplace();
        for (const LayerIndex layer :
             {LayerIndex::Actors, LayerIndex::Campuses, LayerIndex::Regions, LayerIndex::CaseActors}) {
            addNames(*m_ends, layer);
        }
    }
    return m_ends->value(id, {id, id});
}

LocalizedText RowTitles::named(std::optional<Names>& names, LayerIndex layer, const QStringList& key)
{
    if (!names) {
        names.emplace();
        addNames(*names, layer);
    }
    return names->value(SourceRows::key(key), {key.back(), key.back()});
}

LocalizedText RowTitles::title(LayerIndex layer, const SheetRow& row)
{
    using enum LayerIndex;
    const Columns& columns = columnsOf(layer);
    LocalizedText title;
    if (layer == CasePlaces) {
        title = joined(u"%1, %2"_s, end(text(row, columns.actor)),
                       named(m_stages, Stages, {text(row, columns.chain), text(row, columns.stage)}));
    } else if (layer != Links && layer != CaseLinks && layer != Headlines) {
        title = columns.nameOf(row);
    } else if (const QString from = text(row, columns.from), to = text(row, columns.to);
               !from.isEmpty() && !to.isEmpty()) {
        title = joined(u"%1 → %2"_s, end(from), end(to));
    }
    if (isEmpty(title)) {
        QStringList key = columns.keys.key(row);
        key.removeAll(QString());
        return {key.join(u", "_s), key.join(u", "_s)};
    }
    if (layer == Stages) {
        return joined(u"%1 (%2)"_s, title, named(m_chains, Chains, {text(row, columns.chain)}));
    }
    if (layer == CaseActors || layer == CaseLinks || layer == CasePlaces) {
        return joined(u"%1 (%2)"_s, title, named(m_cases, Cases, {text(row, columns.scenario)}));
    }
    return title;
}

} // namespace ketenkaart

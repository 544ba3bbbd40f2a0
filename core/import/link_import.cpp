#include "core/import/import_state.h"
#include "core/import/import_words.h"
#include "core/import/insert_new.h"
#include "core/import/term_finder.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using enum ColumnRole;
using Verdict = ImportedRow::Verdict;
using How = NameIndex::Match::How;

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// A link as a sheet tells it.
struct SaidLink
{
    QString from;
    QString to;
    QString kind; ///< its id
    std::optional<bool> directed = {};
    QString labelNl = {};
    QString labelEn = {};
    QStringList chainIds = {};
    QString source = {};
    QString evidence = {};
    RowTexts own = {};
    QString fromHeading = {}; ///< of the column in which the end stands; empty where that is no cell of the row
    QString toHeading = {};
};

/// Puts links into the project and reports on each.
class LinkPutter
{
public:
    LinkPutter(ImportState& state, size_t table, const ImportTable& rows)
        : m_state(state)
        , m_table(table)
        , m_title(rows.title())
    {
        for (const auto& [id, from] : state.links.texts(u"from"_s)) {
            insertNew(m_byEnds, keyOf(from, state.links.text(id, u"to"_s), state.links.text(id, u"kind"_s)), id);
        }
    }

    /// Makes an actor of a name where the mapping asks for it, whether a link follows or not.
    void addEnd(const QString& name, qint64 row)
    {
        if (m_state.mapping.addsPartners && !name.isEmpty()) {
            ImportedRow report{m_table, row, Verdict::Added, LayerIndex::Links, {}, {}, {}};
            static_cast<void>(endOf(name, {}, report));
        }
    }

    /// The report is that of the row so far: remarks on it stay with the link.
    void put(const SaidLink& said, ImportedRow report)
    {
        report.layer = LayerIndex::Links;
        report.name = QStringLiteral("%1 \u2192 %2").arg(said.from, said.to);
        const QString from = endOf(said.from, said.fromHeading, report);
        const QString to = endOf(said.to, said.toHeading, report);
        if (from.isEmpty() || to.isEmpty()) {
            report.verdict = Verdict::NotTaken;
        } else if (from == to) {
            report.verdict = Verdict::NotTaken;
            report.remarks.push_back({QString(), LinkText::tr("Both ends are the same actor")});
        } else {
            write(said, from, to, report);
        }
        m_state.rows.push_back(std::move(report));
    }

private:
    [[nodiscard]] QString endOf(const QString& text, const QString& heading, ImportedRow& report)
    {
        if (text.isEmpty()) {
            report.remarks.push_back({heading, LinkText::tr("One of the two ends is empty")});
            return {};
        }
        const NameIndex::Match match = m_state.endFor(text);
        if (!match.id.isEmpty()) {
            if (match.how == How::Alike) {
                report.remarks.push_back(
                    {heading, LinkText::tr("%1 was taken for %2").arg(text, m_state.actors.text(match.id, u"name"_s))});
            }
            return match.id;
        }
        if (m_state.mapping.addsPartners) {
            const QString id = m_state.freeId(m_state.actors, text, u"actor"_s);
            const Vocabulary& words = m_state.dataset.vocabulary();
            m_state.actors.add(id, {{u"name"_s, text},
                                    {u"kind"_s, words.id(words.usualActorKind())},
                                    {u"themes"_s, words.id(words.generalTheme())},
                                    {u"source"_s, m_title},
                                    {u"evidence"_s, idOf(ketenkaart::Evidence::Stated)},
                                    {importedFromColumn, m_title}});
            m_state.names.add(id, {text});
            m_state.touched.insert(id);
            ImportedRow partner{m_table, report.row, Verdict::Added, LayerIndex::Actors, id, text, {}};
            partner.remarks.push_back({QString(), LinkText::tr("Only named as a partner: it has no place yet")});
            m_state.rows.push_back(std::move(partner));
            return id;
        }
        const QString hint = m_state.names.nearestName(text);
        report.remarks.push_back({heading, hint.isEmpty()
                                               ? LinkText::tr("There is no actor %1").arg(text)
                                               : LinkText::tr("There is no actor %1; is it %2?").arg(text, hint)});
        return {};
    }

    void write(const SaidLink& said, const QString& from, const QString& to, ImportedRow& report)
    {
        const Vocabulary& words = m_state.dataset.vocabulary();
        const std::optional<LinkKind> kind = words.linkKind(said.kind);
        const bool isDirected = said.directed.value_or(kind && kind->directed);
        const QString id = existing(from, to, said.kind, isDirected);
        RowTexts texts{{u"label_nl"_s, said.labelNl},
                       {u"label_en"_s, said.labelEn},
                       {u"source"_s, said.source},
                       {u"evidence"_s, said.evidence}};
        texts.insert(texts.end(), said.own.begin(), said.own.end());
        if (!id.isEmpty()) {
            report.id = id;
            QStringList chains = m_state.links.text(id, u"chain"_s).split(u';', Qt::SkipEmptyParts);
            for (const QString& chain : said.chainIds) {
                chains += chains.contains(chain) ? QStringList() : QStringList(chain);
            }
            texts.emplace_back(u"chain"_s, chains.join(u';'));
            const bool isChanged = m_state.links.change(id, texts);
            const qint64 first = m_state.rowOf.value(id);
            report.verdict = isChanged ? Verdict::Changed : first == 0 ? Verdict::Same : Verdict::NotTaken;
            if (report.verdict == Verdict::NotTaken) {
                report.remarks.push_back({QString(), LinkText::tr("The same link as in row %1").arg(first)});
            }
            m_state.touched.insert(id);
            insertNew(m_state.rowOf, id, report.row);
            return;
        }
        report.id = m_state.freeId(m_state.links, from + u'-' + said.kind + u'-' + to, u"link"_s);
        texts.insert(texts.begin(), {{u"from"_s, from},
                                     {u"to"_s, to},
                                     {u"kind"_s, said.kind},
                                     {u"chain"_s, said.chainIds.join(u';')},
                                     {u"directed"_s, isDirected ? u"yes"_s : u"no"_s}});
        if (said.source.isEmpty()) {
            texts.emplace_back(u"source"_s, m_title);
        }
        if (said.evidence.isEmpty()) {
            texts.emplace_back(u"evidence"_s, idOf(ketenkaart::Evidence::Stated));
        }
        texts.emplace_back(importedFromColumn, m_title);
        m_state.links.add(report.id, texts);
        m_state.touched.insert(report.id);
        insertNew(m_state.rowOf, report.id, report.row);
        m_byEnds.insert(keyOf(from, to, said.kind), report.id);
        report.verdict = Verdict::Added;
    }

    [[nodiscard]] static QString keyOf(const QString& from, const QString& to, const QString& kind)
    {
        return from + u'\n' + kind + u'\n' + to;
    }

    /// The link of these ends and that kind; either way round when neither of the two has a direction.
    [[nodiscard]] QString existing(const QString& from, const QString& to, const QString& kind, bool isDirected) const
    {
        if (const QString id = m_byEnds.value(keyOf(from, to, kind)); !id.isEmpty()) {
            return id;
        }
        const QString back = m_byEnds.value(keyOf(to, from, kind));
        const bool hasNoDirection = !isDirected && ImportWords::get().isNo(m_state.links.text(back, u"directed"_s));
        return hasNoDirection ? back : QString();
    }

    ImportState& m_state;
    size_t m_table;
    QString m_title;
    QHash<QString, QString> m_byEnds; ///< the first link of these ends and that kind
};

/// Whether a link has a direction, by a word or an arrow, or by yes and no.
std::optional<bool> isDirected(const QString& text)
{
    const ImportWords& words = ImportWords::get();
    switch (words.way(text)) {
    case ImportWords::Way::There:
    case ImportWords::Way::Back:
        return true;
    case ImportWords::Way::Both:
        return false;
    case ImportWords::Way::Unknown:
        break;
    }
    return words.isYes(text) ? std::optional(true) : words.isNo(text) ? std::optional(false) : std::nullopt;
}

void turn(SaidLink& said)
{
    std::swap(said.from, said.to);
    std::swap(said.fromHeading, said.toHeading);
}

QStringList chainsOf(ImportState& state, const QString& cell)
{
    QStringList ids;
    for (const QString& part : cell.isEmpty() ? QStringList(state.mapping.chain) : cellParts(cell)) {
        if (const QString id = state.chainFor(part); !id.isEmpty()) {
            ids.append(id);
        }
    }
    return ids;
}

} // namespace

void importLinks(ImportState& state, size_t table, const ImportTable& rows, const TableMapping& mapping)
{
    LinkPutter putter(state, table, rows);
    for (const ImportTable::Row& row : rows.rows) {
        const auto cell = [&](ColumnRole role) {
            const qsizetype column = mapping.column(role);
            return column < 0 ? QString() : row.cells.value(column);
        };
        ImportedRow report{table, row.number, Verdict::Added, LayerIndex::Links, {}, {}, {}};
        SaidLink said{cell(From),
                      cell(To),
                      mapping.usualLinkKind,
                      isDirected(cell(Directed)),
                      cell(LabelNl),
                      cell(LabelEn),
                      chainsOf(state, cell(ColumnRole::Chain)),
                      cell(Source),
                      {},
                      {}};
        said.fromHeading = rows.headings.value(mapping.column(From));
        said.toHeading = rows.headings.value(mapping.column(To));
        if (const auto evidence = parseEvidence(cell(ColumnRole::Evidence).toLower())) {
            said.evidence = idOf(*evidence);
        }
        if (const QString word = cell(Kind); !word.isEmpty()) {
            QString kind = mapping.linkKinds.value(word);
            if (kind.startsWith(u'<')) {
                turn(said);
                kind = kind.sliced(1);
            }
            if (kind.isEmpty()) {
                // What nobody knows is claimed to be no delivery.
                const Vocabulary& words = state.dataset.vocabulary();
                said.kind = words.id(words.usualLinkKind());
                said.labelNl = said.labelNl.isEmpty() ? word : said.labelNl;
                report.remarks.push_back(
                    {rows.headings.value(mapping.column(Kind)),
                     LinkText::tr(
                         "'%1' is none of the kinds of link; taken for ‘%2’, and it stands in words at the link")
                         .arg(word, words.name(words.usualLinkKind()))});
            } else {
                said.kind = kind;
            }
        }
        if (ImportWords::get().way(cell(Directed)) == ImportWords::Way::Back) {
            turn(said);
        }
        for (qsizetype i = 0; i < rows.headings.size(); ++i) {
            const size_t index = static_cast<size_t>(i);
            if (index < mapping.columns.size() && mapping.columns[index].role == Own) {
                const bool isOurs = emptySheet(LayerIndex::Links).columnIndex(rows.headings[i]) >= 0;
                said.own.emplace_back(isOurs ? LinkText::tr("%1 (sheet)").arg(rows.headings[i]) : rows.headings[i],
                                      row.cells.value(i));
            }
        }
        putter.put(said, std::move(report));
    }
}

void importPartners(ImportState& state, size_t table, const ImportTable& rows, const TableMapping& mapping)
{
    LinkPutter putter(state, table, rows);
    for (const ImportTable::Row& row : rows.rows) {
        const QString name = row.cells.value(mapping.column(ColumnRole::Name));
        for (size_t i = 0; i < mapping.columns.size(); ++i) {
            const ColumnMapping& column = mapping.columns[i];
            if (column.role != Partners || name.isEmpty()) {
                continue;
            }
            for (const QString& partner : cellParts(row.cells.value(static_cast<qsizetype>(i)))) {
                SaidLink said{name, partner, column.linkKind, {}, {}, {}, chainsOf(state, {}), {}, {}, {}};
                said.toHeading = column.heading;
                if (column.isBackward) {
                    turn(said);
                }
                putter.put(said, {table, row.number, Verdict::Added, LayerIndex::Links, {}, {}, {}});
            }
        }
    }
}

void importMatrix(ImportState& state, size_t table, const ImportTable& rows, const TableMapping& mapping)
{
    LinkPutter putter(state, table, rows);
    for (const QString& name : rows.headings.mid(1)) {
        putter.addEnd(name, rows.headingRow);
    }
    for (const ImportTable::Row& row : rows.rows) {
        putter.addEnd(row.cells.value(0), row.number);
        for (qsizetype i = 1; i < rows.headings.size(); ++i) {
            const QString text = row.cells.value(i);
            if (text.isEmpty() || ImportWords::get().isNo(text) || row.cells.value(0).isEmpty()) {
                continue;
            }
            const bool isOnDiagonal = foldedName(row.cells.value(0)) == foldedName(rows.headings[i]);
            if (isOnDiagonal) {
                continue;
            }
            const QString word = mapping.linkKinds.value(text);
            SaidLink said{row.cells.value(0),
                          rows.headings[i],
                          word.isEmpty() ? mapping.usualLinkKind : word,
                          {},
                          {},
                          {},
                          chainsOf(state, {}),
                          {},
                          {},
                          {}};
            if (said.kind.startsWith(u'<')) {
                turn(said);
                said.kind = said.kind.sliced(1);
            }
            if (word.isEmpty() && !ImportWords::get().isYes(text)) {
                said.labelNl = text;
            }
            putter.put(said, {table, row.number, Verdict::Added, LayerIndex::Links, {}, {}, {}});
        }
    }
}

} // namespace ketenkaart

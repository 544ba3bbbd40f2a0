#include "core/import/mapping_guess.h"

#include "core/import/column_values.h"
#include "core/import/import_words.h"
#include "core/import/position_reader.h"
#include "core/import/term_finder.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using enum ColumnRole;

/// A heading this much like a known one is that one with a slip in it.
constexpr double alike = 88.0;
/// Names of columns end after ten letters in a Shapefile.
constexpr qsizetype shapefileLength = 10;
/// Words of a column that are taken for terms; a column with more has texts.
constexpr qsizetype mostWords = 60;

/// How well a heading fits one of the known ones, from 0; the first ones are the usual ones.
double fit(const QString& folded, const QString& firstWord, const QStringList& known)
{
    if (folded.isEmpty()) {
        return 0.0;
    }
    if (const qsizetype index = known.indexOf(folded); index >= 0) {
        return 100.0 - 0.1 * static_cast<double>(index);
    }
    double best = 0.0;
    for (const QString& word : known) {
        if (folded.size() == shapefileLength && word.startsWith(folded)) {
            best = std::max(best, 85.0);
        }
        if (folded.size() >= 5 && word.size() >= 5) {
            const double likely = likeness(folded, word);
            best = likely >= alike ? std::max(best, 0.9 * likely) : best;
        }
        if (firstWord.size() >= 3 && firstWord != folded && word == firstWord) {
            best = std::max(best, 70.0);
        }
    }
    return best;
}

QString firstWordOf(const QString& heading)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    return foldedHeading(heading.section(gap, 0, 0, QString::SectionSkipEmpty));
}

struct Fit
{
    double score = 0.0;
    qsizetype column = 0;
    ColumnRole role = Own;
};

/// The roles that headings have in a table of that sort; each but one column's.
std::vector<ColumnRole> rolesByHeading(const QStringList& headings, const QString& sort)
{
    std::vector<Fit> fits;
    const QHash<QString, QStringList>& known = ImportWords::get().headings(sort);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString folded = foldedHeading(headings[i]);
        const QString firstWord = firstWordOf(headings[i]);
        for (auto it = known.begin(); it != known.end(); ++it) {
            const std::optional<ColumnRole> role = parseColumnRole(it.key());
            if (const double score = fit(folded, firstWord, *it); role && score > 0.0) {
                fits.push_back({score, i, *role});
            }
        }
    }
    // Ties go to the column and the role that come first, whatever the order of a hash.
    std::ranges::sort(fits, [](const Fit& a, const Fit& b) {
        return std::tuple(-a.score, a.column, a.role) < std::tuple(-b.score, b.column, b.role);
    });
    std::vector<ColumnRole> roles(static_cast<size_t>(headings.size()), Own);
    QSet<ColumnRole> taken;
    for (const Fit& fit : fits) {
        ColumnRole& role = roles[static_cast<size_t>(fit.column)];
        if (role == Own && !taken.contains(fit.role)) {
            role = fit.role;
            taken.insert(fit.role);
        }
    }
    return roles;
}

/// The halves of cells that have both coordinates; empty for a cell that has not.
std::pair<QStringList, QStringList> halvesOf(const QStringList& cells)
{
    std::pair<QStringList, QStringList> halves;
    for (const QString& cell : cells) {
        const auto parts = positionParts(cell).value_or(std::pair<QString, QString>());
        halves.first.append(parts.first);
        halves.second.append(parts.second);
    }
    return halves;
}

std::optional<qint64> saidHeadingRow(const ImportTable& table)
{
    return table.isHeadingSaid ? std::optional(table.headingRow) : std::nullopt;
}

class TableGuess
{
public:
    TableGuess(const ImportTable& table, const Dataset& dataset, const PlaceFinder& places)
        : m_table(table)
        , m_dataset(dataset)
        , m_places(places)
        , m_terms(dataset.vocabulary())
    {}

    TableMapping make(std::optional<TableContent> said)
    {
        TableMapping mapping;
        mapping.file = m_table.file;
        mapping.name = m_table.name;
        mapping.headingRow = saidHeadingRow(m_table);
        if (m_table.rows.empty()) {
            return mapping;
        }
        const std::vector<ColumnRole> asActors = rolesByHeading(m_table.headings, u"actors"_s);
        const std::vector<ColumnRole> asLinks = rolesByHeading(m_table.headings, u"links"_s);
        mapping.content = said.value_or(isMatrix(m_table)              ? TableContent::Matrix
                                        : isOfLinks(asLinks, asActors) ? TableContent::Links
                                                                       : TableContent::Actors);
        switch (mapping.content) {
        case TableContent::Links:
            takeRoles(mapping, asLinks);
            lookAtKinds(mapping);
            break;
        case TableContent::Actors:
            takeRoles(mapping, asActors);
            findPartners(mapping);
            lookAtValues(mapping);
            if (!said && (!mapping.has(Name) || isListOfTerms(mapping))) {
                mapping.content = TableContent::Nothing;
            }
            break;
        case TableContent::Matrix:
        case TableContent::Nothing:
            takeRoles(mapping, std::vector(asActors.size(), Ignored));
            break;
        }
        return completedMapping(std::move(mapping), m_table, m_dataset);
    }

private:
    static bool has(const std::vector<ColumnRole>& roles, ColumnRole role)
    {
        return std::ranges::contains(roles, role);
    }

    static bool isOfLinks(const std::vector<ColumnRole>& asLinks, const std::vector<ColumnRole>& asActors)
    {
        if (!has(asLinks, From) || !has(asLinks, To)) {
            return false;
        }
        // A list of companies with a column of suppliers and one of customers says where they are.
        const bool hasPlace = has(asActors, Lon) || has(asActors, X) || has(asActors, Postcode) ||
                              has(asActors, Municipality) || has(asActors, Position);
        const auto name = std::ranges::find(asActors, Name);
        const bool isNameApart = name != asActors.end() &&
                                 asLinks[static_cast<size_t>(name - asActors.begin())] != From &&
                                 asLinks[static_cast<size_t>(name - asActors.begin())] != To;
        return !(hasPlace && isNameApart);
    }

    void takeRoles(TableMapping& mapping, const std::vector<ColumnRole>& roles) const
    {
        for (qsizetype i = 0; i < m_table.headings.size(); ++i) {
            mapping.columns.push_back({m_table.headings[i], roles[static_cast<size_t>(i)], {}, false});
        }
        // One heading is both what an actor is called and what it belongs to.
        if (const qsizetype organisation = mapping.column(Organisation); organisation >= 0 && !mapping.has(Name)) {
            mapping.columns[static_cast<size_t>(organisation)].role = Name;
        }
    }

    /// The choices of a drop-down list are no companies.
    [[nodiscard]] bool isListOfTerms(const TableMapping& mapping)
    {
        const ColumnValues names(m_table, mapping.column(Name));
        return m_table.headings.size() == 1 && names.mostly([&](const QString& text) {
            return !m_terms.find(TermFinder::Sort::ActorKinds, text).isEmpty();
        });
    }

    /// Some programs write the direction of a link under Type, and what it means under Label.
    void lookAtKinds(TableMapping& mapping)
    {
        const auto isWay = [](const QString& text) {
            return ImportWords::get().way(text) != ImportWords::Way::Unknown;
        };
        const qsizetype kind = mapping.column(Kind);
        if (kind >= 0 && ColumnValues(m_table, kind).mostly(isWay)) {
            mapping.columns[static_cast<size_t>(kind)].role = mapping.has(Directed) ? Own : Directed;
        }
        for (size_t i = 0; i < mapping.columns.size() && !mapping.has(Kind); ++i) {
            const ColumnRole role = mapping.columns[i].role;
            const bool isText = role == LabelNl || role == LabelEn || role == Own;
            if (isText && ColumnValues(m_table, static_cast<qsizetype>(i)).mostly([&](const QString& text) {
                    return !m_terms.find(TermFinder::Sort::LinkKinds, text).isEmpty();
                })) {
                mapping.columns[i].role = Kind;
            }
        }
    }

    /// Columns with names of others: by the verb of a kind of link, or by what such columns are called.
    void findPartners(TableMapping& mapping)
    {
        const QHash<QString, QStringList>& words = ImportWords::get().headings(u"partners"_s);
        const QString delivers = m_dataset.vocabulary().id(m_dataset.vocabulary().deliveringKind());
        const QString joins = m_dataset.vocabulary().id(m_dataset.vocabulary().usualLinkKind());
        for (ColumnMapping& column : mapping.columns) {
            const QString folded = foldedHeading(column.heading);
            if (column.role != Own && column.role != Kind) {
                continue;
            }
            const auto take = [&](const QString& kind, bool isBackward) {
                column = {column.heading, Partners, kind, isBackward};
            };
            if (words[u"delivers"_s].contains(folded)) {
                take(delivers, false);
            } else if (words[u"delivered"_s].contains(folded)) {
                take(delivers, true);
            } else if (words[u"joins"_s].contains(folded)) {
                take(joins, false);
            } else if (const QString kind = verbOf(folded); !kind.isEmpty()) {
                take(kind.startsWith(u'<') ? kind.sliced(1) : kind, kind.startsWith(u'<'));
            }
        }
    }

    [[nodiscard]] QString verbOf(const QString& folded) const
    {
        for (const Vocabulary::LinkKindTerm& term : m_dataset.vocabulary().terms().linkKinds) {
            if (folded == foldedHeading(term.name.dutch) || folded == foldedHeading(term.name.english)) {
                return term.id;
            }
            if (!term.back.dutch.isEmpty() && folded == foldedHeading(term.back.dutch)) {
                return u'<' + term.id;
            }
            if (!term.back.english.isEmpty() && folded == foldedHeading(term.back.english)) {
                return u'<' + term.id;
            }
        }
        return {};
    }

    /// Takes roles away that the values of a column contradict, and gives those that they speak for.
    void lookAtValues(TableMapping& mapping) const
    {
        for (size_t i = 0; i < mapping.columns.size(); ++i) {
            ColumnMapping& column = mapping.columns[i];
            const ColumnValues values(m_table, static_cast<qsizetype>(i));
            if (values.isEmpty()) {
                continue;
            }
            const bool isNumber = column.role == Lon || column.role == Lat || column.role == X || column.role == Y;
            if (isNumber && !values.often(isCoordinate)) {
                column.role = values.mostly(isPosition) && !mapping.has(Position) ? Position : Own;
            } else if ((column.role == Municipality || column.role == Own) && values.mostly(isPosition) &&
                       !mapping.has(Position) && !mapping.has(Lon) && !mapping.has(X) && arePositions(values)) {
                column.role = Position;
            } else if (column.role == Position && !values.often(isPosition)) {
                column.role = Own;
            } else if (column.role == Own) {
                column.role = roleByValues(values, mapping);
            }
        }
        dropHalfPairs(mapping);
        if (!mapping.has(Lon) && !mapping.has(X) && !mapping.has(Position)) {
            placesByValues(mapping);
        }
        if (!mapping.has(Name)) {
            nameByValues(mapping);
        }
    }

    /// Whether texts with two numbers are places, and not numbers of telephones.
    [[nodiscard]] bool arePositions(const ColumnValues& values) const
    {
        const auto [first, second] = halvesOf(values.values());
        return PositionReader(m_dataset.area()).arePositions(first, second);
    }

    [[nodiscard]] ColumnRole roleByValues(const ColumnValues& values, const TableMapping& mapping) const
    {
        if (!mapping.has(Website) && values.mostly(isWebAddress)) {
            return Website;
        }
        if (!mapping.has(Postcode) && values.mostly(isDutchPostcode)) {
            return Postcode;
        }
        if (!mapping.has(Municipality) && !mapping.has(Postcode) &&
            values.mostly([&](const QString& text) { return !m_places.towns(text, QString()).empty(); })) {
            return Municipality;
        }
        return Own;
    }

    /// One coordinate alone says nothing.
    static void dropHalfPairs(TableMapping& mapping)
    {
        const std::pair<ColumnRole, ColumnRole> pairs[] = {{Lon, Lat}, {X, Y}};
        for (const auto& [one, other] : pairs) {
            if (mapping.has(one) != mapping.has(other)) {
                for (ColumnMapping& column : mapping.columns) {
                    column.role = column.role == one || column.role == other ? Own : column.role;
                }
            }
        }
    }

    /// Two columns of numbers beside each other that are places where places are expected.
    void placesByValues(TableMapping& mapping) const
    {
        PositionReader reader(m_dataset.area());
        for (size_t i = 0; i + 1 < mapping.columns.size(); ++i) {
            const auto column = static_cast<qsizetype>(i);
            const bool isFree = mapping.columns[i].role == Own && mapping.columns[i + 1].role == Own;
            if (isFree && ColumnValues(m_table, column).mostly(isCoordinate) &&
                ColumnValues(m_table, column + 1).mostly(isCoordinate) &&
                reader.arePositions(m_table.column(column), m_table.column(column + 1))) {
                mapping.columns[i].role = X;
                mapping.columns[i + 1].role = Y;
                return;
            }
        }
    }

    /// The first column with a different text in nearly every row, where another says where or what they are.
    void nameByValues(TableMapping& mapping) const
    {
        const bool isList = std::ranges::any_of(
            mapping.columns, [](const ColumnMapping& column) { return column.role != Own && column.role != Id; });
        for (size_t i = 0; isList && i < mapping.columns.size(); ++i) {
            const ColumnValues values(m_table, static_cast<qsizetype>(i));
            if (mapping.columns[i].role == Own && values.isUnique() && !values.mostly(isCoordinate) &&
                values.mostly([](const QString& text) { return text.size() > 1 && text.size() < 80; })) {
                mapping.columns[i].role = Name;
                return;
            }
        }
    }

    const ImportTable& m_table;
    const Dataset& m_dataset;
    const PlaceFinder& m_places;
    TermFinder m_terms;
};

/// The words of a column and what they mean; empty where nobody knows.
QHash<QString, QString> termsIn(const ImportTable& table, qsizetype column, TermFinder& terms, TermFinder::Sort sort)
{
    QHash<QString, QString> found;
    for (const QString& cell : table.column(column)) {
        for (const QString& word : cellParts(cell)) {
            if (!found.contains(word) && found.size() < mostWords) {
                found.insert(word, terms.find(sort, word));
            }
        }
    }
    return found;
}

PositionForm likelyForm(const TableMapping& mapping, const ImportTable& table, const Dataset& dataset)
{
    PositionReader reader(dataset.area());
    const auto likely = [&](ColumnRole one, ColumnRole other) {
        return reader.likelyForm(table.column(mapping.column(one)), table.column(mapping.column(other)));
    };
    if (mapping.has(Lon) && mapping.has(Lat)) {
        return likely(Lon, Lat);
    }
    if (mapping.has(X) && mapping.has(Y)) {
        return likely(X, Y);
    }
    const auto [first, second] =
        halvesOf(mapping.has(Position) ? table.column(mapping.column(Position)) : QStringList());
    return reader.likelyForm(first, second);
}

} // namespace

TableMapping guessMapping(const ImportTable& table, const Dataset& dataset, const PlaceFinder& places,
                          std::optional<TableContent> content)
{
    return TableGuess(table, dataset, places).make(content);
}

TableMapping completedMapping(TableMapping mapping, const ImportTable& table, const Dataset& dataset)
{
    TermFinder terms(dataset.vocabulary());
    const auto fill = [&](QHash<QString, QString>& words, ColumnRole role, TermFinder::Sort sort) {
        const QHash<QString, QString> found =
            mapping.has(role) ? termsIn(table, mapping.column(role), terms, sort) : QHash<QString, QString>();
        for (auto it = found.begin(); it != found.end(); ++it) {
            if (!words.contains(it.key())) {
                words.insert(it.key(), *it);
            }
        }
    };
    if (mapping.content == TableContent::Actors) {
        fill(mapping.kinds, Kind, TermFinder::Sort::ActorKinds);
        fill(mapping.themes, Themes, TermFinder::Sort::Themes);
        if (!mapping.positions) {
            mapping.positions = likelyForm(mapping, table, dataset);
        }
    } else if (mapping.content == TableContent::Links) {
        fill(mapping.linkKinds, Kind, TermFinder::Sort::LinkKinds);
    } else if (mapping.content == TableContent::Matrix) {
        for (qsizetype i = 1; i < table.headings.size(); ++i) {
            const QHash<QString, QString> found = termsIn(table, i, terms, TermFinder::Sort::LinkKinds);
            for (auto it = found.begin(); it != found.end(); ++it) {
                if (!it->isEmpty() && !ImportWords::get().isYes(it.key())) {
                    mapping.linkKinds.insert(it.key(), *it);
                }
            }
        }
    }
    if (mapping.usualLinkKind.isEmpty()) {
        mapping.usualLinkKind = dataset.vocabulary().id(dataset.vocabulary().deliveringKind());
    }
    return mapping;
}

std::optional<TableMapping> savedMapping(std::span<const TableMapping> saved, const ImportTable& table)
{
    const QString make = fingerprint(table.headings);
    const TableMapping* best = nullptr;
    for (const TableMapping& mapping : saved) {
        QStringList headings;
        for (const ColumnMapping& column : mapping.columns) {
            headings.append(column.heading);
        }
        const bool isSameMake = fingerprint(headings) == make;
        const bool isSameSheet = mapping.file == table.file && mapping.name == table.name;
        if (isSameMake && (!best || isSameSheet)) {
            best = &mapping;
        }
    }
    if (!best) {
        return std::nullopt;
    }
    TableMapping mapping = *best;
    mapping.headingRow = saidHeadingRow(table); // in this one they may stand elsewhere
    return mapping;
}

} // namespace ketenkaart

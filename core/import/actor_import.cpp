#include "core/import/import_state.h"
#include "core/import/import_words.h"
#include "core/import/insert_new.h"
#include "core/import/position_reader.h"
#include "core/import/term_finder.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using enum ColumnRole;
using Verdict = ImportedRow::Verdict;

struct ActorText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// Names with less in common than this are not of one company, whatever number their rows have.
constexpr double akin = 55.0;
constexpr int placeDecimals = 6; // a tenth of a metre

bool isNumeral(const QString& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

QString degrees(double value)
{
    QString text = QString::number(value, 'f', placeDecimals);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// Reads the rows of one table of actors.
class ActorRows
{
public:
    ActorRows(ImportState& state, size_t table, const ImportTable& rows, const TableMapping& mapping)
        : m_state(state)
        , m_index(table)
        , m_table(rows)
        , m_mapping(mapping)
        , m_positions(state.dataset.area())
        , m_form(mapping.positions.value_or(PositionForm()))
        , m_isCalledById(mapping.has(Id))
    {
        for (const auto& [id, origin] : state.actors.texts(importedFromColumn)) {
            if (origin == rows.title()) {
                m_earlier.insert(foldedId(state.actors.text(id, u"imported_id"_s)), id);
            }
        }
        m_earlier.remove(QString());
    }

    void read()
    {
        for (const ImportTable::Row& row : m_table.rows) {
            m_row = &row;
            m_report = {m_index, row.number, Verdict::Added, LayerIndex::Actors, {}, cell(Name), {}};
            take();
            m_state.rows.push_back(std::move(m_report));
        }
    }

private:
    [[nodiscard]] QString cell(ColumnRole role) const
    {
        const qsizetype column = m_mapping.column(role);
        const QString text = column < 0 ? QString() : m_row->cells.value(column);
        return ImportWords::get().isEmptyMark(text) ? QString() : text;
    }
    [[nodiscard]] QString heading(ColumnRole role) const
    {
        const qsizetype column = m_mapping.column(role);
        return column < 0 ? QString() : m_table.headings.value(column);
    }
    void remark(ColumnRole role, const QString& message) { m_report.remarks.push_back({heading(role), message}); }
    void refuse(ColumnRole role, const QString& message)
    {
        m_report.verdict = Verdict::NotTaken;
        remark(role, message);
    }

    void take()
    {
        const QString name = cell(Name);
        if (name.isEmpty()) {
            refuse(Name, ActorText::tr("The row has no name"));
            return;
        }
        if (m_row->hasShape && !m_row->point && cell(Municipality).isEmpty() && cell(Postcode).isEmpty()) {
            refuse(Name, ActorText::tr("It is a line or an area, and no place"));
            return;
        }
        remarkFaults();
        RowTexts texts{{u"name"_s, name}};
        readPlace(texts);
        QString id = known(name);
        m_isNew = id.isEmpty();
        if (const qint64 first = m_state.rowOf.value(id); first != 0) {
            if (isSamePlace(id, texts)) {
                refuse(Name, ActorText::tr("The same as row %1, which was taken").arg(first));
                return;
            }
            remark(Name, ActorText::tr("Another place than row %1 of that name: a site of its own").arg(first));
            texts.emplace_back(u"organisation"_s, name);
            m_state.actors.change(id, {{u"organisation"_s, name}});
            id.clear();
            m_isNew = true;
        }
        readTerms(texts);
        readTexts(texts);
        put(id, name, texts);
    }

    /// A formula of a spreadsheet that came to nothing.
    void remarkFaults()
    {
        for (qsizetype i = 0; i < m_table.headings.size(); ++i) {
            if (const QString text = m_row->cells.value(i);
                text.startsWith(u'#') && ImportWords::get().isEmptyMark(text)) {
                m_report.remarks.push_back(
                    {m_table.headings[i], ActorText::tr("%1 is no value; left empty").arg(text)});
            }
        }
    }

    /// The actor that the row is about; empty when it is a new one.
    [[nodiscard]] QString known(const QString& name)
    {
        const QString sheetId = cell(Id);
        if (const QString earlier = m_earlier.value(foldedId(sheetId)); !earlier.isEmpty()) {
            return earlier;
        }
        if (m_state.mapping.matchBy != ImportMapping::MatchBy::Name && !sheetId.isEmpty()) {
            const QString id = m_state.names.byId(sheetId).id;
            const bool isAkin = !isNumeral(sheetId) ||
                                likeness(foldedName(name), foldedName(m_state.actors.text(id, u"name"_s))) >= akin;
            // Another row of this sheet may have an id that differs in case only.
            if (m_state.actors.has(id) && isAkin && m_state.rowOf.value(id) == 0) {
                return id;
            }
        }
        if (m_state.mapping.matchBy == ImportMapping::MatchBy::Id) {
            return {};
        }
        const NameIndex::Match match = m_state.names.byName(name);
        if (!m_state.actors.has(match.id)) {
            return {};
        }
        if (match.how == NameIndex::Match::How::Folded && m_state.rowOf.value(match.id) == 0) {
            remark(Name, ActorText::tr("Taken for %1").arg(m_state.actors.text(match.id, u"name"_s)));
        }
        return match.id;
    }

    [[nodiscard]] bool isSamePlace(const QString& id, const RowTexts& texts) const
    {
        const auto textOf = [&](QLatin1StringView column) {
            const auto it = std::ranges::find_if(texts, [&](const auto& text) { return text.first == column; });
            return it == texts.end() ? QString() : it->second;
        };
        const QString town = textOf("municipality"_L1);
        const QString before = m_state.actors.text(id, u"municipality"_s);
        return town.isEmpty() || before.isEmpty() || foldedName(town) == foldedName(before);
    }

    void readPlace(RowTexts& texts)
    {
        const QString country = ImportWords::get().country(cell(Country));
        QString town = cell(Municipality);
        std::optional<GeoPoint> point = pointOfRow();
        bool isApproximate = m_row->hasShape || ImportWords::get().isYes(cell(Approximate));
        if (!point) {
            if (const auto found = lookUp(country, town)) {
                point = found->point;
                isApproximate = true;
                town = town.isEmpty() ? found->name : town;
            }
        }
        texts.emplace_back(u"municipality"_s, town);
        const std::optional<FoundPlace> there = point ? m_state.places.at(*point) : std::nullopt;
        const QString province = cell(Province);
        texts.emplace_back(u"province"_s, province.isEmpty() && there ? there->province : province);
        texts.emplace_back(u"country"_s, country.isEmpty() && there ? there->country : country);
        if (!cell(Country).isEmpty() && country.isEmpty()) {
            remark(Country, ActorText::tr("'%1' is not the name of a country").arg(cell(Country)));
        }
        texts.emplace_back(u"region"_s, regionOf(town));
        if (point) {
            texts.emplace_back(u"lon"_s, degrees(point->longitude));
            texts.emplace_back(u"lat"_s, degrees(point->latitude));
            texts.emplace_back(u"approximate"_s, isApproximate ? u"yes"_s : u"no"_s);
        }
    }

    [[nodiscard]] std::optional<GeoPoint> pointOfRow()
    {
        PositionReader::Outcome outcome;
        ColumnRole role = Lon;
        if (m_row->point) {
            outcome = m_positions.read(*m_row->point);
        } else if (m_mapping.has(Lon) && m_mapping.has(Lat)) {
            outcome = m_positions.read(cell(Lon), cell(Lat), m_form);
        } else if (m_mapping.has(X) && m_mapping.has(Y)) {
            role = X;
            outcome = m_positions.read(cell(X), cell(Y), m_form);
        } else if (const QString text = cell(Position); !text.isEmpty()) {
            role = Position;
            const auto parts = positionParts(text);
            outcome = parts ? m_positions.read(parts->first, parts->second, m_form)
                            : PositionReader::Outcome{std::nullopt, ActorText::tr("'%1' is no place").arg(text)};
        }
        if (!outcome.remark.isEmpty()) {
            remark(role, outcome.remark);
        }
        if (m_row->hasShape && m_row->point) {
            remark(Lon, ActorText::tr("It is an area there; a point inside it was taken"));
        }
        return outcome.point;
    }

    /// The point of a postcode or town, with a remark on how sure it is.
    [[nodiscard]] std::optional<FoundPlace> lookUp(const QString& country, const QString& town)
    {
        const QString home = country.isEmpty() ? m_state.dataset.area().country : country;
        if (const QString code = cell(Postcode); !code.isEmpty()) {
            if (const auto found = m_state.places.postcode(code, home)) {
                remark(Postcode, ActorText::tr("The point is that of the postcode"));
                return found;
            }
            remark(Postcode, ActorText::tr("The postcode %1 is not known").arg(code));
        }
        if (town.isEmpty()) {
            remark(Name, ActorText::tr("It has no place: it is in the lists, and not on the map"));
            return std::nullopt;
        }
        std::vector<FoundPlace> found = m_state.places.towns(town, country);
        if (found.empty()) {
            remark(Municipality,
                   ActorText::tr("There is no town %1 in the list of towns; it is not on the map").arg(town));
            return std::nullopt;
        }
        // What the data are about comes before larger towns elsewhere.
        const GeoBox& extent = m_state.dataset.area().extent;
        std::ranges::stable_sort(found, [&](const FoundPlace& a, const FoundPlace& b) {
            const auto rank = [&](const FoundPlace& place) {
                return std::pair(!matchesProvince(place), !extent.contains(place.point) && place.country != home);
            };
            return rank(a) < rank(b);
        });
        const auto others = std::ranges::count_if(found, [&](const FoundPlace& place) {
            return place.country == found.front().country && &place != &found.front();
        });
        remark(Municipality, others == 0 ? ActorText::tr("The point is that of the town")
                                         : ActorText::tr("There are %n other towns of that name; that in %1 was taken",
                                                         nullptr, static_cast<int>(others))
                                               .arg(found.front().province.isEmpty() ? found.front().country
                                                                                     : found.front().province));
        return found.front();
    }

    [[nodiscard]] bool matchesProvince(const FoundPlace& place) const
    {
        const QString province = cell(Province);
        return province.isEmpty() || foldedName(province) == foldedName(place.province);
    }

    /// The region that a cell names, or the smallest in which the town works together with others.
    [[nodiscard]] QString regionOf(const QString& town)
    {
        const QString text = cell(Region);
        const ketenkaart::Region* best = nullptr;
        for (const ketenkaart::Region& region : m_state.dataset.regions()) {
            const QStringList names = QStringList{region.id, region.name.dutch, region.name.english} + region.aliases;
            if (!text.isEmpty() &&
                std::ranges::any_of(names, [&](const QString& name) { return foldedName(name) == foldedName(text); })) {
                return region.id;
            }
            if (!town.isEmpty() && std::ranges::any_of(region.municipalities, [&](const QString& name) {
                    return foldedName(name) == foldedName(town);
                })) {
                best = !best || region.municipalities.size() < best->municipalities.size() ? &region : best;
            }
        }
        if (!text.isEmpty()) {
            keep(Region, ActorText::tr("There is no region %1 in the dataset; kept as text").arg(text));
        }
        return best ? best->id : QString();
    }

    /// Keeps a text that the program has no place for as a column of its own.
    void keep(ColumnRole role, const QString& why)
    {
        m_kept.emplace_back(role, cell(role));
        remark(role, why);
    }

    void readTerms(RowTexts& texts)
    {
        const Vocabulary& words = m_state.dataset.vocabulary();
        QString kind = m_mapping.kinds.value(cell(Kind));
        if (!cell(Kind).isEmpty() && kind.isEmpty()) {
            for (const QString& part : cellParts(cell(Kind))) {
                kind = kind.isEmpty() ? m_mapping.kinds.value(part) : kind;
            }
        }
        if (kind.isEmpty() && !cell(Kind).isEmpty()) {
            keep(Kind, ActorText::tr("'%1' is none of the kinds; taken for %2")
                           .arg(cell(Kind), words.name(words.usualActorKind())));
        }
        texts.emplace_back(u"kind"_s, kind.isEmpty() && m_isNew ? words.id(words.usualActorKind()) : kind);
        QStringList themes;
        for (const QString& word : cellParts(cell(Themes))) {
            if (const QString id = m_mapping.themes.value(word); !id.isEmpty()) {
                themes += themes.contains(id) ? QStringList() : QStringList(id);
            } else {
                keep(Themes, ActorText::tr("'%1' is none of the themes").arg(word));
            }
        }
        texts.emplace_back(u"themes"_s,
                           themes.isEmpty() && m_isNew ? words.id(words.generalTheme()) : themes.join(u';'));
        QStringList technologies;
        for (const QString& word : cellParts(cell(Technologies))) {
            const auto it = std::ranges::find_if(m_state.dataset.technologies(), [&](const Technology& technology) {
                const QStringList names =
                    QStringList{technology.id, technology.name.dutch, technology.name.english} + technology.aliases;
                return std::ranges::any_of(names,
                                           [&](const QString& name) { return foldedName(name) == foldedName(word); });
            });
            if (it != m_state.dataset.technologies().end()) {
                technologies += it->id;
            } else {
                keep(Technologies, ActorText::tr("'%1' is none of the technologies").arg(word));
            }
        }
        texts.emplace_back(u"technologies"_s, technologies.join(u';'));
        if (const QString text = cell(Campus); !text.isEmpty()) {
            const NameIndex::Match match = m_state.names.byName(text);
            if (m_state.dataset.campus(match.id)) {
                texts.emplace_back(u"campus"_s, match.id);
            } else {
                keep(Campus, ActorText::tr("There is no campus %1 in the dataset; kept as text").arg(text));
            }
        }
    }

    void readTexts(RowTexts& texts)
    {
        const std::pair<ColumnRole, QString> plain[] = {{Organisation, u"organisation"_s},
                                                        {SummaryNl, u"summary_nl"_s},
                                                        {SummaryEn, u"summary_en"_s},
                                                        {Source, u"source"_s}};
        for (const auto& [role, column] : plain) {
            texts.emplace_back(column, cell(role));
        }
        texts.emplace_back(u"aliases"_s, cellParts(cell(Aliases)).join(u';'));
        if (QString address = cell(Website); !address.isEmpty()) {
            if (!address.contains(u"://")) {
                address.prepend(u"https://"_s);
            }
            texts.emplace_back(u"website"_s, address);
        }
        const QString evidence = cell(Evidence).toLower();
        const std::optional<ketenkaart::Evidence> parsed = parseEvidence(evidence);
        if (m_isNew || parsed) {
            texts.emplace_back(u"evidence"_s, idOf(parsed.value_or(ketenkaart::Evidence::Stated)));
        }
        if (cell(Source).isEmpty() && m_isNew) {
            texts.emplace_back(u"source"_s, m_table.title());
        }
        for (qsizetype i = 0; i < m_table.headings.size(); ++i) {
            const ColumnRole role = m_mapping.columns.size() > static_cast<size_t>(i)
                                        ? m_mapping.columns[static_cast<size_t>(i)].role
                                        : Ignored;
            if (role == Own || role == Street || role == Postcode) {
                texts.emplace_back(ownColumn(m_table.headings[i]), m_row->cells.value(i));
            }
        }
        for (const auto& [role, text] : m_kept) {
            texts.emplace_back(ownColumn(heading(role)), text);
        }
        m_kept.clear();
        texts.emplace_back(importedFromColumn, m_table.title());
        texts.emplace_back(u"imported_id"_s, cell(Id));
    }

    /// A column of its own may not be taken for one of ours.
    [[nodiscard]] static QString ownColumn(const QString& heading)
    {
        const Sheet ours = emptySheet(LayerIndex::Actors);
        return ours.columnIndex(heading) < 0 ? heading : ActorText::tr("%1 (sheet)").arg(heading);
    }

    void put(QString id, const QString& name, const RowTexts& texts)
    {
        if (id.isEmpty()) {
            const QString sheetId = cell(Id);
            id = m_state.freeId(m_state.actors, sheetId.isEmpty() || isNumeral(sheetId) ? name : sheetId, u"actor"_s);
            m_state.actors.add(id, texts);
            m_state.names.add(id, QStringList{name} + cellParts(cell(Aliases)));
            m_report.verdict = Verdict::Added;
        } else {
            m_report.verdict = m_state.actors.change(id, texts) ? Verdict::Changed : Verdict::Same;
        }
        m_report.id = id;
        m_state.touched.insert(id);
        insertNew(m_state.rowOf, id, m_row->number);
        if (m_isCalledById && !cell(Id).isEmpty()) {
            insertNew(m_state.ids, u'=' + cell(Id), id); // before others whose case differs
            insertNew(m_state.ids, foldedId(cell(Id)), id);
        }
    }

    ImportState& m_state;
    size_t m_index;
    const ImportTable& m_table;
    const TableMapping& m_mapping;
    PositionReader m_positions;
    PositionForm m_form;
    bool m_isCalledById;
    QHash<QString, QString> m_earlier; ///< actors by the id that this sheet gave them in an earlier import
    const ImportTable::Row* m_row = nullptr;
    ImportedRow m_report;
    bool m_isNew = false;
    std::vector<std::pair<ColumnRole, QString>> m_kept;
};

} // namespace

void importActors(ImportState& state, size_t table, const ImportTable& rows, const TableMapping& mapping)
{
    ActorRows(state, table, rows, mapping).read();
}

} // namespace ketenkaart

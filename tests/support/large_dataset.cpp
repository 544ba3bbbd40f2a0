#include "tests/support/large_dataset.h"
#include "tests/support/terms.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <random>

namespace ketenkaart::testing {

namespace {

constexpr size_t stageCount = 8;
constexpr std::array stageSizes{8, 25, 80, 250, 800};

/// The engine's numbers are fixed by the standard, those of its distributions are not.
class Chance
{
public:
    [[nodiscard]] size_t below(size_t limit) { return m_engine() % limit; }
    [[nodiscard]] double between(double least, double most)
    {
        return least + (most - least) * (static_cast<double>(m_engine()) / 4294967295.0);
    }
    template<typename Values> [[nodiscard]] auto oneOf(const Values& values) { return values[below(values.size())]; }

private:
    std::mt19937 m_engine{20250102};
};

struct Town
{
    QString name;
    QString province;
    GeoPoint centre;
};

std::vector<Town> makeTowns(Chance& chance)
{
    struct Region
    {
        const char* province;
        GeoBox box;
        int towns;
    };
    const std::array regions{Region{"Noord-Brabant", {4.4, 51.35, 5.9, 51.75}, 70},
                             Region{"Gelderland", {5.2, 51.8, 6.6, 52.3}, 60},
                             Region{"Overijssel", {6.0, 52.2, 6.9, 52.7}, 50},
                             Region{"Utrecht", {4.9, 52.0, 5.5, 52.2}, 15}, Region{"", {6.9, 51.4, 8.5, 52.2}, 15}};
    std::vector<Town> towns;
    for (const Region& region : regions) {
        for (int i = 1; i <= region.towns; ++i) {
            const QString province = QString::fromUtf8(region.province);
            towns.push_back({(province.isEmpty() ? QStringLiteral("Nordrhein") : province) + u' ' + QString::number(i),
                             province,
                             {chance.between(region.box.west, region.box.east),
                              chance.between(region.box.south, region.box.north)}});
        }
    }
    return towns;
}

GeoPoint near(Chance& chance, const GeoPoint& centre, double degrees)
{
    return {centre.longitude + chance.between(-degrees, degrees),
            centre.latitude + chance.between(-degrees, degrees) * 0.6};
}

void addCampuses(DatasetContent& content, Chance& chance, const std::vector<Town>& towns, int count)
{
    for (int i = 0; i < count; ++i) {
        const Town& town = towns[chance.below(towns.size())];
        Campus& campus = content.campuses.emplace_back();
        campus.id = QStringLiteral("campus-%1").arg(i);
        campus.name = QStringLiteral("Campus %1 %2").arg(town.name).arg(i);
        campus.themes = {chance.oneOf(testing::allThemes)};
        campus.municipality = town.name;
        campus.province = town.province;
        campus.position = near(chance, town.centre, 0.02);
        campus.provenance.source = QStringLiteral("H1");
    }
}

void addActors(DatasetContent& content, Chance& chance, const std::vector<Town>& towns, int count)
{
    static constexpr std::array words{"Delta", "Nova", "Brink",  "Veld", "Ijssel", "Zand",
                                      "Licht", "Kern", "Stroom", "Berg", "Hout",   "Staal"};
    static constexpr std::array trades{"Optics",  "Systems",  "Foods",    "Materialen", "Research",
                                       "Energie", "Machines", "Software", "Pharma"};
    for (int i = 0; i < count; ++i) {
        Actor& actor = content.actors.emplace_back();
        actor.id = QStringLiteral("a%1").arg(i);
        const QString organisation =
            QStringLiteral("%1 %2 %3")
                .arg(QLatin1StringView(chance.oneOf(words)), QLatin1StringView(chance.oneOf(trades)))
                .arg(chance.below(300));
        actor.name = QStringLiteral("%1-%2").arg(organisation).arg(i);
        actor.organisation = organisation;
        actor.aliases = {QStringLiteral("DN%1").arg(i)};
        actor.kind = chance.oneOf(testing::allActorKinds);
        actor.themes = {chance.oneOf(testing::allThemes)};
        if (const Theme second = chance.oneOf(testing::allThemes);
            second != actor.themes.front() && chance.below(3) == 0) {
            actor.themes.push_back(second);
        }
        actor.summary = {QStringLiteral("Samenvatting van %1").arg(actor.name),
                         QStringLiteral("Summary of %1").arg(actor.name)};
        actor.provenance = {QStringLiteral("H%1").arg(1 + chance.below(6)),
                            chance.below(4) == 0 ? Evidence::Implied : Evidence::Stated};
        if (chance.below(50) == 0) {
            continue; // without a place
        }
        if (!content.campuses.empty() && chance.below(10) == 0) {
            const Campus& campus = content.campuses[chance.below(content.campuses.size())];
            actor.campusId = campus.id;
            actor.municipality = campus.municipality;
            actor.province = campus.province;
            actor.position = near(chance, *campus.position, 0.004);
            continue;
        }
        const Town& town = towns[chance.below(towns.size())];
        actor.municipality = town.name;
        actor.province = town.province;
        actor.position = near(chance, town.centre, 0.06);
    }
}

void addChains(DatasetContent& content, Chance& chance, int count)
{
    for (int i = 0; i < count; ++i) {
        Chain& chain = content.chains.emplace_back();
        chain.id = QStringLiteral("chain-%1").arg(i);
        chain.name = {QStringLiteral("Keten %1").arg(i), QStringLiteral("Chain %1").arg(i)};
        chain.theme = testing::allThemes[static_cast<size_t>(i) % testing::allThemes.size()];
        chain.summary = {QStringLiteral("Samenvatting van keten %1").arg(i),
                         QStringLiteral("Summary of chain %1").arg(i)};
        chain.source = QStringLiteral("H2");
        const int size = std::min(stageSizes[static_cast<size_t>(i) % stageSizes.size()],
                                  std::max(1, static_cast<int>(content.actors.size() / stageCount)));
        for (size_t position = 1; position <= stageCount; ++position) {
            Stage& stage = chain.stages.emplace_back();
            stage.id = QStringLiteral("%1-stage-%2").arg(chain.id).arg(position);
            stage.name = {QStringLiteral("Stap %1").arg(position), QStringLiteral("Step %1").arg(position)};
            stage.source = QStringLiteral("H2");
            QSet<size_t> taken;
            while (taken.size() < size) {
                const size_t actor = chance.below(content.actors.size());
                if (!taken.contains(actor)) {
                    taken.insert(actor);
                    stage.actorIds.append(content.actors[actor].id);
                }
            }
        }
    }
}

void addLinks(DatasetContent& content, Chance& chance, int count)
{
    // A chain with many actors has as many more links.
    std::vector<const Chain*> byStageSize;
    for (const Chain& chain : content.chains) {
        byStageSize.insert(byStageSize.end(), static_cast<size_t>(chain.stages.front().actorIds.size()), &chain);
    }
    for (int i = 0; i < count; ++i) {
        Link& link = content.links.emplace_back();
        link.id = QStringLiteral("l%1").arg(i);
        link.kind = chance.oneOf(testing::allLinkKinds);
        link.directed = link.kind != testing::linkkind::Collaborates;
        link.provenance = {QStringLiteral("H3"), chance.below(4) == 0 ? Evidence::Implied : Evidence::Stated};
        if (chance.below(3) == 0) {
            link.label = {QStringLiteral("levert deel %1").arg(i), QStringLiteral("delivers part %1").arg(i)};
        }
        link.fromId = content.actors[i % 50 == 0 ? 0 : chance.below(content.actors.size())].id;
        if (i % 2 == 1 && !byStageSize.empty()) {
            const Chain& chain = *chance.oneOf(byStageSize);
            const size_t stage = chance.below(chain.stages.size() - 1);
            link.chainIds = {chain.id};
            link.fromId = chance.oneOf(chain.stages[stage].actorIds);
            link.toId = chance.oneOf(chain.stages[stage + 1].actorIds);
        }
        while (link.toId.isEmpty() || link.toId == link.fromId) {
            link.toId = content.actors[chance.below(content.actors.size())].id;
        }
    }
}

/// Lines of a CSV file; no field needs quotes.
bool writeLines(const QString& folder, const char* layer, const QStringList& lines)
{
    QFile file(QDir(folder).filePath(QLatin1StringView(layer) + QStringLiteral(".csv")));
    const QByteArray text = (lines.join(u'\n') + u'\n').toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QString line(const QStringList& fields)
{
    return fields.join(u',');
}

QString themesText(const std::vector<Theme>& themes)
{
    QStringList ids;
    for (const Theme theme : themes) {
        ids += words().id(theme);
    }
    return ids.join(u';');
}

QString longitudeText(const std::optional<GeoPoint>& position)
{
    return position ? QString::number(position->longitude, 'f', 6) : QString();
}

QString latitudeText(const std::optional<GeoPoint>& position)
{
    return position ? QString::number(position->latitude, 'f', 6) : QString();
}

} // namespace

DatasetContent largeDatasetContent(const LargeDatasetSize& size)
{
    Chance chance;
    DatasetContent content = testing::emptyContent();
    content.name = QStringLiteral("large");
    const std::vector<Town> towns = makeTowns(chance);
    addCampuses(content, chance, towns, size.campuses);
    addActors(content, chance, towns, size.actors);
    addChains(content, chance, size.chains);
    addLinks(content, chance, size.links);
    return content;
}

bool writeDataset(const DatasetContent& content, const QString& folder)
{
    QStringList actors{QStringLiteral("id,name,organisation,aliases,kind,themes,campus,municipality,province,lon,lat,"
                                      "summary_nl,summary_en,source,evidence")};
    for (const Actor& actor : content.actors) {
        actors += line({actor.id, actor.name, actor.organisation, actor.aliases.join(u';'), words().id(actor.kind),
                        themesText(actor.themes), actor.campusId, actor.municipality, actor.province,
                        longitudeText(actor.position), latitudeText(actor.position), actor.summary.dutch,
                        actor.summary.english, actor.provenance.source, idOf(actor.provenance.evidence)});
    }
    QStringList campuses{QStringLiteral("id,name,themes,municipality,province,lon,lat,source,evidence")};
    for (const Campus& campus : content.campuses) {
        campuses += line({campus.id, campus.name, themesText(campus.themes), campus.municipality, campus.province,
                          longitudeText(campus.position), latitudeText(campus.position), campus.provenance.source,
                          idOf(campus.provenance.evidence)});
    }
    QStringList links{QStringLiteral("id,from,to,kind,chain,directed,label_nl,label_en,source,evidence")};
    for (const Link& link : content.links) {
        links += line({link.id, link.fromId, link.toId, words().id(link.kind), link.chainIds.join(u';'),
                       link.directed ? QStringLiteral("yes") : QStringLiteral("no"), link.label.dutch,
                       link.label.english, link.provenance.source, idOf(link.provenance.evidence)});
    }
    QStringList chains{QStringLiteral("id,name_nl,name_en,theme,summary_nl,summary_en,source")};
    QStringList stages{QStringLiteral("chain,position,id,name_nl,name_en,region,actors,source")};
    for (const Chain& chain : content.chains) {
        chains += line({chain.id, chain.name.dutch, chain.name.english, words().id(chain.theme), chain.summary.dutch,
                        chain.summary.english, chain.source});
        int position = 0;
        for (const Stage& stage : chain.stages) {
            stages += line({chain.id, QString::number(++position), stage.id, stage.name.dutch, stage.name.english,
                            stage.region, stage.actorIds.join(u';'), stage.source});
        }
    }
    return QDir().mkpath(folder) && writeLines(folder, "actors", actors) && writeLines(folder, "campuses", campuses) &&
           writeLines(folder, "links", links) && writeLines(folder, "chains", chains) &&
           writeLines(folder, "stages", stages);
}

} // namespace ketenkaart::testing

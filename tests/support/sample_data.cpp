#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

namespace ketenkaart::testing {

namespace {

Actor actor(const char* id, const char* name, ActorKind kind, Theme theme, const char* province, double longitude,
            double latitude)
{
    Actor made;
    made.id = QString::fromUtf8(id);
    made.name = QString::fromUtf8(name);
    made.kind = kind;
    made.themes = {theme};
    made.province = QString::fromUtf8(province);
    made.position = GeoPoint{longitude, latitude};
    made.summary = {QStringLiteral("Samenvatting van %1").arg(made.name),
                    QStringLiteral("Summary of %1").arg(made.name)};
    made.provenance = {QStringLiteral("H3"), Evidence::Stated};
    return made;
}

Link link(const char* from, const char* to, LinkKind kind, Evidence evidence = Evidence::Stated, bool directed = true)
{
    Link made;
    made.fromId = QString::fromUtf8(from);
    made.toId = QString::fromUtf8(to);
    made.id = made.fromId + u'-' + made.toId;
    made.kind = kind;
    made.chainIds = {QStringLiteral("chips")};
    made.directed = directed;
    made.provenance = {QStringLiteral("H3"), evidence};
    return made;
}

BaseMap::Area square(const char* name, double west, double south, double east, double north)
{
    BaseMap::Area area;
    area.name = QString::fromUtf8(name);
    area.bounds = toWorld(GeoBox{west, south, east, north});
    area.rings.push_back(QPolygonF(area.bounds));
    return area;
}

} // namespace

Dataset sampleDataset()
{
    using namespace testing::actorkind;
    using namespace testing::theme;
    DatasetContent content = testing::emptyContent();
    content.name = QStringLiteral("sample");
    content.actors = {
        actor("uni", "Universiteit", Knowledge, Photonics, "Overijssel", 6.8560, 52.2400),
        actor("lab", "Nanolab", Knowledge, Photonics, "Overijssel", 6.8565, 52.2386),
        actor("foundry", "Chipfabriek", Company, Photonics, "Overijssel", 6.8500, 52.2390),
        actor("assembly", "Assemblage", Company, Photonics, "Overijssel", 6.8510, 52.2410),
        actor("computer", "Kwantumcomputer", Company, Quantum, "Overijssel", 6.8520, 52.2400),
        actor("engineer", "Ingenieurs", Company, MedTech, "Overijssel", 6.8530, 52.2395),
        actor("packaging", "Packaging", Knowledge, Semicon, "Gelderland", 5.8200, 51.8245),
        actor("transistor", "Transistor", Company, Semicon, "Gelderland", 5.8210, 51.8240),
        actor("indium", "Indium", Company, Photonics, "Noord-Brabant", 5.4570, 51.4100),
        actor("money", "Investeerder", Partner, Programmes, "Noord-Brabant", 5.0900, 51.5600),
        actor("bystander", "Omstander", Company, BioFood, "Gelderland", 5.6600, 51.9700),
    };
    content.actors[2].campusId = QStringLiteral("park");
    Actor programme = actor("programme", "Programma", Partner, Programmes, "", 0, 0);
    programme.position.reset();
    content.actors.push_back(programme);

    Campus park;
    park.id = QStringLiteral("park");
    park.name = QStringLiteral("Kennispark");
    park.province = QStringLiteral("Overijssel");
    park.position = GeoPoint{6.8515, 52.2400};
    park.provenance = {QStringLiteral("H3"), Evidence::Stated};
    content.campuses = {park};

    content.links = {
        link("uni", "foundry", testing::linkkind::Researches),
        link("foundry", "assembly", testing::linkkind::Supplies),
        link("foundry", "packaging", testing::linkkind::Supplies, Evidence::Implied),
        link("packaging", "indium", testing::linkkind::Packages),
        link("indium", "packaging", testing::linkkind::Supplies),
        link("money", "indium", testing::linkkind::Finances),
        link("transistor", "packaging", testing::linkkind::Collaborates, Evidence::Stated, false),
        link("programme", "indium", testing::linkkind::Finances),
    };

    Chain chain;
    chain.id = QStringLiteral("chips");
    chain.name = {QStringLiteral("Chipketen"), QStringLiteral("Chip chain")};
    chain.theme = Photonics;
    chain.source = QStringLiteral("H3");
    const auto stage = [](const char* id, const char* name, QStringList actors) {
        return Stage{QString::fromUtf8(id),
                     {QString::fromUtf8(name), QString::fromUtf8(name)},
                     QString(),
                     std::move(actors),
                     QStringLiteral("H3")};
    };
    chain.stages = {
        stage("design", "Ontwerp", {QStringLiteral("uni"), QStringLiteral("lab")}),
        stage("make", "Fabricage", {QStringLiteral("foundry"), QStringLiteral("indium")}),
        stage("package", "Packaging",
              {QStringLiteral("assembly"), QStringLiteral("packaging"), QStringLiteral("transistor")}),
        stage("use", "Toepassing", {QStringLiteral("computer"), QStringLiteral("engineer")}),
        stage("fund", "Geld", {QStringLiteral("money"), QStringLiteral("programme")}),
    };
    content.chains = {chain};
    return Dataset(std::move(content));
}

std::shared_ptr<const BaseMap> sampleBaseMap()
{
    auto map = std::make_shared<BaseMap>();
    map->countries = {square("Nederland", 3.3, 50.7, 7.2, 53.6)};
    map->countries.front().code = QStringLiteral("NL");
    map->provinces = {square("Noord-Brabant", 4.3, 51.3, 6.0, 51.75), square("Gelderland", 5.1, 51.75, 6.8, 52.2),
                      square("Overijssel", 5.9, 52.2, 7.05, 52.8)};
    map->water = {square("Noordzee", 1.0, 51.0, 3.3, 55.0)};
    map->water.front().code = QStringLiteral("sea");
    map->places = {{QStringLiteral("Utrecht"), 370000, toWorld(GeoPoint{5.1222, 52.0908})},
                   {QStringLiteral("Zwolle"), 130000, toWorld(GeoPoint{6.0944, 52.5126})}};
    return map;
}

} // namespace ketenkaart::testing

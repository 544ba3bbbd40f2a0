#include "test_io.h"

#include "sample.h"

#include "core/io/base_map_reader.h"
#include "core/io/gdal_access.h"
#include "tests/support/terms.h"

#include <QFile>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <map>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using namespace iotest;

namespace {

struct Feature
{
    std::map<QByteArray, QByteArray> fields;
    QByteArray wkt;
};

/// Writes base maps, so that each test can leave out or spoil one layer.
class BaseMapWriter
{
public:
    explicit BaseMapWriter(const QString& path)
    {
        registerGdalDrivers();
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
        m_dataset.reset(driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
    }

    void add(const QByteArray& name, const std::vector<Feature>& features, int epsg = 4326)
    {
        OGRSpatialReference reference;
        reference.importFromEPSG(epsg);
        reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        OGRLayer* layer = m_dataset->CreateLayer(name.constData(), &reference, wkbUnknown, nullptr);
        for (const Feature& entry : features) {
            for (const auto& [field, value] : entry.fields) {
                if (layer->GetLayerDefn()->GetFieldIndex(field.constData()) < 0) {
                    const bool isNumber = field == "population" || field == "rank" || field == "seat";
                    const OGRFieldDefn definition(field.constData(), isNumber ? OFTInteger : OFTString);
                    QCOMPARE(layer->CreateField(&definition), OGRERR_NONE);
                }
            }
        }
        for (const Feature& entry : features) {
            OGRFeature feature(layer->GetLayerDefn());
            for (const auto& [field, value] : entry.fields) {
                feature.SetField(field.constData(), value.constData());
            }
            if (!entry.wkt.isEmpty()) {
                OGRGeometry* geometry = nullptr;
                QCOMPARE(OGRGeometryFactory::createFromWkt(entry.wkt.constData(), nullptr, &geometry), OGRERR_NONE);
                feature.SetGeometryDirectly(geometry);
            }
            QCOMPARE(layer->CreateFeature(&feature), OGRERR_NONE);
        }
    }

private:
    GDALDatasetUniquePtr m_dataset;
};

const std::vector<Feature> provinces{
    {{{"name", "Gelderland"}, {"iso", "NL-GE"}},
     "POLYGON ((5 52, 6 52, 6 53, 5 53, 5 52), (5.4 52.4, 5.6 52.4, 5.5 52.6, 5.4 52.4))"},
    {{{"name", "Friesland"}, {"name_en", "Frisia"}, {"aliases", "Fryslân;Frise"}, {"iso", "NL-FR"}, {"country", "NL"}},
     "MULTIPOLYGON (((4 53, 5 53, 5 54, 4 53)), ((6 53, 7 53, 7 54, 6 53)))"},
    {{{"name", "Nowhere"}}, ""},
};
const std::vector<Feature> countries{
    {{{"name", "Nederland"}, {"name_en", "Netherlands"}, {"iso", "NL"}}, "POLYGON ((3 50, 8 50, 8 54, 3 50))"}};
const std::vector<Feature> water{
    {{{"name", "IJsselmeer"}, {"kind", "lake"}}, "POLYGON ((5 52.5, 5.5 52.5, 5.5 53, 5 52.5))"}};
const std::vector<Feature> rivers{
    {{{"name", "Rijn"}, {"rank", "2"}}, "LINESTRING (6.1 51.8, 6 51.9, 5.9 52)"},
    {{{"name", "Maas"}}, "MULTILINESTRING ((6 51.5, 5.9 51.6), (5.8 51.7, 5.7 51.8, 5.6 51.8))"}};
const std::vector<Feature> places{
    {{{"name", "Ede"}, {"population", "118000"}, {"country", "NL"}, {"seat", "2"}}, "POINT (5.66 52.04)"},
    {{{"name", "Eindhoven"}, {"population", "240000"}}, "POINT (5.48 51.44)"},
    {{{"name", "Dokkum"}, {"population", "12000"}, {"province", "Friesland"}}, "POINT (5.9 52.1)"},
    {{{"name", "Hamlet"}}, "POINT (5.5 51.5)"}};

} // namespace

void TestIo::baseMap()
{
    const Sample sample;
    const QString path = sample.pathOf("base.gpkg");
    {
        BaseMapWriter writer(path);
        writer.add("provinces", provinces);
        writer.add("countries", countries);
        writer.add("water", water);
        writer.add("rivers", rivers);
        writer.add("places", places);
        writer.add("remarks", {});
    }
    const auto map = readBaseMap(path);
    QVERIFY2(map, qPrintable(map ? QString() : map.error().toString()));
    const BaseMap& base = **map;

    QCOMPARE(base.provinces.size(), 2U); // a feature without geometry has no area
    const BaseMap::Area& gelderland = base.provinces[0];
    QCOMPARE(gelderland.name, "Gelderland");
    QCOMPARE(gelderland.code, "NL-GE");
    QCOMPARE(gelderland.rings.size(), 2U);
    QCOMPARE(gelderland.rings[0].size(), 5);
    QCOMPARE(gelderland.rings[1].size(), 4);
    QCOMPARE(gelderland.rings[0][2], toWorld(GeoPoint{6, 53}));
    QCOMPARE(gelderland.bounds, toWorld(GeoBox{5, 52, 6, 53}));
    const BaseMap::Area& friesland = base.provinces[1];
    QCOMPARE(friesland.country, "NL");
    for (const QStringView called : {u"friesland", u"Frisia", u"Fryslân", u"Frise", u"nl-fr"}) {
        QVERIFY2(friesland.isCalled(called), qPrintable(called.toString()));
    }
    QVERIFY(!friesland.isCalled(u"Fries"));
    QVERIFY(!friesland.isCalled(u""));
    QCOMPARE(friesland.rings.size(), 2U);
    QCOMPARE(friesland.bounds, toWorld(GeoBox{4, 53, 7, 54}));

    QCOMPARE(base.countries.size(), 1U);
    QCOMPARE(base.countries[0].name, "Nederland");
    QCOMPARE(base.countries[0].code, "NL");
    QCOMPARE(base.water.size(), 1U);
    QCOMPARE(base.water[0].name, "IJsselmeer");
    QCOMPARE(base.water[0].code, "lake");

    QCOMPARE(base.rivers.size(), 3U);
    QCOMPARE(base.rivers[0].name, "Rijn");
    QCOMPARE(base.rivers[0].rank, 2);
    QCOMPARE(base.rivers[0].points.size(), 3);
    QCOMPARE(base.rivers[0].points[0], toWorld(GeoPoint{6.1, 51.8}));
    QCOMPARE(base.rivers[0].bounds, toWorld(GeoBox{5.9, 51.8, 6.1, 52}));
    QCOMPARE(base.rivers[1].name, "Maas");
    QCOMPARE(base.rivers[1].rank, 1);
    QCOMPARE(base.rivers[2].name, "Maas");
    QCOMPARE(base.rivers[2].points.size(), 3);

    QCOMPARE(base.places.size(), 4U);
    QCOMPARE(base.places[0].name, "Eindhoven");
    QCOMPARE(base.places[0].population, 240000);
    QCOMPARE(base.places[0].position, toWorld(GeoPoint{5.48, 51.44}));
    QCOMPARE(base.places[1].name, "Ede");
    QCOMPARE(base.places[2].province, "Friesland"); // as the map says, wherever it lies
    QCOMPARE(base.places[3].population, 0);
    QCOMPARE(base.places[0].province, ""); // south of all provinces of this map
    QCOMPARE(base.places[1].province, "Gelderland");
    QCOMPARE(base.places[1].country, "NL");
    QCOMPARE(base.places[0].seat, BaseMap::Place::Seat::None);
    QCOMPARE(base.places[1].seat, BaseMap::Place::Seat::Province);

    // Without a world it ends where its layers do.
    QVERIFY(base.world.empty());
    QVERIFY(base.coast.empty());
    QCOMPARE(base.detail(), toWorld(GeoBox{4, 52, 7, 54}));
    QCOMPARE(base.extent(), toWorld(GeoBox{3, 50, 8, 54}));
}

void TestIo::baseMapWithAWorld()
{
    const Sample sample;
    const QString path = sample.pathOf("base.gpkg");
    {
        BaseMapWriter writer(path);
        writer.add("provinces", provinces);
        writer.add("countries", countries);
        writer.add("water", water);
        writer.add("rivers", rivers);
        writer.add("places", places);
        writer.add("world", {{{{"name", "Singapore"}, {"iso", "SG"}}, "POLYGON ((103 1, 105 1, 104 2, 103 1))"}});
        writer.add("seas", {{{{"name", "Zuidzee"}}, "POLYGON ((0 0, 1 0, 1 1, 0 0))"}});
        writer.add("coast", {{{}, "MULTILINESTRING ((103 1, 105 1, 104 2), (4 53, 5 53))"}});
    }
    const auto map = readBaseMap(path);
    QVERIFY2(map, qPrintable(map ? QString() : map.error().toString()));
    QCOMPARE((*map)->world.size(), 1U);
    QCOMPARE((*map)->world[0].code, "SG");
    QCOMPARE((*map)->seas.size(), 1U);
    QCOMPARE((*map)->seas[0].name, "Zuidzee");
    QCOMPARE((*map)->coast.size(), 2U);
    QCOMPARE((*map)->coast[1].bounds, toWorld(GeoBox{4, 53, 5, 53}));
    QCOMPARE((*map)->detail(), toWorld(GeoBox{4, 52, 7, 54}));
    QCOMPARE((*map)->extent(), WorldRect(0, 0, 1, 1));
}

void TestIo::baseMapLacksALayer_data()
{
    QTest::addColumn<QByteArray>("missing");
    for (const char* layer : {"provinces", "countries", "water", "rivers", "places"}) {
        QTest::newRow(layer) << QByteArray(layer);
    }
}

void TestIo::baseMapLacksALayer()
{
    QFETCH(QByteArray, missing);
    const Sample sample;
    const QString path = sample.pathOf("base.gpkg");
    {
        BaseMapWriter writer(path);
        for (const auto& [name, features] : std::map<QByteArray, std::vector<Feature>>{{"provinces", provinces},
                                                                                       {"countries", countries},
                                                                                       {"water", water},
                                                                                       {"rivers", rivers},
                                                                                       {"places", places}}) {
            if (name != missing) {
                writer.add(name, features);
            }
        }
    }
    const auto map = readBaseMap(path);
    QVERIFY(!map);
    QCOMPARE(map.error().code, Error::Code::NotFound);
    QVERIFY2(map.error().message.contains(missing), qPrintable(map.error().message));
    QVERIFY2(map.error().where.contains("base.gpkg"), qPrintable(map.error().where));
}

void TestIo::baseMapNotInDegrees()
{
    const Sample sample;
    const QString path = sample.pathOf("base.gpkg");
    {
        BaseMapWriter writer(path);
        writer.add("countries", {{{{"name", "NL"}}, "POLYGON ((0 300000, 9 300000, 9 300009, 0 300000))"}}, 28992);
    }
    const auto map = readBaseMap(path);
    QVERIFY(!map);
    QCOMPARE(map.error().code, Error::Code::InvalidData);
}

void TestIo::baseMapIsNotThere()
{
    const Sample sample;
    const auto nothing = readBaseMap(sample.pathOf("base.gpkg"));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, Error::Code::NotFound);
    const auto folder = readBaseMap(sample.pathOf("."));
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Error::Code::Unreadable);
}

void TestIo::theShippedBaseMap()
{
    const auto map = readBaseMap(MAPS_DIR "/basemap.gpkg");
    QVERIFY2(map, qPrintable(map ? QString() : map.error().toString()));
    QStringList names;
    for (const BaseMap::Area& province : (*map)->provinces) {
        names.append(province.name);
    }
    for (const QStringView home : testing::homeProvinces) {
        QVERIFY2(names.contains(home), qPrintable(home.toString()));
    }
    QVERIFY(!(*map)->places.empty());
}

void TestIo::theShippedBaseMapHasTheRegionsOfEurope_data()
{
    QTest::addColumn<GeoPoint>("town");
    QTest::addColumn<QString>("region");
    QTest::newRow("by its name") << GeoPoint{5.32, 60.39} << u"Vestland"_s;
    QTest::newRow("by its name abroad") << GeoPoint{7.32, 52.53} << u"Niedersachsen"_s;
    QTest::newRow("by its English name") << GeoPoint{-5.98, 37.39} << u"Andalusia"_s;
    QTest::newRow("by its code") << GeoPoint{24.80, 59.37} << u"EE-37"_s;
    QTest::newRow("by what it is part of") << GeoPoint{3.72, 51.05} << u"Vlaanderen"_s;
    QTest::newRow("at the edge of the finest part") << GeoPoint{10.02, 51.5} << u"Lower Saxony"_s;
}

void TestIo::theShippedBaseMapHasTheRegionsOfEurope()
{
    QFETCH(const GeoPoint, town);
    QFETCH(const QString, region);
    static const auto map = readBaseMap(MAPS_DIR "/basemap.gpkg");
    QVERIFY2(map, qPrintable(map ? QString() : map.error().toString()));
    const auto found = std::ranges::find_if(
        (*map)->provinces, [&](const BaseMap::Area& province) { return province.contains(toWorld(town)); });
    QVERIFY(found != (*map)->provinces.end());
    QVERIFY2(found->isCalled(region), qPrintable(found->name));
    QVERIFY(std::ranges::any_of((*map)->countries, [&](const BaseMap::Area& country) {
        return country.code == found->country && country.contains(toWorld(town));
    }));
}

void TestIo::placesFarAwayAreOnLand_data()
{
    QTest::addColumn<GeoPoint>("place");
    QTest::newRow("Grenoble") << GeoPoint{5.724, 45.188};
    QTest::newRow("Dresden") << GeoPoint{13.738, 51.051};
    QTest::newRow("Dublin") << GeoPoint{-6.260, 53.350};
    QTest::newRow("Singapore") << GeoPoint{103.850, 1.290};
    QTest::newRow("Boston") << GeoPoint{-71.060, 42.358};
    QTest::newRow("just beyond the detailed map") << GeoPoint{10.05, 51.5};
}

void TestIo::placesFarAwayAreOnLand()
{
    QFETCH(GeoPoint, place);
    static const auto map = readBaseMap(MAPS_DIR "/basemap.gpkg");
    QVERIFY2(map, qPrintable(map ? QString() : map.error().toString()));
    const auto isThere = [&](const BaseMap::Area& country) { return country.contains(toWorld(place)); };
    QCOMPARE(std::ranges::count_if((*map)->world, isThere) + std::ranges::count_if((*map)->countries, isThere), 1);
}

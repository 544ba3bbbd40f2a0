// The ground under the map, on the shipped base map and on small ones made here.

#include "core/io/base_map_reader.h"
#include "core/scene/base_layer.h"
#include "tests/support/scene_items.h"
#include "tests/support/terms.h"

#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::testing::itemsOf;

namespace {

BaseMap::Area square(const QString& name, const GeoBox& box)
{
    return {name, {}, {QPolygonF(toWorld(box))}, toWorld(box)};
}

/// The colour of the ground at a point of the view; not valid where nothing is painted.
QColor groundAt(const std::vector<SceneItem>& items, const QPointF& point)
{
    QColor colour;
    for (const AreaItem& area : itemsOf<AreaItem>(items)) {
        if (area.fill.alpha() > 0 && area.path.contains(point)) {
            colour = area.fill;
        }
    }
    return colour;
}

SceneRequest requestFor(std::shared_ptr<const BaseMap> map, const GeoBox& box, const QSizeF& size = QSizeF(1080, 700))
{
    SceneRequest request;
    request.dataset = Dataset(testing::emptyContent());
    request.baseMap = std::move(map);
    request.view = MapView::fit(box, size);
    return request;
}

QStringList townsOf(const std::vector<SceneItem>& items)
{
    QStringList towns;
    for (const LabelItem& label : itemsOf<LabelItem>(items)) {
        if (label.target == LabelItem::Target::Place) {
            towns.append(label.text);
        }
    }
    return towns;
}

} // namespace

class TestBaseLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadMapFonts();
        const auto base = readBaseMap(QStringLiteral(MAPS_DIR "/basemap.gpkg"));
        QVERIFY(base.has_value());
        m_baseMap = *base;
    }

    void farPlacesStandOnLand_data()
    {
        QTest::addColumn<GeoPoint>("place");
        QTest::newRow("Grenoble") << GeoPoint{5.724, 45.188};
        QTest::newRow("Dresden") << GeoPoint{13.738, 51.051};
        QTest::newRow("Dublin") << GeoPoint{-6.260, 53.350};
        QTest::newRow("Singapore") << GeoPoint{103.850, 1.290};
    }
    void farPlacesStandOnLand()
    {
        QFETCH(const GeoPoint, place);
        const GeoBox around{place.longitude - 0.2, place.latitude - 0.2, place.longitude + 0.2, place.latitude + 0.2};
        const SceneRequest request = requestFor(m_baseMap, around);
        QCOMPARE(groundAt(baseItems(request), request.view.geoToView(place)), request.style.foreignLand);
    }

    void worldEndsInPaper()
    {
        SceneRequest request = requestFor(m_baseMap, {-170, -60, 170, 75}, QSizeF(1600, 400));
        const auto items = baseItems(request);
        QVERIFY(!groundAt(items, QPointF(5, 200)).isValid()); // west of the date line
        QCOMPARE(groundAt(items, request.view.geoToView({-40, 30})), request.style.sea);
        QCOMPARE(groundAt(items, request.view.geoToView({5.7, 52.1})),
                 request.style.provinceFill(request.dataset.area(), u"Gelderland"));
    }

    void smallBaseMapEndsInPaper()
    {
        BaseMap map;
        map.countries = {square(QStringLiteral("Land"), {4.0, 51.0, 5.0, 52.0})};
        map.water = {square(QStringLiteral("Zee"), {3.0, 51.0, 4.0, 52.0})};
        const SceneRequest request = requestFor(std::make_shared<const BaseMap>(map), {2.0, 50.0, 6.0, 53.0});
        const auto items = baseItems(request);
        QCOMPARE(groundAt(items, request.view.geoToView({4.5, 51.5})), request.style.foreignLand);
        QCOMPARE(groundAt(items, request.view.geoToView({3.5, 51.5})), request.style.sea);
        for (const GeoPoint& beyond : {GeoPoint{2.5, 51.5}, GeoPoint{5.5, 51.5}, GeoPoint{4.5, 52.5}}) {
            QVERIFY(!groundAt(items, request.view.geoToView(beyond)).isValid());
        }
    }

    void clearSeaIsNotPainted()
    {
        SceneRequest request = requestFor(m_baseMap, testing::homeExtent);
        request.clearSea = true;
        QVERIFY(!groundAt(baseItems(request), request.view.geoToView({4.0, 52.6})).isValid());
    }

    void bordersDoNotFollowTheEdgeOfTheData()
    {
        const SceneRequest request = requestFor(m_baseMap, {8.0, 48.0, 14.0, 53.0});
        const double edge = request.view.geoToView({10.0, 51.0}).x();
        for (const LineItem& line : itemsOf<LineItem>(baseItems(request))) {
            for (int i = 1; i < line.path.elementCount(); ++i) {
                const QPainterPath::Element from = line.path.elementAt(i - 1);
                const QPainterPath::Element to = line.path.elementAt(i);
                const bool isOnEdge = std::abs(from.x - edge) < 0.3 && std::abs(to.x - edge) < 0.3;
                QVERIFY(!to.isLineTo() || !isOnEdge || std::abs(from.y - to.y) < 20.0);
            }
        }
    }

    void homeRegionsAreTintedWhereverTheyLie_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("name");
        QTest::addColumn<GeoPoint>("inside");
        QTest::addColumn<GeoPoint>("outside");
        QTest::newRow("Norway") << u"NO"_s << u"Vestland"_s << GeoPoint{6.6, 60.6} << GeoPoint{6.6, 58.9};
        QTest::newRow("by its own name") << u"DE"_s << u"Niedersachsen"_s << GeoPoint{7.6, 52.8} << GeoPoint{7.6, 51.5};
        QTest::newRow("by its code") << u"EE"_s << u"EE-78"_s << GeoPoint{26.5, 58.3} << GeoPoint{25.6, 58.4};
        QTest::newRow("one of the country") << u"NL"_s << u"Limburg"_s << GeoPoint{6.0, 51.4} << GeoPoint{5.4, 51.0};
        QTest::newRow("one of the other country")
            << u"BE"_s << u"Limburg"_s << GeoPoint{5.4, 51.0} << GeoPoint{6.0, 51.4};
        QTest::newRow("a whole of several") << u"BE"_s << u"Vlaanderen"_s << GeoPoint{3.0, 51.0} << GeoPoint{5.0, 50.5};
        QTest::newRow("its other parts") << u"BE"_s << u"Vlaanderen"_s << GeoPoint{5.4, 51.0} << GeoPoint{4.37, 50.85};
    }
    void homeRegionsAreTintedWhereverTheyLie()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, name);
        QFETCH(const GeoPoint, inside);
        QFETCH(const GeoPoint, outside);
        GeoBox box;
        box.add(inside);
        box.add(outside);
        DatasetContent content = testing::emptyContent();
        content.area.country = country;
        content.area.homeRegions = {{name, {}, 1}};
        SceneRequest request = requestFor(m_baseMap, {box.west - 1, box.south - 1, box.east + 1, box.north + 1});
        request.dataset = Dataset(content);
        const auto items = baseItems(request);
        QCOMPARE(groundAt(items, request.view.geoToView(inside)), request.style.homeFills[1]);
        QVERIFY(groundAt(items, request.view.geoToView(outside)) != request.style.homeFills[1]);
        const auto lines = itemsOf<LineItem>(items);
        QVERIFY(std::ranges::any_of(
            lines, [&](const LineItem& line) { return line.pen.color() == request.style.homeBorder; }));
    }

    void homeRegionMayGoByAnAlias()
    {
        DatasetContent content = testing::emptyContent();
        content.area.country = u"ES"_s;
        content.area.homeRegions = {{u"The south"_s, {u"Andalucía"_s}, 2}};
        SceneRequest request = requestFor(m_baseMap, {-7.6, 35.9, -1.5, 38.8});
        request.dataset = Dataset(content);
        QCOMPARE(groundAt(baseItems(request), request.view.geoToView({-5.0, 37.5})), request.style.homeFills[2]);
    }

    void noSeamWhereTheFinestPartEnds()
    {
        const SceneRequest request = requestFor(m_baseMap, {9.0, 48.0, 11.0, 54.0}, QSizeF(700, 1400));
        const auto items = baseItems(request);
        for (double latitude = 49.2; latitude < 53.5; latitude += 0.013) {
            QCOMPARE(groundAt(items, request.view.geoToView({10.0, latitude})), request.style.foreignLand);
        }
    }

    void bordersOfForeignProvincesNeedRoom()
    {
        const auto quiet = [](const SceneRequest& request) {
            const auto lines = itemsOf<LineItem>(baseItems(request));
            return std::ranges::count_if(
                lines, [&](const LineItem& line) { return line.pen.color() == request.style.provinceBorder; });
        };
        QVERIFY(quiet(requestFor(m_baseMap, {10.0, 46.0, 15.0, 49.0})) > 0);
        QCOMPARE(quiet(requestFor(m_baseMap, {-10.0, 35.0, 30.0, 60.0})), 0);
    }

    void namesStayOnThePicture()
    {
        const SceneRequest request = requestFor(m_baseMap, {4.3, 58.2, 8.1, 61.9}, QSizeF(1400, 800));
        OccupiedSpace space;
        for (const LabelItem& label : itemsOf<LabelItem>(baseLabels(request, space))) {
            QVERIFY2(request.view.rect().contains(label.box), qPrintable(label.text));
        }
    }

    void ownTownsComeFirst()
    {
        const SceneRequest request = requestFor(m_baseMap, testing::homeExtent);
        OccupiedSpace space;
        const QStringList towns = townsOf(baseLabels(request, space));
        for (const char* own : {"Eindhoven", "Nijmegen", "Arnhem", "Enschede", "Zwolle", "Tilburg", "Breda",
                                "'s-Hertogenbosch", "Apeldoorn", "Deventer"}) {
            QVERIFY2(towns.contains(QLatin1StringView(own)), own);
        }
        for (const char* foreign : {"Gelsenkirchen", "Herne", "Bochum", "Oberhausen"}) {
            QVERIFY2(!towns.contains(QLatin1StringView(foreign)), foreign);
        }
        bool hasForeign = false;
        for (const QString& town : towns) {
            const auto place = std::ranges::find(m_baseMap->places, town, &BaseMap::Place::name);
            QVERIFY(place != m_baseMap->places.end());
            const bool isHome = testing::isHomeProvince(place->province);
            QVERIFY2(!isHome || !hasForeign, qPrintable(town));
            hasForeign = hasForeign || !isHome;
        }
        QVERIFY(hasForeign); // what orients
    }

    void nameGivesWayToWhatIsThere()
    {
        const SceneRequest request = requestFor(m_baseMap, testing::homeExtent);
        const auto eindhoven = std::ranges::find(m_baseMap->places, QStringLiteral("Eindhoven"), &BaseMap::Place::name);
        OccupiedSpace space;
        QRectF anchor(0, 0, 20, 20);
        anchor.moveCenter(request.view.worldToView(eindhoven->position));
        space.add(anchor);
        QVERIFY(!townsOf(baseLabels(request, space)).contains(QStringLiteral("Eindhoven")));
    }

private:
    std::shared_ptr<const BaseMap> m_baseMap;
};

QTEST_MAIN(TestBaseLayer)
#include "test_base_layer.moc"

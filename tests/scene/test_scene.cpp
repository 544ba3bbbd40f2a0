#include "core/scene/scene_builder.h"
#include "core/scene/text_metrics.h"
#include "tests/support/sample_data.h"
#include "tests/support/scene_items.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>

using namespace ketenkaart;
using ketenkaart::testing::itemsOf;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::testing::sampleBaseMap;
using ketenkaart::testing::sampleDataset;

namespace {

SceneRequest requestFor(const QSizeF& size = QSizeF(1100, 760))
{
    SceneRequest request;
    request.dataset = sampleDataset();
    request.baseMap = sampleBaseMap();
    request.view = MapView::fit(testing::homeExtent, size, QMarginsF(20, 20, 160, 20));
    return request;
}

SceneRequest chainRequest(const QSizeF& size = QSizeF(1100, 760))
{
    SceneRequest request = requestFor(size);
    request.filter.chainIds = {QStringLiteral("chips")};
    return request;
}

bool covers(const QRectF& rect, const MarkerItem& marker)
{
    const QPointF nearest(std::clamp(marker.centre.x(), rect.left(), rect.right()),
                          std::clamp(marker.centre.y(), rect.top(), rect.bottom()));
    return QLineF(nearest, marker.centre).length() < marker.radius;
}

QStringList legendTexts(const Legend& legend)
{
    QStringList texts;
    for (const LegendSection& section : legend.sections) {
        for (const LegendEntry& entry : section.entries) {
            texts.append(entry.text);
        }
    }
    return texts;
}

} // namespace

class TestScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void views_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<GeoBox>("box");
        QTest::addColumn<bool>("chain");
        const std::pair<const char*, GeoBox> boxes[]{{"three provinces", testing::homeExtent},
                                                     {"Enschede", GeoBox{6.83, 52.23, 6.88, 52.25}},
                                                     {"the country", GeoBox{3.3, 50.7, 7.2, 53.6}}};
        const std::pair<const char*, QSizeF> sizes[]{
            {"window", QSizeF(1100, 760)}, {"portrait", QSizeF(700, 1000)}, {"small", QSizeF(420, 320)}};
        for (const auto& [boxName, box] : boxes) {
            for (const auto& [sizeName, size] : sizes) {
                for (const bool chain : {false, true}) {
                    QTest::addRow("%s, %s, %s", boxName, sizeName, chain ? "chain" : "overview")
                        << size << box << chain;
                }
            }
        }
    }

    void nothingLiesOnAnotherThing_data() { views_data(); }
    void nothingLiesOnAnotherThing()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const GeoBox, box);
        QFETCH(const bool, chain);
        SceneRequest request = chain ? chainRequest(size) : requestFor(size);
        request.view = MapView::fit(box, size, QMarginsF(10, 10, 10, 10));
        const MapScene scene = buildScene(request);
        const auto anchors = itemsOf<MarkerItem>(scene);
        const auto cards = itemsOf<CardItem>(scene);
        QVERIFY(!anchors.empty());
        for (size_t i = 0; i < anchors.size(); ++i) {
            for (size_t j = i + 1; j < anchors.size(); ++j) {
                const QLineF between(anchors[i].centre, anchors[j].centre);
                QVERIFY2(between.length() > anchors[i].radius + anchors[j].radius,
                         qPrintable(anchors[i].anchor->name + u'/' + anchors[j].anchor->name));
            }
            for (const CardItem& card : cards) {
                QVERIFY2(!covers(card.rect, anchors[i]), qPrintable(card.anchor + u'/' + anchors[i].anchor->key));
            }
        }
        for (size_t i = 0; i < cards.size(); ++i) {
            QVERIFY(request.view.rect().contains(cards[i].rect));
            for (size_t j = i + 1; j < cards.size(); ++j) {
                QVERIFY2(!cards[i].rect.intersects(cards[j].rect),
                         qPrintable(cards[i].anchor + u'/' + cards[j].anchor));
            }
            for (const LabelItem& label : itemsOf<LabelItem>(scene)) {
                QVERIFY2(!label.box.intersects(cards[i].rect), qPrintable(label.text + u'/' + cards[i].anchor));
            }
        }
    }

    void nothingLeavesItsPlace_data() { views_data(); }
    void nothingLeavesItsPlace()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const GeoBox, box);
        QFETCH(const bool, chain);
        SceneRequest request = chain ? chainRequest(size) : requestFor(size);
        request.view = MapView::fit(box, size, QMarginsF(10, 10, 10, 10));
        const MapScene scene = buildScene(request);
        QHash<QString, MarkerItem> anchors;
        for (const MarkerItem& anchor : itemsOf<MarkerItem>(scene)) {
            QVERIFY(anchor.anchor);
            anchors.insert(anchor.anchor->key, anchor);
            QPointF sum;
            const QStringList ids = anchor.actorIds();
            for (const QString& id : ids) {
                sum += request.view.geoToView(*request.dataset.actor(id)->position);
            }
            QVERIFY2(QLineF(sum / static_cast<double>(ids.size()), anchor.centre).length() < 0.01,
                     qPrintable(anchor.anchor->name));
        }
        for (const LinkItem& flow : itemsOf<LinkItem>(scene)) {
            const auto rimDistance = [&](const QString& key, const QPointF& end) {
                const MarkerItem& anchor = anchors[key];
                return request.view.rect().contains(anchor.centre)
                           ? qAbs(QLineF(anchor.centre, end).length() - anchor.radius)
                           : 0.0;
            };
            QVERIFY(rimDistance(flow.flow->fromAnchor, flow.flow->way.start) < 0.1);
            QVERIFY(rimDistance(flow.flow->toAnchor, flow.flow->way.end) < 0.1);
        }
    }

    /// Every actor in the picture has its name on a card, or is counted on one.
    void everyActorIsNamedOrCounted_data() { views_data(); }
    void everyActorIsNamedOrCounted()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const GeoBox, box);
        QFETCH(const bool, chain);
        SceneRequest request = chain ? chainRequest(size) : requestFor(size);
        request.view = MapView::fit(box, size, QMarginsF(10, 10, 10, 10));
        QSet<QString> named;
        QSet<QString> counted;
        for (const CardItem& card : itemsOf<CardItem>(buildScene(request))) {
            named.unite(QSet<QString>(card.actorIds.begin(), card.actorIds.end()));
            counted.unite(QSet<QString>(card.omitted.begin(), card.omitted.end()));
        }
        QVERIFY(!named.intersects(counted));
        for (const Actor& actor : request.dataset.actors()) {
            const bool isShown = !chain || request.dataset.chain(u"chips"_s)->actorIds().contains(actor.id);
            if (isShown && actor.position && request.view.rect().contains(request.view.geoToView(*actor.position))) {
                QVERIFY2(named.contains(actor.id) || counted.contains(actor.id) || size.width() < 500,
                         qPrintable(actor.id));
                QVERIFY2(named.contains(actor.id) || size.width() < 900, qPrintable(actor.id));
            }
        }
    }

    void anchorsStayWhilePanning()
    {
        SceneRequest request = chainRequest();
        const auto anchorsOf = [&](const SceneRequest& of) {
            QMap<QString, QPointF> places;
            for (const MarkerItem& marker : itemsOf<MarkerItem>(buildScene(of))) {
                places.insert(marker.anchor->key, marker.centre);
            }
            return places;
        };
        const auto before = anchorsOf(request);
        for (const QPointF& by : {QPointF(37, 0), QPointF(-61, 44), QPointF(5, -80)}) {
            const MapView& view = request.view;
            SceneRequest panned = request;
            panned.view = MapView(view.viewToWorld(view.rect().center() + by), view.pixelsPerWorldUnit(), view.size());
            const auto after = anchorsOf(panned);
            for (const auto& [key, place] : after.asKeyValueRange()) {
                QVERIFY2(before.contains(key), qPrintable(key));
                QVERIFY(QLineF(place + by, before[key]).length() < 0.01);
            }
        }
    }

    void zoomingInOnlySplits()
    {
        SceneRequest request = requestFor();
        const MapView home = request.view;
        std::vector<QSet<QString>> last;
        for (double zoom = 1.0; zoom < 4000.0; zoom *= 1.5) {
            request.view = MapView(home.centre(), home.pixelsPerWorldUnit() * zoom, QSizeF(1e7, 1e7));
            std::vector<QSet<QString>> groups;
            for (const MarkerItem& marker : itemsOf<MarkerItem>(buildScene(request))) {
                const QStringList ids = marker.actorIds();
                groups.emplace_back(ids.begin(), ids.end());
            }
            for (const QSet<QString>& group : groups) {
                QVERIFY(last.empty() ||
                        std::ranges::any_of(last, [&](const QSet<QString>& whole) { return whole.contains(group); }));
            }
            last = groups;
        }
        QCOMPARE(last.size(), 11U); // each for itself in the end
    }

    /// Each is the place to look for one's own kind of thing, and no other.
    void oneVariableHasOneMeaning()
    {
        const SceneRequest request = chainRequest();
        const MapScene chain = buildScene(request);
        for (const MarkerItem& marker : itemsOf<MarkerItem>(chain)) {
            QCOMPARE(marker.fill, request.style.clusterFill); // colour is that of the flows
            QCOMPARE(marker.badge, marker.members.isEmpty() ? QString() : QString::number(marker.members.size()));
        }
        QCOMPARE(markerOf(chain, u"money"_s)->shape, MarkerShape::Diamond);
        for (const LinkItem& flow : itemsOf<LinkItem>(chain)) {
            QCOMPARE(flow.colour, request.style.familyColour(flow.flow->family));
        }
        const MapScene themes = buildScene(requestFor());
        QVERIFY(itemsOf<LinkItem>(themes).empty());
        QCOMPARE(markerOf(themes, u"indium"_s)->fill, request.style.themeColour(testing::theme::Photonics));
    }

    void namesStandByStage()
    {
        const SceneRequest request = chainRequest();
        for (const CardItem& card : itemsOf<CardItem>(buildScene(request))) {
            if (!card.actorIds.contains(u"uni"_s)) {
                continue;
            }
            QStringList numbers;
            for (const MarkerItem& badge : card.badges) {
                numbers += badge.badge;
            }
            QCOMPARE(numbers, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
            QCOMPARE(card.actorIds,
                     (QStringList{u"lab"_s, u"uni"_s, u"foundry"_s, u"assembly"_s, u"engineer"_s, u"computer"_s}));
            return;
        }
        QFAIL("no card at Enschede");
    }

    void aLongNameIsBrokenAndNotCut()
    {
        SceneRequest request = chainRequest();
        DatasetContent content = request.dataset.content();
        const QString name = u"Instituut "_s.repeated(12).trimmed();
        for (Actor& actor : content.actors) {
            actor.name = actor.id == u"indium" ? name : actor.name;
        }
        request.dataset = Dataset(content);
        QStringList lines;
        for (const CardItem& card : itemsOf<CardItem>(buildScene(request))) {
            for (const LabelItem& text : card.texts) {
                QVERIFY(card.rect.contains(text.box));
                lines += text.id == u"indium" ? QStringList{text.text} : QStringList();
            }
        }
        QVERIFY(lines.size() > 1);
    }

    void aSmallPictureShowsFewerThings()
    {
        SceneRequest request = chainRequest(QSizeF(300, 210));
        request.view = MapView::fit(testing::homeExtent, QSizeF(300, 210));
        const MapScene scene = buildScene(request);
        QVERIFY(!itemsOf<LinkItem>(scene).empty());
        for (const CardItem& card : itemsOf<CardItem>(scene)) {
            QVERIFY(card.badges.size() <= 1);
            for (const LabelItem& text : card.texts) {
                QVERIFY(text.style.size >= request.style.actorLabel.size); // and not smaller ones
            }
        }
    }

    void legendHoldsWhatIsVisibleOnly()
    {
        const QStringList chain = legendTexts(buildScene(chainRequest()).legend);
        QVERIFY(chain.contains(u"Ontwerp"_s));
        QVERIFY(chain.contains(displayName(LinkFamily::Delivery)));
        QVERIFY(!chain.contains(testing::words().name(testing::theme::BioFood)));
        const QStringList overview = legendTexts(buildScene(requestFor()).legend);
        QVERIFY(!overview.contains(displayName(LinkFamily::Delivery)));
        QVERIFY(!overview.contains(u"Ontwerp"_s));
        QVERIFY(overview.contains(testing::words().name(testing::theme::BioFood)));
    }

    void legendCountsWhatHasNoPlace()
    {
        const QString text = u"1 actor(s) without a place on the map"_s;
        QVERIFY(legendTexts(buildScene(requestFor()).legend).contains(text));
        SceneRequest request = requestFor();
        request.filter.provinces = {u"Overijssel"_s};
        QVERIFY(!legendTexts(buildScene(request).legend).contains(text));
    }

    void filtersLeaveOut()
    {
        SceneRequest request = chainRequest();
        request.filter.provinces = {u"Overijssel"_s};
        QVERIFY(!markerOf(buildScene(request), u"indium"_s));
        request = requestFor();
        request.filter.themes = {testing::theme::Semicon};
        QVERIFY(markerOf(buildScene(request), u"packaging"_s));
        QVERIFY(!markerOf(buildScene(request), u"indium"_s));
        request = chainRequest();
        request.filter.hiddenStages = {{u"chips"_s, u"make"_s}};
        const MapScene scene = buildScene(request);
        QVERIFY(!markerOf(scene, u"indium"_s));
        QVERIFY(markerOf(scene, u"uni"_s));
        // It can be put back from where it was taken off.
        const auto& entries = scene.legend.sections.front().entries;
        const auto off = std::ranges::find_if(entries, [](const LegendEntry& entry) { return !entry.toggle->on; });
        QVERIFY(off != entries.end());
        QCOMPARE(off->text, u"Fabricage"_s);
        QCOMPARE(switched(request.filter, *off->toggle, scene.legend, request.dataset), chainRequest().filter);
    }

    void reservedGroundStaysClear()
    {
        SceneRequest request = chainRequest();
        const QRectF reserved(600, 300, 250, 300);
        request.keepClear = {reserved};
        const MapScene scene = buildScene(request);
        for (const LabelItem& label : itemsOf<LabelItem>(scene)) {
            QVERIFY2(!label.box.intersects(reserved), qPrintable(label.text));
        }
        for (const CardItem& card : itemsOf<CardItem>(scene)) {
            QVERIFY2(!card.rect.intersects(reserved), qPrintable(card.anchor));
        }
    }

    void sameRequestSameScene()
    {
        const auto placesOf = [] {
            std::vector<QRectF> places;
            for (const CardItem& card : itemsOf<CardItem>(buildScene(chainRequest()))) {
                places.push_back(card.rect);
            }
            return places;
        };
        QCOMPARE(placesOf(), placesOf());
    }

    void cardsStayWhereTheyWereWhilePanning()
    {
        SceneRequest request = chainRequest();
        const MapScene first = buildScene(request);
        request.lastCards = cardOffsets(first);
        const MapView& view = request.view;
        const QPointF by(24, -13);
        request.view = MapView(view.viewToWorld(view.rect().center() + by), view.pixelsPerWorldUnit(), view.size());
        QHash<QString, QPointF> corners;
        for (const CardItem& card : itemsOf<CardItem>(first)) {
            corners.insert(card.anchor, card.rect.topLeft());
        }
        for (const CardItem& card : itemsOf<CardItem>(buildScene(request))) {
            QVERIFY2(QLineF(corners[card.anchor], card.rect.topLeft() + by).length() < 30.0, qPrintable(card.anchor));
        }
    }

    void hitTestFindsAnchorsNamesAndFlows()
    {
        const MapScene scene = buildScene(chainRequest());
        const auto enschede = markerOf(scene, u"foundry"_s);
        SceneHit hit = hitTest(scene, enschede->centre + QPointF(2, 1));
        QCOMPARE(hit.kind, SceneHit::Kind::Cluster);
        QVERIFY(hit.members.contains(u"foundry"_s));
        for (const CardItem& card : itemsOf<CardItem>(scene)) {
            for (const LabelItem& text : card.texts) {
                if (text.id == u"foundry") {
                    hit = hitTest(scene, text.box.center());
                    QCOMPARE(hit.kind, SceneHit::Kind::Actor);
                    QCOMPARE(hit.id, u"foundry"_s);
                }
            }
        }
        for (const LinkItem& flow : itemsOf<LinkItem>(scene)) {
            if (flow.ids().contains(u"packaging-indium"_s)) {
                hit = hitTest(scene, flow.curve.at(0.3));
                QCOMPARE(hit.kind, SceneHit::Kind::Link);
                QCOMPARE(hit.id, flow.linkId);
            }
        }
        QCOMPARE(hitTest(scene, QPointF(3, 3)).kind, SceneHit::Kind::None);
    }

    void cancelledBuildReturnsEarly()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(itemsOf<LabelItem>(buildScene(chainRequest(), stop.get_token())).empty());
    }

    void textMetricsScaleLinearly()
    {
        TextStyle small;
        small.size = 8.0;
        TextStyle large = small;
        large.size = 24.0;
        const QString text = QStringLiteral("Chipfabriek");
        QVERIFY(qAbs(textWidth(text, large) - 3.0 * textWidth(text, small)) < 0.5);
    }
};

QTEST_MAIN(TestScene)
#include "test_scene.moc"

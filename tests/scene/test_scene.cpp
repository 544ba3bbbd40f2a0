#include "core/scene/scene_builder.h"
#include "core/scene/text_metrics.h"
#include "tests/support/sample_data.h"
#include "tests/support/scene_items.h"

#include <QTest>

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
    request.view = MapView::fit(homeExtent, size, QMarginsF(20, 20, 160, 20));
    return request;
}

SceneRequest chainRequest(const QSizeF& size = QSizeF(1100, 760))
{
    SceneRequest request = requestFor(size);
    request.filter.chainIds = {QStringLiteral("chips")};
    return request;
}

QRectF boxOf(const MarkerItem& marker)
{
    return {marker.centre.x() - marker.radius, marker.centre.y() - marker.radius, 2 * marker.radius, 2 * marker.radius};
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
        const std::pair<const char*, GeoBox> boxes[]{{"three provinces", homeExtent},
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

    void themeLeavesOutTheCampusesOfOthers()
    {
        SceneRequest request = requestFor(QSizeF(1100, 760));
        request.view = MapView::fit(homeExtent, request.view.size());
        DatasetContent content;
        content.campuses = request.dataset.campuses();
        content.campuses.front().themes = {Theme::Photonics, Theme::Quantum};
        request.dataset = Dataset(content);
        for (const auto& [theme, shown] : {std::pair(Theme::Quantum, true), std::pair(Theme::BioFood, false)}) {
            request.filter.themes.assign(1, theme);
            QCOMPARE(markerOf(buildScene(request), content.campuses.front().id).has_value(), shown);
        }
    }

    /// However many links join the same two actors, each can be seen.
    void parallelLinksLieApart()
    {
        SceneRequest request = chainRequest(QSizeF(1100, 760));
        DatasetContent content;
        content.actors = request.dataset.actors();
        content.chains = request.dataset.chains();
        content.links = request.dataset.links();
        const auto add = [&](const char* id, const QString& from, const QString& to) {
            Link link = content.links.front();
            link.id = QString::fromLatin1(id);
            link.fromId = from;
            link.toId = to;
            content.links.push_back(link);
        };
        for (const auto& [from, to] : {std::pair(u"packaging"_s, u"indium"_s), std::pair(u"uni"_s, u"foundry"_s)}) {
            add("one", from, to);
            add("two", from, to);
            add("three", to, from);
            add("four", to, from);
            request.dataset = Dataset(content);
            std::vector<QPointF> middles;
            for (const LinkItem& link : itemsOf<LinkItem>(buildScene(request))) {
                const Link* data = request.dataset.link(link.linkId);
                if ((data->fromId == from && data->toId == to) || (data->fromId == to && data->toId == from)) {
                    middles.push_back(link.curve.at(0.5));
                }
            }
            QVERIFY(middles.size() >= 4);
            for (size_t i = 0; i < middles.size(); ++i) {
                for (size_t j = i + 1; j < middles.size(); ++j) {
                    QVERIFY2(QLineF(middles[i], middles[j]).length() > 3.0, qPrintable(from));
                }
            }
            content.links.resize(content.links.size() - 4);
        }
    }

    /// Near a place every actor is named; from afar those of a campus are a number. In between nothing depends on the
    /// place of the camera.
    void actorsComeOutOnZoomingIn()
    {
        const auto namedActors = [](const SceneRequest& request) {
            QSet<QString> ids;
            for (const LabelItem& label : itemsOf<LabelItem>(buildScene(request))) {
                if (label.target == LabelItem::Target::Actor) {
                    ids.insert(label.id);
                }
            }
            return ids;
        };
        SceneRequest request = requestFor(QSizeF(1100, 760));
        request.view = MapView::fit(homeExtent, request.view.size());
        QVERIFY(!namedActors(request).contains(QStringLiteral("foundry"))); // one of the six at Enschede
        request.view = MapView::fit(GeoBox{6.70, 52.20, 6.95, 52.28}, request.view.size());
        QCOMPARE(namedActors(request), (QSet<QString>{"uni", "lab", "foundry", "assembly", "computer", "engineer"}));
        const MapScene scene = buildScene(request);
        for (const MarkerItem& marker : itemsOf<MarkerItem>(scene)) {
            QVERIFY(marker.target != MarkerItem::Target::Cluster);
            QVERIFY(marker.members.isEmpty());
        }
        QVERIFY(!itemsOf<LeaderItem>(scene).empty()); // they would lie on each other at their places
    }

    void labelsOverlapNothing_data() { views_data(); }
    void labelsOverlapNothing()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const GeoBox, box);
        QFETCH(const bool, chain);
        SceneRequest request = chain ? chainRequest(size) : requestFor(size);
        request.view = MapView::fit(box, size, QMarginsF(10, 10, 10, 10));
        const MapScene scene = buildScene(request);
        const auto labels = itemsOf<LabelItem>(scene);
        const auto markers = itemsOf<MarkerItem>(scene);
        QVERIFY(!markers.empty());
        // On a surface that small not every emphasised name fits; nothing may be left out all the same.
        const bool roomy = size.width() > 500;
        for (size_t i = 0; roomy && i < labels.size(); ++i) {
            for (size_t j = i + 1; j < labels.size(); ++j) {
                QVERIFY2(!labels[i].box.intersects(labels[j].box),
                         qPrintable(labels[i].text + QStringLiteral(" / ") + labels[j].text));
            }
            for (const MarkerItem& marker : markers) {
                QVERIFY2(!labels[i].box.intersects(boxOf(marker)),
                         qPrintable(labels[i].text + QStringLiteral(" / ") + marker.id));
            }
        }
    }

    void markersOverlapNothing_data() { views_data(); }
    void markersOverlapNothing()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const GeoBox, box);
        QFETCH(const bool, chain);
        SceneRequest request = chain ? chainRequest(size) : requestFor(size);
        request.view = MapView::fit(box, size, QMarginsF(10, 10, 10, 10));
        const auto markers = itemsOf<MarkerItem>(buildScene(request));
        for (size_t i = 0; size.width() > 500 && i < markers.size(); ++i) {
            for (size_t j = i + 1; j < markers.size(); ++j) {
                const QLineF between(markers[i].centre, markers[j].centre);
                QVERIFY2(between.length() > markers[i].radius + markers[j].radius - 0.5,
                         qPrintable(markers[i].id + u'/' + markers[j].id));
            }
        }
    }

    void everyActorOfTheChainIsNamed_data() { views_data(); }
    void everyActorOfTheChainIsNamed()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const GeoBox, box);
        SceneRequest request = chainRequest(size);
        request.view = MapView::fit(box, size, QMarginsF(10, 10, 10, 10));
        const auto labels = itemsOf<LabelItem>(buildScene(request));
        for (const QString& id : request.dataset.chain(QStringLiteral("chips"))->actorIds()) {
            const Actor* actor = request.dataset.actor(id);
            if (!actor->position || !request.view.rect().contains(request.view.geoToView(*actor->position))) {
                continue;
            }
            QVERIFY2(std::ranges::any_of(
                         labels, [&](const LabelItem& label) { return label.id == id && label.text == actor->name; }),
                     qPrintable(id));
        }
    }

    void crowdedActorsFanOutWithLeadersToTheirSites()
    {
        const SceneRequest request = chainRequest();
        const MapScene scene = buildScene(request);
        const auto leaders = itemsOf<LeaderItem>(scene);
        for (const char* id : {"uni", "lab", "foundry", "assembly", "computer", "engineer"}) {
            const QString actorId = QString::fromLatin1(id);
            const auto marker = markerOf(scene, actorId);
            QVERIFY2(marker, id);
            const QPointF site = request.view.geoToView(*request.dataset.actor(actorId)->position);
            QVERIFY2(std::ranges::any_of(leaders,
                                         [&](const LeaderItem& leader) {
                                             return leader.symbol == marker->centre &&
                                                    QLineF(leader.site, site).length() < 0.01;
                                         }),
                     id);
        }
        // A lone actor stays where it is.
        QCOMPARE(markerOf(scene, QStringLiteral("money"))->centre,
                 request.view.geoToView(*request.dataset.actor(QStringLiteral("money"))->position));
    }

    void markersTellKindThemeAndStage()
    {
        const SceneRequest request = chainRequest();
        const MapScene scene = buildScene(request);
        const auto foundry = markerOf(scene, QStringLiteral("foundry"));
        QCOMPARE(foundry->shape, MarkerShape::Circle);
        QCOMPARE(foundry->fill, request.style.themeColour(Theme::Photonics));
        QCOMPARE(foundry->badge, QStringLiteral("2"));
        QCOMPARE(markerOf(scene, QStringLiteral("uni"))->shape, MarkerShape::Square);
        QCOMPARE(markerOf(scene, QStringLiteral("uni"))->badge, QStringLiteral("1"));
        QCOMPARE(markerOf(scene, QStringLiteral("money"))->shape, MarkerShape::Diamond);
    }

    void whatIsNotInTheChainFades()
    {
        const SceneRequest request = chainRequest();
        const MapScene scene = buildScene(request);
        const auto bystander = markerOf(scene, QStringLiteral("bystander"));
        QVERIFY(bystander);
        QCOMPARE(bystander->fill, request.style.faded);
        for (const LabelItem& label : itemsOf<LabelItem>(scene)) {
            QVERIFY(label.id != u"bystander");
        }
    }

    void linksAreCurvedDirectedAndEndAtTheRims()
    {
        const SceneRequest request = chainRequest();
        const MapScene scene = buildScene(request);
        const auto links = itemsOf<LinkItem>(scene);
        // Of eight links one ends at a programme without a place.
        QCOMPARE(links.size(), 7U);
        for (const LinkItem& link : links) {
            const Link* data = request.dataset.link(link.linkId);
            const auto from = markerOf(scene, data->fromId);
            const auto to = markerOf(scene, data->toId);
            const double startGap = QLineF(link.curve.start, from->centre).length() - from->radius;
            QVERIFY2(startGap > 0.0 && startGap < 3.0, qPrintable(link.linkId));
            QCOMPARE(link.arrow.isEmpty(), !data->directed);
            const QPointF tip = data->directed ? link.arrow.first() : link.curve.end;
            const double endGap = QLineF(tip, to->centre).length() - to->radius;
            QVERIFY2(endGap > 0.0 && endGap < 3.0, qPrintable(link.linkId));
            QCOMPARE(link.dashed, data->provenance.evidence == Evidence::Implied);
            const QPointF straight = (link.curve.start + link.curve.end) / 2.0;
            QVERIFY2(QLineF(link.curve.at(0.5), straight).length() > 1.0, "a link is curved");
        }
    }

    void linksLeaveTheViewTowardsTheirOtherEnd()
    {
        SceneRequest request = chainRequest();
        request.view = MapView::fit(GeoBox{6.845, 52.236, 6.862, 52.243}, QSizeF(1100, 760), QMarginsF(40, 40, 40, 40));
        const MapScene scene = buildScene(request);
        QVERIFY(!markerOf(scene, QStringLiteral("packaging")));
        const auto links = itemsOf<LinkItem>(scene);
        const auto leaving =
            std::ranges::find_if(links, [](const LinkItem& link) { return link.linkId == u"foundry-packaging"; });
        QVERIFY(leaving != links.end());
        QVERIFY(request.view.rect().contains(leaving->curve.start));
        QVERIFY(!request.view.rect().contains(leaving->curve.end));
        QVERIFY2(leaving->curve.length() < 10000.0, "cut off: a stroke of a million pixels would take seconds");
        QVERIFY(leaving->arrow.isEmpty());
        // Of a link that is outside as a whole nothing is drawn.
        QVERIFY(std::ranges::none_of(links, [](const LinkItem& link) { return link.linkId == u"packaging-indium"; }));
    }

    void oppositeLinksBendApart()
    {
        const MapScene scene = buildScene(chainRequest());
        std::optional<LinkItem> there;
        std::optional<LinkItem> back;
        for (const LinkItem& link : itemsOf<LinkItem>(scene)) {
            if (link.linkId == u"packaging-indium") {
                there = link;
            } else if (link.linkId == u"indium-packaging") {
                back = link;
            }
        }
        QVERIFY(there && back);
        QVERIFY(QLineF(there->curve.at(0.5), back->curve.at(0.5)).length() > 10.0);
    }

    void withoutAChainThereAreNoLinksAndCampusesCountTheirActors()
    {
        const MapScene scene = buildScene(requestFor());
        QVERIFY(itemsOf<LinkItem>(scene).empty());
        const auto campus = markerOf(scene, QStringLiteral("park"));
        QVERIFY(campus);
        QCOMPARE(campus->target, MarkerItem::Target::Campus);
        QCOMPARE(campus->members, QStringList{QStringLiteral("foundry")});
        QCOMPARE(campus->badge, QStringLiteral("1"));
        const auto cluster = markerOf(scene, QStringLiteral("uni"));
        QVERIFY(cluster);
        QCOMPARE(cluster->target, MarkerItem::Target::Cluster);
        QCOMPARE(cluster->members.size(), 5);
        QCOMPARE(cluster->badge, QStringLiteral("5"));
    }

    void clustersOpenAsOneZoomsIn()
    {
        SceneRequest request = requestFor();
        request.view = MapView::fit(GeoBox{6.845, 52.236, 6.862, 52.243}, QSizeF(1100, 760), QMarginsF(40, 40, 40, 40));
        const MapScene scene = buildScene(request);
        QCOMPARE(markerOf(scene, QStringLiteral("uni"))->target, MarkerItem::Target::Actor);
        QCOMPARE(markerOf(scene, QStringLiteral("lab"))->target, MarkerItem::Target::Actor);
    }

    void focusEmphasisesAnActorAndItsPartners()
    {
        SceneRequest request = requestFor();
        request.focusActorId = QStringLiteral("foundry");
        const MapScene scene = buildScene(request);
        QStringList links;
        for (const LinkItem& link : itemsOf<LinkItem>(scene)) {
            links.append(link.linkId);
        }
        links.sort();
        QCOMPARE(links, (QStringList{QStringLiteral("foundry-assembly"), QStringLiteral("foundry-packaging"),
                                     QStringLiteral("uni-foundry")}));
        QCOMPARE(markerOf(scene, QStringLiteral("indium"))->fill, request.style.faded);
    }

    void filtersLeaveOut()
    {
        SceneRequest request = chainRequest();
        request.filter.provinces = {QStringLiteral("Overijssel")};
        QVERIFY(!markerOf(buildScene(request), QStringLiteral("indium")));
        request = requestFor();
        request.filter.themes = {Theme::Semicon};
        QVERIFY(markerOf(buildScene(request), QStringLiteral("packaging")));
        QVERIFY(!markerOf(buildScene(request), QStringLiteral("indium")));
        request = chainRequest();
        request.filter.statedOnly = true;
        for (const LinkItem& link : itemsOf<LinkItem>(buildScene(request))) {
            QVERIFY(link.linkId != u"foundry-packaging");
        }
    }

    void legendHoldsWhatIsVisibleOnly()
    {
        const QStringList chain = legendTexts(buildScene(chainRequest()).legend);
        QVERIFY(chain.contains(QStringLiteral("Ontwerp")));
        QVERIFY(chain.contains(displayName(LinkKind::Supplies)));
        QVERIFY(!chain.contains(displayName(LinkKind::Educates)));
        QVERIFY(!chain.contains(displayName(Theme::BioFood)));
        const QStringList overview = legendTexts(buildScene(requestFor()).legend);
        QVERIFY(!overview.contains(displayName(LinkKind::Supplies)));
        QVERIFY(!overview.contains(QStringLiteral("Ontwerp")));
    }

    void reservedGroundStaysClear()
    {
        SceneRequest request = chainRequest();
        const QRectF reserved(600, 300, 250, 300);
        request.keepClear = {reserved};
        for (const LabelItem& label : itemsOf<LabelItem>(buildScene(request))) {
            QVERIFY2(!label.box.intersects(reserved), qPrintable(label.text));
        }
    }

    void sameRequestSameScene()
    {
        const MapScene first = buildScene(chainRequest());
        const MapScene second = buildScene(chainRequest());
        const auto a = itemsOf<LabelItem>(first);
        const auto b = itemsOf<LabelItem>(second);
        QCOMPARE(a.size(), b.size());
        for (size_t i = 0; i < a.size(); ++i) {
            QCOMPARE(a[i].text, b[i].text);
            QCOMPARE(a[i].baseline, b[i].baseline);
        }
    }

    void hitTestFindsMarkersLabelsAndLinks()
    {
        const MapScene scene = buildScene(chainRequest());
        const auto foundry = markerOf(scene, QStringLiteral("foundry"));
        SceneHit hit = hitTest(scene, foundry->centre + QPointF(2, 1));
        QCOMPARE(hit.kind, SceneHit::Kind::Actor);
        QCOMPARE(hit.id, QStringLiteral("foundry"));
        for (const LabelItem& label : itemsOf<LabelItem>(scene)) {
            if (label.id == u"indium") {
                QCOMPARE(hitTest(scene, label.box.center()).id, QStringLiteral("indium"));
            }
        }
        for (const LinkItem& link : itemsOf<LinkItem>(scene)) {
            if (link.linkId == u"packaging-indium") {
                hit = hitTest(scene, link.curve.at(0.5));
                QCOMPARE(hit.kind, SceneHit::Kind::Link);
                QCOMPARE(hit.id, link.linkId);
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

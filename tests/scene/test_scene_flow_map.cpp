// Flows between anchors: what is gathered to one, what it says, and what is drawn first.

#include "core/scene/attention.h"
#include "core/scene/colours.h"
#include "core/scene/scene_builder.h"
#include "tests/support/sample_data.h"
#include "tests/support/scene_items.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>

using namespace ketenkaart;
using ketenkaart::testing::itemsOf;
using namespace Qt::Literals::StringLiterals;

namespace {

SceneRequest chainRequest()
{
    SceneRequest request;
    request.dataset = testing::sampleDataset();
    request.baseMap = testing::sampleBaseMap();
    request.view = MapView::fit(testing::homeExtent, QSizeF(1100, 760), QMarginsF(20, 20, 160, 20));
    request.filter.chainIds = {u"chips"_s};
    return request;
}

std::optional<LinkItem> flowWith(const MapScene& scene, const QString& linkId)
{
    for (const LinkItem& flow : itemsOf<LinkItem>(scene)) {
        if (flow.ids().contains(linkId)) {
            return flow;
        }
    }
    return std::nullopt;
}

QStringList wordsOn(const MapScene& scene)
{
    QStringList words;
    for (const LabelItem& label : itemsOf<LabelItem>(scene)) {
        if (label.target == LabelItem::Target::Link) {
            words += label.text;
        }
    }
    return words;
}

QStringList drawnIds(const MapScene& scene)
{
    QStringList ids;
    for (const LinkItem& flow : itemsOf<LinkItem>(scene)) {
        ids += flow.ids();
    }
    for (const MarkerItem& marker : itemsOf<MarkerItem>(scene)) {
        ids += marker.anchor->innerLinkIds;
    }
    ids.sort();
    return ids;
}

} // namespace

class TestSceneFlowMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void linksOfOneFamilyAndDirectionAreOneFlow()
    {
        SceneRequest request = chainRequest();
        DatasetContent content = request.dataset.content();
        const auto add = [&](const char* id, const QString& from, const QString& to, LinkKind kind, Evidence evidence) {
            Link link = content.links.front();
            link.id = QString::fromLatin1(id);
            link.fromId = from;
            link.toId = to;
            link.kind = kind;
            link.provenance.evidence = evidence;
            content.links.push_back(link);
        };
        add("more", u"assembly"_s, u"packaging"_s, testing::linkkind::Packages, Evidence::Stated);
        add("know", u"uni"_s, u"packaging"_s, testing::linkkind::Researches, Evidence::Stated);
        add("back", u"packaging"_s, u"uni"_s, testing::linkkind::Supplies, Evidence::Stated);
        request.dataset = Dataset(content);
        const MapScene scene = buildScene(request);
        const auto flow = flowWith(scene, u"more"_s);
        QCOMPARE(flow->ids(), (QStringList{u"foundry-packaging"_s, u"more"_s}));
        QCOMPARE(flow->flow->implied, 1);
        QCOMPARE(flow->statedShare, 0.5); // half and half is shown as such
        QVERIFY(!flow->arrow.isEmpty());
        QCOMPARE(flowWith(scene, u"know"_s)->ids(), QStringList{u"know"_s});
        QCOMPARE(flowWith(scene, u"back"_s)->ids(), QStringList{u"back"_s});
        QVERIFY(flow->width > flowWith(scene, u"back"_s)->width);
        const QStringList words = wordsOn(scene);
        QVERIFY2(words.contains(u"supplies 2"_s), qPrintable(words.join(u'|')));
        QVERIFY(words.contains(u"knowledge 1"_s));
        // The ways of the three between the same two places lie apart.
        const QPointF middles[]{flow->curve.at(0.5), flowWith(scene, u"know"_s)->curve.at(0.5),
                                flowWith(scene, u"back"_s)->curve.at(0.5)};
        QVERIFY(QLineF(middles[0], middles[1]).length() > 8.0);
        QVERIFY(QLineF(middles[1], middles[2]).length() > 8.0);
        QVERIFY(QLineF(middles[0], middles[2]).length() > 8.0);
    }

    void whatIsNotDrawnIsCountedInWords()
    {
        SceneRequest request = chainRequest();
        const MapScene scene = buildScene(request);
        QCOMPARE(scene.notDrawn, (std::array<int, 4>{0, 0, 2, 1})); // also of the programme, which has no place
        QVERIFY(!drawnIds(scene).contains(u"money-indium"_s));
        QStringList texts;
        for (const LegendSection& section : scene.legend.sections) {
            for (const LegendEntry& entry : section.entries) {
                texts += entry.text;
                if (entry.toggle && entry.text == displayName(LinkFamily::Money)) {
                    QVERIFY(!entry.toggle->on);
                    request.filter = switched(request.filter, *entry.toggle, scene.legend, request.dataset);
                }
            }
        }
        QVERIFY2(texts.contains(u"3 link(s) of %1 and %2 not drawn"_s.arg(displayName(LinkFamily::Money),
                                                                          displayName(LinkFamily::Belonging))),
                 qPrintable(texts.join(u'|')));
        QVERIFY(drawnIds(buildScene(request)).contains(u"money-indium"_s));
    }

    void linksInsideAnAnchorAreItsOwnUntilItSplits()
    {
        SceneRequest request = chainRequest();
        QVERIFY(!flowWith(buildScene(request), u"uni-foundry"_s));
        const auto enschede = markerOf(buildScene(request), u"uni"_s);
        QCOMPARE(enschede->anchor->innerLinkIds, (QStringList{u"uni-foundry"_s, u"foundry-assembly"_s}));
        request.view = MapView::fit(GeoBox{6.847, 52.237, 6.860, 52.242}, QSizeF(1100, 760), QMarginsF(90, 90, 90, 90));
        const MapScene near = buildScene(request);
        QVERIFY(flowWith(near, u"uni-foundry"_s));
        QVERIFY(flowWith(near, u"foundry-assembly"_s));
    }

    void aFlowBeyondTheFrameEndsInANamedStub()
    {
        SceneRequest request = chainRequest();
        request.view = MapView::fit(GeoBox{6.5, 52.0, 7.1, 52.5}, QSizeF(1100, 760));
        const MapScene scene = buildScene(request);
        const auto flow = flowWith(scene, u"foundry-packaging"_s);
        QVERIFY(flow);
        QVERIFY(request.view.rect().contains(flow->flow->way.end));
        const QRectF inner = request.view.rect().adjusted(20, 20, -20, -20);
        QVERIFY2(!inner.contains(flow->flow->way.end), "at the frame");
        QVERIFY2(std::ranges::any_of(wordsOn(scene), [](const QString& word) { return word.startsWith(u"to "); }),
                 qPrintable(wordsOn(scene).join(u'|')));
        // On the straight way to where it leads.
        const QPointF there = markerOf(scene, u"packaging"_s)->centre;
        const QPointF here = markerOf(scene, u"foundry"_s)->centre;
        QVERIFY(qAbs(QLineF(here, there).angleTo(QLineF(here, flow->flow->way.end))) < 1.0 ||
                qAbs(QLineF(here, there).angleTo(QLineF(here, flow->flow->way.end)) - 360.0) < 1.0);
        // Of a flow that is outside as a whole nothing is drawn.
        QVERIFY(!flowWith(scene, u"packaging-indium"_s));
    }

    void selectionLeavesItsPartnersAndFlows()
    {
        SceneRequest request = chainRequest();
        request.focusActorId = u"foundry"_s;
        const MapScene scene = buildScene(request);
        QCOMPARE(flowWith(scene, u"foundry-packaging"_s)->opacity, 1.0);
        QCOMPARE(flowWith(scene, u"packaging-indium"_s)->opacity, faintOpacity);
        QCOMPARE(markerOf(scene, u"indium"_s)->opacity, faintOpacity);
        QCOMPARE(markerOf(scene, u"packaging"_s)->opacity, 1.0);
        for (const CardItem& card : itemsOf<CardItem>(scene)) {
            for (const LabelItem& text : card.texts) {
                const bool isBold =
                    QStringList{u"foundry"_s, u"packaging"_s, u"uni"_s, u"assembly"_s}.contains(text.id);
                if (!text.id.isEmpty()) {
                    QCOMPARE(text.style.weight == QFont::Bold && text.style.colour.alphaF() > 0.9, isBold);
                }
            }
        }
    }

    void focusWithoutAChainShowsItsPartners()
    {
        SceneRequest request = chainRequest();
        request.filter = {};
        request.focusActorId = u"foundry"_s;
        const MapScene scene = buildScene(request);
        QCOMPARE(drawnIds(scene), (QStringList{u"foundry-assembly"_s, u"foundry-packaging"_s, u"uni-foundry"_s}));
        QVERIFY(!markerOf(scene, u"indium"_s));
    }

    /// With the chain chosen and zoomed out it is what one sees first.
    void theHeadlineIsTheWidestAndCarriesItsWords()
    {
        SceneRequest request = chainRequest();
        DatasetContent content = request.dataset.content();
        for (const auto& [id, name] : {std::pair("east", "Oosten"), std::pair("middle", "Midden")}) {
            Region region;
            region.id = QString::fromLatin1(id);
            region.name = {QString::fromLatin1(name), QString::fromLatin1(name)};
            region.position = GeoPoint{6.0, 52.0};
            content.regions.push_back(region);
        }
        for (Actor& actor : content.actors) {
            actor.regionId = actor.province == u"Overijssel"                         ? u"east"_s
                             : actor.id == u"packaging" || actor.id == u"transistor" ? u"middle"_s
                                                                                     : QString();
        }
        Headline headline{u"h"_s, u"chips"_s, u"east"_s, u"middle"_s, {u"sluit aan op"_s, u"connects to"_s}, {}};
        content.headlines.push_back(headline);
        request.dataset = Dataset(content);
        MapScene scene = buildScene(request);
        const auto flows = itemsOf<LinkItem>(scene);
        QVERIFY(flows.front().flow->isHeadline); // painted below the others
        QCOMPARE(flows.front().flow->fromAnchor, u"region:east"_s);
        QCOMPARE(markerOf(scene, u"uni"_s)->anchor->name, u"Oosten"_s);
        for (const LinkItem& flow : flows) {
            QVERIFY(flow.flow->isHeadline || flow.width < flows.front().width);
        }
        QVERIFY(wordsOn(scene).join(u' ').contains(u"sluit aan op"_s));
        // Nearer, where the region has come apart, its words would point at a part of it.
        request.view = MapView::fit(GeoBox{6.847, 52.237, 6.860, 52.242}, QSizeF(1100, 760), QMarginsF(90, 90, 90, 90));
        scene = buildScene(request);
        QVERIFY(
            std::ranges::none_of(itemsOf<LinkItem>(scene), [](const LinkItem& flow) { return flow.flow->isHeadline; }));
    }
};

QTEST_MAIN(TestSceneFlowMap)
#include "test_scene_flow_map.moc"

#include "core/scene/chain_diagram.h"
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

/// Two actors of a chain and the link between them, put forward while the whole chain is chosen.
SceneRequest highlighted()
{
    SceneRequest request;
    request.dataset = ketenkaart::testing::sampleDataset();
    request.baseMap = ketenkaart::testing::sampleBaseMap();
    request.view = MapView::fit(testing::homeExtent, QSizeF(1100, 760), QMarginsF(20, 20, 160, 20));
    request.filter.chainIds = {u"chips"_s};
    request.highlight = Highlight{};
    for (const Link& link : request.dataset.links()) {
        if (link.fromId == u"packaging" && link.toId == u"indium") {
            request.highlight->linkIds = {link.id};
        }
    }
    request.highlight->strongIds = {u"packaging"_s};
    request.highlight->caption = u"Two of a chain"_s;
    request.highlight->strongMeaning = u"only supplier"_s;
    return request;
}

TextStyle nameOf(const MapScene& scene, const QString& actorId)
{
    for (const LabelItem& label : itemsOf<LabelItem>(scene.items)) {
        if (label.id == actorId) {
            return label.style;
        }
    }
    return {};
}

} // namespace

class TestSceneHighlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void mapShowsWhatIsPutForwardAndFadesTheRest()
    {
        const SceneRequest request = highlighted();
        QCOMPARE(request.highlight->linkIds.size(), 1);
        const MapScene scene = buildScene(request);
        const auto links = itemsOf<LinkItem>(scene.items);
        QCOMPARE(links.size(), 1U);
        QCOMPARE(links.front().linkId, request.highlight->linkIds.front());
        for (const QString& id : {u"packaging"_s, u"indium"_s}) {
            const auto marker = markerOf(scene, id);
            QVERIFY(marker);
            QCOMPARE(marker->rimWidth > 0.0, id == u"packaging");
        }
        QCOMPARE(itemsOf<MarkerItem>(scene.items).size(), 2U); // the rest steps back altogether
        QCOMPARE(scene.legend.sections.front().title, u"Two of a chain"_s);
        QCOMPARE(scene.legend.sections.front().entries.front().text, u"only supplier"_s);
    }

    void comparedDataAreColouredAndWhatOnlyTheyHaveIsHollow()
    {
        SceneRequest request = highlighted();
        request.filter.chainIds.clear();
        DatasetContent content = request.dataset.content();
        Actor extra = *request.dataset.actor(u"packaging"_s);
        extra.id = u"extra"_s;
        extra.name = u"Extra"_s;
        extra.position = GeoPoint{5.3, 51.7};
        content.actors.push_back(extra);
        extra.id = u"unasked"_s;
        content.actors.push_back(extra);
        const auto other = std::make_shared<const Dataset>(std::move(content));
        request.shownCase = ShownCase{*other, {}, true};
        const QColor green(0x1b, 0x7f, 0x5c);
        const QColor red(0xa8, 0x32, 0x26);
        request.highlight = Highlight{};
        request.highlight->actorIds = {u"extra"_s, u"packaging"_s};
        request.highlight->badges = {{u"extra"_s, u"+"_s}, {u"packaging"_s, u"−"_s}};
        request.highlight->colours = {{u"extra"_s, green}, {u"packaging"_s, red}};
        request.highlight->keys = {{u"+"_s, green, u"only there"_s}};
        const MapScene scene = buildScene(request);
        QCOMPARE(itemsOf<MarkerItem>(scene.items).size(), 2U); // and not all that the other has besides
        const auto there = markerOf(scene, u"extra"_s);
        QVERIFY(there && there->fill != green && there->outline == green);
        const auto here = markerOf(scene, u"packaging"_s);
        QVERIFY(here && here->fill == red && here->caseMark == CaseMark::None);
        QVERIFY(std::ranges::none_of(itemsOf<CardItem>(scene.items), [](const CardItem& card) {
            return std::ranges::any_of(card.texts, [](const LabelItem& text) { return text.style.strikeOut; });
        }));
        QCOMPARE(scene.legend.sections.front().entries.front().text, u"only there"_s);
        const auto& sample = std::get<MarkerSample>(scene.legend.sections.front().entries.front().sample);
        QCOMPARE(sample.fill, green);
        QCOMPARE(sample.badge, u"+"_s);
    }

    void numbersOfAnAnalysisReplaceThoseOfTheStages()
    {
        SceneRequest request = highlighted();
        request.highlight->badges = {{u"packaging"_s, u"7"_s}};
        const MapScene scene = buildScene(request);
        QStringList numbers;
        for (const CardItem& card : itemsOf<CardItem>(scene.items)) {
            for (const MarkerItem& badge : card.badges) {
                numbers += badge.badge;
            }
        }
        QCOMPARE(numbers, QStringList{u"7"_s});
        QVERIFY(std::ranges::none_of(scene.legend.sections, [](const LegendSection& section) {
            return section.about == LegendSection::About::Stages;
        }));
    }

    void whatTheFilterLeavesOutStaysOut()
    {
        SceneRequest request = highlighted();
        request.highlight->linkIds.clear();
        for (const Link& link : request.dataset.links()) {
            request.highlight->linkIds.append(link.id);
        }
        const auto dashed = [](const MapScene& scene) {
            return std::ranges::count_if(itemsOf<LinkItem>(scene.items),
                                         [](const LinkItem& flow) { return flow.flow->implied > 0; });
        };
        QVERIFY(dashed(buildScene(request)) > 0);
        request.filter.statedOnly = true;
        QCOMPARE(dashed(buildScene(request)), 0);
    }

    void diagramKeepsEverythingInItsPlace()
    {
        SceneRequest request = highlighted();
        const QSizeF size(900, 420);
        const auto drawn = buildChainDiagram(request, u"chips"_s, size, ChainDiagram::Direction::LeftToRight);
        const QString answer = request.highlight->linkIds.front();
        request.highlight.reset();
        const auto plain = buildChainDiagram(request, u"chips"_s, size, ChainDiagram::Direction::LeftToRight);
        const auto before = itemsOf<MarkerItem>(plain.scene.items);
        const auto after = itemsOf<MarkerItem>(drawn.scene.items);
        QCOMPARE(after.size(), before.size());
        int faint = 0;
        for (size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].centre, before[i].centre);
            faint += after[i].opacity == 0.15 ? 1 : 0;
        }
        QCOMPARE(faint, static_cast<int>(after.size()) - 2);
        const auto links = itemsOf<LinkItem>(drawn.scene.items);
        QCOMPARE(links.size(), itemsOf<LinkItem>(plain.scene.items).size());
        for (const LinkItem& link : links) {
            QCOMPARE(link.opacity == 0.15, link.linkId != answer);
        }
        QCOMPARE(nameOf(drawn.scene, u"packaging"_s).weight, QFont::Bold);
        QVERIFY(nameOf(drawn.scene, u"indium"_s).weight != QFont::Bold);
        QCOMPARE(nameOf(drawn.scene, u"indium"_s).colour.alphaF(), 1.0F);
    }

    void diagramShowsTheSelectedActorWithItsPartners()
    {
        SceneRequest request = highlighted();
        request.highlight.reset();
        const QSizeF size(900, 420);
        const auto plain = buildChainDiagram(request, u"chips"_s, size, ChainDiagram::Direction::LeftToRight);
        request.focusActorId = u"packaging"_s;
        const auto drawn = buildChainDiagram(request, u"chips"_s, size, ChainDiagram::Direction::LeftToRight);
        QSet<QString> near{u"packaging"_s};
        for (const LinkItem& link : itemsOf<LinkItem>(drawn.scene.items)) {
            const Link* data = request.dataset.link(link.linkId);
            const bool isAtFocus = data->fromId == u"packaging" || data->toId == u"packaging";
            QCOMPARE(link.opacity, isAtFocus ? 1.0 : 0.15);
            if (isAtFocus) {
                near << data->fromId << data->toId;
            }
        }
        QVERIFY(near.size() > 1);
        const auto before = itemsOf<MarkerItem>(plain.scene.items);
        const auto after = itemsOf<MarkerItem>(drawn.scene.items);
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < after.size(); ++i) {
            const bool isNear = near.contains(after[i].id);
            QCOMPARE(after[i].centre, before[i].centre);
            QCOMPARE(after[i].opacity, isNear ? 1.0 : 0.15);
            QCOMPARE(nameOf(drawn.scene, after[i].id).weight == QFont::Bold, isNear);
            QVERIFY(isNear || nameOf(drawn.scene, after[i].id).colour.alphaF() < 0.2F);
        }
    }

    void actorOfAnotherChainLeavesTheDiagramAsItIs()
    {
        SceneRequest request = highlighted();
        request.highlight.reset();
        request.focusActorId = u"bystander"_s;
        QVERIFY(request.dataset.actor(request.focusActorId));
        const auto drawn =
            buildChainDiagram(request, u"chips"_s, QSizeF(900, 420), ChainDiagram::Direction::LeftToRight);
        QVERIFY(!markerOf(drawn.scene, u"bystander"_s));
        for (const MarkerItem& marker : itemsOf<MarkerItem>(drawn.scene.items)) {
            QCOMPARE(marker.opacity, 1.0);
        }
    }

    void unknownIdsArePassedOver()
    {
        SceneRequest request = highlighted();
        request.highlight->linkIds = {u"nothing"_s};
        request.highlight->actorIds = {u"nobody"_s, u"indium"_s};
        const MapScene scene = buildScene(request);
        QVERIFY(itemsOf<LinkItem>(scene.items).empty());
        QVERIFY(markerOf(scene, u"indium"_s));
    }
};

QTEST_MAIN(TestSceneHighlight)
#include "test_scene_highlight.moc"

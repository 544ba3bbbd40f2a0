// What a case changes, on the map, in the diagram and in the legend.

#include "core/graph/case_comparison.h"
#include "core/model/link_selection.h"
#include "core/scene/case_marks.h"
#include "core/scene/chain_diagram.h"
#include "core/scene/scene_builder.h"
#include "core/scene/shown_content.h"
#include "tests/support/sample_data.h"
#include "tests/support/scene_items.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>

using namespace ketenkaart;
using ketenkaart::testing::itemsOf;

namespace {

QStringList lostIn(const MapScene& scene)
{
    QStringList ids;
    for (const LinkItem& link : itemsOf<LinkItem>(scene)) {
        if (link.isLost) {
            ids.append(link.ids());
        }
    }
    ids.sort();
    return ids;
}

QStringList legendTexts(const MapScene& scene)
{
    QStringList texts;
    for (const LegendSection& section : scene.legend.sections) {
        texts.append(section.title);
        for (const LegendEntry& entry : section.entries) {
            texts.append(entry.text);
        }
    }
    return texts;
}

CaseMark markOn(const MapScene& scene, const QString& id)
{
    const auto marker = markerOf(scene, id);
    return marker ? marker->caseMark : CaseMark::None;
}

/// Every text with this actor's name.
std::vector<LabelItem> textsOf(const MapScene& scene)
{
    std::vector<LabelItem> texts = itemsOf<LabelItem>(scene);
    for (const CardItem& card : itemsOf<CardItem>(scene)) {
        texts.insert(texts.end(), card.texts.begin(), card.texts.end());
    }
    return texts;
}

std::optional<LabelItem> nameOf(const MapScene& scene, const QString& id)
{
    for (const LabelItem& label : textsOf(scene)) {
        if (label.id == id) {
            return label;
        }
    }
    return std::nullopt;
}

/// The packaging is gone, and a line in Eindhoven takes its place.
Case sampleCase()
{
    Case scenario{"swap", {"Zonder packaging", "Without packaging"}, {"packaging"}, {"uni-foundry"}, {}, {}, {}};
    Actor line;
    line.id = "line";
    line.name = "Proeflijn";
    line.themes = {testing::theme::Photonics};
    line.province = "Noord-Brabant";
    line.position = GeoPoint{5.30, 51.55};
    scenario.plannedActors = {line};
    Link link;
    link.id = "line-indium";
    link.fromId = "line";
    link.toId = "indium";
    link.chainIds = {"chips"};
    scenario.plannedLinks = {link};
    scenario.plannedPlaces = {{"chips", "package", "line"}};
    return scenario;
}

} // namespace

class TestSceneCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }
    void init()
    {
        const Dataset base = testing::sampleDataset();
        m_request = {};
        m_request.dataset = applyCase(base, sampleCase());
        m_request.shownCase = ShownCase{base, sampleCase().name};
        m_request.baseMap = testing::sampleBaseMap();
        m_request.view = MapView::fit(testing::homeExtent, QSizeF(1000, 700));
        m_request.filter.chainIds = {"chips"};
    }

    void chainShowsWhatIsLeftOutAndPlanned()
    {
        const MapScene scene = buildScene(m_request);
        QCOMPARE(markOn(scene, "line"), CaseMark::Planned);
        QCOMPARE(markOn(scene, "indium"), CaseMark::None);
        QVERIFY(nameOf(scene, "packaging")->style.strikeOut);
        QVERIFY(!nameOf(scene, "line")->style.strikeOut);
        QCOMPARE(nameOf(scene, "packaging")->style.colour, m_request.style.alarm);
        // Those inside an anchor are its own.
        QCOMPARE(lostIn(scene), QStringList({"foundry-packaging", "indium-packaging", "packaging-indium"}));
        for (const LinkItem& flow : itemsOf<LinkItem>(scene)) {
            QCOMPARE(flow.colour == m_request.style.alarm, flow.isLost);
        }
        // What the chain no longer reaches is ringed.
        QVERIFY(
            std::ranges::any_of(itemsOf<CardItem>(scene), [](const CardItem& card) { return !card.rings.empty(); }));
        const QStringList legend = legendTexts(scene);
        QCOMPARE(legend.count("Variant: Zonder packaging"), 1);
        QVERIFY(legend.contains("Planned") && legend.contains("Not in this case"));
        QVERIFY(legend.contains("Link that is not in this case"));
        // It is not there, so no list and no table has it.
        QVERIFY(std::ranges::none_of(shownActors(scene, m_request),
                                     [](const Actor* actor) { return actor->id == u"packaging"; }));
        QVERIFY(std::ranges::none_of(shownLinks(scene, m_request.dataset),
                                     [](const Link* link) { return link->id == u"uni-foundry"; }));
    }

    /// More than a map could ever name one by one.
    void aCrowdWithOneLeftOutIsShown()
    {
        DatasetContent content = m_request.shownCase->base.content();
        Chain& chain = content.chains.front();
        for (int i = 0; i < 300; ++i) {
            Actor actor = *m_request.shownCase->base.actor("packaging");
            actor.id = QStringLiteral("one-%1").arg(i);
            actor.position->longitude += 0.01 * (i % 20);
            actor.position->latitude += 0.005 * (i / 20);
            content.actors.push_back(actor);
            chain.stages.front().actorIds.append(actor.id);
        }
        const Dataset base(std::move(content));
        const Case scenario{"less", {"Minder", "Less"}, {"one-150"}, {}, {}, {}, {}};
        m_request.dataset = applyCase(base, scenario);
        m_request.shownCase = ShownCase{base, scenario.name};
        m_request.highlight.emplace().actorIds = base.chains().front().actorIds();
        const MapScene scene = buildScene(m_request);
        QVERIFY(std::ranges::none_of(shownActors(scene, m_request),
                                     [](const Actor* actor) { return actor->id == u"one-150"; }));
        QVERIFY(shownActors(scene, m_request).size() >= 299);
    }

    void withoutACaseNothingIsMarked()
    {
        m_request.shownCase.reset();
        const MapScene scene = buildScene(m_request);
        QVERIFY(!markerOf(scene, "packaging"));
        QCOMPARE(markOn(scene, "line"), CaseMark::None);
        QCOMPARE(lostIn(scene), QStringList());
        QVERIFY(!legendTexts(scene).contains("Planned"));
        QCOMPARE(caseLine(m_request), QString());
    }

    /// Neither may disappear in the number of a campus or a cluster.
    void overviewShowsBothToo()
    {
        m_request.filter = {};
        const MapScene scene = buildScene(m_request);
        QCOMPARE(markOn(scene, "line"), CaseMark::Planned);
        QVERIFY(nameOf(scene, "packaging")->style.strikeOut);
        QVERIFY(nameOf(scene, "line"));
        QCOMPARE(lostIn(scene), QStringList());
    }

    void whatIsFarFromTheContentIsNotShown()
    {
        m_request.dataset = applyCase(m_request.shownCase->base, {"c", {}, {"bystander"}, {}, {}, {}, {}});
        QVERIFY(!markerOf(buildScene(m_request), "bystander"));
        m_request.filter = {};
        QCOMPARE(markOn(buildScene(m_request), "bystander"), CaseMark::LeftOut);
        m_request.filter.provinces = {"Overijssel"};
        QVERIFY(!markerOf(buildScene(m_request), "bystander"));
    }

    void focusShowsThePartnersThatAreGone()
    {
        m_request.filter = {};
        m_request.focusActorId = "indium";
        const MapScene scene = buildScene(m_request);
        QCOMPARE(markOn(scene, "packaging"), CaseMark::LeftOut);
        QCOMPARE(lostIn(scene), QStringList({"indium-packaging", "packaging-indium"}));
    }

    void diagramKeepsItsPlaceForWhatIsLeftOut()
    {
        const ChainDiagram diagram =
            buildChainDiagram(m_request, "chips", QSizeF(1000, 600), ChainDiagram::Direction::LeftToRight);
        QCOMPARE(markOn(diagram.scene, "packaging"), CaseMark::LeftOut);
        QCOMPARE(markOn(diagram.scene, "line"), CaseMark::Planned);
        QVERIFY(nameOf(diagram.scene, "packaging")->style.strikeOut);
        QCOMPARE(lostIn(diagram.scene).size(), 5);
        for (const SceneItem& item : diagram.scene.items) {
            const auto* link = std::get_if<LinkItem>(&item);
            QVERIFY(!link || link->isLost == (link->colour == m_request.style.alarm));
        }
        // Each is crossed: two lines, and their casing.
        QCOMPARE(itemsOf<LineItem>(diagram.scene.items).size(), 2U * 5U);
        // In the column of those that take the same stage.
        QCOMPARE(markerOf(diagram.scene, "packaging")->centre.x(), markerOf(diagram.scene, "transistor")->centre.x());
        QVERIFY(legendTexts(diagram.scene).contains("Not in this case"));
    }

    void diagramRingsWhatIsCutOff()
    {
        const QString chain = "chips";
        const CaseComparison comparison =
            compareDatasets(withLinks(m_request.shownCase->base, {}), withLinks(m_request.dataset, {}), chain);
        const QStringList expected = comparison.cutOffActors();
        QVERIFY(!expected.isEmpty());
        const ChainDiagram diagram =
            buildChainDiagram(m_request, chain, QSizeF(1000, 600), ChainDiagram::Direction::LeftToRight);
        for (const MarkerItem& marker : itemsOf<MarkerItem>(diagram.scene.items)) {
            const bool isRinged = marker.rimWidth > 0.0 && marker.rim == m_request.style.alarm;
            QCOMPARE(isRinged, expected.contains(marker.id));
        }
        QVERIFY(legendTexts(diagram.scene).contains("Cut off from the chain"));
    }

private:
    SceneRequest m_request;
};

QTEST_MAIN(TestSceneCases)
#include "test_scene_cases.moc"

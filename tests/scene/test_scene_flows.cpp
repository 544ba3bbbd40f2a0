// The Sankey diagram of the links between the provinces.

#include "core/scene/flow_diagram.h"
#include "core/scene/shown_content.h"
#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace ketenkaart;

namespace {

constexpr QSizeF wide(1100.0, 380.0);

/// Links among four actors, one in each province and one outside: from, to, whether it has a direction, implied.
Dataset fourCorners()
{
    DatasetContent content = testing::emptyContent();
    for (const auto& [id, province] : {std::pair("b", "Noord-Brabant"), std::pair("g", "Gelderland"),
                                       std::pair("o", "Overijssel"), std::pair("x", "Utrecht")}) {
        Actor actor;
        actor.id = QString::fromLatin1(id);
        actor.name = actor.id;
        actor.themes = {testing::theme::Photonics};
        actor.province = QString::fromLatin1(province);
        content.actors.push_back(actor);
    }
    const auto link = [&](const char* ends, LinkKind kind, bool directed, bool implied, int times) {
        for (int i = 0; i < times; ++i) {
            Link made;
            made.fromId = QString(QLatin1Char(ends[0]));
            made.toId = QString(QLatin1Char(ends[1]));
            made.id = QStringLiteral("%1%2%3")
                          .arg(QLatin1StringView(ends), testing::words().id(kind))
                          .arg(content.links.size());
            made.kind = kind;
            made.directed = directed;
            made.provenance.evidence = implied ? Evidence::Implied : Evidence::Stated;
            content.links.push_back(made);
        }
    };
    using namespace testing::linkkind;
    link("bg", Supplies, true, false, 5);
    link("bg", Supplies, true, true, 3);
    link("bg", Finances, true, false, 2);
    link("gb", Supplies, true, false, 1);
    link("ob", Packages, true, true, 4);
    link("xo", Finances, true, false, 6);
    link("og", Collaborates, false, false, 2); // from the higher to the lower region
    link("go", Collaborates, false, true, 1);
    link("bx", Collaborates, false, false, 3);
    link("bb", Supplies, true, false, 20);
    link("xx", Collaborates, false, false, 9);
    return Dataset(std::move(content));
}

FlowDiagram diagramOf(const Dataset& dataset, const FlowChoice& choice, StyleName style = StyleName::Standard,
                      const QSizeF& size = wide)
{
    return buildFlowDiagram(flowsByKind(dataset, choice.filter), choice, MapStyle::of(style), size);
}

} // namespace

class TestSceneFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void choices_data()
    {
        QTest::addColumn<FlowColours>("colours");
        QTest::addColumn<bool>("within");
        QTest::addColumn<StyleName>("style");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("by origin") << FlowColours::Origin << false << StyleName::Standard << wide;
        QTest::newRow("by kind") << FlowColours::Kind << false << StyleName::Standard << wide;
        QTest::newRow("within too") << FlowColours::Kind << true << StyleName::Projector << wide;
        QTest::newRow("upright") << FlowColours::Origin << true << StyleName::PrintGrey << QSizeF(500, 700);
        QTest::newRow("small") << FlowColours::Kind << true << StyleName::Projector << QSizeF(420, 220);
    }

    // Ribbons add up to their bars, lie within them, and hold every link once.
    void conservesTheLinks_data() { choices_data(); }
    void conservesTheLinks()
    {
        QFETCH(const FlowColours, colours);
        QFETCH(const bool, within);
        QFETCH(const StyleName, style);
        QFETCH(const QSizeF, size);
        const Dataset data = fourCorners();
        FlowChoice choice;
        choice.colours = colours;
        choice.within = within;
        const FlowDiagram diagram = diagramOf(data, choice, style, size);
        QVERIFY(diagram.linkHeight > 0.0);
        std::set<QString> ids;
        for (const FlowRibbon& ribbon : diagram.ribbons) {
            QVERIFY(qFuzzyCompare(ribbon.height, ribbon.count() * diagram.linkHeight));
            for (const QString& id : ribbon.linkIds) {
                QVERIFY2(ids.insert(id).second, qPrintable(id));
                const Link* link = data.link(id);
                QCOMPARE(ribbon.mutual, !link->directed);
                QVERIFY(colours == FlowColours::Origin || ribbon.kind == link->kind);
            }
        }
        QCOMPARE(ids.size(), within ? data.links().size() : data.links().size() - 29);
        for (const FlowBar& bar : diagram.bars) {
            double sum = 0.0;
            for (const FlowRibbon& ribbon : diagram.ribbons) {
                if (ribbon.mutual == bar.mutual && (bar.isLeft ? ribbon.from : ribbon.to) == bar.region) {
                    sum += ribbon.height;
                    const QRectF ends = ribbon.path.boundingRect();
                    QVERIFY(std::abs((bar.isLeft ? ends.left() - bar.rect.right() : ends.right() - bar.rect.left())) <
                            0.01);
                }
            }
            QVERIFY(std::abs(sum - bar.rect.height()) < 0.01);
            QVERIFY(std::abs(bar.count * diagram.linkHeight - sum) < 0.01);
            QVERIFY(bar.count == 0 || QRectF(QPointF(), size).contains(bar.rect));
        }
        // Bars of one side and one diagram do not touch.
        for (size_t i = 0; i < diagram.bars.size(); ++i) {
            for (size_t j = i + 1; j < diagram.bars.size(); ++j) {
                QVERIFY(!diagram.bars[i].rect.intersects(diagram.bars[j].rect));
            }
        }
        // What the picture says that it shows is what it shows.
        MapScene scene = diagram.scene;
        QCOMPARE(shownLinks(scene, data).size(), ids.size());
    }

    void nothingIsCutOffOrOverprinted_data() { choices_data(); }
    void nothingIsCutOffOrOverprinted()
    {
        QFETCH(const FlowColours, colours);
        QFETCH(const bool, within);
        QFETCH(const StyleName, style);
        QFETCH(const QSizeF, size);
        const FlowDiagram diagram = diagramOf(fourCorners(), {{}, within, colours}, style, size);
        std::vector<QRectF> boxes;
        for (const SceneItem& item : diagram.scene.items) {
            if (const auto* label = std::get_if<LabelItem>(&item)) {
                QVERIFY(!label->text.isEmpty());
                QVERIFY2(QRectF(QPointF(), size).contains(label->box), qPrintable(label->text));
                // Letters themselves, without the room above and below them.
                const QRectF box = label->box.adjusted(0, label->box.height() * 0.2, 0, -label->box.height() * 0.2);
                for (const QRectF& other : boxes) {
                    QVERIFY2(!other.intersects(box), qPrintable(label->text));
                }
                boxes.push_back(box);
            }
        }
        QVERIFY(boxes.size() > 8);
    }

    void onePairIsOneRibbonByOrigin()
    {
        const FlowDiagram diagram = diagramOf(fourCorners(), {});
        const FlowRibbon& first = diagram.ribbons.front();
        QCOMPARE(first.from, 0U);
        QCOMPARE(first.to, 1U);
        QCOMPARE(first.count(), 10);
        QCOMPARE(first.implied, 3);
        QCOMPARE(flowText(FlowMatrix(fourCorners()), first),
                 QString("Noord-Brabant → Gelderland: %n link(s), 3 of them implied").replace("%n", "10"));
        // A mutual link is drawn once, whichever way the data name its ends.
        const auto mutual = std::ranges::find_if(diagram.ribbons, [](const FlowRibbon& ribbon) {
            return ribbon.mutual && ribbon.from == 1 && ribbon.to == 2;
        });
        QVERIFY(mutual != diagram.ribbons.end());
        QCOMPARE(mutual->count(), 3);
        QCOMPARE(mutual->implied, 1);
    }

    void impliedIsPalerThanStated()
    {
        const FlowDiagram diagram = diagramOf(fourCorners(), {});
        int solid = 0;
        int pale = 0;
        for (const SceneItem& item : diagram.scene.items) {
            if (const auto* area = std::get_if<AreaItem>(&item); area && area->fill.alpha() < 255) {
                (area->outline.style() == Qt::CustomDashLine ? pale : solid) += 1;
                QCOMPARE(area->outline.style() == Qt::CustomDashLine, area->fill.alphaF() < 0.5F);
            }
        }
        QCOMPARE(pale, 3);  // b-g, o-b, g-o mutual
        QCOMPARE(solid, 5); // b-g, g-b, x-o, g-o mutual, b-x mutual
        const FlowDiagram stated = diagramOf(fourCorners(), {{std::nullopt, std::nullopt, true}});
        QVERIFY(std::ranges::none_of(stated.ribbons, [](const FlowRibbon& ribbon) { return ribbon.implied > 0; }));
    }

    void pointsHitTheirRibbon()
    {
        const FlowDiagram diagram = diagramOf(fourCorners(), {{}, false, FlowColours::Kind});
        for (size_t i = 0; i < diagram.ribbons.size(); ++i) {
            const QRectF box = diagram.ribbons[i].path.boundingRect();
            const QPointF start(diagram.ribbons[i].path.elementAt(0));
            // At the bar no ribbon lies over another.
            QCOMPARE(ribbonAt(diagram, start + QPointF(1.0, diagram.ribbons[i].height / 2.0), 0.5), std::optional(i));
            QVERIFY(box.width() > 50.0);
        }
        QVERIFY(!ribbonAt(diagram, QPointF(2.0, 2.0)));
    }

    void saysWhatItLeavesOut()
    {
        const auto texts = [](const FlowDiagram& diagram) {
            QString all;
            for (const SceneItem& item : diagram.scene.items) {
                if (const auto* label = std::get_if<LabelItem>(&item)) {
                    all += label->text + u'\n';
                }
            }
            return all;
        };
        QVERIFY(texts(diagramOf(fourCorners(), {}))
                    .contains("20 link(s) within a province, 9 link(s) with both ends elsewhere."));
        QVERIFY(!texts(diagramOf(fourCorners(), {{}, true})).contains("Not drawn"));
        QVERIFY(texts(diagramOf(Dataset(), {})).contains("There are no links"));
    }

    void filterOfTheMapCounts()
    {
        MapFilter filter;
        filter.chainIds = {QStringLiteral("chips")};
        filter.statedOnly = true;
        filter.themes = {testing::theme::Photonics};
        const FlowChoice choice = flowChoiceOf(filter, {});
        QCOMPARE(choice.filter.chainId, std::optional(QStringLiteral("chips")));
        const Dataset sample = ketenkaart::testing::sampleDataset();
        // Of the links of the chain those between two actors in photonics that are stated: both in Overijssel.
        QCOMPARE(FlowMatrix(sample, choice.filter).total().count(), 2);
        FlowChoice none;
        none.filter.chainId = QString();
        QCOMPARE(flowChoiceOf(filter, none).filter.chainId, std::optional(QString()));
    }
};

QTEST_MAIN(TestSceneFlows)
#include "test_scene_flows.moc"

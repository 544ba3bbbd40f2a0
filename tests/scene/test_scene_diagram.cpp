#include "core/project/dataset_reader.h"
#include "core/scene/chain_diagram.h"
#include "tests/scene/diagram_parts.h"
#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

#include <QPainterPath>
#include <QTest>

#include <algorithm>
#include <map>

using namespace ketenkaart;
using ketenkaart::testing::boxOf;
using ketenkaart::testing::faultOf;
using ketenkaart::testing::itemsOf;
using Direction = ChainDiagram::Direction;

Q_DECLARE_METATYPE(ketenkaart::ChainDiagram::Direction)

namespace {

QStringList idsOfMarkers(const ChainDiagram& diagram)
{
    QStringList ids;
    for (const MarkerItem& marker : itemsOf<MarkerItem>(diagram)) {
        ids.append(marker.id);
    }
    ids.sort();
    return ids;
}

/// The items in words, for comparing.
QStringList described(const ChainDiagram& diagram)
{
    QStringList lines;
    const auto at = [](const QPointF& point) { return QStringLiteral("%1 %2").arg(point.x()).arg(point.y()); };
    for (const MarkerItem& marker : itemsOf<MarkerItem>(diagram)) {
        lines.append(marker.id + at(marker.centre));
    }
    for (const LabelItem& label : itemsOf<LabelItem>(diagram)) {
        lines.append(label.text + at(label.baseline));
    }
    for (const LinkItem& link : itemsOf<LinkItem>(diagram)) {
        lines.append(link.linkId + at(link.curve.start) + at(link.curve.control) + at(link.curve.end));
    }
    return lines;
}

} // namespace

class TestSceneDiagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadMapFonts();
        const Result<ReadDataset> read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(read);
        m_request.dataset = read->dataset;
        QVERIFY(!m_request.dataset.chains().empty());
    }

    void diagrams_data()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<Direction>("direction");
        for (const Chain& chain : m_request.dataset.chains()) {
            for (const auto& [name, size] : {std::pair("page", QSizeF(760, 420)), std::pair("panel", QSizeF(300, 640)),
                                             std::pair("large", QSizeF(1200, 900))}) {
                QTest::addRow("%s, columns, %s", qPrintable(chain.id), name)
                    << chain.id << size << Direction::LeftToRight;
                QTest::addRow("%s, bands, %s", qPrintable(chain.id), name)
                    << chain.id << size << Direction::TopToBottom;
            }
        }
    }

    void nothingOverlapsOrLeaves_data() { diagrams_data(); }
    void nothingOverlapsOrLeaves()
    {
        QFETCH(const QString, chain);
        QFETCH(const QSizeF, size);
        QFETCH(const Direction, direction);
        const ChainDiagram diagram = buildChainDiagram(m_request, chain, size, direction);
        QCOMPARE(faultOf(diagram, size), QString());
    }

    void everyActorAndLinkOfTheChainIsThereOnce_data() { diagrams_data(); }
    void everyActorAndLinkOfTheChainIsThereOnce()
    {
        QFETCH(const QString, chain);
        QFETCH(const QSizeF, size);
        QFETCH(const Direction, direction);
        for (const bool filtered : {false, true}) {
            SceneRequest request = m_request;
            request.filter.statedOnly = filtered;
            if (filtered) {
                request.filter.provinces = {QStringLiteral("Noord-Brabant"), QStringLiteral("Overijssel")};
            }
            request.filter.families.emplace(std::begin(allLinkFamilies), std::end(allLinkFamilies));
            const ChainDiagram diagram = buildChainDiagram(request, chain, size, direction);
            QStringList expected;
            for (const QString& id : request.dataset.chain(chain)->actorIds()) {
                if (passes(request.filter, *request.dataset.actor(id))) {
                    expected.append(id);
                }
            }
            expected.sort();
            QCOMPARE(idsOfMarkers(diagram), expected);

            QStringList links;
            for (const LinkItem& link : itemsOf<LinkItem>(diagram)) {
                links.append(link.linkId);
                const Link* data = request.dataset.link(link.linkId);
                QCOMPARE(link.colour, request.style.linkColour(data->kind));
                QCOMPARE(link.dashed, data->provenance.evidence == Evidence::Implied);
                QCOMPARE(link.arrow.isEmpty(), !data->directed);
            }
            links.sort();
            QStringList expectedLinks;
            for (const Link& link : request.dataset.links()) {
                if (link.isInChain(chain) && expected.contains(link.fromId) && expected.contains(link.toId) &&
                    (!filtered || link.provenance.evidence == Evidence::Stated)) {
                    expectedLinks.append(link.id);
                }
            }
            expectedLinks.sort();
            QCOMPARE(links, expectedLinks);
        }
    }

    void crossesLessThanTheData_data() { diagrams_data(); }
    void crossesLessThanTheData()
    {
        QFETCH(const QString, chain);
        QFETCH(const QSizeF, size);
        QFETCH(const Direction, direction);
        const ChainDiagram diagram = buildChainDiagram(m_request, chain, size, direction);
        QVERIFY(diagram.crossings <= diagram.crossingsInDataOrder);
        // Eight columns are too many for a narrow panel, bands of sixty actors too high for half a page.
        const bool suits = direction == Direction::LeftToRight ? size.width() > 700 : size.height() > 600;
        QVERIFY(diagram.fits || !suits);
        QCOMPARE(described(diagram), described(buildChainDiagram(m_request, chain, size, direction)));
    }

    /// Of an end that points the way, an arrow stands before the marker or the name of the actor it comes to.
    void linksRunFromActorToActor_data() { diagrams_data(); }
    void linksRunFromActorToActor()
    {
        QFETCH(const QString, chain);
        QFETCH(const QSizeF, size);
        QFETCH(const Direction, direction);
        const ChainDiagram diagram = buildChainDiagram(m_request, chain, size, direction);
        std::map<QString, QRectF> boxes;
        for (const LabelItem& label : itemsOf<LabelItem>(diagram)) {
            if (!label.id.isEmpty()) {
                boxes[label.id] |= label.box;
            }
        }
        for (const MarkerItem& marker : itemsOf<MarkerItem>(diagram)) {
            boxes[marker.id] |= boxOf(marker);
        }
        for (const LinkItem& link : itemsOf<LinkItem>(diagram)) {
            const Link* data = m_request.dataset.link(link.linkId);
            const QPointF start = link.lead.empty() ? link.curve.start : link.lead.front().start;
            const QPointF end = link.arrow.isEmpty() ? link.curve.end : link.arrow.first();
            QVERIFY2(boxes[data->fromId].adjusted(-8, -8, 8, 8).contains(start), qPrintable(link.linkId));
            QVERIFY2(boxes[data->toId].adjusted(-8, -8, 8, 8).contains(end), qPrintable(link.linkId));
            for (size_t i = 0; i < link.lead.size(); ++i) {
                const QPointF next = i + 1 < link.lead.size() ? link.lead[i + 1].start : link.curve.start;
                QVERIFY2(QLineF(link.lead[i].end, next).length() < 0.1, qPrintable(link.linkId));
            }
        }
    }

    void symbolsAreThoseOfTheMap()
    {
        SceneRequest request;
        request.dataset = ketenkaart::testing::sampleDataset();
        const ChainDiagram diagram =
            buildChainDiagram(request, QStringLiteral("chips"), QSizeF(900, 500), Direction::LeftToRight);
        QCOMPARE(diagram.scale, 1.0);
        const auto foundry = markerOf(diagram.scene, QStringLiteral("foundry"));
        QVERIFY(foundry);
        QCOMPARE(foundry->shape, MarkerShape::Circle);
        QCOMPARE(foundry->fill, request.style.neutral); // colour is for the families of links
        QCOMPARE(foundry->badgeColour, MapStyle::inkOn(request.style.neutral));
        QCOMPARE(foundry->badge, QStringLiteral("2"));
        QCOMPARE(foundry->radius, request.style.chainMarkerRadius);
        // The programme without a place, which the map cannot show.
        for (const Actor& actor : request.dataset.actors()) {
            if (request.dataset.chain(QStringLiteral("chips"))->actorIds().contains(actor.id)) {
                QVERIFY2(markerOf(diagram.scene, actor.id), qPrintable(actor.id));
            }
        }
        const Legend& legend = diagram.scene.legend;
        QVERIFY(!legend.isEmpty());
        QVERIFY(std::ranges::none_of(legend.sections, [](const LegendSection& section) {
            return section.about == LegendSection::About::Themes;
        }));
    }

    void linksOfOtherFamiliesAreCountedInsteadOfDrawn_data() { diagrams_data(); }
    void linksOfOtherFamiliesAreCountedInsteadOfDrawn()
    {
        QFETCH(const QString, chain);
        QFETCH(const QSizeF, size);
        QFETCH(const Direction, direction);
        SceneRequest request = m_request;
        request.filter.families.emplace({LinkFamily::Money});
        std::map<LinkFamily, int> expected;
        for (const Link& link : request.dataset.links()) {
            const QStringList actors = request.dataset.chain(chain)->actorIds();
            if (link.isInChain(chain) && actors.contains(link.fromId) && actors.contains(link.toId)) {
                ++expected[link.kind.family];
            }
        }
        const ChainDiagram diagram = buildChainDiagram(request, chain, size, direction);
        int drawn = 0;
        for (const LinkItem& link : itemsOf<LinkItem>(diagram)) {
            QCOMPARE(request.dataset.link(link.linkId)->kind.family, LinkFamily::Money);
            ++drawn;
        }
        QCOMPARE(drawn, expected[LinkFamily::Money]);
        for (const LinkFamily family : allLinkFamilies) {
            QCOMPARE(diagram.scene.notDrawn[static_cast<size_t>(family)],
                     family == LinkFamily::Money ? 0 : expected[family]);
        }
    }

    void hiddenStagesAreLeftOut()
    {
        const QSizeF size(1200, 700);
        const Chain& chain = *m_request.dataset.chain(QStringLiteral("photonics"));
        SceneRequest request = m_request;
        request.filter.hiddenStages = {{chain.id, chain.stages[1].id}};
        const ChainDiagram diagram = buildChainDiagram(request, chain.id, size, Direction::LeftToRight);
        QStringList expected;
        for (size_t i = 0; i < chain.stages.size(); ++i) {
            expected += i == 1 ? QStringList() : chain.stages[i].actorIds;
        }
        expected.removeDuplicates();
        expected.sort();
        QCOMPARE(idsOfMarkers(diagram), expected);
        QStringList numbers;
        for (const LabelItem& label : itemsOf<LabelItem>(diagram)) {
            numbers += label.target == LabelItem::Target::Place && label.text.size() == 1 ? label.text : QString();
        }
        numbers.removeAll(QString());
        QVERIFY(!numbers.contains(QStringLiteral("2")));
        QCOMPARE(numbers.first(), QStringLiteral("1")); // the others keep theirs
        QCOMPARE(numbers.last(), QString::number(chain.stages.size()));
    }

    void pointsAreHit()
    {
        const ChainDiagram diagram =
            buildChainDiagram(m_request, QStringLiteral("photonics"), QSizeF(1200, 700), Direction::LeftToRight);
        for (const MarkerItem& marker : itemsOf<MarkerItem>(diagram)) {
            QCOMPARE(hitTest(diagram.scene, marker.centre).id, marker.id);
        }
        for (const LabelItem& label : itemsOf<LabelItem>(diagram)) {
            if (!label.id.isEmpty()) {
                QCOMPARE(hitTest(diagram.scene, label.box.center()).id, label.id);
            }
        }
        const QString thick = QStringLiteral("sintecs-supplies-thales-hengelo");
        for (const LinkItem& link : itemsOf<LinkItem>(diagram)) {
            if (link.linkId == thick && !link.lead.empty()) {
                const SceneHit hit = hitTest(diagram.scene, link.lead[link.lead.size() / 2].at(0.5), 1.0);
                QCOMPARE(hit.kind, SceneHit::Kind::Link);
                QCOMPARE(hit.id, thick);
            }
        }
    }

    void actorsOfOneProvinceStandTogether()
    {
        const ChainDiagram diagram =
            buildChainDiagram(m_request, QStringLiteral("photonics"), QSizeF(1200, 700), Direction::LeftToRight);
        std::map<double, std::vector<std::pair<double, QString>>> columns;
        for (const MarkerItem& marker : itemsOf<MarkerItem>(diagram)) {
            columns[marker.centre.x()].emplace_back(marker.centre.y(), m_request.dataset.actor(marker.id)->province);
        }
        QCOMPARE(columns.size(), 8U); // markers of a stage are aligned
        for (auto& [x, rows] : columns) {
            std::ranges::sort(rows);
            QStringList runs;
            for (const auto& [y, province] : rows) {
                if (!province.isEmpty() && (runs.isEmpty() || runs.last() != province)) {
                    QVERIFY2(!runs.contains(province), qPrintable(province));
                    runs.append(province);
                }
            }
        }
    }

    void tooSmallASurfaceIsReported()
    {
        const ChainDiagram diagram =
            buildChainDiagram(m_request, QStringLiteral("funding"), QSizeF(300, 260), Direction::TopToBottom);
        QVERIFY(!diagram.fits);
        QVERIFY(diagram.scale >= leastDiagramScale);
    }

    void chainWithoutActorsSaysSo()
    {
        const QSizeF size(300, 300);
        for (const Direction direction : {Direction::LeftToRight, Direction::TopToBottom}) {
            SceneRequest request = m_request;
            request.filter.provinces = {QStringLiteral("Utopia")};
            const auto empty = buildChainDiagram(request, QStringLiteral("photonics"), size, direction);
            const auto unknown = buildChainDiagram(m_request, QStringLiteral("nowhere"), size, direction);
            for (const ChainDiagram& diagram : {empty, unknown}) {
                QVERIFY(diagram.failure);
                QVERIFY(!diagram.fits);
                QVERIFY(!diagram.failure->message.isEmpty());
                QVERIFY(!diagram.failure->advice.isEmpty());
                QVERIFY(itemsOf<MarkerItem>(diagram).empty());
                QStringList words;
                for (const LabelItem& label : itemsOf<LabelItem>(diagram)) {
                    words += label.text;
                }
                QCOMPARE(words.join(u' '), noticeOf(diagram));
            }
            QVERIFY(empty.failure->message != unknown.failure->message);
        }
    }

    void noRoomForAnActorFails()
    {
        for (const Direction direction : {Direction::LeftToRight, Direction::TopToBottom}) {
            for (const QSizeF& size : {QSizeF(), QSizeF(0, 0), QSizeF(20, 900), QSizeF(900, 20)}) {
                const ChainDiagram diagram = buildChainDiagram(m_request, QStringLiteral("photonics"), size, direction);
                QVERIFY(diagram.scene.items.empty());
                QVERIFY(diagram.failure);
                QVERIFY(!diagram.fits);
                QCOMPARE(diagram.scale, 0.0);
            }
        }
    }

private:
    SceneRequest m_request;
};

QTEST_MAIN(TestSceneDiagram)
#include "test_scene_diagram.moc"

#include "core/scene/chain_diagram.h"
#include "core/scene/scene_builder.h"
#include "tests/support/large_dataset.h"
#include "tests/support/sample_data.h"
#include "tests/support/scene_items.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>

using namespace ketenkaart;
using ketenkaart::testing::itemsOf;
using namespace Qt::Literals::StringLiterals;

/// Maps and diagrams of more than anybody can read: 8000 actors, and a chain of 3000 of them.
class TestSceneLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadMapFonts();
        m_request.dataset =
            Dataset(testing::largeDatasetContent({.actors = 8000, .links = 12000, .chains = 5, .campuses = 20}));
        m_request.language = Language::English;
        m_request.baseMap = testing::sampleBaseMap();
        m_request.view = MapView::fit(testing::homeExtent, QSizeF(1100, 760), QMarginsF(20, 20, 160, 20));
    }

    void largeChainIsAnchors()
    {
        SceneRequest request = m_request;
        request.filter.chainIds = {u"chain-4"_s};
        const Chain& chain = *request.dataset.chain(u"chain-4"_s);
        QVERIFY(chain.actorIds().size() > 2000);
        const MapScene scene = buildScene(request);
        const QStringList ofChain = chain.actorIds();
        const QSet<QString> members(ofChain.begin(), ofChain.end());
        qsizetype gathered = 0;
        for (const MarkerItem& marker : itemsOf<MarkerItem>(scene)) {
            if (marker.target == MarkerItem::Target::Cluster) {
                QCOMPARE(marker.badge, QString::number(marker.members.size()));
                gathered += marker.members.size();
                QVERIFY(std::ranges::all_of(marker.members, [&](const QString& id) { return members.contains(id); }));
            }
        }
        QVERIFY2(gathered > 1500, qPrintable(QString::number(gathered)));
        qsizetype named = 0;
        for (const CardItem& card : itemsOf<CardItem>(scene)) {
            named += card.actorIds.size();
        }
        QVERIFY2(named < 400, qPrintable(QString::number(named)));
        qsizetype drawn = 0;
        for (const LinkItem& link : itemsOf<LinkItem>(scene)) {
            drawn += link.ids().size();
        }
        QVERIFY2(drawn > 20, qPrintable(QString::number(drawn)));
    }

    void focusedActorStandsOut()
    {
        SceneRequest request = m_request;
        request.focusActorId = u"a0"_s; // linked to some hundred others
        request.view = MapView::fit(testing::homeExtent, QSizeF(2200, 1520), QMarginsF(20, 20, 20, 20));
        QVERIFY(request.dataset.actor(u"a0"_s)->position);
        const MapScene scene = buildScene(request);
        const auto marker = markerOf(scene, u"a0"_s);
        QVERIFY(marker);
        QCOMPARE(marker->opacity, 1.0);
    }

    void diagramOfTooManySaysSo()
    {
        const ChainDiagram diagram =
            buildChainDiagram(m_request, u"chain-4"_s, QSizeF(900, 600), ChainDiagram::Direction::LeftToRight);
        QVERIFY(!diagram.fits);
        QVERIFY2(noticeOf(diagram).contains(u"600"), qPrintable(noticeOf(diagram)));
        QStringList lines;
        for (const LabelItem& label : itemsOf<LabelItem>(diagram.scene)) {
            QVERIFY(QRectF(0, 0, 900, 600).contains(label.box));
            lines += label.text;
        }
        QCOMPARE(lines.join(u' '), noticeOf(diagram));
        QVERIFY(itemsOf<MarkerItem>(diagram.scene).empty());
    }

    void diagramOfTooManyLinksSaysSo()
    {
        DatasetContent content = testing::largeDatasetContent({.actors = 40, .links = 0, .chains = 1, .campuses = 1});
        const Chain chain = content.chains.front();
        for (int i = 0; i <= mostDiagramLinks; ++i) {
            Link& link = content.links.emplace_back();
            link.id = QString::number(i);
            link.fromId = chain.stages[0].actorIds[i % 5];
            link.toId = chain.stages[1].actorIds[i % 5];
            link.chainIds = {chain.id};
            if (link.fromId == link.toId) {
                link.toId = chain.stages[1].actorIds[(i + 1) % 5];
            }
        }
        const auto diagramOf = [&] {
            SceneRequest request = m_request;
            request.dataset = Dataset(content);
            return buildChainDiagram(request, chain.id, QSizeF(900, 600), ChainDiagram::Direction::LeftToRight);
        };
        QVERIFY2(noticeOf(diagramOf()).contains(u"1,001"), qPrintable(noticeOf(diagramOf())));
        content.links.resize(20);
        QVERIFY(noticeOf(diagramOf()).isEmpty());
    }

    void fewerAfterAFilterAreDrawn()
    {
        SceneRequest request = m_request;
        request.filter.themes = {testing::theme::Photonics};
        request.filter.provinces = {u"Overijssel"_s};
        const ChainDiagram diagram =
            buildChainDiagram(request, u"chain-4"_s, QSizeF(1600, 1000), ChainDiagram::Direction::LeftToRight);
        QVERIFY(noticeOf(diagram).isEmpty());
        QVERIFY(!itemsOf<MarkerItem>(diagram.scene).empty());
    }

private:
    SceneRequest m_request;
};

QTEST_MAIN(TestSceneLarge)
#include "test_scene_large.moc"

// The shipped chains on pages of every size: nothing leaves its place, nothing lies on another thing, nothing is too
// small to be read, and the file of hotspots says the same.

#include "app/session/shipped_data.h"
#include "core/export/hotspots.h"
#include "core/page/page_layout.h"
#include "core/scene/map_style.h"
#include "tests/support/page_measure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

class TestReadableMaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadMapFonts();
        qputenv("KETENKAART_MAPS", MAPS_DIR);
        auto data = loadMapData(QString());
        QVERIFY2(data, data ? "" : qPrintable(data.error().toString()));
        m_data = std::move(*data);
    }

    void pages_data()
    {
        QTest::addColumn<QString>("chainId");
        QTest::addColumn<QString>("size");
        QTest::addColumn<StyleName>("style");
        for (const Chain& chain : m_data.read.dataset.chains()) {
            for (const char* size : {"a4", "half", "16x9", "85x60mm", "1366x768"}) {
                for (const StyleName style : {StyleName::Standard, StyleName::Projector}) {
                    QTest::addRow("%s %s %d", qPrintable(chain.id), size, static_cast<int>(style))
                        << chain.id << QString::fromLatin1(size) << style;
                }
            }
        }
    }

    void everyPageKeepsItsPromises_data() { pages_data(); }
    void everyPageKeepsItsPromises()
    {
        const ExportJob job = jobOfRow();
        const Page page = layOutPage(job.request, job.extent, job.format.paper(), job.content);
        const testing::PageMeasure measure = testing::measurePage(page, job.request, job.format.paper());
        QVERIFY2(measure.anchorDisplacement < 0.01, qPrintable(QString::number(measure.anchorDisplacement)));
        QVERIFY2(measure.endDisplacement < 0.05, qPrintable(QString::number(measure.endDisplacement)));
        QCOMPARE(measure.flows.underAnchors, 0);
        QCOMPARE(measure.flows.underCards, 0);
        QCOMPARE(measure.cardsOverCards, 0);
        QVERIFY2(measure.smallestType > 5.99, qPrintable(QString::number(measure.smallestType)));
        QCOMPARE(measure.homeUnderLegend, 0.0);
        QVERIFY2(measure.drawn <= 14, qPrintable(QString::number(measure.drawn)));
        QFETCH(const QString, size);
        if (size == u"a4" || size == u"16x9") {
            QVERIFY2(measure.omitted.isEmpty(), qPrintable(measure.omitted.join(u' ')));
        }
    }

    /// What one sees in five seconds: the paper's own words, two thick flows, a few others.
    void photonicsReadsAtAGlance()
    {
        const ExportJob job = jobFor(u"photonics"_s, u"a4"_s, StyleName::Standard);
        const Page page = layOutPage(job.request, job.extent, job.format.paper(), job.content);
        const testing::PageMeasure measure = testing::measurePage(page, job.request, job.format.paper());
        QVERIFY(measure.drawn <= 6);
        QVERIFY(measure.flows.crossings <= 2);
        QStringList headlines;
        for (const SceneItem& item : page.scene.items) {
            if (const auto* flow = std::get_if<LinkItem>(&item); flow && flow->flow && flow->flow->isHeadline) {
                headlines += flow->flow->fromAnchor + u'>' + flow->flow->toAnchor;
            }
        }
        QCOMPARE(headlines, (QStringList{u"region:twente>region:arnhem-nijmegen"_s,
                                         u"region:arnhem-nijmegen>region:brainport"_s}));
    }

    void hotspotsSayWhatIsOnThePicture()
    {
        const ExportJob job = jobFor(u"photonics"_s, u"a4"_s, StyleName::Standard);
        const Page page = layOutPage(job.request, job.extent, job.format.paper(), job.content);
        const QJsonObject spots = QJsonDocument::fromJson(hotspotsOf(page, job.format)).object();
        QCOMPARE(qRound(spots[u"page"].toObject()[u"width_mm"].toDouble()), 297);
        const QJsonObject map = spots[u"map"].toObject();
        const QRectF frame(map[u"x"].toDouble(), map[u"y"].toDouble(), map[u"width"].toDouble(),
                           map[u"height"].toDouble());
        QHash<QString, QPointF> places;
        QHash<QString, double> radii;
        for (const QJsonValue& value : spots[u"anchors"].toArray()) {
            const QJsonObject anchor = value.toObject();
            const QPointF place(anchor[u"x"].toDouble(), anchor[u"y"].toDouble());
            QCOMPARE(frame.contains(place), anchor[u"inside"].toBool());
            places.insert(anchor[u"id"].toString(), place);
            radii.insert(anchor[u"id"].toString(), anchor[u"radius"].toDouble());
            // From degrees to millimetres with the scale and centre of the map alone.
            const GeoPoint where{anchor[u"lon"].toDouble(), anchor[u"lat"].toDouble()};
            const QPointF expected = frame.topLeft() + page.scene.view.geoToView(where) / page.pixelsPerMillimetre;
            QVERIFY(QLineF(expected, place).length() < 0.05);
            QVERIFY(!anchor[u"actors"].toArray().isEmpty());
        }
        const QJsonArray flows = spots[u"flows"].toArray();
        QVERIFY(!flows.isEmpty());
        for (const QJsonValue& value : flows) {
            const QJsonObject flow = value.toObject();
            const QJsonArray path = flow[u"path"].toArray();
            const auto pointAt = [&](qsizetype i) {
                return QPointF(path[i].toArray()[0].toDouble(), path[i].toArray()[1].toDouble());
            };
            const auto gap = [&](const QString& id, const QPointF& end) {
                return qAbs(QLineF(places[id], end).length() - radii[id]);
            };
            QVERIFY(gap(flow[u"from"].toString(), pointAt(0)) < 0.05);
            QVERIFY(gap(flow[u"to"].toString(), pointAt(path.size() - 1)) < 0.05);
            QVERIFY(parseLinkFamily(flow[u"family"].toString()));
            QVERIFY(flow[u"implied"].toInt() <= flow[u"links"].toArray().size());
        }
        for (const QJsonValue& value : spots[u"cards"].toArray()) {
            QVERIFY(value.toObject()[u"type_pt"].toDouble() >= 5.99);
            QVERIFY(places.contains(value.toObject()[u"anchor"].toString()));
        }
        QVERIFY(spots[u"not_drawn"].toObject()[u"money"].toInt() > 0);
        QVERIFY(spots[u"legend"].isObject());
    }

private:
    ExportJob jobFor(const QString& chainId, const QString& size, StyleName style) const
    {
        ExportJob job;
        job.request.dataset = m_data.read.dataset;
        job.request.baseMap = m_data.baseMap;
        job.request.filter.chainIds = {chainId};
        job.request.style = MapStyle::of(style);
        job.format = *PageFormat::parse(size, 150, PageFormat::Orientation::Landscape);
        job.content.title = m_data.read.dataset.chain(chainId)->name.dutch;
        return job;
    }

    ExportJob jobOfRow() const
    {
        QFETCH(const QString, chainId);
        QFETCH(const QString, size);
        QFETCH(const StyleName, style);
        return jobFor(chainId, size, style);
    }

    MapData m_data;
};

QTEST_MAIN(TestReadableMaps)
#include "test_readable_maps.moc"

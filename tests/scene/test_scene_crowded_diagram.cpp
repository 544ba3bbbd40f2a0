#include "core/scene/chain_diagram.h"
#include "tests/scene/diagram_parts.h"
#include "tests/support/crowded_chain.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::testing::faultOf;
using ketenkaart::testing::itemsOf;
using Direction = ChainDiagram::Direction;

Q_DECLARE_METATYPE(ketenkaart::ChainDiagram::Direction)

namespace {

constexpr double leastType = 8.0; // 6 pt on an A4

SceneRequest requestFor(const DatasetContent& content, bool onPaper)
{
    SceneRequest request;
    request.dataset = Dataset(content);
    if (onPaper) {
        request.style = request.style.withLeast(leastType, 5.7);
    }
    return request;
}

double smallestTypeOf(const ChainDiagram& diagram)
{
    return std::ranges::min(itemsOf<LabelItem>(diagram), {}, [](const LabelItem& label) { return label.style.size; })
        .style.size;
}

/// The words that say how many are left out.
QString leftOutWords(const ChainDiagram& diagram)
{
    QString words;
    for (const LabelItem& label : itemsOf<LabelItem>(diagram)) {
        words += label.target == LabelItem::Target::Place ? label.text + u' ' : QString();
    }
    return words;
}

} // namespace

/// Chains with more actors in a stage, and longer names, than one would draw by hand.
class TestSceneCrowdedDiagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void nothingIsTooSmall_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<bool>("onPaper");
        for (const int count : {100, 300}) {
            for (const auto& [name, size] :
                 {std::pair("page", QSizeF(1060, 640)), std::pair("upright page", QSizeF(730, 980)),
                  std::pair("panel", QSizeF(390, 640)), std::pair("small window", QSizeF(500, 330))}) {
                const Direction direction =
                    size.width() > size.height() ? Direction::LeftToRight : Direction::TopToBottom;
                QTest::addRow("%d on a %s of paper", count, name) << count << size << direction << true;
                QTest::addRow("%d on a %s of the screen", count, name) << count << size << direction << false;
            }
        }
    }
    void nothingIsTooSmall()
    {
        QFETCH(const int, count);
        QFETCH(const QSizeF, size);
        QFETCH(const Direction, direction);
        QFETCH(const bool, onPaper);
        const SceneRequest request = requestFor(testing::crowdedContent(count), onPaper);
        const ChainDiagram diagram = buildChainDiagram(request, u"crowd"_s, size, direction);
        QVERIFY(!diagram.failure);
        QCOMPARE(faultOf(diagram, size), QString());
        const double least = onPaper ? leastType : leastDiagramScale * request.style.chainLabel.size - 0.1;
        QVERIFY2(smallestTypeOf(diagram) > least - 0.001, qPrintable(QString::number(smallestTypeOf(diagram))));
        const auto markers = itemsOf<MarkerItem>(diagram);
        for (const MarkerItem& marker : markers) {
            QVERIFY(2.0 * marker.radius >= (onPaper ? 5.7 : 5.0)); // 1.5 mm
            QVERIFY(marker.badge.isEmpty() || !onPaper || 1.25 * marker.radius > leastType - 0.001);
        }

        // Whoever is not there is counted, in words.
        QCOMPARE(static_cast<int>(markers.size()) + diagram.leftOut, count + 10);
        QCOMPARE(diagram.fits, diagram.leftOut == 0);
        QCOMPARE(leftOutWords(diagram).contains(u"and %1 more"_s.arg(diagram.leftOut)), diagram.leftOut > 0);
    }

    void aFullStageHasSeveralColumns()
    {
        const SceneRequest request = requestFor(testing::crowdedContent(100), true);
        const ChainDiagram diagram = buildChainDiagram(request, u"crowd"_s, QSizeF(1060, 640), Direction::LeftToRight);
        QCOMPARE(diagram.leftOut, 0);
        QCOMPARE(diagram.elidedNames, 0);
        std::set<double> columns;
        for (const MarkerItem& marker : itemsOf<MarkerItem>(diagram)) {
            columns.insert(marker.centre.x());
        }
        QVERIFY2(columns.size() > 4, qPrintable(QString::number(columns.size())));
        QCOMPARE(itemsOf<AreaItem>(diagram).size(), 3U); // a band for each stage, not for each column
    }

    void manyAreWholeOnALargePage()
    {
        const SceneRequest request = requestFor(testing::crowdedContent(300), true);
        const ChainDiagram diagram = buildChainDiagram(request, u"crowd"_s, QSizeF(1060, 640), Direction::LeftToRight);
        QCOMPARE(diagram.leftOut, 0);
        QVERIFY(diagram.fits);
    }

    void thoseWithLinksStay()
    {
        const SceneRequest request = requestFor(testing::crowdedContent(300), true);
        const ChainDiagram diagram = buildChainDiagram(request, u"crowd"_s, QSizeF(390, 640), Direction::TopToBottom);
        QVERIFY(diagram.leftOut > 0);
        QVERIFY(markerOf(diagram.scene, u"middle0"_s)); // has two
        QVERIFY(markerOf(diagram.scene, u"middle280"_s));
        QVERIFY(!markerOf(diagram.scene, u"middle299"_s)); // has none
    }

    void theSelectedStays()
    {
        SceneRequest request = requestFor(testing::crowdedContent(300), true);
        request.focusActorId = u"middle299"_s;
        const ChainDiagram diagram = buildChainDiagram(request, u"crowd"_s, QSizeF(390, 640), Direction::TopToBottom);
        QVERIFY(diagram.leftOut > 0);
        QVERIFY(markerOf(diagram.scene, u"middle299"_s));
    }

    void longNamesKeepApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<Direction>("direction");
        const QString words =
            u"Een naam die veel langer is dan wie dan ook voor zijn organisatie zou bedenken maar die wel in het "
            "register staat ja"_s;
        for (const auto& [title, name] : {std::pair("words", words), std::pair("one word", QString(120, u'm'))}) {
            QTest::addRow("%s in columns", title) << name << QSizeF(1060, 640) << Direction::LeftToRight;
            QTest::addRow("%s in bands", title) << name << QSizeF(390, 640) << Direction::TopToBottom;
            QTest::addRow("%s in little room", title) << name << QSizeF(300, 260) << Direction::LeftToRight;
        }
    }
    void longNamesKeepApart()
    {
        QFETCH(const QString, name);
        QFETCH(const QSizeF, size);
        QFETCH(const Direction, direction);
        DatasetContent content = testing::crowdedContent(5);
        content.actors[0].name = content.actors[6].name = name;
        content.chains[0].stages[1].name.dutch = name;
        const ChainDiagram diagram = buildChainDiagram(requestFor(content, true), u"crowd"_s, size, direction);
        QVERIFY(!diagram.failure);
        QCOMPARE(faultOf(diagram, size), QString());
        QVERIFY(smallestTypeOf(diagram) > leastType - 0.001);
        QCOMPARE(diagram.leftOut, 0);
        if (size.width() > 1000) { // neither makes the others small
            QVERIFY2(diagram.scale > 0.9, qPrintable(QString::number(diagram.scale)));
        }
    }
};

QTEST_MAIN(TestSceneCrowdedDiagram)
#include "test_scene_crowded_diagram.moc"

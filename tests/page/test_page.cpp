#include "core/page/page_layout.h"
#include "core/scene/shown_content.h"
#include "core/scene/text_metrics.h"
#include "tests/page/page_parts.h"
#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace ketenkaart;
using ketenkaart::testing::overlapIn;
using ketenkaart::testing::partsOf;
using ketenkaart::testing::partsOnMap;
using ketenkaart::testing::sampleBaseMap;
using ketenkaart::testing::sampleDataset;
using ketenkaart::testing::textsOf;

namespace {

SceneRequest chainRequest(StyleName style)
{
    SceneRequest request;
    request.dataset = sampleDataset();
    request.baseMap = sampleBaseMap();
    request.filter.chainIds = {QStringLiteral("chips")};
    request.style = MapStyle::of(style);
    return request;
}

bool holdsText(const Page& page, const QString& part)
{
    return std::ranges::any_of(textsOf(page), [&](const LabelItem& text) { return text.text.contains(part); });
}

} // namespace

/// The page around the map: what is on it, and that nothing of it lies on anything else.
class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void pageHoldsItsPartsApart_data()
    {
        QTest::addColumn<QSizeF>("paper");
        QTest::addColumn<bool>("everything");
        QTest::addColumn<PageLayout>("layout");
        QTest::addColumn<StyleName>("style");
        for (const StyleName style : allStyleNames) {
            for (const PageLayout layout : allPageLayouts) {
                for (const bool everything : {true, false}) {
                    const QByteArray name =
                        (idOf(style) + u' ' + idOf(layout)).toUtf8() + (everything ? " with all" : " bare");
                    QTest::addRow("A4 landscape %s", name.constData())
                        << QSizeF(297, 210) << everything << layout << style;
                    QTest::addRow("A4 portrait %s", name.constData())
                        << QSizeF(210, 297) << everything << layout << style;
                    QTest::addRow("slide %s", name.constData()) << QSizeF(1920, 1080) << everything << layout << style;
                }
            }
        }
    }
    void pageHoldsItsPartsApart()
    {
        QFETCH(const QSizeF, paper);
        QFETCH(const bool, everything);
        QFETCH(const PageLayout, layout);
        QFETCH(const StyleName, style);
        const SceneRequest request = chainRequest(style);
        PageContent content;
        content.title = QStringLiteral("Een titel");
        content.source = QStringLiteral("Bron");
        content.layout = layout;
        content.legend = content.inset = everything;
        if (everything) {
            content.subtitle = QStringLiteral("Een ondertitel");
            content.date = QStringLiteral("25 november 2026");
            content.figures = content.sources = true;
            content.logo.image = QImage(40, 20, QImage::Format_RGB32);
            content.logo.size = QSizeF(40, 20);
        }
        const Page page = layOutPage(request, testing::homeExtent, paper, content);
        const QRectF sheet(QPointF(), page.size);
        QVERIFY(qAbs(page.size.width() / page.size.height() - paper.width() / paper.height()) < 0.01);
        QVERIFY(sheet.contains(page.mapFrame));
        QCOMPARE(page.isMap,
                 layout != PageLayout::Diagram && layout != PageLayout::Flows && layout != PageLayout::WhiteSpots);
        QCOMPARE(page.legendRect.isEmpty(), !everything);
        QCOMPARE(page.diagram.has_value(), layout == PageLayout::MapAndDiagram);

        for (const auto& part : partsOf(page)) {
            QVERIFY2(sheet.contains(part.rect), qPrintable(part.name));
        }
        QCOMPARE(overlapIn(partsOf(page)), QString());
        for (const auto& part : partsOnMap(page)) {
            QVERIFY2(page.mapFrame.contains(part.rect), qPrintable(part.name));
        }
        QCOMPARE(overlapIn(partsOnMap(page)), QString());
        QCOMPARE(page.scaleBar.has_value(), page.isMap);

        QVERIFY(holdsText(page, QStringLiteral("Bron")));
        if (!page.isMap) {
            QVERIFY(!holdsText(page, QStringLiteral("Natural Earth"))); // there is no base map
            return;
        }
        // The three provinces are inside the frame and not under the inset.
        int provinces = 0;
        for (const BaseMap::Area& area : request.baseMap->provinces) {
            if (std::ranges::find(testing::homeProvinces, area.name) == testing::homeProvinces.end()) {
                continue;
            }
            const QRectF bounds = QRectF(page.scene.view.worldToView(area.bounds.topLeft()),
                                         page.scene.view.worldToView(area.bounds.bottomRight()))
                                      .normalized()
                                      .translated(page.mapFrame.topLeft());
            QVERIFY2(page.mapFrame.adjusted(-1, -1, 1, 1).contains(bounds), qPrintable(area.name));
            QVERIFY2(!page.inset.rect.intersects(bounds), qPrintable(area.name));
            ++provinces;
        }
        QCOMPARE(provinces, 3);
        QVERIFY(holdsText(page, QStringLiteral("Natural Earth")));
        QVERIFY(holdsText(page, QStringLiteral("Bron")));
        if (everything) {
            if (!page.inset.isEmpty()) {
                QVERIFY(page.inset.rect.contains(page.inset.extent));
                QVERIFY(page.inset.rect.contains(page.inset.land.boundingRect()));
                QVERIFY(page.inset.land.boundingRect().adjusted(-1, -1, 1, 1).contains(page.inset.home.boundingRect()));
            }
            QVERIFY(holdsText(page, content.subtitle));
            QVERIFY(holdsText(page, content.date));
        }
    }

    void marginIsInMillimetres()
    {
        PageContent content;
        content.title = QStringLiteral("Een titel");
        const QSizeF paper(297, 210);
        content.margin = 20.0 / std::hypot(paper.width(), paper.height());
        const Page page = layOutPage(chainRequest(StyleName::Standard), testing::homeExtent, paper, content);
        const double millimetre = page.size.width() / paper.width();
        QVERIFY(qAbs(page.mapFrame.left() / millimetre - 20.0) < 0.01);
        QVERIFY(qAbs((page.size.width() - page.mapFrame.right()) / millimetre - 20.0) < 0.01);
        for (const LabelItem& text : textsOf(page)) {
            QVERIFY2(text.box.left() / millimetre > 19.9, qPrintable(text.text));
            QVERIFY2(text.box.top() / millimetre > 19.0, qPrintable(text.text));
            QVERIFY2(text.baseline.y() / millimetre < 210.0 - 19.9, qPrintable(text.text));
        }
    }

    void typeGrowsWithThePage()
    {
        PageContent content;
        content.title = QStringLiteral("Een titel");
        const SceneRequest request = chainRequest(StyleName::Standard);
        const Page a4 = layOutPage(request, testing::homeExtent, QSizeF(297, 210), content);
        const Page a3 = layOutPage(request, testing::homeExtent, QSizeF(420, 297), content);
        // In page pixels both are alike, so that on the larger paper everything is larger.
        QVERIFY(qAbs(a4.size.width() - a3.size.width()) < 2.0);
        content.typeScale = 1.25;
        const Page small = layOutPage(request, testing::homeExtent, QSizeF(297, 210), content);
        QVERIFY(qAbs(small.size.width() * 1.25 - a4.size.width()) < 0.01);
    }

    void tableNamesEveryActorOfTheMap()
    {
        SceneRequest request = chainRequest(StyleName::Standard);
        PageContent content;
        content.layout = PageLayout::MapAndTable;
        const Page page = layOutPage(request, testing::homeExtent, QSizeF(297, 210), content);
        const std::vector<const Actor*> shown = shownActors(page.scene, request);
        QVERIFY(shown.size() > 2);
        for (const Actor* actor : shown) {
            QVERIFY2(holdsText(page, actor->name), qPrintable(actor->id));
            QVERIFY2(holdsText(page, actor->municipality), qPrintable(actor->id));
        }
        // What the table says is not said again by the legend.
        for (const LegendSection& section : page.legend.sections) {
            QVERIFY(section.about != LegendSection::About::Stages);
        }
    }

    void tableSaysWhatItLeavesOut()
    {
        SceneRequest request = chainRequest(StyleName::Standard);
        request.filter = {};
        PageContent content;
        content.layout = PageLayout::MapAndTable;
        DatasetContent many = testing::emptyContent();
        for (int i = 0; i < 400; ++i) {
            Actor actor = request.dataset.actors().front();
            actor.id = QStringLiteral("actor-%1").arg(i);
            actor.name = QStringLiteral("Actor %1").arg(i);
            many.actors.push_back(actor);
        }
        request.dataset = Dataset(many);
        const Page page = layOutPage(request, testing::homeExtent, QSizeF(297, 210), content);
        QSet<QString> texts;
        for (const LabelItem& text : textsOf(page)) {
            texts.insert(text.text);
        }
        const auto named = std::ranges::count_if(
            page.items, [](const SceneItem& item) { return std::holds_alternative<MarkerItem>(item); });
        qsizetype leftOut = 0;
        for (const QString& text : texts) {
            static const QRegularExpression more(QStringLiteral("^and (\\d+) more$"));
            leftOut += more.match(text).captured(1).toInt();
        }
        QVERIFY(leftOut > 0);
        QVERIFY(named > 0);
        QCOMPARE(named + leftOut, static_cast<qsizetype>(shownActors(page.scene, request).size()));
    }
};

QTEST_MAIN(TestPage)
#include "test_page.moc"

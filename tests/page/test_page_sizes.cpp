#include "core/page/page_layout.h"
#include "core/paint/furniture_painter.h"
#include "tests/page/page_parts.h"
#include "tests/support/crowded_chain.h"
#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <tuple>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::testing::overlapIn;
using ketenkaart::testing::partsOf;
using ketenkaart::testing::partsOnMap;
using ketenkaart::testing::textsOf;

namespace {

constexpr double pointsPerMillimetre = 72.0 / 25.4;

/// A picture in pixels is read on a screen.
QSizeF pixels(double width, double height)
{
    return QSizeF(width, height) * (25.4 / 96.0);
}

const QString sentence =
    u"Siliciumnitride uit Twente, verpakking in Arnhem-Nijmegen en indiumfosfide in Brainport vormen samen een "
    "complete keten van kennis en ontwerp tot systemen en toepassingen in drie provincies"_s;

QString longName()
{
    return u"Een naam die veel langer is dan wie dan ook voor zijn organisatie zou bedenken maar die wel in het "
           "register blijkt te staan"_s;
}

SceneRequest chainRequest(StyleName style)
{
    SceneRequest request;
    request.dataset = testing::sampleDataset();
    request.baseMap = testing::sampleBaseMap();
    request.filter.chainIds = {u"chips"_s};
    request.style = MapStyle::of(style);
    return request;
}

PageContent fullContent(PageLayout layout)
{
    PageContent content;
    content.title = sentence;
    content.subtitle = longName();
    content.source = u"Bron"_s;
    content.date = u"25 november 2026"_s;
    content.layout = layout;
    content.figures = content.sources = true;
    content.logo.image = QImage(40, 20, QImage::Format_RGB32);
    content.logo.size = QSizeF(40, 20);
    return content;
}

double smallestTypeOf(const Page& page)
{
    double smallest = 1000.0;
    for (const LabelItem& text : textsOf(page)) {
        smallest = std::min(smallest, text.style.size);
    }
    if (!page.legendRect.isEmpty()) {
        smallest = std::min(smallest, smallestLegendType(page.furnitureStyle) * page.legendLayout.shrink);
    }
    const MapStyle& style = page.scene.style;
    for (const TextStyle& text :
         {style.actorLabel, style.chainLabel, style.campusLabel, style.linkLabel, style.placeLabel, style.provinceLabel,
          style.waterLabel, style.countryLabel, style.badge}) {
        smallest = std::min(smallest, text.size);
    }
    return smallest / page.pixelsPerMillimetre * pointsPerMillimetre;
}

} // namespace

/// Pages of every size and shape: nothing lies on anything else, nothing is too small to be read.
class TestPageSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void everythingKeepsApart_data()
    {
        QTest::addColumn<QSizeF>("paper");
        QTest::addColumn<double>("typeScale");
        QTest::addColumn<StyleName>("style");
        QTest::addColumn<PageLayout>("layout");
        const std::array<std::tuple<const char*, QSizeF, double>, 11> sizes{{
            {"1600x400", pixels(1600, 400), 1.0},
            {"1920x300", pixels(1920, 300), 1.0},
            {"300x1800", pixels(300, 1800), 1.0},
            {"400x300", pixels(400, 300), 1.0},
            {"1920x1080", pixels(1920, 1080), 1.0},
            {"85x60mm", QSizeF(85, 60), 1.6},
            {"60x85mm", QSizeF(60, 85), 1.6},
            {"half", QSizeF(210, 148.5), 1.19},
            {"a4", QSizeF(297, 210), 1.0},
            {"a4 portrait", QSizeF(210, 297), 1.0},
            {"a3", QSizeF(420, 297), 1.0},
        }};
        for (const auto& [name, paper, typeScale] : sizes) {
            for (const StyleName style : allStyleNames) {
                for (const PageLayout layout : {PageLayout::Map, PageLayout::MapAndTable, PageLayout::MapAndDiagram}) {
                    QTest::addRow("%s %s %s", name, qPrintable(idOf(style)), qPrintable(idOf(layout)))
                        << paper << typeScale << style << layout;
                }
            }
        }
    }
    void everythingKeepsApart()
    {
        QFETCH(const QSizeF, paper);
        QFETCH(const double, typeScale);
        QFETCH(const StyleName, style);
        QFETCH(const PageLayout, layout);
        PageContent content = fullContent(layout);
        content.typeScale = typeScale;
        const Page page = layOutPage(chainRequest(style), testing::homeExtent, paper, content);

        const QRectF sheet(QPointF(), page.size);
        for (const auto& part : partsOf(page)) {
            QVERIFY2(sheet.contains(part.rect), qPrintable(part.name));
        }
        QCOMPARE(overlapIn(partsOf(page)), QString());
        for (const auto& part : partsOnMap(page)) {
            QVERIFY2(page.mapFrame.contains(part.rect), qPrintable(part.name));
        }
        QCOMPARE(overlapIn(partsOnMap(page)), QString());

        QVERIFY2(smallestTypeOf(page) > 5.99, qPrintable(QString::number(smallestTypeOf(page))));
        const double symbol = 2.0 * std::min(page.scene.style.chainMarkerRadius, page.scene.style.campusRadius);
        QVERIFY(symbol / page.pixelsPerMillimetre > 1.499);

        // The title is whole, and what matters most has most of the room.
        QString words;
        for (const LabelItem& text : textsOf(page)) {
            words += text.text + u' ';
        }
        QVERIFY2(words.startsWith(sentence), qPrintable(words));
        QVERIFY(words.contains(u"Natural Earth"));
        const double share = page.legendRect.width() * page.legendRect.height() / (sheet.width() * sheet.height());
        QVERIFY2(share < 0.22, qPrintable(QString::number(share)));
        QVERIFY2(page.mapFrame.height() > 0.2 * page.size.height(), qPrintable(QString::number(share)));
    }

    void diagramCanBeRead_data()
    {
        QTest::addColumn<QSizeF>("paper");
        QTest::addColumn<double>("typeScale");
        QTest::addColumn<PageLayout>("layout");
        QTest::addColumn<int>("count");
        const std::array<std::tuple<const char*, QSizeF, double>, 6> sizes{{
            {"85x60mm", QSizeF(85, 60), 1.6},
            {"half", QSizeF(210, 148.5), 1.19},
            {"a4", QSizeF(297, 210), 1.0},
            {"a4 portrait", QSizeF(210, 297), 1.0},
            {"a3", QSizeF(420, 297), 1.0},
            {"16x9", QSizeF(338.7, 190.5), 1.0},
        }};
        for (const auto& [name, paper, typeScale] : sizes) {
            for (const PageLayout layout : {PageLayout::MapAndDiagram, PageLayout::Diagram}) {
                for (const int count : {5, 100, 300}) {
                    QTest::addRow("%s %s %d", name, qPrintable(idOf(layout)), count)
                        << paper << typeScale << layout << count;
                }
            }
        }
    }
    void diagramCanBeRead()
    {
        QFETCH(const QSizeF, paper);
        QFETCH(const double, typeScale);
        QFETCH(const PageLayout, layout);
        QFETCH(const int, count);
        SceneRequest request;
        request.dataset = Dataset(testing::crowdedContent(count));
        request.baseMap = testing::sampleBaseMap();
        request.filter.chainIds = {u"crowd"_s};
        PageContent content;
        content.title = u"Drukte"_s;
        content.typeScale = typeScale;
        content.layout = layout;
        const Page page = layOutPage(request, testing::homeExtent, paper, content);
        const MapScene& diagram = page.diagram ? page.diagram->scene : page.scene;
        QCOMPARE(page.failure.has_value(), std::ranges::none_of(diagram.items, [](const SceneItem& item) {
                     return std::holds_alternative<MarkerItem>(item);
                 }));
        QVERIFY(!page.failure || paper.width() < 100.0);
        if (page.failure) {
            QVERIFY(!page.failure->advice.isEmpty());
            return;
        }
        for (const SceneItem& item : diagram.items) {
            if (const auto* label = std::get_if<LabelItem>(&item)) {
                QVERIFY2(label->style.size / page.pixelsPerMillimetre * pointsPerMillimetre > 5.99,
                         qPrintable(label->text));
            }
            if (const auto* marker = std::get_if<MarkerItem>(&item)) {
                QVERIFY2(2.0 * marker->radius / page.pixelsPerMillimetre > 1.499, qPrintable(marker->id));
            }
        }
    }

    void noDiagramWithoutAChain()
    {
        SceneRequest request = chainRequest(StyleName::Standard);
        request.filter.chainIds.clear();
        for (const PageLayout layout : {PageLayout::MapAndDiagram, PageLayout::Diagram}) {
            QVERIFY(layOutPage(request, testing::homeExtent, QSizeF(297, 210), fullContent(layout)).failure);
        }
        QVERIFY(!layOutPage(request, testing::homeExtent, QSizeF(297, 210), fullContent(PageLayout::Map)).failure);
    }

    void smallPageShowsFewerThings()
    {
        PageContent content = fullContent(PageLayout::Map);
        content.typeScale = 1.6;
        const SceneRequest request = chainRequest(StyleName::Standard);
        const Page small = layOutPage(request, testing::homeExtent, QSizeF(85, 60), content);
        QVERIFY(small.inset.isEmpty());
        QVERIFY(!small.scaleBar);
        const Page large = layOutPage(request, testing::homeExtent, QSizeF(420, 297), content);
        QVERIFY(large.scaleBar);
        QVERIFY(!large.legendRect.isEmpty());
    }

    void titleUsesFewLines_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("lines");
        QTest::newRow("a word") << u"Fotonica"_s << 1;
        QTest::newRow("a sentence") << sentence << 2;
        QTest::newRow("a paragraph") << sentence + u' ' + sentence << 3;
    }
    void titleUsesFewLines()
    {
        QFETCH(const QString, title);
        QFETCH(const int, lines);
        PageContent content;
        content.title = title;
        const Page page = layOutPage(chainRequest(StyleName::Standard), testing::homeExtent, QSizeF(297, 210), content);
        const std::vector<LabelItem> texts = textsOf(page);
        QStringList set;
        for (const LabelItem& text : texts) {
            if (text.style == texts.front().style) {
                set.append(text.text);
            }
        }
        QCOMPARE(set.join(u' '), title);
        QCOMPARE(set.size(), lines);
    }

    void endlessWordEndsInAnEllipsis()
    {
        PageContent content;
        content.title = content.subtitle = content.source = QString(700, u'm');
        const Page page = layOutPage(chainRequest(StyleName::Standard), testing::homeExtent, QSizeF(297, 210), content);
        for (const auto& part : partsOf(page)) {
            QVERIFY2(QRectF(QPointF(), page.size).contains(part.rect), qPrintable(part.name));
        }
        QCOMPARE(overlapIn(partsOf(page)), QString());
        QVERIFY(textsOf(page).front().text.endsWith(u'…'));
    }

    void longLegendEntryStaysInItsWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("inRows");
        for (const bool inRows : {true, false}) {
            QTest::newRow(inRows ? "words in rows" : "words in a column") << longName() << inRows;
            QTest::newRow(inRows ? "a word in rows" : "a word in a column") << QString(120, u'm') << inRows;
        }
    }
    void longLegendEntryStaysInItsWidth()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, inRows);
        const Legend legend{{{text, {{MarkerSample{}, text}, {LinkSample{}, text}}}}};
        LegendLayout layout;
        layout.inRows = inRows;
        const MapStyle style = MapStyle::standard();
        QVERIFY(legendSize(legend, style, layout).width() <= layout.maximumWidth);
        for (const LegendPart& part : legendParts(legend, style, layout)) {
            QVERIFY(part.rect.right() <= layout.maximumWidth - layout.padding + 0.01);
        }
    }

    void stampHasNoWords()
    {
        PageContent content = fullContent(PageLayout::Map);
        const Page page = layOutPage(chainRequest(StyleName::Standard), testing::homeExtent, QSizeF(8, 5), content);
        QVERIFY(QRectF(QPointF(), page.size).contains(page.mapFrame));
        QVERIFY(page.mapFrame.height() > 0.2 * page.size.height());
        QCOMPARE(overlapIn(partsOf(page)), QString());
    }
};

QTEST_MAIN(TestPageSizes)
#include "test_page_sizes.moc"

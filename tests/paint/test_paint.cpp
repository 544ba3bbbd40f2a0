#include "core/page/white_spot_table.h"
#include "core/paint/furniture_painter.h"
#include "core/paint/outline_painter.h"
#include "core/paint/scene_painter.h"
#include "core/scene/scene_builder.h"
#include "core/scene/text_metrics.h"
#include "tests/support/golden_image.h"
#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <functional>
#include <numbers>

using namespace ketenkaart;
using ketenkaart::testing::firstDifference;
using ketenkaart::testing::sampleBaseMap;
using ketenkaart::testing::sampleDataset;

namespace {

/// Share of pixels that may differ by more than the tolerance: rasterisers of different versions differ at edges.
constexpr double allowedShare = 0.004;
constexpr int channelTolerance = 24;

double differingShare(const QImage& a, const QImage& b)
{
    qint64 differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            if (std::abs(qRed(p) - qRed(q)) > channelTolerance || std::abs(qGreen(p) - qGreen(q)) > channelTolerance ||
                std::abs(qBlue(p) - qBlue(q)) > channelTolerance) {
                ++differing;
            }
        }
    }
    return static_cast<double>(differing) / (static_cast<double>(a.width()) * a.height());
}

/// Compares with tests/data/paint/NAME.png. With KETENKAART_UPDATE_GOLDEN set it writes that file instead.
void compareWithGolden(const QImage& image, const QString& name)
{
    const QString path = QStringLiteral(TEST_DATA_DIR "/paint/%1.png").arg(name);
    if (qEnvironmentVariableIsSet("KETENKAART_UPDATE_GOLDEN")) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QVERIFY(image.save(path));
        return;
    }
    const QImage golden(path);
    QVERIFY2(!golden.isNull(), qPrintable(path));
    QCOMPARE(image.size(), golden.size());
    if (const auto place = firstDifference(image, golden.convertToFormat(QImage::Format_RGB32))) {
        const QString actual = QStringLiteral("%1/ketenkaart-%2-actual.png").arg(QDir::tempPath(), name);
        image.save(actual);
        QFAIL(qPrintable(QStringLiteral("Another picture than %1 at %2, %3; see %4")
                             .arg(path, QString::number(place->x()), QString::number(place->y()), actual)));
    }
}

QImage painted(const QSize& size, const QColor& ground, const std::function<void(QPainter&)>& paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter);
    painter.end();
    return image;
}

/// A ring as jagged as a coast, and a hole in it.
QPainterPath coast()
{
    QPainterPath path;
    for (const double radius : {90.0, 40.0}) {
        QPolygonF ring;
        for (int i = 0; i < 700; ++i) {
            const double angle = 2.0 * std::numbers::pi * i / 700.0;
            const double reach = radius + 3.0 * std::sin(i * 2.3) + 5.0 * std::sin(i * 0.07);
            ring << QPointF(100.3 + reach * std::cos(angle), 99.6 + reach * std::sin(angle));
        }
        path.addPolygon(ring);
        path.closeSubpath();
    }
    return path;
}

int largestDifference(const QImage& a, const QImage& b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            largest = std::max(largest, std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y))));
        }
    }
    return largest;
}

SceneRequest chainRequest(const QSizeF& size)
{
    SceneRequest request;
    request.dataset = sampleDataset();
    request.baseMap = sampleBaseMap();
    request.view = MapView::fit(testing::homeExtent, size, QMarginsF(20, 20, 120, 20));
    request.filter.chainIds = {QStringLiteral("chips")};
    return request;
}

MapScene sceneOf(StyleName style, bool isChain)
{
    SceneRequest request = chainRequest(QSizeF(720, 520));
    request.style = MapStyle::of(style);
    if (!isChain) {
        request.filter = {};
    }
    return buildScene(request);
}

QImage paintedMap(const MapScene& scene)
{
    return painted(QSize(720, 520), Qt::white, [&](QPainter& painter) { paintScene(painter, scene); });
}

} // namespace

class TestPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void mapsLookAsBefore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<StyleName>("style");
        QTest::addColumn<bool>("isChain");
        QTest::newRow("overview") << QStringLiteral("overview") << StyleName::Standard << false;
        QTest::newRow("chain") << QStringLiteral("chain") << StyleName::Standard << true;
        QTest::newRow("projector") << QStringLiteral("chain-projector") << StyleName::Projector << true;
        QTest::newRow("print in grey") << QStringLiteral("chain-print-grey") << StyleName::PrintGrey << true;
    }

    void mapsLookAsBefore()
    {
        QFETCH(const QString, name);
        QFETCH(const StyleName, style);
        QFETCH(const bool, isChain);
        compareWithGolden(paintedMap(sceneOf(style, isChain)), name);
    }

    /// A golden image is of use only where a symbol or a name that goes missing fails it.
    void whatGoesMissingIsSeen()
    {
        for (const StyleName style : allStyleNames) {
            const MapScene whole = sceneOf(style, true);
            const QImage image = paintedMap(whole);
            QVERIFY(!firstDifference(image, image));
            for (size_t i = 0; i < whole.items.size(); ++i) {
                const auto* label = std::get_if<LabelItem>(&whole.items[i]);
                if (!label && !std::holds_alternative<MarkerItem>(whole.items[i])) {
                    continue;
                }
                MapScene without = whole;
                without.items = deepCopy(whole.items);
                without.items.erase(without.items.begin() + static_cast<std::ptrdiff_t>(i));
                QVERIFY2(
                    firstDifference(paintedMap(without), image),
                    qPrintable(label ? label->text : QStringLiteral("symbol %1 in style %2").arg(i).arg(idOf(style))));
            }
        }
    }

    void markersLookAsBefore()
    {
        const QImage image = painted(QSize(220, 60), Qt::white, [](QPainter& painter) {
            double x = 30.0;
            for (const MarkerShape shape :
                 {MarkerShape::Circle, MarkerShape::Square, MarkerShape::Diamond, MarkerShape::Hexagon}) {
                MarkerItem marker;
                marker.shape = shape;
                marker.centre = QPointF(x, 30);
                marker.radius = 16.0;
                marker.fill = MapStyle::standard().themeColour(testing::theme::Photonics);
                marker.outline = Qt::black;
                marker.badge = QStringLiteral("3");
                paintMarker(painter, marker, MapStyle::standard().badge);
                x += 52.0;
            }
        });
        compareWithGolden(image, QStringLiteral("markers"));
    }

    void whiteSpotsLookAsBefore()
    {
        const MapScene scene = whiteSpotScene(chainRequest(QSizeF(720, 520)), QSizeF(640, 240));
        compareWithGolden(painted(QSize(640, 240), Qt::white, [&](QPainter& painter) { paintScene(painter, scene); }),
                          QStringLiteral("white-spots"));
    }

    void legendLooksAsBefore()
    {
        const Legend legend = buildScene(chainRequest(QSizeF(720, 520))).legend;
        const QSizeF size = legendSize(legend, MapStyle::standard());
        compareWithGolden(
            painted(size.toSize() + QSize(10, 10), Qt::gray,
                    [&](QPainter& painter) { paintLegend(painter, legend, QPointF(5, 5), MapStyle::standard()); }),
            QStringLiteral("legend"));
    }

    void legendKeepsItsWidth()
    {
        const Legend legend = buildScene(chainRequest(QSizeF(720, 520))).legend;
        LegendLayout narrow;
        narrow.maximumWidth = 180.0;
        QVERIFY(legendSize(legend, MapStyle::standard(), narrow).width() <= 180.0);
        QVERIFY(legendSize(legend, MapStyle::standard(), narrow).height() >=
                legendSize(legend, MapStyle::standard()).height());
        QVERIFY(legendSize(Legend{}, MapStyle::standard()).isEmpty());
    }

    void scaleBarIsAsLongAsItSays()
    {
        const MapView view = MapView::fit(testing::homeExtent, QSizeF(800, 600));
        const ScaleBar bar = scaleBarFor(view, 150.0);
        const QImage image = painted(QSize(220, 40), Qt::white, [&](QPainter& painter) {
            paintScaleBar(painter, bar, QPointF(10, 5), MapStyle::standard());
        });
        // The bar's last row: from its first dark pixel to its last.
        int first = -1;
        int last = -1;
        for (int y = image.height() - 1; y >= 0 && first < 0; --y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 130) {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
        }
        QVERIFY2(std::abs((last - first) - bar.pixels) < 2.5, qPrintable(QString::number(last - first)));
    }

    void outlineLooksLikeOneStroke_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QRectF>("clip");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("tolerance");
        const QRectF all(0, 0, 200, 200);
        // The edges of the segments in which pieces overlap are blended twice: no more than that.
        QTest::newRow("opaque") << QColor(Qt::black) << all << 1.0 << 64;
        QTest::newRow("enlarged") << QColor(Qt::black) << all << 3.0 << 64;
        QTest::newRow("clipped") << QColor(Qt::black) << QRectF(60, 20, 31, 50) << 1.0 << 64;
        QTest::newRow("translucent") << QColor(0, 0, 0, 128) << all << 1.0 << 0;
    }
    void outlineLooksLikeOneStroke()
    {
        QFETCH(const QColor, colour);
        QFETCH(const QRectF, clip);
        QFETCH(const double, scale);
        QFETCH(const int, tolerance);
        const QPen pen(colour, 1.1, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
        const QPainterPath path = coast();
        const auto stroked = [&](void (*stroke)(QPainter&, const QPainterPath&, const QPen&)) {
            return painted(QSize(200, 200) * scale, Qt::white, [&](QPainter& painter) {
                painter.scale(scale, scale);
                painter.setClipRect(clip);
                stroke(painter, path, pen);
            });
        };
        const QImage whole = stroked([](QPainter& painter, const QPainterPath& outline, const QPen& with) {
            painter.strokePath(outline, with);
        });
        const QImage pieces = stroked(strokeOutline);
        QVERIFY2(largestDifference(whole, pieces) <= tolerance,
                 qPrintable(QString::number(largestDifference(whole, pieces))));
        QVERIFY(differingShare(whole, pieces) < 0.002);
    }

    void dashesMeetWherePartsOfAPictureDo()
    {
        QPainterPath curve(QPointF(10, 10));
        curve.cubicTo(QPointF(90, 20), QPointF(180, 90), QPointF(190, 190));
        QPen pen(Qt::black, 2.4, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({2.45, 1.52});
        const auto dashed = [&](const QRectF& clip) {
            return painted(QSize(600, 600), Qt::white, [&](QPainter& painter) {
                painter.scale(3.0, 3.0);
                painter.setClipRect(clip);
                strokeOutline(painter, curve, pen);
            });
        };
        const QImage whole = dashed(QRectF(0, 0, 200, 200));
        const QImage lower = dashed(QRectF(0, 100, 200, 100));
        const QRect both(0, 300, 600, 300);
        QVERIFY(largestDifference(whole.copy(both), lower.copy(both)) <= 4);
        const QImage byQt = painted(QSize(600, 600), Qt::white, [&](QPainter& painter) {
            painter.scale(3.0, 3.0);
            painter.strokePath(curve, pen);
        });
        QVERIFY2(differingShare(whole, byQt) < 0.001, qPrintable(QString::number(differingShare(whole, byQt))));
    }

    void haloLooksLikeOneStroke_data()
    {
        QTest::addColumn<double>("pixelRatio");
        QTest::addColumn<double>("opacity");
        QTest::addColumn<QRectF>("clip");
        const QRectF all(0, 0, 200, 60);
        QTest::newRow("plain") << 1.0 << 1.0 << all;
        QTest::newRow("fine screen") << 2.0 << 1.0 << all;
        QTest::newRow("rather fine screen") << 1.5 << 1.0 << all;
        QTest::newRow("faded") << 1.0 << 0.5 << all;
        QTest::newRow("clipped") << 1.5 << 1.0 << QRectF(31, 12, 77, 20);
    }
    void haloLooksLikeOneStroke()
    {
        QFETCH(const double, pixelRatio);
        QFETCH(const double, opacity);
        QFETCH(const QRectF, clip);
        QPainterPath letters; // beyond the edge, and close enough for strokes to overlap
        letters.addText(QPointF(-40, 400), fontFor(MapStyle::standard().chainLabel),
                        QStringLiteral("Ångström ffi WWW"));
        const QColor colour(255, 255, 255, 170);
        constexpr double width = 40.0;
        const auto haloed = [&](const std::function<void(QPainter&)>& stroke) {
            QImage image(QSize(200, 60) * pixelRatio, QImage::Format_RGB32);
            image.setDevicePixelRatio(pixelRatio);
            image.fill(Qt::darkBlue);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setClipRect(clip);
            painter.setOpacity(opacity);
            painter.scale(1.0 / textOversampling, 1.0 / textOversampling);
            stroke(painter);
            painter.fillPath(letters, Qt::black); // the painter is where it was
            painter.end();
            return image;
        };
        const QImage whole = haloed([&](QPainter& painter) {
            painter.strokePath(letters, QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        });
        const QImage onItsOwn = haloed([&](QPainter& painter) { strokeHalo(painter, letters, colour, width); });
        // Where the edges of two strokes cross, their shares of a pixel are blended; 57 would be a tone laid on twice.
        QVERIFY2(largestDifference(whole, onItsOwn) <= 48,
                 qPrintable(QString::number(largestDifference(whole, onItsOwn))));
        QVERIFY(differingShare(whole, onItsOwn) < allowedShare);
    }

    void sameSceneAtTwiceTheResolution()
    {
        // The layout does not depend on the resolution: shrunk to half, the large picture is the small one.
        const MapScene scene = buildScene(chainRequest(QSizeF(720, 520)));
        const QImage small =
            painted(QSize(720, 520), Qt::white, [&](QPainter& painter) { paintScene(painter, scene); });
        const QImage large = painted(QSize(1440, 1040), Qt::white, [&](QPainter& painter) {
            painter.scale(2.0, 2.0);
            paintScene(painter, scene);
        });
        const QImage shrunk = large.scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                  .convertToFormat(QImage::Format_RGB32);
        QVERIFY2(differingShare(small, shrunk) < 0.05, qPrintable(QString::number(differingShare(small, shrunk))));
    }

    void paintingLeavesThePainterAsItWas()
    {
        const MapScene scene = buildScene(chainRequest(QSizeF(300, 200)));
        QImage image(300, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setPen(Qt::red);
        painter.setOpacity(0.5);
        paintScene(painter, scene);
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
        QCOMPARE(painter.opacity(), 0.5);
        QVERIFY(painter.transform().isIdentity());
    }
};

QTEST_MAIN(TestPaint)
#include "test_paint.moc"

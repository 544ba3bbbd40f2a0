#include "core/paint/furniture_painter.h"
#include "core/paint/scene_painter.h"
#include "core/scene/scene_builder.h"
#include "core/scene/text_metrics.h"
#include "tests/support/sample_data.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <functional>

using namespace ketenkaart;
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
    const double share = differingShare(image, golden.convertToFormat(QImage::Format_RGB32));
    if (share > allowedShare) {
        const QString actual = QStringLiteral("%1/ketenkaart-%2-actual.png").arg(QDir::tempPath(), name);
        image.save(actual);
        QFAIL(qPrintable(
            QStringLiteral("%1 % of the pixels differ from %2; see %3").arg(100.0 * share).arg(path, actual)));
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

SceneRequest chainRequest(const QSizeF& size)
{
    SceneRequest request;
    request.dataset = sampleDataset();
    request.baseMap = sampleBaseMap();
    request.view = MapView::fit(homeExtent, size, QMarginsF(20, 20, 120, 20));
    request.filter.chainIds = {QStringLiteral("chips")};
    return request;
}

} // namespace

class TestPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void overviewLooksAsBefore()
    {
        SceneRequest request = chainRequest(QSizeF(720, 520));
        request.filter = {};
        const MapScene scene = buildScene(request);
        compareWithGolden(painted(QSize(720, 520), Qt::white, [&](QPainter& painter) { paintScene(painter, scene); }),
                          QStringLiteral("overview"));
    }

    void chainLooksAsBefore()
    {
        const MapScene scene = buildScene(chainRequest(QSizeF(720, 520)));
        compareWithGolden(painted(QSize(720, 520), Qt::white, [&](QPainter& painter) { paintScene(painter, scene); }),
                          QStringLiteral("chain"));
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
                marker.fill = MapStyle::standard().themeColour(Theme::Photonics);
                marker.outline = Qt::black;
                marker.badge = QStringLiteral("3");
                paintMarker(painter, marker, MapStyle::standard().badge);
                x += 52.0;
            }
        });
        compareWithGolden(image, QStringLiteral("markers"));
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
        const MapView view = MapView::fit(homeExtent, QSizeF(800, 600));
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

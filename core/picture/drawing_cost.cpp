#include "core/picture/drawing_cost.h"

#include <QPainterPath>

#include <numeric>

namespace ketenkaart {

namespace {

constexpr QSize surfaceSize(1000, 1000);
constexpr double mostLayers = 600.0;       ///< of the whole surface, one over the other
constexpr double mostPieces = 2'000'000.0; ///< of lines and curves

} // namespace

class DrawingCost::Engine : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {}

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawPath(const QPainterPath& path) override
    {
        const QPainter& painter = *this->painter();
        const QPen pen = painter.pen();
        const bool isStroked = pen.style() != Qt::NoPen;
        const double rim = isStroked ? pen.widthF() : 0.0;
        cover(path.controlPointRect().adjusted(-rim, -rim, rim, rim));
        pieces += path.elementCount();
        if (isStroked && pen.style() != Qt::SolidLine) {
            const QList<qreal> pattern = pen.dashPattern();
            const double round = std::accumulate(pattern.begin(), pattern.end(), 0.0) * std::max(pen.widthF(), 1e-6);
            pieces += round > 0.0 ? path.length() / round * static_cast<double>(pattern.size()) : mostPieces;
        }
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode /*mode*/) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i) {
            i == 0 ? path.moveTo(points[i]) : path.lineTo(points[i]);
        }
        drawPath(path);
    }

    void drawPixmap(const QRectF& target, const QPixmap& /*pixmap*/, const QRectF& /*source*/) override
    {
        cover(target);
    }
    void drawImage(const QRectF& target, const QImage& /*image*/, const QRectF& /*source*/,
                   Qt::ImageConversionFlags /*flags*/) override
    {
        cover(target);
    }

    double layers = 0.0;
    double pieces = 0.0;

private:
    void cover(const QRectF& area)
    {
        const QRectF seen =
            painter()->combinedTransform().mapRect(area).intersected(QRectF(QPointF(), QSizeF(surfaceSize)));
        layers += std::max(0.0, seen.width() * seen.height()) / (surfaceSize.width() * surfaceSize.height());
        pieces += 1.0;
    }
};

DrawingCost::DrawingCost()
    : m_engine(std::make_unique<Engine>())
{}

DrawingCost::~DrawingCost() = default;

QPaintEngine* DrawingCost::paintEngine() const
{
    return m_engine.get();
}

QSizeF DrawingCost::surface()
{
    return QSizeF(surfaceSize);
}

bool DrawingCost::isAffordable() const
{
    return m_engine->layers <= mostLayers && m_engine->pieces <= mostPieces;
}

int DrawingCost::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return surfaceSize.width();
    case PdmHeight:
        return surfaceSize.height();
    case PdmWidthMM:
        return qRound(surfaceSize.width() * 25.4 / 96.0);
    case PdmHeightMM:
        return qRound(surfaceSize.height() * 25.4 / 96.0);
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return 0;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    case PdmDevicePixelRatioF_EncodedA:
    case PdmDevicePixelRatioF_EncodedB:
        return encodeMetricF(metric, 1.0);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace ketenkaart

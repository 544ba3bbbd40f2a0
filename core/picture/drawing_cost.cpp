#include "core/picture/drawing_cost.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ketenkaart {

namespace {

constexpr QSize surfaceSize(1000, 1000);
constexpr double mostLayers = 600.0;       ///< of the whole surface, one over the other
constexpr double mostPieces = 2'000'000.0; ///< of lines and curves
constexpr double mostSorting = 50'000'000.0;

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
        addCells(path, isStroked ? pen.widthF() : 0.0);
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
    double sorting = 0.0;

private:
    /// Qt's rasteriser sorts the pixels that the edge of an area crosses by inserting each among those of its row: the
    /// square of how many there are in a row, for each row. An edge along a row crosses none.
    void addCells(const QPainterPath& path, double width)
    {
        double cells = 0.0;
        double top = surfaceSize.height();
        double bottom = 0.0;
        const QTransform transform = painter()->combinedTransform();
        for (const QPolygonF& polygon : path.toSubpathPolygons(transform)) {
            for (qsizetype i = 1; i < polygon.size(); ++i) {
                const QPointF step = polygon[i] - polygon[i - 1];
                const bool isAlongRow = std::abs(step.y()) < 0.01 && width <= 0.0;
                const double length = isAlongRow ? 0.0 : std::max(std::abs(step.x()), std::abs(step.y()));
                cells += std::min(length, 4.0 * surfaceSize.width());
            }
            const QRectF box = polygon.boundingRect();
            top = std::clamp(box.top(), 0.0, top);
            bottom = std::max(bottom, std::min<double>(box.bottom(), surfaceSize.height()));
        }
        if (width > 0.0) {
            const double pixels = width * std::sqrt(std::abs(transform.determinant()));
            cells = 2.0 * cells + 2.0 * pixels * path.elementCount();
            top = std::max(0.0, top - pixels);
            bottom = std::min<double>(surfaceSize.height(), bottom + pixels);
        }
        sorting += cells * cells / std::max(8.0, bottom - top);
    }

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
    return m_engine->layers <= mostLayers && m_engine->pieces <= mostPieces && m_engine->sorting <= mostSorting;
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

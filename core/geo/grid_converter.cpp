#include "core/geo/grid_converter.h"

#include <QCoreApplication>

#include <proj.h>

#include <cmath>

namespace ketenkaart {

namespace {

// PROJ calculates on far outside this area, and off by far more than it is inside. False for NaN too.
bool isInGrid(const GridSystem& grid, double x, double y)
{
    return x >= grid.west && x <= grid.east && y >= grid.south && y <= grid.north;
}

Error outsideGrid(const GridSystem& grid, const QString& where)
{
    return {
        Error::Code::InvalidData,
        QCoreApplication::translate("GridConverter", "The point lies outside the area of %1").arg(grid.name), where,
        QCoreApplication::translate("GridConverter", "Check the order of the coordinates and their reference system")};
}

Error projError(const GridSystem& grid, PJ_CONTEXT* context, int code)
{
    const char* text = code != 0 ? proj_context_errno_string(context, code) : nullptr;
    return {Error::Code::InvalidData,
            QCoreApplication::translate("GridConverter", "Cannot convert between %1 and WGS84: %2")
                .arg(grid.name, text ? QString::fromUtf8(text)
                                     : QCoreApplication::translate("GridConverter", "PROJ has no such transformation")),
            QString(),
            QCoreApplication::translate("GridConverter", "Check the coordinates and the installation of PROJ")};
}

} // namespace

struct GridConverter::Private
{
    PJ_CONTEXT* context = nullptr;
    PJ* transformation = nullptr;

    explicit Private(const GridSystem& grid)
        : context(proj_context_create())
    {
        // Never fetch correction grids: no network unless the user asked for it.
        proj_context_set_enable_network(context, 0);
        // What goes wrong is in the Result; PROJ's own lines on standard error would only double it.
        proj_log_level(context, PJ_LOG_NONE);
        if (PJ* raw = proj_create_crs_to_crs(context, grid.code.toUtf8().constData(), "EPSG:4326", nullptr)) {
            // x/y and longitude/latitude order on both sides, whatever the authority says.
            transformation = proj_normalize_for_visualization(context, raw);
            proj_destroy(raw);
        }
    }
    ~Private()
    {
        proj_destroy(transformation);
        proj_context_destroy(context);
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    Result<PJ_COORD> transform(const GridSystem& grid, PJ_DIRECTION direction, double x, double y) const
    {
        if (!transformation) {
            return std::unexpected(projError(grid, context, proj_context_errno(context)));
        }
        proj_errno_reset(transformation);
        const PJ_COORD result = proj_trans(transformation, direction, proj_coord(x, y, 0.0, 0.0));
        if (const int code = proj_errno(transformation)) {
            return std::unexpected(projError(grid, context, code));
        }
        return result;
    }
};

GridConverter::GridConverter(const GridSystem& grid)
    : m_grid(grid)
    , d(std::make_unique<Private>(grid))
{}
GridConverter::~GridConverter() = default;
GridConverter::GridConverter(GridConverter&&) noexcept = default;
GridConverter& GridConverter::operator=(GridConverter&&) noexcept = default;

Result<GeoPoint> GridConverter::toGeo(double x, double y) const
{
    if (!isInGrid(m_grid, x, y)) {
        return std::unexpected(
            outsideGrid(m_grid, QStringLiteral("%1, %2").arg(QString::number(x, 'f', 0), QString::number(y, 'f', 0))));
    }
    return d->transform(m_grid, PJ_FWD, x, y).transform([](const PJ_COORD& c) { return GeoPoint{c.xy.x, c.xy.y}; });
}

Result<QPointF> GridConverter::fromGeo(const GeoPoint& point) const
{
    return d->transform(m_grid, PJ_INV, point.longitude, point.latitude)
        .and_then([&](const PJ_COORD& c) -> Result<QPointF> {
            if (!isInGrid(m_grid, c.xy.x, c.xy.y)) {
                return std::unexpected(
                    outsideGrid(m_grid, QStringLiteral("%1, %2").arg(QString::number(point.longitude, 'f', 5),
                                                                     QString::number(point.latitude, 'f', 5))));
            }
            return QPointF(c.xy.x, c.xy.y);
        });
}

bool GridConverter::looksLike(const GridSystem& grid, double x, double y)
{
    // Degrees are below a thousand, and so is a zero that stands for a missing value; nobody lives within a kilometre
    // of the axes of a grid, which lie outside its country.
    constexpr double least = 1000.0;
    return std::abs(x) > least && std::abs(y) > least && isInGrid(grid, x, y);
}

} // namespace ketenkaart

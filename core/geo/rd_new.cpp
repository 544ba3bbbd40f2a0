#include "core/geo/rd_new.h"

#include <QCoreApplication>

#include <proj.h>

namespace ketenkaart {

namespace {

constexpr double westEdge = 0.0; // metres, the area of the grid
constexpr double eastEdge = 300000.0;
constexpr double southEdge = 300000.0;
constexpr double northEdge = 630000.0;

// PROJ calculates on far outside this area, and off by far more than it is inside. False for NaN too.
bool isInGrid(double x, double y)
{
    return x >= westEdge && x <= eastEdge && y >= southEdge && y <= northEdge;
}

Error outsideGrid(const QString& where)
{
    return {Error::Code::InvalidData, QCoreApplication::translate("RdNew", "The point lies outside the area of RD New"),
            where,
            QCoreApplication::translate("RdNew", "Check the order of the coordinates and their reference system")};
}

Error projError(PJ_CONTEXT* context, int code)
{
    const char* text = code != 0 ? proj_context_errno_string(context, code) : nullptr;
    return {Error::Code::InvalidData,
            QCoreApplication::translate("RdNew", "Cannot convert between RD New and WGS84: %1")
                .arg(text ? QString::fromUtf8(text)
                          : QCoreApplication::translate("RdNew", "PROJ has no such transformation")),
            QString(), QCoreApplication::translate("RdNew", "Check the coordinates and the installation of PROJ")};
}

} // namespace

struct RdNew::Private
{
    PJ_CONTEXT* context = nullptr;
    PJ* transformation = nullptr;

    Private()
        : context(proj_context_create())
    {
        // Never fetch correction grids: no network unless the user asked for it.
        proj_context_set_enable_network(context, 0);
        // What goes wrong is in the Result; PROJ's own lines on standard error would only double it.
        proj_log_level(context, PJ_LOG_NONE);
        if (PJ* raw = proj_create_crs_to_crs(context, "EPSG:28992", "EPSG:4326", nullptr)) {
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

    Result<PJ_COORD> transform(PJ_DIRECTION direction, double x, double y) const
    {
        if (!transformation) {
            return std::unexpected(projError(context, proj_context_errno(context)));
        }
        proj_errno_reset(transformation);
        const PJ_COORD result = proj_trans(transformation, direction, proj_coord(x, y, 0.0, 0.0));
        if (const int code = proj_errno(transformation)) {
            return std::unexpected(projError(context, code));
        }
        return result;
    }
};

RdNew::RdNew()
    : d(std::make_unique<Private>())
{}
RdNew::~RdNew() = default;
RdNew::RdNew(RdNew&&) noexcept = default;
RdNew& RdNew::operator=(RdNew&&) noexcept = default;

Result<GeoPoint> RdNew::toGeo(double x, double y) const
{
    if (!isInGrid(x, y)) {
        return std::unexpected(outsideGrid(QStringLiteral("%1, %2").arg(x, 0, 'f', 0).arg(y, 0, 'f', 0)));
    }
    return d->transform(PJ_FWD, x, y).transform([](const PJ_COORD& c) { return GeoPoint{c.xy.x, c.xy.y}; });
}

Result<QPointF> RdNew::fromGeo(const GeoPoint& point) const
{
    return d->transform(PJ_INV, point.longitude, point.latitude)
        .and_then([&point](const PJ_COORD& c) -> Result<QPointF> {
            if (!isInGrid(c.xy.x, c.xy.y)) {
                return std::unexpected(outsideGrid(
                    QStringLiteral("%1, %2").arg(point.longitude, 0, 'f', 5).arg(point.latitude, 0, 'f', 5)));
            }
            return QPointF(c.xy.x, c.xy.y);
        });
}

bool RdNew::looksLikeRd(double x, double y)
{
    // Nobody has an address within a kilometre of the western edge, far out at sea; a zero there is a missing value.
    return x > 1000.0 && isInGrid(x, y);
}

} // namespace ketenkaart

#include "app/panels/marker_icon.h"

#include "core/paint/scene_painter.h"
#include "core/scene/actor_marker.h"

#include <QIconEngine>
#include <QPainter>

#include <algorithm>

namespace ketenkaart {

namespace {

/// The square, in the units of MarkerItem, that fills an icon: the largest symbol (radius 8) with its outline.
constexpr double iconExtent = 19.0;

/// Paints the marker anew for every size and pixel ratio that Qt asks for, so that it is never a scaled bitmap.
class MarkerIconEngine : public QIconEngine
{
public:
    explicit MarkerIconEngine(MarkerItem marker)
        : m_marker(std::move(marker))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        painter->translate(QRectF(rect).center());
        const double scale = std::min(rect.width(), rect.height()) / iconExtent;
        painter->scale(scale, scale);
        paintMarker(*painter, m_marker, MapStyle::standard().badge);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine* clone() const override { return new MarkerIconEngine(*this); }

private:
    MarkerItem m_marker;
};

QIcon iconOf(MarkerItem marker)
{
    return QIcon(new MarkerIconEngine(std::move(marker)));
}

} // namespace

IconColour iconColourBeside(const MapFilter& filter)
{
    return filter.chainIds.isEmpty() ? IconColour::Theme : IconColour::Neutral;
}

QIcon actorIcon(const Actor& actor, const Vocabulary& words, const QString& badge, IconColour colour)
{
    const MapStyle style = MapStyle::standard();
    MarkerItem marker = actorMarker(actor, words, style, badge.isEmpty() ? 6.5 : style.chainMarkerRadius);
    marker.badge = badge;
    if (colour == IconColour::Neutral || !badge.isEmpty()) {
        marker.fill = style.neutral;
        marker.badgeColour = style.inkOn(marker.fill);
    }
    if (!actor.position) {
        marker.badgeColour = marker.outline = marker.fill;
        marker.outlineWidth = 1.6;
        marker.fill = style.markerOutline;
        marker.radius -= 0.8; // its outline is visible, so it would seem larger than the others
    }
    return iconOf(std::move(marker));
}

QIcon campusIcon()
{
    const MapStyle style = MapStyle::standard();
    MarkerItem marker;
    marker.shape = MarkerShape::Hexagon;
    marker.radius = style.campusRadius;
    marker.fill = style.campusFill;
    marker.outline = style.campusColour;
    marker.outlineWidth = 1.8;
    return iconOf(std::move(marker));
}

QIcon swatchIcon(const QColor& colour)
{
    MarkerItem marker;
    marker.radius = 5.5;
    marker.fill = colour;
    marker.outline = Qt::transparent;
    return iconOf(std::move(marker));
}

SymbolWidget::SymbolWidget(int size, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void SymbolWidget::setIcon(const QIcon& icon)
{
    m_icon = icon;
    update();
}

void SymbolWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace ketenkaart

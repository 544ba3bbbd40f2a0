#include "app/window/map_status.h"

#include "app/map/map_widget.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

MapStatus::MapStatus(MapWidget& map, QStatusBar& bar, QObject* parent)
    : QObject(parent)
    , m_map(map)
    , m_position(new QLabel(&bar))
    , m_scale(new QLabel(&bar))
{
    bar.addWidget(m_position, 1);
    bar.addPermanentWidget(m_scale);
    connect(&map, &MapWidget::pointerMoved, this, [this](const GeoPoint& position) {
        m_position->setText(
            tr("%1° E, %2° N")
                .arg(QLocale().toString(position.longitude, 'f', 4), QLocale().toString(position.latitude, 'f', 4)));
    });
    connect(&map, &MapWidget::cameraChanged, this, &MapStatus::updateScale);
}

void MapStatus::updateScale()
{
    // Three figures are all that a scale on an unknown screen can mean.
    const double denominator = m_map.view().scaleDenominator();
    const double step = std::pow(10.0, std::floor(std::log10(std::max(denominator, 10.0))) - 1.0);
    m_scale->setText(tr("Scale 1 : %1").arg(QLocale().toString(std::round(denominator / step) * step, 'f', 0)));
}

} // namespace ketenkaart

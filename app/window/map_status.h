#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace ketenkaart {

class MapWidget;

/// What the status bar says of the map: where the pointer is, and the scale.
class MapStatus : public QObject
{
    Q_OBJECT

public:
    /// The labels are the status bar's.
    MapStatus(MapWidget& map, QStatusBar& bar, QObject* parent);

    /// Says the scale in the language of the interface.
    void updateScale();

private:
    MapWidget& m_map;
    QLabel* m_position;
    QLabel* m_scale;
};

} // namespace ketenkaart

#pragma once

#include "core/scene/map_scene.h"

#include <QHash>
#include <QImage>
#include <QVariantAnimation>
#include <QWidget>

namespace ketenkaart {

/// The way from the map to the diagram and back: the symbols fly from their places on the one to their places on the
/// other, the map fades away, and then the diagram's names and links appear. Lies over both while it runs.
class MorphView : public QWidget
{
    Q_OBJECT

public:
    explicit MorphView(QWidget* parent = nullptr);

    /// What to fly between, in pixels of this widget. Symbols that the map does not show (an id without an entry)
    /// appear at their places in the diagram.
    void setScenes(const QImage& map, const QHash<QString, MarkerItem>& onMap, const QImage& diagram,
                   const MapScene& diagramScene);
    /// Runs towards the diagram or back to the map; at once where the desktop asks for no animation.
    void start(bool toDiagram);
    /// 0 is the map, 1 the diagram.
    [[nodiscard]] double progress() const { return m_progress; }
    void setProgress(double progress);

Q_SIGNALS:
    void finished(bool atDiagram);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_map;
    QImage m_diagram;
    QHash<QString, MarkerItem> m_onMap;
    MapScene m_scene;
    QVariantAnimation m_animation;
    double m_progress = 0.0;
    bool m_toDiagram = true;
};

} // namespace ketenkaart

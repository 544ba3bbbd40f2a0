#pragma once

#include "app/session/latest_task.h"
#include "core/slide/slide_layout.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace ketenkaart {

/// A scene as large as the widget, as it will be shown: painted anew in a worker thread whenever it changes. Its map
/// can be moved and zoomed in place, with the mouse or, with the focus, with arrows, plus, minus and Home.
class SlidePreview : public QWidget
{
    Q_OBJECT

public:
    explicit SlidePreview(QWidget* parent);

    /// The scene, with its number from 1, and what it is shown from; nothing without a scene.
    void setSlide(const std::optional<Slide>& slide, int number, SlideContext context);

    /// Whether the scene shows a map that can be framed.
    [[nodiscard]] bool hasMap() const;
    /// The map within the widget, in pixels; empty without one.
    [[nodiscard]] QRectF frame() const;
    /// False while it is being painted, for tests and tools.
    [[nodiscard]] bool isSettled() const { return !m_painting.isRunning() && !m_settle.isActive() && !m_isStale; }
    [[nodiscard]] QSize sizeHint() const override { return {960, 540}; }

Q_SIGNALS:
    /// The user has framed the map: what it is to show now; no value for the whole area.
    void framed(const std::optional<ketenkaart::GeoBox>& extent);
    /// Another picture is on.
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A picture, and what lies where in it.
    struct Painted
    {
        SlideLayout layout;
        QImage image;
    };
    /// Paints soon: at once, or when the picture that is under way is there.
    void paintSoon();
    void start();
    void onPainted(std::shared_ptr<const Painted> painted);
    /// Where the slide lies in the widget.
    [[nodiscard]] QRectF slideRect() const;
    /// Pixels of the widget for one pixel of the view of the map.
    [[nodiscard]] double density() const;
    void pan(const QPointF& by);
    void zoom(double factor, const QPointF& about);
    void tellFramed();

    SlideContext m_context;
    std::optional<Slide> m_slide;
    int m_number = 0;
    LatestTask m_painting;
    bool m_isStale = false; ///< the picture that is under way is not the last one
    std::shared_ptr<const Painted> m_painted;
    MapView m_view; ///< of the map as the user moves it, in pixels of that view
    std::optional<QPointF> m_drag;
    QTimer m_settle; ///< after the last turn of the wheel or key
};

} // namespace ketenkaart

#pragma once

#include <QPolygonF>
#include <QWidget>

#include <vector>

namespace ketenkaart {

/// What a presenter draws over a scene: a spotlight that dims all but a circle around the pointer, and lines of a pen.
/// Lies over the player as a child of it and covers it; without a tool it lets every event through, and the lines stay
/// until they are cleared. Lives in the GUI thread.
class AnnotationLayer : public QWidget
{
    Q_OBJECT

public:
    enum class Tool { None, Spotlight, Pen };

    explicit AnnotationLayer(QWidget* parent);

    [[nodiscard]] Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    /// The colour of the pen: one that stands out on map and text alike.
    void setInk(const QColor& ink);
    /// Takes the lines away; the tool stays.
    void clear();
    [[nodiscard]] bool hasLines() const { return !m_lines.empty(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// Lines are kept as shares of width and height, so that they stay in their place when the screen changes.
    [[nodiscard]] QPointF toShare(const QPointF& position) const;
    [[nodiscard]] QPointF fromShare(const QPointF& share) const;
    [[nodiscard]] double penWidth() const;
    [[nodiscard]] QRectF circle() const;
    void moveSpotlight(const QPointF& position, double radius);

    Tool m_tool = Tool::None;
    QColor m_ink = QColor(0xe3, 0x00, 0x7b);
    std::vector<QPolygonF> m_lines;
    QPointF m_centre;       ///< of the spotlight, in pixels
    double m_radius = 0.16; ///< of the spotlight, as a share of the height
};

} // namespace ketenkaart

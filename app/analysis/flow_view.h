#pragma once

#include "core/scene/flow_diagram.h"

#include <QWidget>

namespace ketenkaart {

/// Shows a Sankey diagram of flows with its legend. A ribbon is named under the pointer, and chosen with a click, or
/// with the arrow keys and Enter.
class FlowView : public QWidget
{
    Q_OBJECT

public:
    using Flows = std::vector<std::pair<LinkKind, FlowMatrix>>;

    explicit FlowView(QWidget* parent = nullptr);

    /// What is shown from now on; nothing stays chosen.
    void setFlows(const Flows& flows, const FlowChoice& choice, const MapStyle& style);
    [[nodiscard]] const FlowDiagram& diagram() const { return m_diagram; }
    /// The ribbon that was chosen last; none when another way of choosing took its place.
    [[nodiscard]] std::optional<size_t> chosen() const { return m_chosen; }
    void clearChosen();
    /// "Utrecht → Limburg: 12 links, 5 of them implied"
    [[nodiscard]] QString textOf(size_t ribbon) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void ribbonChosen(size_t ribbon);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct LegendPart
    {
        QRectF swatch;
        MarkerSample sample;
        QString text;
    };
    void layOut();
    double placeLegend(); ///< the height that it takes at the foot
    void paintLegend(QPainter& painter) const;
    void retranslate();
    void choose(size_t ribbon);
    void setCurrent(std::optional<size_t> ribbon);
    void paintAround(QPainter& painter, std::optional<size_t> ribbon, const QPen& pen) const;

    Flows m_flows;
    FlowChoice m_choice;
    MapStyle m_style = MapStyle::standard();
    FlowDiagram m_diagram;
    std::vector<LegendPart> m_legend;
    std::optional<size_t> m_hovered;
    std::optional<size_t> m_current; ///< of the keyboard
    std::optional<size_t> m_chosen;
};

} // namespace ketenkaart

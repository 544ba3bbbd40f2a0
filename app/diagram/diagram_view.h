#pragma once

#include "app/map/explorable_scene.h"
#include "app/session/map_session.h"
#include "core/scene/chain_diagram.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace ketenkaart {

/// The diagram of the session's chain: painted as on a page, with the same selection and hovering as the map and the
/// lists. Laid out and painted in a worker thread whenever the chain, the filter, the language, the style or its size
/// change, while it can be seen. Columns from left to right where it is wide, bands from top to bottom where it is
/// narrow.
class DiagramView : public QWidget, public ExplorableScene
{
    Q_OBJECT

public:
    explicit DiagramView(MapSession& session, QWidget* parent = nullptr);
    ~DiagramView() override;

    /// What is shown; without items while there is no chain.
    [[nodiscard]] const MapScene& scene() const { return m_shown.diagram.scene; }
    /// Its picture, at the screen's resolution.
    [[nodiscard]] const QImage& image() const { return m_shown.image; }
    /// Lays the diagram out for this size although it cannot be seen yet; diagramShown() tells when it is there.
    void prepare(const QSize& size);
    /// Whether what is shown is what the session asks for.
    [[nodiscard]] bool isSettled() const { return !m_painting.isRunning() && !m_delay.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void diagramShown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Painted
    {
        ChainDiagram diagram;
        QImage image;
    };
    void requestDiagram();
    void startWork();
    void showPainted(Painted painted);
    void retranslate();
    [[nodiscard]] const MapScene* shownScene() const override { return &m_shown.diagram.scene; }
    [[nodiscard]] QPointF toWidget(const QPointF& scenePoint) const override { return scenePoint; }
    [[nodiscard]] QPointF toShownScene(const QPointF& widgetPoint) const override { return widgetPoint; }
    void showKeyboardTarget() override;
    void showFocusFrame(bool on) override;
    void paintName(QPainter& painter, const SceneTarget& target) const;
    void paintFocusFrame(QPainter& painter, const MapStyle& style) const;
    void paintRing(QPainter& painter, const QString& id, const QColor& colour, double width) const;
    [[nodiscard]] QString chainId() const { return m_session.filter().chainIds.value(0); }

    Painted m_shown;
    LatestTask m_painting;
    QTimer m_delay; ///< while one drags an edge, not every size is laid out
    bool m_hasFocusFrame = false;
    bool m_isStale = true; ///< something changed while it could not be seen
};

} // namespace ketenkaart

#include "app/map/map_widget.h"

#include "app/map/furniture_items.h"
#include "app/map/map_view_properties.h"
#include "app/map/scene_canvas.h"
#include "app/session/export_texts.h"
#include "app/session/target_text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

#include <algorithm>
#include <utility>

/// Registers the items of MapView.qml when the program starts; made by qt_add_qml_module().
extern void qml_register_types_Ketenkaart_Map();

namespace ketenkaart {

namespace {

/// How much larger than the view a scene is painted, on every side, in pixels.
constexpr double paintedMargin = 220.0;
constexpr int settleMilliseconds = 90;
constexpr int flightMilliseconds = 700;
/// Nearer than this one sees only the symbol and no surroundings.
constexpr double nearestFlightZoom = 13.5;
/// Free around the three provinces and around a place, in pixels.
constexpr double homeMargin = 14.0;
constexpr double boxMargin = 40.0;
/// For the cards on every side of an answer, in pixels.
constexpr QSizeF cardRoom(190.0, 70.0);

} // namespace

MapWidget::MapWidget(MapSession& session, QWidget* parent)
    : QQuickWidget(parent)
    , ExplorableScene(session, *this)
    , m_tool(*this, session)
{
    // Named, so that the linker takes it out of its library.
    const auto volatile registerTypes = &qml_register_types_Ketenkaart_Map;
    Q_UNUSED(registerTypes)
    setResizeMode(SizeRootObjectToView);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 180);
    loadView();
    m_canvas = rootObject()->findChild<SceneCanvas*>(QStringLiteral("canvas"));
    m_scaleBar = rootObject()->findChild<ScaleBarItem*>(QStringLiteral("scaleBar"));

    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &MapWidget::requestScene);
    connect(m_canvas, &SceneCanvas::cameraChanged, this, &MapWidget::onCameraChanged);
    connect(m_canvas, &SceneCanvas::sizeChanged, this, &MapWidget::onCameraChanged);
    connect(&m_renderer, &SceneRenderer::finished, this, &MapWidget::onSceneFinished);
    // The QML signals carry points by value under their own type names.
    connect(rootObject(), SIGNAL(clicked(QPointF)), this, SLOT(onClicked(QPointF)));
    connect(rootObject(), SIGNAL(hovered(QPointF)), this, SLOT(onHovered(QPointF)));
    connect(rootObject(), SIGNAL(hoverLeft()), this, SLOT(onHoverLeft()));
    connect(rootObject(), SIGNAL(homeRequested()), this, SLOT(showHome()));
    connect(rootObject(), SIGNAL(movedByHand()), this, SLOT(onMovedByHand()));

    connect(&m_session, &MapSession::datasetChanged, this, &MapWidget::updateLimits);
    connect(&m_session, &MapSession::datasetChanged, this, &MapWidget::followArea);
    connect(&m_session, &MapSession::datasetChanged, this, &MapWidget::requestScene);
    connect(&m_session, &MapSession::filterChanged, this, &MapWidget::requestScene);
    connect(&m_session, &MapSession::selectionChanged, this, &MapWidget::requestScene);
    connect(&m_session, &MapSession::selectionChanged, this, &MapWidget::updateSelectionRing);
    connect(&m_session, &MapSession::highlightChanged, this, &MapWidget::requestScene);
    connect(&m_session, &MapSession::hoverChanged, this, &MapWidget::updateHoverRing);
    connect(&m_session, &MapSession::languageChanged, this, &MapWidget::requestScene);
    connect(&m_session, &MapSession::styleChanged, this, &MapWidget::updateStyle);
    connect(&m_session, &MapSession::showOnMapRequested, this, &MapWidget::showSelection);
    connect(&m_session, &MapSession::showExtentRequested, this, &MapWidget::showWhereNeeded);
    connect(&m_tool, &MapTool::changed, this, &MapWidget::showTool);
    updateTexts();
    m_home = m_session.dataset().area().extent;
    m_framed = Framed{m_home, Framing::Home};
}

MapWidget::~MapWidget() = default;

void MapWidget::loadView()
{
    auto* component = new QQmlComponent(engine(), "Ketenkaart.Map", "MapView", this);
    QVariantMap properties = coloursOf(MapStyle::of(m_session.style()));
    properties.insert(QStringLiteral("limits"), cameraLimits(m_session.dataset(), m_baseMap.get()));
    properties.insert(QStringLiteral("attribution"), attribution());
    QObject* view = component->createWithInitialProperties(properties);
    Q_ASSERT_X(view, "MapWidget", qPrintable(component->errorString()));
    setContent(component->url(), component, view);
}

void MapWidget::setBaseMap(std::shared_ptr<const BaseMap> baseMap)
{
    m_baseMap = std::move(baseMap);
    updateLimits();
    requestScene();
}

QString MapWidget::attribution()
{
    return tr("Base map: %1").arg(mapAttribution());
}

void MapWidget::updateLimits()
{
    rootObject()->setProperty("limits", cameraLimits(m_session.dataset(), m_baseMap.get()));
}

QMarginsF MapWidget::marginsFor(Framing framing) const
{
    switch (framing) {
    case Framing::Exact:
        return {};
    case Framing::Home:
        return {homeMargin, homeMargin, homeMargin, homeMargin};
    case Framing::Box:
        return {boxMargin, boxMargin, boxMargin, boxMargin};
    case Framing::Answer: {
        // A card is as wide on a small map as on a large one; but at least half of the map is for what it is about.
        const double across = std::min(std::max(0.18 * width(), cardRoom.width()), width() / 4.0);
        const double upright = std::min(std::max(0.12 * height(), cardRoom.height()), height() / 4.0);
        return {across, upright, across, upright};
    }
    }
    std::unreachable();
}

MapView MapWidget::viewOf(const Framed& framed) const
{
    MapView view = MapView::fit(framed.box, QSizeF(size()), marginsFor(framed.framing));
    if (framed.framing == Framing::Box || framed.framing == Framing::Answer) {
        const double nearest = std::min(view.pixelsPerWorldUnit(), MapView::scaleForZoom(nearestFlightZoom));
        view = MapView(view.centre(), nearest, view.size());
    }
    return view;
}

void MapWidget::frame(const Framed& framed, bool animated)
{
    const Framed target = framed; // it may be the one that flying lets go of
    fly(viewOf(target), animated);
    m_framed = target;
}

void MapWidget::showHome(bool animated)
{
    frame({m_home, Framing::Home}, animated);
}

void MapWidget::followArea()
{
    const GeoBox& home = m_session.dataset().area().extent;
    if (m_home != home && !home.isEmpty()) {
        m_home = home;
        showHome(false);
    }
}

void MapWidget::showBox(const GeoBox& box, bool animated)
{
    frame({box, Framing::Box}, animated);
}

void MapWidget::showExactly(const GeoBox& box)
{
    frame({box, Framing::Exact}, true);
}

void MapWidget::showWhereNeeded(const GeoBox& box)
{
    // A view that has it all, and not as a speck, is better kept: one compares with what was there before.
    const MapView now = view();
    QRectF there;
    for (const GeoPoint corner : {GeoPoint{box.west, box.south}, GeoPoint{box.east, box.north}}) {
        there |= QRectF(now.geoToView(corner), QSizeF(1.0, 1.0));
    }
    const QRectF free = QRectF(rect()).marginsRemoved(marginsFor(Framing::Answer)).adjusted(-2, -2, 2, 2);
    const bool isSpeck = std::max(there.width() / width(), there.height() / height()) < 0.25;
    if (!free.contains(there) || isSpeck) {
        frame({box, Framing::Answer}, true);
    }
}

void MapWidget::showSelection(const Selection& selection)
{
    std::optional<GeoPoint> position;
    if (const Actor* actor = m_session.dataset().actor(selection.id);
        actor && selection.kind == Selection::Kind::Actor) {
        position = actor->position;
    } else if (const Campus* campus = m_session.dataset().campus(selection.id)) {
        position = campus->position;
    }
    if (!position) {
        return; // a programme without a place: the panel tells about it
    }
    // What is in view already needs no flight; the ring shows it.
    const QRectF comfortable = QRectF(rect()).adjusted(40, 40, -40, -40);
    if (!comfortable.contains(view().geoToView(*position))) {
        fly(MapView(toWorld(*position), view().pixelsPerWorldUnit(), QSizeF(size())), true);
    }
}

void MapWidget::zoomIn()
{
    QMetaObject::invokeMethod(rootObject(), "zoomBy", 0.5, QPointF(rect().center()));
}

void MapWidget::zoomOut()
{
    QMetaObject::invokeMethod(rootObject(), "zoomBy", -0.5, QPointF(rect().center()));
}

void MapWidget::fly(const MapView& target, bool animated)
{
    m_framed.reset();
    const GeoPoint centre = toGeo(target.centre());
    QMetaObject::invokeMethod(rootObject(), "flyTo", centre.latitude, centre.longitude, target.zoomLevel(),
                              animated ? flightMilliseconds : 0);
}

GeoBox MapWidget::visibleExtent() const
{
    const MapView now = view();
    GeoBox box;
    box.add(now.viewToGeo(QPointF()));
    box.add(now.viewToGeo(QPointF(now.size().width(), now.size().height())));
    return box;
}

MapView MapWidget::view() const
{
    return m_canvas->view();
}

void MapWidget::restoreView(const GeoPoint& centre, double zoomLevel)
{
    fly(MapView(toWorld(centre), MapView::scaleForZoom(zoomLevel), QSizeF(size())), false);
}

std::shared_ptr<const RenderedScene> MapWidget::renderedScene() const
{
    return m_canvas->rendered();
}

QPointF MapWidget::positionOf(const QString& actorId) const
{
    const auto rendered = m_canvas->rendered();
    const std::optional<QPointF> place = rendered ? placeOf(rendered->scene, actorId) : std::nullopt;
    return place ? m_canvas->fromScene(*place) : QPointF(-1, -1);
}

std::optional<MarkerItem> MapWidget::symbolOf(const QString& actorId) const
{
    const auto rendered = m_canvas->rendered();
    auto marker = rendered ? markerOf(rendered->scene, actorId) : std::nullopt;
    if (marker) {
        marker->centre = m_canvas->fromScene(marker->centre);
    }
    return marker;
}

bool MapWidget::isSettled() const
{
    return m_canvas->rendered() && !m_renderer.isBusy() && !m_settle.isActive() &&
           !rootObject()->property("moving").toBool();
}

void MapWidget::resizeEvent(QResizeEvent* event)
{
    QQuickWidget::resizeEvent(event);
    if (m_framed) {
        frame(*m_framed, rootObject()->property("flying").toBool());
    }
}

void MapWidget::changeEvent(QEvent* event)
{
    QQuickWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_canvas) {
        updateTexts();
        requestScene();
    }
}

void MapWidget::updateTexts()
{
    setAccessibleName(tr("Map"));
    rootObject()->setProperty("attribution", attribution());
}

void MapWidget::updateStyle()
{
    const MapStyle style = MapStyle::of(m_session.style());
    m_scaleBar->setStyle(style);
    for (const auto& [name, colour] : coloursOf(style).asKeyValueRange()) {
        rootObject()->setProperty(name.toLatin1().constData(), colour);
    }
    requestScene();
}

void MapWidget::onCameraChanged()
{
    m_scaleBar->setView(m_canvas->view());
    updateSelectionRing();
    if (atKeyboard()) {
        showKeyboardTarget();
    } else {
        updateHoverRing();
    }
    // While the picture still covers the view it is only moved; a new one is painted when the camera pauses.
    if (m_canvas->isCovered()) {
        m_settle.start();
    } else if (!m_renderer.isBusy()) {
        requestScene();
    } else {
        m_settle.start();
    }
    Q_EMIT cameraChanged();
}

void MapWidget::requestScene()
{
    m_settle.stop();
    if (!m_baseMap || width() < 10 || height() < 10) {
        return;
    }
    SceneRequest request = m_session.sceneRequest();
    request.baseMap = m_baseMap;
    request.view = m_canvas->view().grownBy(paintedMargin);
    request.layoutFrame = QRectF(QPointF(paintedMargin, paintedMargin), QSizeF(size()));
    const auto shown = m_canvas->rendered();
    if (shown && shown->scene.view.pixelsPerWorldUnit() == request.view.pixelsPerWorldUnit()) {
        request.lastCards = cardOffsets(shown->scene); // while one pans, cards stay beside their anchors
    }
    const auto* attribution = rootObject()->findChild<QQuickItem*>(QStringLiteral("attribution"));
    for (const QQuickItem* item : std::initializer_list<const QQuickItem*>{m_scaleBar, attribution}) {
        const QRectF onMap = item->mapRectToItem(m_canvas, item->boundingRect());
        if (!onMap.isEmpty() && item->isVisible()) {
            request.keepClear.push_back(onMap.translated(request.layoutFrame.topLeft()).adjusted(-4, -4, 4, 4));
        }
    }
    m_renderer.request(std::move(request), devicePixelRatioF());
}

void MapWidget::onSceneFinished(const std::shared_ptr<const RenderedScene>& rendered)
{
    m_canvas->show(rendered);
    updateSelectionRing();
    updateHoverRing();
    onSceneShown();
    if (!m_canvas->isCovered() && !m_renderer.isBusy()) {
        requestScene();
    }
    Q_EMIT sceneShown();
}

void MapWidget::updateSelectionRing()
{
    const auto rendered = m_canvas->rendered();
    std::optional<MarkerItem> marker;
    if (rendered && m_session.selection().kind != Selection::Kind::None) {
        marker = markerOf(rendered->scene, m_session.selection().id);
    }
    rootObject()->setProperty("selectionVisible", marker.has_value());
    if (marker) {
        rootObject()->setProperty("selectionPosition", m_canvas->fromScene(marker->centre));
        rootObject()->setProperty("selectionRadius", marker->radius);
    }
}

void MapWidget::updateHoverRing()
{
    const SceneTarget* target = atKeyboard();
    const auto symbol = m_session.hoveredId().isEmpty() ? std::nullopt : symbolOf(m_session.hoveredId());
    rootObject()->setProperty("hoverRingVisible", target || symbol);
    rootObject()->setProperty("hoverRingStrong", target != nullptr);
    if (target || symbol) {
        rootObject()->setProperty("hoverRingPosition", target ? toWidget(target->hit.position) : symbol->centre);
        rootObject()->setProperty("hoverRingRadius", target ? target->bounds.width() / 2.0 : symbol->radius);
    }
}

SceneHit MapWidget::hitAt(const QPointF& position, double tolerance) const
{
    const auto rendered = m_canvas->rendered();
    return rendered ? hitTest(rendered->scene, m_canvas->toScene(position), tolerance) : SceneHit{};
}

void MapWidget::choose(const SceneTarget& target)
{
    if (m_tool.choose(target.hit, toWidget(target.hit.position))) {
        return;
    }
    if (target.hit.kind == SceneHit::Kind::Cluster) {
        openCluster(target.hit.members);
    } else {
        ExplorableScene::choose(target);
    }
}

void MapWidget::openCluster(const QStringList& members)
{
    showBox(m_session.extentOf(members));
}

void MapWidget::showTool()
{
    rootObject()->setProperty("tool", m_tool.kind() != MapTool::Kind::None);
    rootObject()->setProperty("toolLineVisible", m_tool.line().has_value());
    if (m_tool.line()) {
        rootObject()->setProperty("toolLineFrom", m_tool.line()->p1());
        rootObject()->setProperty("toolLineTo", m_tool.line()->p2());
    }
    rootObject()->setProperty("toolDotVisible", m_tool.dot().has_value());
    if (m_tool.dot()) {
        rootObject()->setProperty("toolDotPosition", *m_tool.dot());
    }
    if (m_tool.kind() != MapTool::Kind::None) {
        setFocus(); // for Esc
    } else {
        showName({}, {});
    }
}

void MapWidget::onClicked(const QPointF& position)
{
    const SceneHit hit = hitAt(position);
    if (m_tool.click(position, hit)) {
        return;
    }
    if (hit.kind == SceneHit::Kind::Cluster) {
        openCluster(hit.members);
    } else {
        m_session.select(selectionOf(hit));
    }
}

void MapWidget::onHovered(const QPointF& position)
{
    leaveKeyboardTarget();
    const SceneHit hit = hitAt(position, 3.0);
    const bool isOne = hit.kind == SceneHit::Kind::Actor || hit.kind == SceneHit::Kind::Campus;
    m_session.hover(isOne ? hit.id : QString());
    m_tool.hover(position);
    rootObject()->setProperty("overMovable", m_tool.isOverMovable(position));
    const QString hint = m_tool.hint(hit);
    showName(hint.isEmpty() ? hoverText(hit, m_session) : hint, position);
    Q_EMIT pointerMoved(m_canvas->view().viewToGeo(position));
}

void MapWidget::showName(const QString& name, const QPointF& position, double distance)
{
    rootObject()->setProperty("hoverDistance", distance);
    rootObject()->setProperty("hoverPosition", position);
    rootObject()->setProperty("hoverText", name);
}

void MapWidget::showKeyboardTarget()
{
    const SceneTarget* target = atKeyboard();
    showName(target ? hoverText(target->hit, m_session) : QString(),
             target ? toWidget(target->hit.position) : QPointF(), target ? target->bounds.width() / 2.0 : 0.0);
    updateHoverRing();
}

void MapWidget::showFocusFrame(bool on)
{
    rootObject()->setProperty("focusFrameVisible", on);
}

const MapScene* MapWidget::shownScene() const
{
    return m_canvas && m_canvas->rendered() ? &m_canvas->rendered()->scene : nullptr;
}

QPointF MapWidget::toWidget(const QPointF& scenePoint) const
{
    return m_canvas->fromScene(scenePoint);
}

QPointF MapWidget::toShownScene(const QPointF& widgetPoint) const
{
    return m_canvas->toScene(widgetPoint);
}

void MapWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_tool.press(event->position())) {
        QQuickWidget::mousePressEvent(event);
    }
}

void MapWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_tool.move(event->position())) {
        QQuickWidget::mouseMoveEvent(event);
    }
}

void MapWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_tool.release(event->position())) {
        QQuickWidget::mouseReleaseEvent(event);
    }
}

void MapWidget::keyPressEvent(QKeyEvent* event)
{
    if (m_tool.kind() != MapTool::Kind::None && event->key() == Qt::Key_Escape) {
        m_tool.leave();
    } else if (!takeKey(*event)) {
        QQuickWidget::keyPressEvent(event);
    }
}

void MapWidget::focusInEvent(QFocusEvent* event)
{
    QQuickWidget::focusInEvent(event);
    onFocusIn(event->reason());
}

void MapWidget::focusOutEvent(QFocusEvent* event)
{
    QQuickWidget::focusOutEvent(event);
    onFocusOut(event->reason());
}

void MapWidget::onMovedByHand()
{
    m_framed.reset();
}

void MapWidget::onHoverLeft()
{
    if (!atKeyboard()) {
        showName({}, {});
        m_session.hover({});
    }
}

} // namespace ketenkaart

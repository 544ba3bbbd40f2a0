#include "app/present/map_explorer.h"

#include "app/session/target_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

namespace {

constexpr int settleMilliseconds = 90;
/// Painted around the frame, as a part of it, so that one can pan a little without an edge.
constexpr double paintedAround = 0.25;
constexpr double hitTolerance = 5.0; // view pixels
constexpr double clusterZoom = 2.5;
/// Beyond these nothing is to be seen.
constexpr double leastZoomLevel = 6.0;
constexpr double mostZoomLevel = 17.0;

} // namespace

MapExplorer::MapExplorer(QObject* parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &MapExplorer::askScene);
    connect(&m_renderer, &SceneRenderer::finished, this, &MapExplorer::onSceneFinished);
    connect(&m_session, &MapSession::selectionChanged, this, &MapExplorer::onSelected);
    connect(&m_session, &MapSession::showOnMapRequested, this, &MapExplorer::showPlace);
}

void MapExplorer::setContext(const SlideContext& context)
{
    setSlide(nullptr);
    m_context = context;
    m_session.setDataset(context.dataset, {});
    m_session.setLanguage(context.language);
}

void MapExplorer::setSlide(PreparedSlidePtr slide)
{
    m_slide = std::move(slide);
    reset();
    if (!m_slide || !m_slide->layout.picture) {
        return;
    }
    const SceneRequest& request = m_slide->layout.request;
    if (const Case* scenario = m_context.dataset.scenario(m_slide->layout.slide.caseId)) {
        m_session.showCase(*scenario, request.dataset);
    } else {
        m_session.setActiveCase(std::nullopt);
    }
    m_session.setFilter(request.filter);
}

void MapExplorer::reset()
{
    m_isActive = false;
    m_settle.stop();
    m_rendered.reset();
    m_awaited.clear();
    if (m_slide && m_slide->hasMap()) {
        m_view = m_slide->view();
    }
    m_session.select({});
}

bool MapExplorer::canMove() const
{
    return m_slide && m_slide->hasMap() && m_context.baseMap;
}

double MapExplorer::density() const
{
    return m_slide->layout.picture->scale * m_slide->unit;
}

QRectF MapExplorer::frame() const
{
    return m_slide && m_slide->layout.picture ? QRectF(m_slide->frame) : QRectF();
}

bool MapExplorer::isInFrame(const QPointF& point) const
{
    return frame().contains(point);
}

const MapScene& MapExplorer::scene() const
{
    return m_rendered ? m_rendered->scene : m_slide->layout.picture->scene;
}

MapView MapExplorer::sceneView() const
{
    if (!m_rendered) {
        return m_slide->view();
    }
    const MapView& view = m_rendered->scene.view;
    return {view.centre(), view.pixelsPerWorldUnit() * density(), view.size() * density()};
}

QPointF MapExplorer::toScene(const QPointF& point) const
{
    if (!m_slide->hasMap()) {
        const SlidePicture& picture = *m_slide->layout.picture;
        return (point / m_slide->unit - picture.frame.topLeft()) / picture.scale;
    }
    return scene().view.worldToView(m_view.viewToWorld(point - frame().topLeft()));
}

SceneHit MapExplorer::hitAt(const QPointF& point) const
{
    return isInFrame(point) ? hitTest(scene(), toScene(point), hitTolerance) : SceneHit{};
}

QString MapExplorer::nameAt(const QPointF& point) const
{
    return hoverText(hitAt(point), m_session);
}

std::optional<QPointF> MapExplorer::positionOf(const QString& actorId) const
{
    const std::optional<QPointF> place = m_slide && m_slide->layout.picture ? placeOf(scene(), actorId) : std::nullopt;
    if (!place) {
        return std::nullopt;
    }
    if (!m_slide->hasMap()) {
        const SlidePicture& picture = *m_slide->layout.picture;
        return (picture.frame.topLeft() + *place * picture.scale) * m_slide->unit;
    }
    return frame().topLeft() + m_view.worldToView(scene().view.viewToWorld(*place));
}

void MapExplorer::begin()
{
    if (!m_isActive) {
        m_isActive = true;
        Q_EMIT begun();
    }
}

void MapExplorer::pan(const QPointF& by)
{
    if (!canMove()) {
        return;
    }
    begin();
    m_view = MapView(m_view.centre() - by / m_view.pixelsPerWorldUnit(), m_view.pixelsPerWorldUnit(), m_view.size());
    m_settle.start();
    Q_EMIT changed();
}

void MapExplorer::zoom(double factor, const std::optional<QPointF>& about)
{
    if (!canMove() || factor <= 0.0) {
        return;
    }
    begin();
    const QPointF point = about.value_or(frame().center()) - frame().topLeft();
    const WorldPoint fixed = m_view.viewToWorld(point);
    const double scale =
        std::clamp(m_view.pixelsPerWorldUnit() * factor, MapView::scaleForZoom(leastZoomLevel) * density(),
                   MapView::scaleForZoom(mostZoomLevel) * density());
    const QPointF fromCentre = point - m_view.rect().center();
    m_view = MapView(fixed - fromCentre / scale, scale, m_view.size());
    m_settle.start();
    Q_EMIT changed();
}

bool MapExplorer::choose(const SceneHit& hit)
{
    switch (hit.kind) {
    case SceneHit::Kind::None:
        return false;
    case SceneHit::Kind::Cluster: {
        const QPointF at = m_view.worldToView(scene().view.viewToWorld(hit.position)) + frame().topLeft();
        zoom(clusterZoom, at);
        return canMove();
    }
    case SceneHit::Kind::Link:
        if (const Link* link = m_session.dataset().link(hit.id)) {
            begin();
            m_session.selectActor(link->fromId);
        }
        return true;
    case SceneHit::Kind::Actor:
    case SceneHit::Kind::Campus:
        begin();
        m_session.select(
            {hit.kind == SceneHit::Kind::Actor ? Selection::Kind::Actor : Selection::Kind::Campus, hit.id});
        return true;
    }
    return false;
}

void MapExplorer::onSelected()
{
    if (m_isActive) {
        askScene();
        Q_EMIT changed();
    }
}

void MapExplorer::showPlace(const Selection& selection)
{
    const Actor* actor = m_session.dataset().actor(selection.id);
    const Campus* campus = m_session.dataset().campus(selection.id);
    const std::optional<GeoPoint> position = actor ? actor->position : campus ? campus->position : std::nullopt;
    if (!position || !canMove()) {
        return;
    }
    const QPointF at = m_view.geoToView(*position);
    if (!m_view.rect()
             .adjusted(0.1 * m_view.size().width(), 0.1 * m_view.size().height(), -0.4 * m_view.size().width(),
                       -0.1 * m_view.size().height()) // the panel lies there
             .contains(at)) {
        pan(QPointF(0.35 * m_view.size().width(), 0.5 * m_view.size().height()) - at);
    }
}

void MapExplorer::askScene()
{
    m_settle.stop();
    if (!m_isActive || !canMove()) {
        return;
    }
    SceneRequest request = m_slide->layout.request;
    request.filter = m_session.filter();
    if (m_session.selection().kind == Selection::Kind::Actor) {
        request.focusActorId = m_session.selection().id;
        request.highlight.reset();
    }
    const QSizeF seen = m_view.size() / density();
    const double around = paintedAround * std::min(seen.width(), seen.height());
    request.view = MapView(m_view.centre(), m_view.pixelsPerWorldUnit() / density(), seen).grownBy(around);
    request.layoutFrame = QRectF(QPointF(around, around), seen);
    if (m_rendered && m_rendered->scene.view.pixelsPerWorldUnit() == request.view.pixelsPerWorldUnit()) {
        request.lastCards = cardOffsets(m_rendered->scene);
    }
    m_awaited.push_back(request.view);
    m_renderer.request(std::move(request), density());
}

void MapExplorer::onSceneFinished(const std::shared_ptr<const RenderedScene>& rendered)
{
    // What was asked for before another slide came is of no use; what was overtaken the renderer left out.
    const auto asked = std::ranges::find(m_awaited, rendered->scene.view);
    if (!m_isActive || asked == m_awaited.end()) {
        return;
    }
    m_awaited.erase(m_awaited.begin(), asked + 1);
    m_rendered = rendered;
    Q_EMIT changed();
}

void MapExplorer::paint(QPainter& painter) const
{
    if (!m_slide || !m_slide->layout.picture) {
        return;
    }
    painter.save();
    painter.setClipRect(frame(), Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_slide->hasMap()) {
        painter.drawImage(m_slide->frame.topLeft(), m_slide->final, m_slide->frame);
    } else {
        const auto draw = [&](const QImage& image, const QRectF& source, const MapView& of) {
            const QPointF corner = frame().topLeft() + m_view.worldToView(of.viewToWorld(QPointF()));
            const double scale = m_view.pixelsPerWorldUnit() / of.pixelsPerWorldUnit();
            painter.drawImage(QRectF(corner, source.size() * scale), image, source);
        };
        painter.fillRect(frame(), scene().background);
        if (m_rendered) {
            QImage plain = m_rendered->image;
            plain.setDevicePixelRatio(1.0);
            draw(plain, QRectF(plain.rect()), sceneView());
        } else {
            draw(m_slide->final, frame(), m_slide->view());
        }
    }
    painter.restore();
}

} // namespace ketenkaart

#include "app/diagram/diagram_view.h"

#include "app/session/target_text.h"
#include "core/paint/scene_painter.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr int delayMilliseconds = 60;
/// Narrower than this, in widths to a height, the stages stand below each other.
constexpr double leastForColumns = 1.15;

} // namespace

DiagramView::DiagramView(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , ExplorableScene(session, *this)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(220, 160);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &DiagramView::startWork);
    connect(&m_session, &MapSession::datasetChanged, this, &DiagramView::requestDiagram);
    connect(&m_session, &MapSession::filterChanged, this, &DiagramView::requestDiagram);
    connect(&m_session, &MapSession::languageChanged, this, &DiagramView::requestDiagram);
    connect(&m_session, &MapSession::styleChanged, this, &DiagramView::requestDiagram);
    connect(&m_session, &MapSession::highlightChanged, this, &DiagramView::requestDiagram);
    connect(&m_session, &MapSession::selectionChanged, this, &DiagramView::requestDiagram);
    connect(&m_session, &MapSession::hoverChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

DiagramView::~DiagramView() = default;

QSize DiagramView::sizeHint() const
{
    return {760, 330};
}

void DiagramView::retranslate()
{
    setAccessibleName(tr("Diagram of the chain"));
}

void DiagramView::requestDiagram()
{
    m_isStale = true;
    if (isVisible()) {
        m_delay.start();
    }
}

void DiagramView::prepare(const QSize& size)
{
    resize(size);
    m_delay.stop();
    startWork();
}

void DiagramView::startWork()
{
    m_isStale = false;
    m_painting.start([this, request = m_session.sceneRequest(), chain = chainId(), size = QSizeF(this->size()),
                      ratio = devicePixelRatioF()](const std::stop_token&) {
        const auto painted = std::make_shared<Painted>();
        const auto direction = size.width() >= leastForColumns * size.height() ? ChainDiagram::Direction::LeftToRight
                                                                               : ChainDiagram::Direction::TopToBottom;
        painted->diagram = buildChainDiagram(request, chain, size, direction);
        painted->image = QImage((size * ratio).toSize(), QImage::Format_RGB32);
        painted->image.setDevicePixelRatio(ratio);
        painted->image.fill(request.style.pageGround);
        QPainter painter(&painted->image);
        paintItems(painter, painted->diagram.scene.items, request.style);
        painter.end();
        return [this, painted] { showPainted(std::move(*painted)); };
    });
}

void DiagramView::showPainted(Painted painted)
{
    m_shown = std::move(painted);
    onSceneShown();
    setAccessibleDescription(noticeOf(m_shown.diagram));
    update();
    Q_EMIT diagramShown();
}

void DiagramView::paintRing(QPainter& painter, const QString& id, const QColor& colour, double width) const
{
    if (id.isEmpty()) {
        return;
    }
    if (const auto marker = markerOf(scene(), id)) {
        const double reach = marker->radius + 3.5;
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(marker->centre, reach, reach);
    }
}

void DiagramView::paintEvent(QPaintEvent*)
{
    const MapStyle style = MapStyle::of(m_session.style());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), style.pageGround);
    if (chainId().isEmpty() || scene().items.empty()) {
        paintFocusFrame(painter, style);
        painter.setPen(style.pageQuietInk);
        const QString text = chainId().isEmpty() ? tr("Choose a value chain to see its stages")
                             : isSettled()       ? noticeOf(m_shown.diagram)
                                                 : QString();
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, text);
        return;
    }
    painter.drawImage(QPointF(), m_shown.image);
    if (const SceneTarget* target = atKeyboard()) {
        paintRing(painter, target->hit.id, style.pageInk, 2.5);
    } else {
        paintRing(painter, m_session.hoveredId(), style.pageQuietInk, 1.6);
    }
    if (m_session.selection().kind == Selection::Kind::Actor) {
        paintRing(painter, m_session.selection().id, style.pageInk, 2.5);
    }
    if (const SceneTarget* target = atKeyboard()) {
        paintName(painter, *target);
    }
    paintFocusFrame(painter, style);
}

void DiagramView::paintFocusFrame(QPainter& painter, const MapStyle& style) const
{
    if (m_hasFocusFrame) {
        painter.setPen(QPen(style.pageInk, 3.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
        painter.setPen(QPen(style.highlight, 2.0)); // one of the two is seen on any ground
        painter.drawRect(QRectF(rect()).adjusted(4.0, 4.0, -4.0, -4.0));
    }
}

void DiagramView::paintName(QPainter& painter, const SceneTarget& target) const
{
    // Beside the symbol, where at most its own name stands; a tool tip would lie over the next one.
    const QString name = hoverText(target.hit, m_session);
    const QFontMetricsF metrics(font());
    QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(name) + 16.0, metrics.height() + 6.0));
    box.moveCenter(target.hit.position);
    box.moveLeft(std::clamp(target.bounds.right() + 8.0, 4.0, std::max(4.0, width() - box.width() - 4.0)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(box, Qt::AlignCenter, name);
}

void DiagramView::showKeyboardTarget()
{
    QToolTip::hideText();
    update();
}

void DiagramView::showFocusFrame(bool on)
{
    m_hasFocusFrame = on;
    update();
}

void DiagramView::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void DiagramView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    onFocusIn(event->reason());
}

void DiagramView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    onFocusOut(event->reason());
}

void DiagramView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (scene().view.size() != QSizeF(size())) {
        requestDiagram();
    }
}

void DiagramView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        requestDiagram();
    }
}

void DiagramView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        requestDiagram();
    }
}

void DiagramView::mouseMoveEvent(QMouseEvent* event)
{
    leaveKeyboardTarget();
    const SceneHit hit = hitTest(scene(), event->position());
    m_session.hover(hit.kind == SceneHit::Kind::Actor ? hit.id : QString());
    setCursor(hit.kind == SceneHit::Kind::Actor ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const Actor* actor = m_session.dataset().actor(hit.id);
    if (actor && hit.kind == SceneHit::Kind::Actor) {
        QToolTip::showText(event->globalPosition().toPoint(), actor->name.toHtmlEscaped(), this);
    } else {
        QToolTip::hideText();
    }
}

void DiagramView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_session.select(selectionOf(hitTest(scene(), event->position())));
}

void DiagramView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!atKeyboard()) {
        m_session.hover({});
    }
}

} // namespace ketenkaart

#include "app/present/player_overlay.h"

#include "app/present/player_control.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace ketenkaart {

namespace {

constexpr int messageMilliseconds = 4000;
constexpr QColor boxGround(0x12, 0x18, 0x1d, 244);
constexpr QColor boxInk(0xf4, 0xf6, 0xf7);
constexpr QColor quietInk(0xb9, 0xc4, 0xcc);

QFont fontOf(double pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(mapFontFamily());
    font.setPixelSize(std::max(9, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

void paintGround(QPainter& painter, const QRectF& box, const QColor& ground, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, radius, radius);
}

} // namespace

void paintPointerName(QPainter& painter, const QString& name, const QPointF& at, const QRectF& frame, double unit,
                      const MapStyle& style)
{
    painter.save();
    const QFont font = fontOf(24.0 * unit, QFont::DemiBold);
    painter.setFont(font);
    const double padding = 10.0 * unit;
    const QRectF room(0.0, 0.0, std::min(560.0 * unit, frame.width() - 4.0 * padding), frame.height());
    const int flags = Qt::AlignLeft | Qt::TextWordWrap;
    QRectF box = QFontMetricsF(font).boundingRect(room, flags, name).adjusted(-padding, -padding, padding, padding);
    box.moveBottomLeft(at + QPointF(18.0 * unit, -14.0 * unit));
    if (box.right() > frame.right() - padding) {
        box.moveRight(std::max(at.x() - 18.0 * unit, frame.left() + box.width() + padding));
    }
    if (box.top() < frame.top() + padding) {
        box.moveTop(std::min(at.y() + 30.0 * unit, frame.bottom() - box.height() - padding));
    }
    QColor ground = style.panelInk;
    ground.setAlpha(236);
    paintGround(painter, box, ground, 6.0 * unit);
    painter.setPen(MapStyle::inkOn(style.panelInk));
    painter.drawText(box.adjusted(padding, padding, -padding, -padding), flags, name);
    painter.restore();
}

void paintHint(QPainter& painter, const QString& text, const QRectF& frame, double unit, const MapStyle& style)
{
    painter.save();
    const QFont font = fontOf(18.0 * unit);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text) + 20.0 * unit, metrics.height() + 8.0 * unit);
    const QRectF box(QPointF(frame.left() + 16.0 * unit, frame.bottom() - 14.0 * unit - size.height()), size);
    paintGround(painter, box, style.panelGround, 5.0 * unit);
    painter.setPen(style.panelInk);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

PlayerOverlay::PlayerOverlay(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("playerOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_messageTime.setSingleShot(true);
    m_messageTime.setInterval(messageMilliseconds);
    connect(&m_messageTime, &QTimer::timeout, this, [this] {
        m_message.clear();
        showIfNeeded();
    });
    hide();
}

void PlayerOverlay::showState(const PlayerState& state)
{
    if (m_typed != state.typed || m_showsKeys != state.showsKeys) {
        m_typed = state.typed;
        m_showsKeys = state.showsKeys;
        showIfNeeded();
    }
}

void PlayerOverlay::showMessage(const QString& text)
{
    m_message = text;
    m_messageTime.start();
    showIfNeeded();
}

void PlayerOverlay::showNotice(const QString& text)
{
    m_notice = text;
    showIfNeeded();
}

void PlayerOverlay::showIfNeeded()
{
    // A widget over the whole picture costs a little with every frame, so it is there only when it has something.
    setVisible(!m_typed.isEmpty() || !m_message.isEmpty() || !m_notice.isEmpty() || m_showsKeys);
    update();
}

void PlayerOverlay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (!m_notice.isEmpty()) {
        paintBox(painter, m_notice, 30.0, 0.5);
    }
    if (m_showsKeys) {
        paintKeys(painter);
    } else if (!m_typed.isEmpty()) {
        paintBox(painter, m_typed, 44.0, 0.93);
    } else if (!m_message.isEmpty()) {
        paintBox(painter, m_message, 26.0, 0.93);
    }
}

void PlayerOverlay::paintBox(QPainter& painter, const QString& text, double type, double middle) const
{
    const double unit = height() / 1080.0;
    const QFont font = fontOf(type * unit, QFont::DemiBold);
    painter.setFont(font);
    const QRectF room(0.0, 0.0, 0.8 * width(), height());
    QRectF box = QFontMetricsF(font).boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, text);
    box.adjust(-24.0 * unit, -10.0 * unit, 24.0 * unit, 10.0 * unit);
    box.moveCenter(QPointF(width() / 2.0, middle * height()));
    paintGround(painter, box, boxGround, 8.0 * unit);
    painter.setPen(boxInk);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, text);
}

void PlayerOverlay::paintKeys(QPainter& painter) const
{
    const std::array keys{
        std::pair(tr("Page Down, →, ↓, Space, click"), tr("next stage or scene")),
        std::pair(tr("Page Up, ←, ↑, Backspace"), tr("back")),
        std::pair(tr("Home, End"), tr("first and last scene")),
        std::pair(tr("number, Enter"), tr("to that scene")),
        std::pair(tr("B or . and W or ,"), tr("black and white screen")),
        std::pair(tr("click on a symbol, drag, wheel, + and −"), tr("explore the map; Shift with arrows moves it")),
        std::pair(tr("R"), tr("back to the scene")),
        std::pair(tr("S, P, E"), tr("spotlight, pen, erase the pen")),
        std::pair(tr("N"), tr("notes")),
        std::pair(tr("M"), tr("with or without motion")),
        std::pair(tr("X"), tr("swap the screens")),
        std::pair(tr("Esc"), tr("out of what is open; in the end out of the presentation")),
    };
    const double unit = height() / 1080.0;
    const QFont font = fontOf(24.0 * unit);
    const QFont heavy = fontOf(24.0 * unit, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double line = 1.6 * metrics.height();
    double first = 0.0;
    double second = 0.0;
    for (const auto& [key, meaning] : keys) {
        first = std::max(first, QFontMetricsF(heavy).horizontalAdvance(key));
        second = std::max(second, metrics.horizontalAdvance(meaning));
    }
    const double gap = 40.0 * unit;
    const double padding = 40.0 * unit;
    const QSizeF needed(first + gap + second + 2.0 * padding, line * double(keys.size()) + 2.0 * padding);
    painter.save();
    // On a narrow screen it is made smaller as a whole.
    const double shrink = std::min({1.0, 0.96 * width() / needed.width(), 0.96 * height() / needed.height()});
    painter.translate(width() / 2.0, height() / 2.0);
    painter.scale(shrink, shrink);
    const QRectF box(QPointF(-needed.width() / 2.0, -needed.height() / 2.0), needed);
    paintGround(painter, box, boxGround, 10.0 * unit);
    double y = box.top() + padding;
    for (const auto& [key, meaning] : keys) {
        painter.setFont(heavy);
        painter.setPen(boxInk);
        painter.drawText(QRectF(box.left() + padding, y, first, line), Qt::AlignVCenter | Qt::AlignLeft, key);
        painter.setFont(font);
        painter.setPen(quietInk);
        painter.drawText(QRectF(box.left() + padding + first + gap, y, second + 1.0, line),
                         Qt::AlignVCenter | Qt::AlignLeft, meaning);
        y += line;
    }
    painter.restore();
}

} // namespace ketenkaart

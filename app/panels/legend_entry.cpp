#include "app/panels/legend_entry.h"

#include "app/panels/panel_text.h"
#include "core/paint/furniture_painter.h"

#include <QEvent>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

/// How much of a sample's width is painted: what is right of it is free.
constexpr double markerIconWidth = 17.0;
constexpr double linkIconWidth = 21.0;
constexpr double offOpacity = 0.35;
constexpr int textGap = 3;

/// Both kinds of entry are as high, so that their words stand on one line.
int rowHeight(const QWidget& entry)
{
    return std::max(entry.fontMetrics().height(), 18) + 2;
}

/// Paints the sample anew for every size and pixel ratio that Qt asks for.
class SampleIconEngine : public QIconEngine
{
public:
    SampleIconEngine(LegendSample sample, const MapStyle& style, double opacity)
        : m_sample(std::move(sample))
        , m_style(style)
        , m_opacity(opacity)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter->setOpacity(m_opacity);
        painter->translate(rect.topLeft());
        const double scale = rect.height() / legendSampleSize.height();
        painter->scale(scale, scale);
        paintLegendSample(*painter, m_sample, QRectF(QPointF(), legendSampleSize), m_style);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine* clone() const override { return new SampleIconEngine(*this); }

private:
    LegendSample m_sample;
    MapStyle m_style;
    double m_opacity;
};

} // namespace

QSize legendIconSize(const LegendSample& sample, const MapStyle& style)
{
    const bool isMarker = std::holds_alternative<MarkerSample>(sample);
    const QSizeF size(isMarker ? markerIconWidth : linkIconWidth, legendSampleSize.height());
    return (size * style.scale).toSize();
}

QIcon legendIcon(const LegendSample& sample, const MapStyle& style, double opacity)
{
    return QIcon(new SampleIconEngine(sample, style, opacity));
}

LegendLine::LegendLine(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
{
    setAccessibleName(text);
}

LegendLine::LegendLine(const LegendEntry& entry, const MapStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_text(entry.text)
    , m_icon(legendIcon(entry.sample, style))
    , m_iconSize(legendIconSize(entry.sample, style))
{
    setAccessibleName(entry.text);
}

int LegendLine::textLeft() const
{
    return m_iconSize.isEmpty() ? 0 : m_iconSize.width() + textGap;
}

QSize LegendLine::sizeHint() const
{
    return {textLeft() + fontMetrics().horizontalAdvance(m_text) + 1, std::max(rowHeight(*this), m_iconSize.height())};
}

void LegendLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? plainToolTip(m_text) : QString());
}

void LegendLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_iconSize.isEmpty()) {
        m_icon.paint(&painter, QRect(QPoint(0, (height() - m_iconSize.height()) / 2), m_iconSize));
    }
    const QRect room = rect().adjusted(textLeft(), 0, 0, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
}

LegendSwitchBox::LegendSwitchBox(QWidget* parent)
    : QCheckBox(parent)
{
    connect(this, &QCheckBox::toggled, this, &LegendSwitchBox::updateState);
}

void LegendSwitchBox::setEntry(const LegendEntry& entry, const MapStyle& style)
{
    m_toggle = *entry.toggle;
    m_label = entry.text;
    m_onIcon = legendIcon(entry.sample, style);
    m_offIcon = legendIcon(entry.sample, style, offOpacity);
    setIconSize(legendIconSize(entry.sample, style));
    setText(withoutMnemonics(m_label));
    setAccessibleName(m_label);
    updateState();
}

void LegendSwitchBox::setOn(bool on)
{
    setChecked(on);
}

QSize LegendSwitchBox::sizeHint() const
{
    // The style would leave more room above and below it, for which a strip of rows has none.
    return {QCheckBox::sizeHint().width(), std::max(rowHeight(*this), iconSize().height())};
}

void LegendSwitchBox::changeEvent(QEvent* event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateState();
    }
}

void LegendSwitchBox::updateState()
{
    setIcon(isChecked() ? m_onIcon : m_offIcon);
    const QString state =
        isChecked() ? tr("On the map; switch it off to leave it out") : tr("Not on the map; switch it on to draw it");
    setToolTip(plainToolTip(m_label + QStringLiteral("\n") + state));
    setAccessibleDescription(state);
}

} // namespace ketenkaart

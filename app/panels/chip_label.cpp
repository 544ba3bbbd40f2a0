#include "app/panels/chip_label.h"

#include "app/panels/panel_text.h"
#include "core/scene/colours.h"
#include "core/scene/map_style.h"

#include <QPainter>
#include <QPainterPath>

namespace ketenkaart {

namespace {

constexpr int sideMargin = 5;
constexpr int swatchSize = 10;
constexpr int gap = 4;
constexpr int verticalMargin = 2;

void paintCheckMark(QPainter& painter, const QRectF& swatch, const QColor& background)
{
    QPainterPath mark;
    mark.moveTo(swatch.left() + 0.24 * swatch.width(), swatch.top() + 0.52 * swatch.height());
    mark.lineTo(swatch.left() + 0.43 * swatch.width(), swatch.top() + 0.71 * swatch.height());
    mark.lineTo(swatch.left() + 0.77 * swatch.width(), swatch.top() + 0.32 * swatch.height());
    const QColor ink = MapStyle::inkOn(background);
    painter.strokePath(mark, QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

QSize chipSize(const Chip& chip, const QFontMetrics& metrics)
{
    int width = 2 * sideMargin + swatchSize + gap + metrics.horizontalAdvance(chip.text) + 1;
    if (!chip.count.isEmpty()) {
        width += gap + metrics.horizontalAdvance(chip.count);
    }
    return {width, metrics.height() + 2 * verticalMargin};
}

void paintChip(QPainter& painter, const QRect& rect, const Chip& chip, const QPalette& palette)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);

    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QRectF pill = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor fill = chip.checkable ? base : mixed(base, chip.colour, 0.12);
    QPen outline(mixed(base, text, 0.22), 1.0);
    if (chip.checked) {
        fill = mixed(base, palette.color(QPalette::Highlight), 0.16);
        outline.setColor(palette.color(QPalette::Highlight));
    } else if (!chip.checkable) {
        outline = QPen(Qt::NoPen);
    }
    if (chip.focused) {
        outline = QPen(palette.color(QPalette::Highlight), 2.0);
    }
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);

    const double grown = chip.checked ? 2.0 : 0.0; // room for the check mark
    const QRectF swatch(rect.left() + sideMargin - grown / 2.0, rect.center().y() + 0.5 - (swatchSize + grown) / 2.0,
                        swatchSize + grown, swatchSize + grown);
    painter.setPen(QPen(chip.colour.darker(115), 0.8));
    painter.setBrush(chip.colour);
    painter.drawEllipse(swatch);
    if (chip.checked) {
        paintCheckMark(painter, swatch, chip.colour);
    }

    const QFontMetrics metrics = painter.fontMetrics();
    QRect textRect = rect.adjusted(sideMargin + swatchSize + gap, 0, -sideMargin, 0);
    if (!chip.count.isEmpty()) {
        painter.setPen(mutedColour(palette));
        painter.drawText(textRect, Qt::AlignRight | Qt::AlignVCenter, chip.count);
        textRect.adjust(0, 0, -metrics.horizontalAdvance(chip.count) - gap, 0);
    }
    painter.setPen(text);
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(chip.text, Qt::ElideRight, textRect.width()));
    painter.restore();
}

ChipLabel::ChipLabel(const QString& text, const QColor& colour, QWidget* parent)
    : QWidget(parent)
{
    m_chip.text = text;
    m_chip.colour = colour;
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip, fontMetrics());
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, palette());
}

} // namespace ketenkaart

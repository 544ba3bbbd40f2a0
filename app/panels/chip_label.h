#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

namespace ketenkaart {

/// How a chip looks: a pill with a round swatch, a text, and perhaps a number.
struct Chip
{
    QString text;
    QString count; ///< muted, behind the text; may be empty
    QColor colour;
    bool checkable = false; ///< an outline invites to click
    bool checked = false;   ///< told by a check mark too, not by colour alone
    bool focused = false;

    bool operator==(const Chip&) const = default;
};

/// The room that a chip takes when nothing is cut off.
[[nodiscard]] QSize chipSize(const Chip& chip, const QFontMetrics& metrics);
/// Paints the chip, with its text elided when the rectangle is too narrow.
void paintChip(QPainter& painter, const QRect& rect, const Chip& chip, const QPalette& palette);

/// A chip that only tells something.
class ChipLabel : public QWidget
{
public:
    ChipLabel(const QString& text, const QColor& colour, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip m_chip;
};

} // namespace ketenkaart

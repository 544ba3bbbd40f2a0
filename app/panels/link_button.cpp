#include "app/panels/link_button.h"

#include "app/panels/panel_text.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace ketenkaart {

namespace {

QTextOption wrapping()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignTop);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

LinkButton::LinkButton(const QString& label, QWidget* parent)
    : QAbstractButton(parent)
{
    setProperty("role", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover); // repaints for the underline
    // As wide as its words: only they are the link, not the empty rest of the line.
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLabel(label);
}

void LinkButton::setLabel(const QString& label)
{
    m_label = label;
    setText(withoutMnemonics(label));
    setAccessibleName(label);
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    // As the text is broken into lines: a slanted letter at the end reaches over its own width.
    const QRectF line = QFontMetricsF(font()).boundingRect(m_label);
    const double width = std::max(QFontMetricsF(font()).horizontalAdvance(m_label), line.right());
    return {qCeil(width) + 2, fontMetrics().lineSpacing()};
}

QSize LinkButton::minimumSizeHint() const
{
    return {24, fontMetrics().lineSpacing()};
}

int LinkButton::heightForWidth(int width) const
{
    QTextLayout layout(m_label, font());
    layout.setTextOption(wrapping());
    layout.beginLayout();
    double height = 0.0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(shown);
    painter.setPen(palette().color(isEnabled() ? QPalette::Link : QPalette::WindowText));
    painter.drawText(QRectF(rect()), m_label, wrapping());
}

} // namespace ketenkaart

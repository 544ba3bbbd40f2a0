#include "app/dialogs/page_preview.h"

#include <QPainter>

namespace ketenkaart {

namespace {

constexpr int border = 14;

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(420, 320);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PagePreview::setImage(const QImage& image)
{
    m_image = image;
    m_notice.clear();
    setAccessibleDescription({});
    update();
}

void PagePreview::setNotice(const QString& notice)
{
    m_image = {};
    m_notice = notice;
    setAccessibleDescription(notice);
    update();
}

QSize PagePreview::sheetSize(const QSize& proportions) const
{
    const QSize room = size() - QSize(2 * border, 2 * border);
    return (QSizeF(proportions.scaled(room, Qt::KeepAspectRatio)) * devicePixelRatioF())
        .toSize()
        .expandedTo(QSize(32, 32));
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0x8c, 0x93, 0x99));
    if (m_image.isNull()) {
        painter.setPen(Qt::black); // on the grey, whatever the desktop's colours
        painter.drawText(rect().adjusted(border, border, -border, -border), Qt::AlignCenter | Qt::TextWordWrap,
                         m_notice);
        return;
    }
    const QSize room = size() - QSize(2 * border, 2 * border);
    QRect sheet(QPoint(), m_image.size().scaled(room, Qt::KeepAspectRatio));
    sheet.moveCenter(rect().center());
    painter.fillRect(sheet.translated(3, 3), QColor(0, 0, 0, 60));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(sheet, m_image);
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace ketenkaart

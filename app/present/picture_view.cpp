#include "app/present/picture_view.h"

#include <QPainter>

namespace ketenkaart {

PictureView::PictureView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(160, 90);
}

void PictureView::setPicture(const QImage& picture)
{
    if (picture.cacheKey() == m_picture.cacheKey()) {
        return; // scaling it takes longer than a frame of a flight may
    }
    m_picture = picture;
    m_scaled = {};
    update();
}

void PictureView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull()) {
        return;
    }
    const double ratio = devicePixelRatioF();
    const QSize fitted = m_picture.size().scaled((QSizeF(size()) * ratio).toSize(), Qt::KeepAspectRatio);
    if (m_scaled.size() != fitted) {
        m_scaled = QPixmap::fromImage(m_picture.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_scaled.setDevicePixelRatio(ratio);
    }
    QPainter painter(this);
    const QSizeF shown = QSizeF(fitted) / ratio;
    // At the top: the notes below it begin at the same height on every screen.
    painter.drawPixmap(QPointF((width() - shown.width()) / 2.0, 0.0), m_scaled);
}

} // namespace ketenkaart

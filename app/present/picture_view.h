#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace ketenkaart {

/// A picture, as large as it fits. Lives in the GUI thread.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);
    /// A null image leaves the place empty.
    void setPicture(const QImage& picture);
    [[nodiscard]] const QImage& picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
    QPixmap m_scaled; ///< for the size that it was painted at last
};

} // namespace ketenkaart

#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace ketenkaart {

/// Shows the image of a page as a sheet, as large as fits, with its proportions kept; or why there is none.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);
    void setImage(const QImage& image);
    /// Takes the place of the image.
    void setNotice(const QString& notice);
    [[nodiscard]] const QString& notice() const { return m_notice; }
    [[nodiscard]] const QImage& image() const { return m_image; }
    /// The largest picture of these proportions that the preview shows one to one, in device pixels.
    [[nodiscard]] QSize sheetSize(const QSize& proportions) const;

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QImage m_image;
    QString m_notice;
};

} // namespace ketenkaart

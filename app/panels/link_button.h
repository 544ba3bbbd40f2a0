#pragma once

#include <QAbstractButton>

namespace ketenkaart {

/// A button that looks like a link in a text: flat, in the link colour, underlined under the mouse and with the
/// keyboard focus. Unlike a QPushButton it wraps, and an ampersand in its label is an ampersand.
/// Put it into a layout with Qt::AlignLeft, so that it is no wider than its label.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString& label, QWidget* parent);

    [[nodiscard]] const QString& label() const { return m_label; }
    void setLabel(const QString& label);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_label;
};

} // namespace ketenkaart

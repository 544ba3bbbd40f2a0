#pragma once

#include "core/scene/legend.h"

#include <QCheckBox>
#include <QIcon>
#include <QWidget>

namespace ketenkaart {

/// How large the icon of a sample is in a style, in device-independent pixels.
[[nodiscard]] QSize legendIconSize(const LegendSample& sample, const MapStyle& style);
/// A sample of the legend, painted by the code that paints it on a page, at the resolution of the screen.
[[nodiscard]] QIcon legendIcon(const LegendSample& sample, const MapStyle& style, double opacity = 1.0);

/// A heading, or an entry of the legend that only explains. A text that is too long for the room is elided, and whole
/// in the tool tip.
class LegendLine : public QWidget
{
public:
    /// A heading.
    LegendLine(const QString& text, QWidget* parent);
    LegendLine(const LegendEntry& entry, const MapStyle& style, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int textLeft() const;

    QString m_text;
    QIcon m_icon;
    QSize m_iconSize; ///< empty for a heading
};

/// An entry of the legend that puts something on the map and takes it off.
class LegendSwitchBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit LegendSwitchBox(QWidget* parent);

    /// The entry has a toggle.
    void setEntry(const LegendEntry& entry, const MapStyle& style);
    [[nodiscard]] const LegendSwitch& toggle() const { return m_toggle; }
    void setOn(bool on);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateState();

    LegendSwitch m_toggle;
    QIcon m_onIcon;
    QIcon m_offIcon;
    QString m_label;
};

} // namespace ketenkaart

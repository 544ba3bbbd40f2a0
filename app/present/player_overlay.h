#pragma once

#include "core/scene/map_style.h"

#include <QTimer>
#include <QWidget>

class QPainter;

namespace ketenkaart {

struct PlayerState;

/// A name beside the pointer, within the frame; several lines for a cluster. Pixels, of which unit make a slide unit.
void paintPointerName(QPainter& painter, const QString& name, const QPointF& at, const QRectF& frame, double unit,
                      const MapStyle& style);
/// A discreet line at the foot of the frame.
void paintHint(QPainter& painter, const QString& text, const QRectF& frame, double unit, const MapStyle& style);

/// What the player tells the presenter over the picture: the number that is being typed, a message for some seconds,
/// the list of keys. Lets every event of the pointer through. Lives in the GUI thread.
class PlayerOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerOverlay(QWidget* parent);

    void showState(const PlayerState& state);
    void showMessage(const QString& text);
    [[nodiscard]] const QString& message() const { return m_message; }
    /// Stays until it is taken away with an empty text: for what there is no picture of.
    void showNotice(const QString& text);
    [[nodiscard]] const QString& notice() const { return m_notice; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintKeys(QPainter& painter) const;
    /// In a box; its middle at this part of the height.
    void paintBox(QPainter& painter, const QString& text, double type, double middle) const;
    void showIfNeeded();

    QString m_typed;
    QString m_message;
    QString m_notice;
    bool m_showsKeys = false;
    QTimer m_messageTime;
};

} // namespace ketenkaart

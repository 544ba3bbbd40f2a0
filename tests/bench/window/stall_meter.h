#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ketenkaart::bench {

/// Measures how long the event loop of the GUI thread does not come round: how long a window is frozen. A timer asks to
/// be called every five milliseconds; what a call is late is a stall. Lives in the GUI thread.
class StallMeter : public QObject
{
public:
    StallMeter();

    /// Begins anew.
    void restart();
    /// The longest stall since then, and the sum of those that one notices, in milliseconds.
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double noticed() const { return m_noticed; }

private:
    void take();

    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    double m_longest = 0.0;
    double m_noticed = 0.0;
};

} // namespace ketenkaart::bench

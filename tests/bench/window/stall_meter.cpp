#include "tests/bench/window/stall_meter.h"

#include <algorithm>

namespace ketenkaart::bench {

namespace {

constexpr int interval = 5;        // milliseconds
constexpr double noticeable = 100; // milliseconds: until then a program seems to answer at once

} // namespace

StallMeter::StallMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    QObject::connect(&m_timer, &QTimer::timeout, this, &StallMeter::take);
    restart();
    m_timer.start();
}

void StallMeter::restart()
{
    m_longest = 0.0;
    m_noticed = 0.0;
    m_sinceLast.start();
}

void StallMeter::take()
{
    const double late = static_cast<double>(m_sinceLast.nsecsElapsed()) * 1e-6 - interval;
    m_sinceLast.start();
    m_longest = std::max(m_longest, late);
    m_noticed += late > noticeable ? late : 0.0;
}

} // namespace ketenkaart::bench

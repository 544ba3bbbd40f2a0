#pragma once

#include <chrono>
#include <optional>

namespace ketenkaart {

/// How long a presentation has lasted, without its pauses. Is told the time, and knows no clock.
class ElapsedTime
{
public:
    using Clock = std::chrono::steady_clock;

    void start(Clock::time_point now)
    {
        if (!m_since) {
            m_since = now;
        }
    }
    void pause(Clock::time_point now)
    {
        m_before = at(now);
        m_since.reset();
    }
    /// Back to nothing; goes on if it was going.
    void reset(Clock::time_point now)
    {
        m_before = {};
        if (m_since) {
            m_since = now;
        }
    }
    [[nodiscard]] bool isRunning() const { return m_since.has_value(); }
    [[nodiscard]] Clock::duration at(Clock::time_point now) const
    {
        return m_before + (m_since ? now - *m_since : Clock::duration());
    }

private:
    Clock::duration m_before{};
    std::optional<Clock::time_point> m_since;
};

} // namespace ketenkaart

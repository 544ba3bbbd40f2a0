#pragma once

#include <QElapsedTimer>

#include <concepts>
#include <vector>

namespace ketenkaart::bench {

/// Repeated measurements of one thing. The least is what it takes on an idle machine, the median what one sees.
class Measurements
{
public:
    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] double least() const;
    [[nodiscard]] double median() const;
    [[nodiscard]] double greatest() const;

private:
    std::vector<double> m_values;
};

/// The processor time of this process and all its threads so far, in seconds.
[[nodiscard]] double processorSeconds();

struct Times
{
    Measurements wall; ///< seconds
    Measurements cpu;  ///< seconds of all threads; other programs on the machine change it least
};

/// What the work takes, measured so many times.
template<std::invocable Work> [[nodiscard]] Times timesOf(int runs, const Work& work)
{
    Times times;
    for (int i = 0; i < runs; ++i) {
        const double before = processorSeconds();
        QElapsedTimer timer;
        timer.start();
        work();
        times.wall.add(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
        times.cpu.add(processorSeconds() - before);
    }
    return times;
}

} // namespace ketenkaart::bench

#include "tests/bench/export/measurements.h"

#include <time.h>

#include <algorithm>

namespace ketenkaart::bench {

double Measurements::least() const
{
    return std::ranges::min(m_values);
}

double Measurements::median() const
{
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
}

double Measurements::greatest() const
{
    return std::ranges::max(m_values);
}

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace ketenkaart::bench

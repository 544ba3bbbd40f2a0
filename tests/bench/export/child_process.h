#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ketenkaart::bench {

enum class Cores { All, One };

/// What a whole process took, from its start until it is gone.
struct ProcessCost
{
    double wallSeconds = 0.0;
    double cpuSeconds = 0.0;    ///< user and system
    double peakMegabytes = 0.0; ///< of resident memory; a megabyte is 10^6 bytes
};

/// Runs the program with what it prints thrown away; no value when it cannot be started or fails. To be called while
/// this program is still small: Linux counts the memory of the forking process for the peak of its child.
[[nodiscard]] std::optional<ProcessCost> costOf(const std::vector<std::string>& command, Cores cores);

} // namespace ketenkaart::bench

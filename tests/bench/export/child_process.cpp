#include "tests/bench/export/child_process.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ketenkaart::bench {

namespace {

constexpr int cannotStart = 127; // as the shell has it

/// Pins this process to the last core that it may use: the first has most of the machine's own work.
void stayOnOneCore()
{
    cpu_set_t allowed;
    sched_getaffinity(0, sizeof allowed, &allowed);
    for (std::size_t core = CPU_SETSIZE; core-- > 0;) {
        if (CPU_ISSET(core, &allowed)) {
            cpu_set_t one;
            CPU_ZERO(&one);
            CPU_SET(core, &one);
            sched_setaffinity(0, sizeof one, &one);
            return;
        }
    }
}

[[noreturn]] void become(char* const* arguments, Cores cores)
{
    if (cores == Cores::One) {
        stayOnOneCore();
    }
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    execv(arguments[0], arguments);
    _exit(cannotStart);
}

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

} // namespace

std::optional<ProcessCost> costOf(const std::vector<std::string>& command, Cores cores)
{
    std::vector<char*> arguments;
    for (const std::string& argument : command) {
        arguments.push_back(const_cast<char*>(argument.c_str())); // execv() takes char*, and writes to none of it
    }
    arguments.push_back(nullptr);

    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child < 0) {
        return std::nullopt;
    }
    if (child == 0) {
        become(arguments.data(), cores);
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return std::nullopt;
    }
    return ProcessCost{static_cast<double>(timer.nsecsElapsed()) * 1e-9,
                       seconds(usage.ru_utime) + seconds(usage.ru_stime),
                       static_cast<double>(usage.ru_maxrss) * 1024.0 * 1e-6};
}

} // namespace ketenkaart::bench

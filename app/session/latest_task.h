#pragma once

#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace ketenkaart {

/// Work in a thread of its own of which only the newest counts: what is asked for while something runs takes its place.
/// For what a list or a panel shows of a dataset, which may be large. Use it in the GUI thread.
class LatestTask : public QObject
{
public:
    /// What shows a result, in the GUI thread.
    using Show = std::function<void()>;
    /// Makes a result in the worker thread. It looks at the stop token now and then and may return nothing once that is
    /// set. Takes all that it needs along by value.
    using Work = std::function<Show(const std::stop_token&)>;

    explicit LatestTask(QObject* parent = nullptr);
    /// Waits for the worker, which is told to stop.
    ~LatestTask() override;

    /// Returns at once. What was under way is told to stop and never shown.
    void start(Work work);
    /// What is under way is told to stop and never shown.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Of the worker; without it, that of whoever starts it. Before the first start().
    void setPriority(QThread::Priority priority) { m_pool.setThreadPriority(priority); }

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace ketenkaart

#include "app/session/progress_task.h"

#include <QElapsedTimer>
#include <QThreadPool>

namespace ketenkaart {

namespace {

/// The bar need not move more often than one can see.
constexpr qint64 progressMilliseconds = 60;

} // namespace

void ProgressTask::run(Work work)
{
    const bool wasRunning = isRunning();
    m_cancelled = std::stop_source();
    m_latest.start([this, work = std::move(work), cancelled = m_cancelled](const std::stop_token& superseded) {
        // The work sees one stop, whether the user cancels it or another takes its place.
        std::stop_source stop = cancelled;
        const std::stop_callback onSuperseded(superseded, [&stop] { stop.request_stop(); });
        QElapsedTimer sinceReport;
        const Progress report = [&](double part) {
            if (sinceReport.isValid() && sinceReport.elapsed() < progressMilliseconds) {
                return;
            }
            sinceReport.start();
            QMetaObject::invokeMethod(this, [this, superseded, part] {
                if (!superseded.stop_requested() && isRunning()) {
                    Q_EMIT progressed(part);
                }
            });
        };
        return [this, deliver = work(report, stop.get_token())]() mutable {
            Q_EMIT runningChanged(false);
            deliver();
            // The answer may hold a dataset, and to free a large one takes several frames.
            QThreadPool::globalInstance()->start([done = std::move(deliver)]() mutable { done = nullptr; });
        };
    });
    if (!wasRunning) {
        Q_EMIT runningChanged(true);
    }
}

void ProgressTask::cancel()
{
    m_cancelled.request_stop();
}

} // namespace ketenkaart

#include "app/analysis/analysis_task.h"

#include <QElapsedTimer>

namespace ketenkaart {

namespace {

/// The bar need not move more often than one can see.
constexpr qint64 progressMilliseconds = 60;

} // namespace

AnalysisTask::AnalysisTask(QObject* parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

AnalysisTask::~AnalysisTask()
{
    m_stop.request_stop();
    m_thread.waitForDone();
}

void AnalysisTask::run(Work work)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int number = ++m_current;
    setRunning(true);
    m_thread.start([this, number, work = std::move(work), stop = m_stop.get_token()] {
        QElapsedTimer sinceReport;
        const AnalysisProgress report = [&](double part) {
            if (sinceReport.isValid() && sinceReport.elapsed() < progressMilliseconds) {
                return;
            }
            sinceReport.start();
            QMetaObject::invokeMethod(this, [this, number, part] {
                if (number == m_current && m_running) {
                    Q_EMIT progressed(part);
                }
            });
        };
        Delivery deliver = work(report, stop);
        QMetaObject::invokeMethod(this, [this, number, deliver = std::move(deliver)]() mutable {
            if (number == m_current) {
                setRunning(false);
                deliver();
            }
            // The answer may hold a dataset, and to free a large one takes several frames.
            m_thread.start([deliver = std::move(deliver)]() mutable { deliver = nullptr; });
        });
    });
}

void AnalysisTask::cancel()
{
    m_stop.request_stop();
}

void AnalysisTask::setRunning(bool running)
{
    if (m_running != running) {
        m_running = running;
        Q_EMIT runningChanged(running);
    }
}

} // namespace ketenkaart

#include "app/session/latest_task.h"

#include <QMetaObject>

#include <utility>

namespace ketenkaart {

LatestTask::LatestTask(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // Qt keeps its fonts by thread: a new one would read them again
}

LatestTask::~LatestTask()
{
    cancel();
    m_pool.waitForDone();
}

void LatestTask::start(Work work)
{
    cancel();
    m_running = true;
    m_stop = std::stop_source();
    m_pool.start([this, work = std::move(work), stop = m_stop.get_token()] {
        if (stop.stop_requested()) {
            return;
        }
        Show show = work(stop);
        const auto finish = [this, show = std::move(show), stop] {
            if (!stop.stop_requested()) { // nothing newer was asked for since
                m_running = false;
                if (show) {
                    show();
                }
            }
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
}

void LatestTask::cancel()
{
    m_stop.request_stop();
    m_pool.clear();
    m_running = false;
}

} // namespace ketenkaart

#pragma once

#include "app/session/latest_task.h"
#include "core/model/error.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <utility>

namespace ketenkaart {

/// A LatestTask for work that one waits for, such as an analysis or a file: it tells its progress, and one that the
/// user cancels still answers, that it was. Lives in the GUI thread; its destructor stops the work and waits for it.
class ProgressTask : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// From 0 to 1.
    using Progress = std::function<void(double)>;

    /// The work runs in another thread and must own, or share, what it reads. What it answers is handed to done in the
    /// GUI thread, unless another work was started meanwhile; a cancelled work answers with Error::Code::Cancelled.
    template<typename Answer>
    void start(std::function<Result<Answer>(const Progress&, const std::stop_token&)> work,
               std::function<void(Result<Answer>)> done)
    {
        run([work = std::move(work), done = std::move(done)](const Progress& progress,
                                                             const std::stop_token& stop) -> Delivery {
            return [done, answer = work(progress, stop)]() mutable { done(std::move(answer)); };
        });
    }

    [[nodiscard]] bool isRunning() const { return m_latest.isRunning(); }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void runningChanged(bool running);
    /// From 0 to 1; not every work tells it.
    void progressed(double part);

private:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const Progress&, const std::stop_token&)>;

    void run(Work work);

    LatestTask m_latest;
    std::stop_source m_cancelled; ///< of the work that was started last
};

} // namespace ketenkaart

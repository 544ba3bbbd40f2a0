#pragma once

#include "core/graph/betweenness.h"
#include "core/model/error.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>
#include <utility>

namespace ketenkaart {

/// Runs one analysis at a time in a thread of its own, so that the window stays alive however large the data are. A new
/// one takes the place of the old, whose answer is dropped. Lives in the GUI thread; its destructor stops the work and
/// waits for it.
class AnalysisTask : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisTask(QObject* parent = nullptr);
    ~AnalysisTask() override;

    /// The work runs in another thread and must own, or share, what it reads. What it answers is handed to done in the
    /// GUI thread, unless another work was started meanwhile; a cancelled work answers with Error::Code::Cancelled.
    template<typename Answer>
    void start(std::function<Result<Answer>(const AnalysisProgress&, const std::stop_token&)> work,
               std::function<void(Result<Answer>)> done)
    {
        run([work = std::move(work), done = std::move(done)](const AnalysisProgress& progress,
                                                             const std::stop_token& stop) -> Delivery {
            return [done, answer = work(progress, stop)]() mutable { done(std::move(answer)); };
        });
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void runningChanged(bool running);
    /// From 0 to 1; not every analysis tells it.
    void progressed(double part);

private:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const AnalysisProgress&, const std::stop_token&)>;

    void run(Work work);
    void setRunning(bool running);

    QThreadPool m_thread; ///< one thread, apart from those that paint the map
    std::stop_source m_stop;
    int m_current = 0; ///< number of the work that was started last
    bool m_running = false;
};

} // namespace ketenkaart

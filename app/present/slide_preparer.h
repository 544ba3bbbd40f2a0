#pragma once

#include "app/present/prepared_slide.h"
#include "app/session/latest_task.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace ketenkaart {

/// Lays out and paints slides in a worker thread before they are asked for: what is asked for first, then the next one
/// and the flight there, then the one before. Keeps these few and no others. Lives in the GUI thread and never makes it
/// wait; its destructor waits for the worker, which is told to stop.
class SlidePreparer : public QObject
{
    Q_OBJECT

public:
    explicit SlidePreparer(QObject* parent = nullptr);

    /// Another presentation, or another language or style. All that was prepared is dropped.
    void setContent(std::vector<Slide> slides, SlideContext context);
    /// Another surface, in pixels. All that was prepared is dropped.
    void setSurface(const QSize& pixels);
    [[nodiscard]] const QSize& surface() const { return m_pixels; }
    [[nodiscard]] const SlideContext& context() const { return m_context; }
    [[nodiscard]] const std::vector<Slide>& slides() const { return m_slides; }

    /// What is shown (-1 for none), and what is to be shown next (the same when nothing is).
    void setCourse(int shown, int target);

    /// Null as long as it is not there; not complete as long as only its picture at rest is.
    [[nodiscard]] PreparedSlidePtr slide(int index) const;
    /// Null when there is none, or not yet; see isFlightSettled().
    [[nodiscard]] FlightFilmPtr flight(int from, int to) const;
    /// Whether flight() has its last word.
    [[nodiscard]] bool isFlightSettled(int from, int to) const;
    [[nodiscard]] bool isIdle() const { return !m_running; }
    /// Bytes of all pictures that are kept.
    [[nodiscard]] qint64 memory() const;

Q_SIGNALS:
    /// A slide, or more of it, or a flight is there.
    void prepared();

private:
    struct Job
    {
        int slide = -1;
        Preparation preparation = Preparation::All;
        int from = -1; ///< of a flight to the slide; -1 for the slide itself
        bool operator==(const Job&) const = default;
    };

    [[nodiscard]] bool exists(int index) const;
    /// What is to be there, the most urgent first.
    [[nodiscard]] std::vector<Job> wishes() const;
    [[nodiscard]] bool isDone(const Job& job) const;
    void drop();
    void evict();
    void work();
    void start(const Job& job);
    void keep(const PreparedSlidePtr& slide);

    std::vector<Slide> m_slides;
    SlideContext m_context;
    QSize m_pixels;
    int m_shown = -1;
    int m_target = -1;
    int m_round = 0; ///< goes up whenever all is dropped
    std::map<int, PreparedSlidePtr> m_prepared;
    std::map<std::pair<int, int>, FlightFilmPtr> m_flights;
    std::set<int> m_failed; ///< not enough memory
    std::optional<Job> m_running;
    LatestTask m_task;
};

} // namespace ketenkaart

#include "app/present/slide_preparer.h"

#include <algorithm>

namespace ketenkaart {

namespace {

qint64 bytesOf(const PreparedSlide& slide)
{
    qint64 bytes = slide.final.sizeInBytes();
    for (const QImage& stage : slide.stages) {
        bytes += stage.sizeInBytes();
    }
    return bytes;
}

qint64 bytesOf(const FlightFilm& film)
{
    qint64 bytes = 0;
    for (const FlightFilm::Picture& picture : film.pictures) {
        bytes += picture.image.sizeInBytes();
    }
    return bytes;
}

} // namespace

SlidePreparer::SlidePreparer(QObject* parent)
    : QObject(parent)
{}

void SlidePreparer::setContent(std::vector<Slide> slides, SlideContext context)
{
    m_slides = std::move(slides);
    m_context = std::move(context);
    drop();
    work();
}

void SlidePreparer::setSurface(const QSize& pixels)
{
    if (m_pixels != pixels) {
        m_pixels = pixels;
        drop();
        work();
    }
}

void SlidePreparer::drop()
{
    ++m_round;
    m_task.cancel();
    m_running.reset();
    m_prepared.clear();
    m_flights.clear();
    m_failed.clear();
}

void SlidePreparer::setCourse(int shown, int target)
{
    m_shown = shown;
    m_target = target;
    evict();
    work();
}

bool SlidePreparer::exists(int index) const
{
    return index >= 0 && index < static_cast<int>(m_slides.size());
}

std::vector<SlidePreparer::Job> SlidePreparer::wishes() const
{
    std::vector<Job> jobs;
    if (!exists(m_target) || m_pixels.isEmpty()) {
        return jobs;
    }
    jobs.push_back({m_target, Preparation::All});
    if (m_shown != m_target && exists(m_shown)) {
        jobs.push_back({m_target, Preparation::All, m_shown});
    }
    if (exists(m_target + 1)) {
        jobs.push_back({m_target + 1, Preparation::All});
        jobs.push_back({m_target + 1, Preparation::All, m_target});
    }
    if (exists(m_target - 1)) {
        jobs.push_back({m_target - 1, Preparation::Final});
    }
    return jobs;
}

bool SlidePreparer::isDone(const Job& job) const
{
    if (job.from >= 0) {
        return isFlightSettled(job.from, job.slide) || !slide(job.from) || !slide(job.slide);
    }
    const PreparedSlidePtr there = slide(job.slide);
    return m_failed.contains(job.slide) || (there && (there->isComplete || job.preparation == Preparation::Final));
}

void SlidePreparer::evict()
{
    const std::vector<Job> wanted = wishes();
    std::erase_if(m_prepared, [&](const auto& entry) {
        return entry.first != m_shown && std::ranges::find(wanted, entry.first, &Job::slide) == wanted.end();
    });
    std::erase_if(m_flights, [&](const auto& entry) {
        const Job job{entry.first.second, Preparation::All, entry.first.first};
        return std::ranges::find(wanted, job) == wanted.end();
    });
    // Of those before only the picture at rest is needed, and the stages take most of the room.
    if (const auto before = m_prepared.find(m_target - 1);
        before != m_prepared.end() && before->second->isComplete && m_shown != m_target - 1) {
        auto less = std::make_shared<PreparedSlide>(*before->second);
        less->stages.clear();
        less->isComplete = false;
        before->second = std::move(less);
    }
}

void SlidePreparer::work()
{
    const std::vector<Job> wanted = wishes();
    const auto urgent = std::ranges::find_if(wanted, [this](const Job& job) { return !isDone(job); });
    if (urgent == wanted.end()) {
        if (m_running) {
            m_task.cancel();
            m_running.reset();
        }
        return;
    }
    if (!m_running || *m_running != *urgent) {
        start(*urgent);
    }
}

void SlidePreparer::start(const Job& job)
{
    m_running = job;
    if (job.from >= 0) {
        m_task.start([this, job, from = slide(job.from), to = slide(job.slide)](const std::stop_token& stop) {
            FlightFilmPtr film = prepareFlight(*from, *to, stop);
            return [this, job, film = std::move(film)] {
                m_running.reset();
                m_flights[{job.from, job.slide}] = film;
                work();
                Q_EMIT prepared();
            };
        });
        return;
    }
    const PreparedSlidePtr begun = slide(job.slide);
    const auto onFinal = [this, round = m_round](const PreparedSlidePtr& slide) {
        const auto tell = [this, round, slide] {
            if (round == m_round && !this->slide(slide->index)) {
                keep(slide);
                Q_EMIT prepared();
            }
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    m_task.start([this, job, begun, onFinal, slides = m_slides, context = m_context,
                  pixels = m_pixels](const std::stop_token& stop) {
        PreparedSlidePtr slide = begun
                                     ? completeSlide(*begun, stop)
                                     : prepareSlide(slides, job.slide, context, pixels, job.preparation, onFinal, stop);
        return [this, job, slide = std::move(slide)] {
            m_running.reset();
            if (slide) {
                keep(slide);
            } else {
                m_failed.insert(job.slide);
            }
            work();
            Q_EMIT prepared();
        };
    });
}

void SlidePreparer::keep(const PreparedSlidePtr& slide)
{
    m_prepared[slide->index] = slide;
    evict();
}

PreparedSlidePtr SlidePreparer::slide(int index) const
{
    const auto found = m_prepared.find(index);
    return found == m_prepared.end() ? nullptr : found->second;
}

FlightFilmPtr SlidePreparer::flight(int from, int to) const
{
    const auto found = m_flights.find({from, to});
    return found == m_flights.end() ? nullptr : found->second;
}

bool SlidePreparer::isFlightSettled(int from, int to) const
{
    return m_flights.contains({from, to});
}

qint64 SlidePreparer::memory() const
{
    qint64 bytes = 0;
    for (const auto& [index, slide] : m_prepared) {
        bytes += bytesOf(*slide);
    }
    for (const auto& [way, film] : m_flights) {
        bytes += film ? bytesOf(*film) : 0;
    }
    return bytes;
}

} // namespace ketenkaart

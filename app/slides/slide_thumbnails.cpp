#include "app/slides/slide_thumbnails.h"

#include "core/slide/slide_painter.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

SlideThumbnails::SlideThumbnails(const QSize& size, QObject* parent)
    : QObject(parent)
    , m_size(size)
{
    m_task.setPriority(QThread::LowPriority); // the map comes first
}

void SlideThumbnails::setContext(SlideContext context, double devicePixelRatio)
{
    m_context = std::move(context);
    m_devicePixelRatio = devicePixelRatio;
    ++m_version;
    // What is being painted is of no use any more; what waits is asked for again by whoever shows it.
    m_wanted.clear();
    m_running.reset();
    m_task.cancel();
}

QImage SlideThumbnails::picture(const Slide& slide)
{
    const auto known = m_entries.constFind(slide.id);
    const bool isFresh = known != m_entries.cend() && known->version == m_version && known->slide == slide;
    if (!isFresh && m_context.baseMap && m_running != slide) {
        std::erase_if(m_wanted, [&](const Slide& wanted) { return wanted.id == slide.id; });
        m_wanted.push_back(slide);
        start();
    }
    return known == m_entries.cend() ? QImage() : known->image;
}

void SlideThumbnails::keepOnly(const std::vector<Slide>& slides)
{
    const auto isGone = [&](const QString& id) { return !std::ranges::contains(slides, id, &Slide::id); };
    m_entries.removeIf([&](const auto& entry) { return isGone(entry.key()); });
    std::erase_if(m_wanted, [&](const Slide& wanted) { return isGone(wanted.id); });
}

void SlideThumbnails::start()
{
    if (m_running || m_wanted.empty()) {
        return;
    }
    m_running = std::move(m_wanted.back());
    m_wanted.pop_back();
    m_task.start([this, slide = *m_running, context = m_context, version = m_version,
                  pixels = (QSizeF(m_size) * m_devicePixelRatio).toSize(),
                  ratio = m_devicePixelRatio](const std::stop_token& stop) {
        Entry entry{slide, version, {}, {}};
        const SlideLayout layout = layOutSlide(slide, context, pixels, 0, stop);
        if (!stop.stop_requested()) {
            entry.image = slideImage(layout, pixels);
            entry.image.setDevicePixelRatio(ratio);
            entry.textProblem = layout.textProblem;
        }
        return [this, entry = std::move(entry)] { onPainted(entry); };
    });
}

void SlideThumbnails::onPainted(const Entry& entry)
{
    m_running.reset();
    m_entries.insert(entry.slide.id, entry);
    Q_EMIT painted(entry.slide.id);
    start();
}

} // namespace ketenkaart

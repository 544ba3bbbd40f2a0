#pragma once

#include "app/session/latest_task.h"
#include "core/slide/slide_request.h"

#include <QHash>
#include <QImage>

#include <optional>
#include <vector>

namespace ketenkaart {

/// Small pictures of scenes, painted in a worker thread, one at a time and the last one asked for first: that is what
/// the user looks at. Each is kept until its scene, or what scenes are shown from, is another. Use it in the GUI
/// thread; its destructor waits for the worker.
class SlideThumbnails : public QObject
{
    Q_OBJECT

public:
    /// The size is in device-independent pixels.
    SlideThumbnails(const QSize& size, QObject* parent);

    [[nodiscard]] const QSize& size() const { return m_size; }
    /// What scenes are shown from from now on, and on how fine a screen. All pictures are made anew when asked for.
    void setContext(SlideContext context, double devicePixelRatio);

    /// The picture of a scene. One that is missing or stale is painted and told about; until then the stale one is
    /// given, or a null image.
    [[nodiscard]] QImage picture(const Slide& slide);
    /// What SlideLayout::textProblem says of the picture that is known; empty until there is one.
    [[nodiscard]] QString textProblem(const QString& slideId) const { return m_entries.value(slideId).textProblem; }
    /// Forgets those of other scenes.
    void keepOnly(const std::vector<Slide>& slides);
    /// False while a picture is being painted.
    [[nodiscard]] bool isSettled() const { return !m_running && m_wanted.empty(); }

Q_SIGNALS:
    /// There is a new picture of this scene.
    void painted(const QString& slideId);

private:
    struct Entry
    {
        Slide slide;
        int version = 0; ///< of the context
        QImage image;
        QString textProblem;
    };
    void start();
    void onPainted(const Entry& entry);

    QSize m_size;
    double m_devicePixelRatio = 1.0;
    SlideContext m_context;
    int m_version = 0;
    QHash<QString, Entry> m_entries;
    std::vector<Slide> m_wanted; ///< the last one is next
    std::optional<Slide> m_running;
    LatestTask m_task;
};

} // namespace ketenkaart

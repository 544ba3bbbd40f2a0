#pragma once

#include "app/session/latest_task.h"
#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

#include <QImage>
#include <QObject>

#include <memory>
#include <optional>

namespace ketenkaart {

/// A scene and its picture. Shared and never changed.
struct RenderedScene
{
    MapScene scene;
    QImage image; ///< of the scene's whole view, with the device pixel ratio set
};

/// Builds and paints scenes in a worker thread, one at a time; what was asked for meanwhile is done next, and of
/// several only the newest. Use it in the GUI thread: request(), then wait for finished(). Its destructor waits for the
/// worker.
class SceneRenderer : public QObject
{
    Q_OBJECT

public:
    explicit SceneRenderer(QObject* parent = nullptr);

    /// Returns at once.
    void request(SceneRequest request, double devicePixelRatio);
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }

Q_SIGNALS:
    /// In the GUI thread.
    void finished(const std::shared_ptr<const ketenkaart::RenderedScene>& rendered);

private:
    struct Job
    {
        SceneRequest request;
        double devicePixelRatio = 1.0;
    };
    void start(Job job);
    void onDone(const std::shared_ptr<const RenderedScene>& rendered);

    LatestTask m_task;
    std::optional<Job> m_next;
};

} // namespace ketenkaart

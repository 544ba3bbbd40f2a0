#include "app/session/scene_renderer.h"

#include "core/paint/scene_painter.h"
#include "core/scene/scene_builder.h"

#include <QPainter>

#include <utility>

namespace ketenkaart {

namespace {

std::shared_ptr<const RenderedScene> render(const SceneRequest& request, double devicePixelRatio,
                                            const std::stop_token& stop)
{
    auto rendered = std::make_shared<RenderedScene>();
    rendered->scene = buildScene(request, stop);
    if (stop.stop_requested()) {
        return rendered;
    }
    const QSize pixels = (request.view.size() * devicePixelRatio).toSize();
    QImage image(pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&image);
    paintScene(painter, rendered->scene, stop);
    painter.end();
    rendered->image = std::move(image);
    return rendered;
}

} // namespace

SceneRenderer::SceneRenderer(QObject* parent)
    : QObject(parent)
{}

void SceneRenderer::request(SceneRequest request, double devicePixelRatio)
{
    Job job{std::move(request), devicePixelRatio};
    if (m_task.isRunning()) {
        // The running one is let through: while one pans, pictures must keep coming.
        m_next = std::move(job);
        return;
    }
    start(std::move(job));
}

void SceneRenderer::start(Job job)
{
    m_task.start([this, job = std::move(job)](const std::stop_token& stop) {
        return [this, rendered = render(job.request, job.devicePixelRatio, stop)] { onDone(rendered); };
    });
}

void SceneRenderer::onDone(const std::shared_ptr<const RenderedScene>& rendered)
{
    if (m_next) {
        start(std::move(*std::exchange(m_next, std::nullopt)));
    }
    Q_EMIT finished(rendered);
}

} // namespace ketenkaart

#include "app/session/scene_renderer.h"

#include "core/paint/scene_painter.h"
#include "core/scene/scene_builder.h"

#include <QMetaObject>
#include <QPainter>

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
    paintScene(painter, rendered->scene);
    painter.end();
    rendered->image = std::move(image);
    return rendered;
}

} // namespace

SceneRenderer::SceneRenderer(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

SceneRenderer::~SceneRenderer()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void SceneRenderer::request(SceneRequest request, double devicePixelRatio)
{
    Job job{std::move(request), devicePixelRatio};
    if (m_running) {
        // The running one is let through: while one pans, pictures must keep coming.
        m_next = std::move(job);
        return;
    }
    start(std::move(job));
}

void SceneRenderer::start(Job job)
{
    m_running = true;
    m_pool.start([this, job = std::move(job), stop = m_stop.get_token()] {
        auto rendered = render(job.request, job.devicePixelRatio, stop);
        if (!stop.stop_requested()) {
            QMetaObject::invokeMethod(
                this, [this, rendered = std::move(rendered)] { onDone(rendered); }, Qt::QueuedConnection);
        }
    });
}

void SceneRenderer::onDone(std::shared_ptr<const RenderedScene> rendered)
{
    m_running = false;
    if (m_next) {
        Job next = std::move(*m_next);
        m_next.reset();
        start(std::move(next));
    }
    Q_EMIT finished(rendered);
}

} // namespace ketenkaart

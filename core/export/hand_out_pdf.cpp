#include "core/export/hand_out_pdf.h"

#include "core/export/hand_out_page.h"
#include "core/export/hand_out_texts.h"
#include "core/export/pdf_document.h"
#include "core/export/pdf_links.h"
#include "core/paint/scene_painter.h"
#include "core/slide/slide_painter.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace ketenkaart {

namespace {

constexpr QSizeF widePaper(338.6666667, 190.5); // millimetres: 13.333 by 7.5 inch
constexpr double pointsPerMillimetre = 72.0 / 25.4;

/// Paints the scenes of a job one after another, wherever they are to be.
class ScenePages
{
public:
    ScenePages(const HandOutJob& job, const HandOutProgress& progress, const std::stop_token& stop)
        : m_job(job)
        , m_progress(progress)
        , m_stop(stop)
    {}

    /// Whether it was painted, and not stopped.
    bool paint(QPainter& painter, size_t index, const QRectF& target)
    {
        const HandOutSlide& slide = m_job.slides[index];
        const SlideLayout layout = layOutSlide(slide.slide, m_job.context, wideProportions, slide.number, m_stop);
        if (m_stop.stop_requested()) {
            return false;
        }
        paintSlide(painter, layout, target);
        if (const auto& picture = layout.picture) {
            paintWebLinks(painter, layout.size, target,
                          webLinksOf(picture->scene, picture->frame, picture->scale, m_job.context.dataset));
        }
        m_progress(static_cast<int>(index + 1), static_cast<int>(m_job.slides.size()), {});
        return true;
    }

private:
    const HandOutJob& m_job;
    const HandOutProgress& m_progress;
    const std::stop_token& m_stop;
};

bool paintPage(QPainter& painter, const HandOutPage& page, ScenePages& scenes)
{
    const MapStyle style = MapStyle::standard();
    painter.fillRect(page.headRule, style.panelRule);
    for (const HandOutPage::Picture& picture : page.pictures) {
        if (!scenes.paint(painter, picture.slide, picture.frame)) {
            return false;
        }
        painter.setPen(QPen(style.frame, 0.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(picture.frame);
    }
    for (const HandOutPage::Line& line : page.lines) {
        paintText(painter, line.text, line.baseline, line.style);
    }
    return true;
}

} // namespace

bool writeHandOutPdf(QIODevice& device, const HandOutJob& job, const HandOutProgress& progress,
                     const std::stop_token& stop)
{
    ScenePages scenes(job, progress, stop);
    if (job.pages == HandOutJob::Pages::OneScene) {
        return writePdfDocument(device, widePaper, documentInfoOf(job),
                                [&](QPagedPaintDevice& pages, QPainter& painter) {
                                    for (size_t i = 0; i < job.slides.size(); ++i) {
                                        if ((i > 0 && !pages.newPage()) ||
                                            !scenes.paint(painter, i, QRectF(0, 0, pages.width(), pages.height()))) {
                                            return false;
                                        }
                                    }
                                    return true;
                                });
    }
    const std::vector<HandOutPage> laidOut = layOutHandOut(job);
    return writePdfDocument(device, handOutPaper / pointsPerMillimetre, documentInfoOf(job),
                            [&](QPagedPaintDevice& pages, QPainter& painter) {
                                painter.scale(pages.width() / handOutPaper.width(),
                                              pages.height() / handOutPaper.height());
                                for (size_t i = 0; i < laidOut.size(); ++i) {
                                    if ((i > 0 && !pages.newPage()) || !paintPage(painter, laidOut[i], scenes)) {
                                        return false;
                                    }
                                }
                                return true;
                            });
}

} // namespace ketenkaart

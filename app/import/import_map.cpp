#include "app/import/import_map.h"

#include <QPainter>

namespace ketenkaart {

namespace {

/// Around a single place, in degrees, so that one sees where it is.
constexpr double leastSpan = 0.6;

/// The box of the actors that the import is about; the home regions where none has a place.
GeoBox extentOf(const ImportDraft::Outcome& outcome)
{
    GeoBox box;
    for (const ImportedRow& row : outcome.result.rows) {
        const Actor* actor = row.layer == LayerIndex::Actors ? outcome.dataset.actor(row.id) : nullptr;
        if (actor && actor->position) {
            box.add(*actor->position);
        }
    }
    if (box.isEmpty()) {
        return outcome.dataset.area().extent;
    }
    const double across = std::max(0.0, (leastSpan - (box.east - box.west)) / 2);
    const double up = std::max(0.0, (leastSpan - (box.north - box.south)) / 2);
    return {box.west - across, box.south - up, box.east + across, box.north + up};
}

} // namespace

ImportMap::ImportMap(const ImportDraft& draft, Language language, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_language(language)
{
    setObjectName(QStringLiteral("importMap"));
    setMinimumSize(260, 240);
    setAccessibleName(tr("What would be on the map"));
    connect(&draft, &ImportDraft::outcomeChanged, this, &ImportMap::request);
    connect(&m_renderer, &SceneRenderer::finished, this, [this](const std::shared_ptr<const RenderedScene>& rendered) {
        m_rendered = rendered;
        update();
    });
}

void ImportMap::request()
{
    const auto& outcome = m_draft.outcome();
    if (!isVisible() || !outcome || !m_draft.baseMap()) {
        m_rendered = outcome ? m_rendered : nullptr;
        update();
        return;
    }
    SceneRequest request;
    request.dataset = outcome->dataset;
    request.baseMap = m_draft.baseMap();
    request.view = MapView::fit(extentOf(*outcome), size(), QMarginsF(40, 40, 40, 40));
    request.language = m_language;
    request.filter.families = std::vector(allLinkFamilies.begin(), allLinkFamilies.end());
    m_renderer.request(std::move(request), devicePixelRatioF());
}

void ImportMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_rendered) {
        painter.drawImage(QPointF(), m_rendered->image);
    } else {
        painter.fillRect(rect(), palette().alternateBase());
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing to show yet"));
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ImportMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    request();
}

void ImportMap::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    request();
}

} // namespace ketenkaart

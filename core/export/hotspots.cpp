#include "core/export/hotspots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace ketenkaart {

namespace {

constexpr int curveSegments = 32;
constexpr double pointsPerMillimetre = 72.0 / 25.4;

/// To a thousandth: a fraction of what any printer can place.
double rounded(double value)
{
    return std::round(value * 1000.0) / 1000.0;
}

QJsonArray arrayOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

class HotspotWriter
{
public:
    HotspotWriter(const Page& page, const PageFormat& format)
        : m_page(page)
        , m_millimetres(format.millimetres())
        , m_pixels(format.pixels)
        , m_mm(m_millimetres.width() / page.size.width())
        , m_px(format.pixels.width() / page.size.width())
    {}

    QByteArray run()
    {
        for (const SceneItem& item : m_page.scene.items) {
            if (const auto* marker = std::get_if<MarkerItem>(&item); marker && marker->anchor) {
                add(*marker);
            } else if (const auto* card = std::get_if<CardItem>(&item)) {
                add(*card);
            } else if (const auto* flow = std::get_if<LinkItem>(&item); flow && flow->flow) {
                add(*flow);
            }
        }
        QJsonObject notDrawn;
        for (const LinkFamily family : allLinkFamilies) {
            notDrawn.insert(idOf(family), m_page.scene.notDrawn[static_cast<size_t>(family)]);
        }
        const QJsonObject pageSize{{QStringLiteral("width_mm"), rounded(m_millimetres.width())},
                                   {QStringLiteral("height_mm"), rounded(m_millimetres.height())},
                                   {QStringLiteral("width_px"), m_pixels.width()},
                                   {QStringLiteral("height_px"), m_pixels.height()}};
        return QJsonDocument(QJsonObject{{QStringLiteral("page"), pageSize},
                                         {QStringLiteral("map"), rectOf(m_page.mapFrame)},
                                         {QStringLiteral("anchors"), m_anchors},
                                         {QStringLiteral("actors"), m_actors},
                                         {QStringLiteral("cards"), m_cards},
                                         {QStringLiteral("flows"), m_flows},
                                         {QStringLiteral("headlines"), m_headlines},
                                         {QStringLiteral("legend"),
                                          m_page.legendRect.isEmpty() ? QJsonValue() : rectOf(m_page.legendRect)},
                                         {QStringLiteral("not_drawn"), notDrawn}})
            .toJson();
    }

private:
    /// From the map's view pixels to page pixels.
    QPointF onPage(const QPointF& point) const { return point + m_page.mapFrame.topLeft(); }

    QJsonObject rectOf(const QRectF& onPage) const
    {
        return {{QStringLiteral("x"), rounded(onPage.x() * m_mm)},
                {QStringLiteral("y"), rounded(onPage.y() * m_mm)},
                {QStringLiteral("width"), rounded(onPage.width() * m_mm)},
                {QStringLiteral("height"), rounded(onPage.height() * m_mm)}};
    }

    void place(QJsonObject& object, const QPointF& inMap) const
    {
        const QPointF point = onPage(inMap);
        object.insert(QStringLiteral("x"), rounded(point.x() * m_mm));
        object.insert(QStringLiteral("y"), rounded(point.y() * m_mm));
        object.insert(QStringLiteral("x_px"), rounded(point.x() * m_px));
        object.insert(QStringLiteral("y_px"), rounded(point.y() * m_px));
    }

    static void setPosition(QJsonObject& object, const GeoPoint& position)
    {
        object.insert(QStringLiteral("lon"), position.longitude);
        object.insert(QStringLiteral("lat"), position.latitude);
    }

    double pointsOf(const TextStyle& style) const { return rounded(style.size * m_mm * pointsPerMillimetre); }

    void add(const MarkerItem& marker)
    {
        const AnchorInfo& anchor = *marker.anchor;
        const QStringList actors = marker.actorIds();
        QJsonObject object{{QStringLiteral("id"), anchor.key},
                           {QStringLiteral("name"), anchor.name},
                           {QStringLiteral("actors"), arrayOf(actors)},
                           {QStringLiteral("radius"), rounded(marker.radius * m_mm)},
                           {QStringLiteral("radius_px"), rounded(marker.radius * m_px)},
                           {QStringLiteral("inside"), m_page.scene.view.rect().contains(marker.centre)}};
        setPosition(object, anchor.position);
        place(object, marker.centre);
        m_anchors.append(object);
        for (qsizetype i = 0; i < actors.size(); ++i) {
            const QPointF site = anchor.sites.empty() ? marker.centre : anchor.sites[static_cast<size_t>(i)];
            QJsonObject actor{{QStringLiteral("id"), actors[i]}, {QStringLiteral("anchor"), anchor.key}};
            setPosition(actor, m_page.scene.view.viewToGeo(site));
            place(actor, site);
            m_actors.append(actor);
        }
    }

    void add(const CardItem& card)
    {
        QJsonObject object = rectOf(card.rect.translated(m_page.mapFrame.topLeft()));
        double type = card.texts.empty() ? 0.0 : pointsOf(card.texts.front().style);
        QJsonArray names;
        for (const LabelItem& text : card.texts) {
            type = std::min(type, pointsOf(text.style));
            if (!text.id.isEmpty()) {
                QJsonObject name = rectOf(text.box.translated(m_page.mapFrame.topLeft()));
                name.insert(QStringLiteral("actor"), text.id);
                name.insert(QStringLiteral("type_pt"), pointsOf(text.style));
                names.append(name);
            }
        }
        object.insert(QStringLiteral("anchor"), card.anchor);
        object.insert(QStringLiteral("type_pt"), type);
        object.insert(QStringLiteral("actors"), arrayOf(card.actorIds));
        object.insert(QStringLiteral("omitted"), arrayOf(card.omitted));
        object.insert(QStringLiteral("names"), names);
        m_cards.append(object);
    }

    void add(const LinkItem& item)
    {
        QJsonArray path;
        for (const QPointF& point : item.flow->way.points(curveSegments)) {
            const QPointF at = onPage(point) * m_mm;
            path.append(QJsonArray{rounded(at.x()), rounded(at.y())});
        }
        QJsonObject object{{QStringLiteral("from"), item.flow->fromAnchor},
                           {QStringLiteral("to"), item.flow->toAnchor},
                           {QStringLiteral("width"), rounded(item.width * m_mm)},
                           {QStringLiteral("path"), path}};
        if (item.flow->isHeadline) {
            object.insert(QStringLiteral("words"), item.flow->words);
            m_headlines.append(object);
            return;
        }
        object.insert(QStringLiteral("family"), idOf(item.flow->family));
        object.insert(QStringLiteral("links"), arrayOf(item.ids()));
        object.insert(QStringLiteral("implied"), item.flow->implied);
        m_flows.append(object);
    }

    const Page& m_page;
    QSizeF m_millimetres;
    QSize m_pixels;
    double m_mm; ///< millimetres of a page pixel
    double m_px; ///< pixels of the picture of a page pixel
    QJsonArray m_anchors;
    QJsonArray m_actors;
    QJsonArray m_cards;
    QJsonArray m_flows;
    QJsonArray m_headlines;
};

} // namespace

QByteArray hotspotsOf(const Page& page, const PageFormat& format)
{
    return HotspotWriter(page, format).run();
}

} // namespace ketenkaart

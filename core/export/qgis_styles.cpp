#include "core/export/qgis_styles.h"

#include "core/io/qgis_style.h"
#include "core/scene/map_style.h"

#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

QgisMarker::Shape shapeOf(MarkerShape shape)
{
    switch (shape) {
    case MarkerShape::Circle:
        return QgisMarker::Shape::Circle;
    case MarkerShape::Square:
        return QgisMarker::Shape::Square;
    case MarkerShape::Diamond:
        return QgisMarker::Shape::Diamond;
    case MarkerShape::Hexagon:
        return QgisMarker::Shape::Hexagon;
    }
    std::unreachable();
}

} // namespace

QMap<QString, QByteArray> qgisStyles(const Vocabulary& words, Language language)
{
    const MapStyle style = MapStyle::standard();
    std::vector<QgisMarker> actors;
    for (const auto& term : words.terms().actorKinds) {
        actors.push_back({term.id, term.name.in(language), style.neutral, shapeOf(term.shape)});
    }
    actors.push_back({{}, {}, style.neutral});
    std::vector<QgisLine> links;
    for (const LinkKind kind : words.linkKinds()) {
        const bool isSupporting = kind.family == LinkFamily::Belonging;
        links.push_back({words.id(kind), words.terms().linkKinds[kind.index].name.in(language), style.linkColour(kind),
                         kind.family == LinkFamily::Delivery ? 0.6 : 0.35,
                         isSupporting ? QList<double>{1.2, 0.8} : QList<double>()});
    }
    links.push_back({{}, {}, style.neutral, 0.3, {}});
    const QgisMarker campus{{}, {}, style.campusColour, QgisMarker::Shape::Diamond, 4.0};
    return {{u"actors"_s, qgisStyle(u"kind"_s, actors)},
            {u"case_actors"_s, qgisStyle(u"kind"_s, actors)},
            {u"links"_s, qgisStyle(u"kind"_s, links)},
            {u"campuses"_s, qgisStyle(u"id"_s, std::vector{campus})},
            {u"regions"_s,
             qgisStyle(u"id"_s, std::vector{QgisMarker{{}, {}, style.leader, QgisMarker::Shape::Circle, 5.0}})}};
}

} // namespace ketenkaart

#include "core/scene/map_anchors.h"

#include "core/geo/curve.h"
#include "core/layout/anchor_hierarchy.h"
#include "core/scene/case_marks.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct AnchorText
{
    Q_DECLARE_TR_FUNCTIONS(AnchorText)
};

// In millimetres of the layout, see layoutUnit().
constexpr double singleRadius = 1.5;
constexpr double gapBetweenAnchors = 1.0;
constexpr double splitDistance = 20.0;
/// Further from the middle of their region than this, on average, actors are all over the country.
constexpr double widestRegion = 14'000.0; // metres
/// Of more sites than this, those that stand close together on the screen are one: joining takes the square of them.
constexpr size_t mostSites = 1200;

double anchorRadius(int sites)
{
    return sites == 1 ? singleRadius : 1.6 + 0.75 * std::sqrt(std::min(sites, 60));
}

/// What a group of sites is.
struct Place
{
    enum class Kind { Region, Municipality, Campus };
    Kind kind = Kind::Municipality;
    QString id;
    QString name;
    double extent = 0.0; ///< of a region: across all its actors, in world units
};

/// The groups that enclose actors, numbered.
class Places
{
public:
    explicit Places(const SceneRequest& request)
        : m_dataset(baseOfCase(request) ? *baseOfCase(request) : request.dataset)
        , m_language(request.language)
    {}

    std::vector<int> groupsOf(const Actor& actor)
    {
        std::vector<int> groups;
        if (const int region = regionOf(actor.regionId); region >= 0) {
            groups.push_back(region);
        }
        if (!actor.municipality.isEmpty()) {
            groups.push_back(numberOf({Place::Kind::Municipality, actor.municipality, actor.municipality}));
        }
        if (const Campus* campus = m_dataset.campus(actor.campusId)) {
            groups.push_back(numberOf({Place::Kind::Campus, campus->id, campus->name}));
        }
        return groups;
    }

    const Place& at(int group) const { return m_places[static_cast<size_t>(group)]; }

private:
    int numberOf(const Place& place)
    {
        const auto [found, isNew] =
            m_numbers.try_emplace({static_cast<int>(place.kind), place.id}, static_cast<int>(m_places.size()));
        if (isNew) {
            m_places.push_back(place);
        }
        return found->second;
    }

    /// -1 for none, or one that is too wide to name a place.
    int regionOf(const QString& id)
    {
        if (const auto known = m_regions.constFind(id); known != m_regions.constEnd()) {
            return *known;
        }
        int number = -1;
        if (const Region* region = m_dataset.region(id)) {
            std::vector<WorldPoint> sites;
            WorldPoint sum;
            double latitude = 0.0;
            for (const Actor* actor : m_dataset.actorsInRegion(id)) {
                if (actor->position) {
                    sites.push_back(toWorld(*actor->position));
                    sum += sites.back();
                    latitude = actor->position->latitude;
                }
            }
            const WorldPoint middle = sites.empty() ? sum : sum / static_cast<double>(sites.size());
            double away = 0.0;
            double farthest = 0.0;
            for (const WorldPoint& site : sites) {
                away += distance(site, middle) / static_cast<double>(sites.size());
                farthest = std::max(farthest, distance(site, middle));
            }
            if (away * metresPerWorldUnit(latitude) <= widestRegion) {
                number = numberOf({Place::Kind::Region, id, region->name.in(m_language), 2.0 * farthest});
            }
        }
        m_regions.insert(id, number);
        return number;
    }

    const Dataset& m_dataset;
    Language m_language;
    std::vector<Place> m_places;
    std::map<std::pair<int, QString>, int> m_numbers;
    QHash<QString, int> m_regions;
};

/// Sites that are one for the hierarchy, with the actors on each.
struct GatheredSites
{
    std::vector<AnchorSite> sites;
    std::vector<std::vector<size_t>> members; ///< places in the list of the actors
};

/// Each actor for itself, or, where there are very many, those in one cell of a grid on the ground that is a little
/// finer than what could be told apart at this scale.
GatheredSites gather(const std::vector<const Actor*>& actors, Places& places, double scale)
{
    GatheredSites gathered;
    const bool isGrid = actors.size() > mostSites;
    const double cell = std::exp2(std::floor(std::log2(scale * 8.0)));
    std::map<std::pair<qint64, qint64>, size_t> cells;
    for (size_t i = 0; i < actors.size(); ++i) {
        const WorldPoint site = toWorld(*actors[i]->position);
        if (isGrid) {
            const std::pair key(static_cast<qint64>(std::floor(site.x() / cell)),
                                static_cast<qint64>(std::floor(site.y() / cell)));
            const auto [found, isNew] = cells.try_emplace(key, gathered.sites.size());
            if (!isNew) {
                gathered.members[found->second].push_back(i);
                continue;
            }
        }
        gathered.sites.push_back({site, places.groupsOf(*actors[i])});
        gathered.members.push_back({i});
    }
    return gathered;
}

/// What names an anchor, and how.
class AnchorNaming
{
public:
    AnchorNaming(const Places& places, double scale)
        : m_places(places)
        , m_scale(scale)
    {}

    void name(MapAnchor& named, const Anchor& anchor) const
    {
        if (named.actors.size() == 1) {
            named.key = QStringLiteral("actor:") + named.actors.front()->id;
            named.name = named.actors.front()->name;
            return;
        }
        const int group = groupThatNames(anchor);
        if (group < 0) {
            named.key = QStringLiteral("near:") + named.actors.front()->id;
            named.name = AnchorText::tr("%1 and around").arg(named.actors.front()->name);
            return;
        }
        const Place& place = m_places.at(group);
        static constexpr std::array prefixes{"region:", "municipality:", "campus:"};
        named.key = QLatin1StringView(prefixes[static_cast<size_t>(place.kind)]) + place.id;
        named.name = anchor.kind == AnchorKind::Mixed && place.kind != Place::Kind::Region
                         ? AnchorText::tr("%1 and around").arg(place.name)
                         : place.name;
        if (place.kind == Place::Kind::Campus && anchor.kind == AnchorKind::Group) {
            named.campusId = place.id;
        }
    }

private:
    /// A region where all of it would be one anchor at this scale, even if only one town of it is on this map: that is
    /// the name by which it is known from afar. Otherwise the finest that the anchor is.
    int groupThatNames(const Anchor& anchor) const
    {
        for (const int group : anchor.groups) {
            const Place& place = m_places.at(group);
            if (place.kind == Place::Kind::Region && place.extent < 2.0 * splitDistance * m_scale) {
                return group;
            }
        }
        return anchor.groups.empty() ? -1 : anchor.groups.back();
    }

    const Places& m_places;
    double m_scale;
};

/// Two anchors may be parts of one place: those after the first are told apart by an actor.
void makeUnique(std::vector<MapAnchor>& anchors)
{
    QSet<QString> keys;
    for (MapAnchor& anchor : anchors) {
        if (keys.contains(anchor.key)) {
            anchor.key += u':' + anchor.actors.front()->id;
        }
        keys.insert(anchor.key);
    }
}

} // namespace

double layoutUnit(const MapStyle& style)
{
    constexpr double pixelsPerMillimetre = 96.0 / 25.4;
    constexpr double standardType = 11.5;
    return pixelsPerMillimetre * style.chainLabel.size / standardType;
}

QRectF frameOf(const SceneRequest& request)
{
    return request.layoutFrame.isEmpty() ? request.view.rect() : request.layoutFrame;
}

std::vector<MapAnchor> mapAnchors(const SceneRequest& request, const std::vector<const Actor*>& actors)
{
    std::vector<const Actor*> placed;
    std::ranges::copy_if(actors, std::back_inserter(placed),
                         [](const Actor* actor) { return actor->position.has_value(); });
    const double unit = layoutUnit(request.style);
    const double scale = unit / request.view.pixelsPerWorldUnit();
    Places places(request);
    const GatheredSites gathered = gather(placed, places, scale);
    const AnchorHierarchy hierarchy(gathered.sites, {anchorRadius, gapBetweenAnchors, splitDistance});
    const AnchorNaming naming(places, scale);
    const QRectF frame = frameOf(request);

    std::vector<MapAnchor> anchors;
    for (const Anchor& anchor : hierarchy.cut(scale)) {
        MapAnchor made;
        std::vector<size_t> members;
        for (const int site : anchor.sites) {
            const auto& here = gathered.members[static_cast<size_t>(site)];
            members.insert(members.end(), here.begin(), here.end());
        }
        std::ranges::sort(members);
        QPointF sum;
        for (const size_t member : members) {
            made.actors.push_back(placed[member]);
            made.sites.push_back(request.view.geoToView(*placed[member]->position));
            sum += made.sites.back();
        }
        made.centre = sum / static_cast<double>(members.size());
        made.radius = anchorRadius(static_cast<int>(members.size())) * unit;
        made.isInside = frame.contains(made.centre);
        naming.name(made, anchor);
        anchors.push_back(std::move(made));
    }
    makeUnique(anchors);
    return anchors;
}

} // namespace ketenkaart

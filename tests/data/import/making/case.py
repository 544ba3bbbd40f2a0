"""A case of the corpus: the files that go in and what must come out."""

import json
import shutil
from pathlib import Path

from .pool import POOL, TOWNS

ROOT = Path(__file__).resolve().parent.parent
CASES = []

EXACT = 0.002  # degrees: a position that the sheet gives
TOWN = 0.08    # degrees: somewhere in the town


class Case:
    def __init__(self, name, summary, kept=False):
        """`kept`: the input was made by another program and stays as it is."""
        self.name, self.summary = name, summary
        self.folder = ROOT / name
        if self.folder.exists() and not kept:
            shutil.rmtree(self.folder)
        self.folder.mkdir(exist_ok=True)
        self.files, self.actors, self.links = [], [], []
        self.not_taken, self.remarks, self.fail = [], [], None
        CASES.append(self)

    def file(self, name):
        """The path of an input file, which is given to the command after those before it."""
        self.files.append(name)
        return self.beside(name)

    def beside(self, name):
        """The path of a file that the command is not given, but that belongs to one that it is given."""
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        return path

    def text(self, name, text, encoding="utf-8", newline="\n"):
        self.file(name).write_bytes(text.lstrip("\n").replace("\n", newline).encode(encoding))

    def actor(self, name, at=None, town=None, **more):
        """`at`: a position of the sheet; `town`: what is known is the town, so the place is approximate."""
        actor = {"name": name}
        if at:
            actor |= {"lon": at[0], "lat": at[1], "tolerance": EXACT, "approximate": False}
        elif town:
            lon, lat = TOWNS[town] if isinstance(town, str) else town
            actor |= {"lon": lon, "lat": lat, "tolerance": TOWN, "approximate": True}
        self.actors.append(actor | {k: v for k, v in more.items() if v not in (None, {})})

    def pooled(self, keys, fields, other=None):
        """Actors of the pool, of which the sheet gives `fields`; `other` makes the own columns of one."""
        for key in keys.split():
            p = POOL[key]
            facts = {"kind": p.kind, "municipality": p.town, "website": p.web, "themes": [p.theme], "summary": p.what}
            more = {f: facts[f] for f in fields.split() if f in facts}
            self.actor(p.name, at=(p.lon, p.lat) if "at" in fields.split() else None,
                       town=p.town if "town" in fields.split() else None, **more,
                       other=other(p) if other else None)

    def link(self, start, end, kind=None, **more):
        self.links.append({"from": start, "to": end} | ({"kind": kind} if kind else {}) | more)

    def skip(self, row, why, **where):
        self.not_taken.append(where | ({"row": row} if row else {}) | {"why": why})

    def remark(self, row, why, **where):
        self.remarks.append(where | ({"row": row} if row else {}) | {"why": why})

    def fails(self, why, **where):
        self.fail = {"fails": why} | where

    def check(self):
        """That the links lead somewhere, and that no two actors cannot be told apart."""
        names = [actor["name"] for actor in self.actors]
        for link in self.links:
            assert names.count(link["from"]) == names.count(link["to"]) == 1, (self.name, link)
        told = [(actor["name"], actor.get("municipality")) for actor in self.actors]
        assert len(told) == len(set(told)), self.name
        ends = [(link["from"], link["to"], link.get("kind")) for link in self.links]
        assert len(ends) == len(set(ends)), self.name
        assert all((self.folder / file).exists() for file in self.files), self.name
        assert self.fail or self.actors, self.name

    def write(self):
        self.check()
        if self.fail:
            parts = {"files": self.files} | self.fail
        else:
            parts = {"files": self.files, "actors": self.actors, "links": self.links,
                     "notTaken": self.not_taken, "remarks": self.remarks}
        lines = []
        for key, value in parts.items():
            if isinstance(value, list) and value and isinstance(value[0], dict):
                rows = ",\n    ".join(json.dumps(v, ensure_ascii=False) for v in value)
                text = f"[\n    {rows}\n  ]"
            else:
                text = json.dumps(value, ensure_ascii=False)
            lines.append(f"  {json.dumps(key)}: {text}")
        (self.folder / "expected.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def pick(keys):
    return [POOL[key] for key in keys.split()]


def table(header, rows, separator=";"):
    """A text with a line for the header and each row; values with a separator or a quote in it are quoted."""
    def cell(value):
        value = str(value)
        if any(sign in value for sign in (separator, '"', "\n")):
            return '"' + value.replace('"', '""') + '"'
        return value
    return "".join(separator.join(cell(v) for v in row) + "\n" for row in [header, *rows])


def comma(number, decimals=None):
    """A number with a decimal comma."""
    return (str(number) if decimals is None else f"{number:.{decimals}f}").replace(".", ",")


def points(number, decimals=0):
    """A number as Dutch sheets show it: 155.000,0."""
    return f"{number:,.{decimals}f}".translate(str.maketrans(",.", ".,"))

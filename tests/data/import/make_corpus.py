#!/usr/bin/python3
"""Writes the sheets of tests/data/import, what must come out of each, and the list in README.md.

Needs the GDAL bindings and openpyxl (Debian: python3-gdal, python3-openpyxl). Run without arguments; what is
committed comes out again, byte for byte with the same versions of both.
"""

import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from making import (  # noqa: E402
    cases_books,
    cases_common,
    cases_graphs,
    cases_layout,
    cases_maps,
    cases_names,
    cases_places,
    cases_text,
)
from making.case import CASES, ROOT  # noqa: E402


def main():
    for module in (cases_common, cases_text, cases_places, cases_names, cases_books, cases_maps, cases_graphs,
                   cases_layout):
        module.make()
    for case in CASES:
        case.write()
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    rows = "".join(f"- `{case.name}`: {case.summary}\n" for case in CASES)
    text = re.sub(r"(?s)(## The cases\n\n).*", lambda m: m[1] + rows, text)
    readme.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

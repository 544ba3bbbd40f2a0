"""Paints the base map alone with Mapnik, to compare with "ketenkaart export --no-legend --no-inset" of the same size.

    apt install python3-mapnik fonts-open-sans
    /usr/bin/time -v python3 mapnik_base_map.py map.png
"""

import pathlib
import sys

import mapnik

SIZE = (3508, 2480)
EXTENT = (378486, 6625900, 890556, 6987900)  # about what Ketenkaart shows on a landscape page
SCALE = 300 / 96  # the widths in the style are in pixels of 1/96 inch

page = mapnik.Map(*SIZE)
mapnik.load_map(page, str(pathlib.Path(__file__).with_suffix(".xml")))
page.zoom_to_box(mapnik.Box2d(*EXTENT))
image = mapnik.Image(*SIZE)
mapnik.render(page, image, SCALE)
image.save(sys.argv[1], "png")

"""Exports the whole dataset with a QGIS print layout, to compare with "ketenkaart export" of the same page.

    apt install python3-qgis fonts-open-sans
    QT_QPA_PLATFORM=offscreen /usr/bin/time -v python3 qgis_layout.py ../../../maps map.png
"""

import csv
import shutil
import sys
import tempfile

from qgis.core import (
    QgsApplication, QgsCategorizedSymbolRenderer, QgsCoordinateReferenceSystem, QgsCoordinateTransform,
    QgsFeature, QgsFillSymbol, QgsGeometry, QgsLayoutExporter, QgsLayoutItemLabel, QgsLayoutItemLegend,
    QgsLayoutItemMap, QgsLayoutItemScaleBar, QgsLayoutPoint, QgsLayoutSize, QgsLineSymbol, QgsMarkerSymbol,
    QgsPalLayerSettings, QgsPointXY, QgsPrintLayout, QgsProject, QgsRectangle, QgsRendererCategory,
    QgsSingleSymbolRenderer, QgsTextFormat, QgsUnitTypes, QgsVectorLayer, QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

THEMES = {
    "semicon": "#332288", "photonics": "#b83a4e", "quantum": "#8e3a8e", "medtech": "#117733",
    "lifesciences": "#2a8ab8", "biofood": "#82821e", "battery": "#b87a12", "programmes": "#5a636b",
}
LINKS = {
    "supplies": ("#b83a4e", 0.63), "packages": ("#332288", 0.63), "researches": ("#2f8f82", 0.37),
    "educates": ("#2a8ab8", 0.37), "finances": ("#b87a12", 0.24), "hosts": ("#6b737a", 0.24),
    "member": ("#6b737a", 0.24), "collaborates": ("#6b737a", 0.24),
}
HOME = {"Noord-Brabant": "#f6e6d2", "Gelderland": "#e1ecd6", "Overijssel": "#e4e0f0", "": ""}  # and all others
EXTENT = QgsRectangle(3.40, 51.05, 8.00, 52.95)  # about what Ketenkaart shows on a landscape page


def label(layer, field, size, colour):
    text = QgsTextFormat()
    text.setFont(QFont("Open Sans"))
    text.setSize(size)
    text.setColor(QColor(colour))
    text.buffer().setEnabled(True)
    text.buffer().setSize(0.5)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def base_layer(base_map, table, symbol, condition=""):
    layer = QgsVectorLayer(f"{base_map}|layername={table}", table, "ogr")
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setSubsetString(condition)
    return layer


def fill(colour, border, width):
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": border, "outline_width": str(width)})


def categories(field, symbols):
    return QgsCategorizedSymbolRenderer(
        field, [QgsRendererCategory(value, symbol, value) for value, symbol in symbols.items()])


def memory_layer(kind, name, field, features, symbols):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=name:string&field={field}:string", name, "memory")
    added = []
    for geometry, *values in features:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        added.append(feature)
    layer.dataProvider().addFeatures(added)
    layer.setRenderer(categories(field, symbols))
    return layer


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def layers_of(base_map, dataset):
    base = [
        base_layer(base_map, "countries", fill("#f1f0ec", "#a9a6a0", 0.26)),
        base_layer(base_map, "provinces", fill("#f8f7f4", "#d0cdc6", 0.21)),
        base_layer(base_map, "rivers", QgsLineSymbol.createSimple({"color": "#a9c4d6", "width": "0.3"})),
        base_layer(base_map, "water", fill("#d5e4ee", "#9db8ca", 0.16)),
        base_layer(base_map, "places", QgsMarkerSymbol.createSimple({"color": "#77746d", "size": "0.9"}),
                   "population >= 35000"),
    ]
    base[1].setRenderer(categories("name", {
        province: fill(colour, "#8a867c", 0.29) if province else base[1].renderer().symbol().clone()
        for province, colour in HOME.items()}))
    label(base[1], "name", 10.5, "#8a8476")
    label(base[4], "name", 7.5, "#77746d")

    sites = {row["id"]: (row, QgsPointXY(float(row["lon"]), float(row["lat"])))
             for row in rows(f"{dataset}/actors.csv") if row["lon"]}
    links = memory_layer(
        "LineString", "links", "kind",
        [(QgsGeometry.fromPolylineXY([sites[row["from"]][1], sites[row["to"]][1]]), row["id"], row["kind"])
         for row in rows(f"{dataset}/links.csv") if row["from"] in sites and row["to"] in sites],
        {kind: QgsLineSymbol.createSimple({"color": colour, "width": str(width)})
         for kind, (colour, width) in LINKS.items()})
    actors = memory_layer(
        "Point", "actors", "theme",
        [(QgsGeometry.fromPointXY(point), row["name"], row["themes"].split(";")[0]) for row, point in sites.values()],
        {theme: QgsMarkerSymbol.createSimple({"color": colour, "outline_color": "white", "size": "2.9"})
         for theme, colour in THEMES.items()})
    label(actors, "name", 8.2, "#222b33")
    return [actors, links, *reversed(base)]


def add(layout, item, x, y):
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, QgsUnitTypes.LayoutMillimeters))
    return item


def page_of(project, layers):
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()  # A4, landscape
    mercator = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
    extent = mercator.transformBoundingBox(EXTENT)
    page_map = QgsLayoutItemMap(layout)
    page_map.setRect(0, 0, 281, 182)  # an extent fitted into no size is not a number
    add(layout, page_map, 8, 17).attemptResize(QgsLayoutSize(281, 182, QgsUnitTypes.LayoutMillimeters))
    page_map.setLayers(layers)
    page_map.setBackgroundColor(QColor("#d5e4ee"))
    page_map.setFrameEnabled(True)
    page_map.zoomToExtent(extent)
    title = add(layout, QgsLayoutItemLabel(layout), 8, 7)
    title.setText("Innovatiecampussen en waardeketens")
    title.setFont(QFont("Open Sans", 19, QFont.Bold))
    title.adjustSizeToText()
    legend = add(layout, QgsLayoutItemLegend(layout), 11, 20)
    legend.setLinkedMap(page_map)
    scale_bar = add(layout, QgsLayoutItemScaleBar(layout), 225, 183)
    scale_bar.setLinkedMap(page_map)
    scale_bar.applyDefaultSize(QgsUnitTypes.DistanceKilometers)
    return layout


def main(maps, picture):
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    folder = tempfile.TemporaryDirectory()
    base_map = shutil.copy(f"{maps}/basemap.gpkg", folder.name)  # QGIS writes to a GeoPackage that it opens
    layers = layers_of(base_map, f"{maps}/propositie")
    project.addMapLayers(layers)
    layout = page_of(project, layers)  # the exporter does not keep it alive
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 300
    settings.exportMetadata = False
    settings.generateWorldFile = False
    done = QgsLayoutExporter(layout).exportToImage(picture, settings)
    assert done == QgsLayoutExporter.Success, done
    application.exitQgis()


if __name__ == "__main__":
    main(*sys.argv[1:])

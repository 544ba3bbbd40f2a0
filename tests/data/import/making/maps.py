"""Files of GIS programs, by GDAL: the same bytes each time with the same version of it."""

import sqlite3

from osgeo import gdal, ogr, osr

gdal.UseExceptions()
gdal.SetConfigOption("OGR_CURRENT_DATE", "2026-01-15T09:00:00.000Z")

TYPES = {str: ogr.OFTString, int: ogr.OFTInteger, float: ogr.OFTReal}


def grid(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def write_layers(path, driver, layers, dataset_options=(), layer_options=()):
    """`layers`: (name, EPSG code or None for a table, fields as name to type, rows as (WKT or None, values))."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path), list(dataset_options))
    for name, code, fields, rows in layers:
        shape = ogr.wkbUnknown if code and any("POLYGON" in wkt for wkt, _ in rows) else ogr.wkbPoint
        if code and all("MULTIPOINT" in wkt for wkt, _ in rows):
            shape = ogr.wkbMultiPoint
        layer = source.CreateLayer(name, grid(code) if code else None, shape if code else ogr.wkbNone,
                                   list(layer_options))
        for field, kind in fields.items():
            definition = ogr.FieldDefn(field, TYPES[kind])
            if driver == "ESRI Shapefile":
                definition.SetWidth({str: 60, int: 9, float: 18}[kind])
            layer.CreateField(definition)
        for wkt, values in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for index, value in enumerate(values):
                if value is not None:
                    feature.SetField(index, value)
            if wkt:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
    source = layer = None
    if driver == "GPKG":
        _make_small(path)


def _make_small(path):
    book = sqlite3.connect(path)
    book.execute("PRAGMA page_size = 1024")
    book.execute("VACUUM")
    book.close()

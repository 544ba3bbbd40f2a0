"""Workbooks: XLSX by openpyxl and ODS by hand, the same bytes each time."""

import io
import re
import zipfile
from xml.sax.saxutils import escape

import openpyxl

STAMP = (2026, 1, 15, 9, 0, 0)


def _pack(path, parts):
    with zipfile.ZipFile(path, "w") as out:
        for name, data, stored in parts:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            out.writestr(info, data)


def write_xlsx(path, sheets, merged=None, results=None, formats=None, hidden=()):
    """`sheets`: name to rows; `merged`: sheet to ranges; `results`: formula to the value that it came to;
    `formats`: (sheet, column) to a number format."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                if value is not None:
                    cell = sheet.cell(number, column, value)
                    form = (formats or {}).get((name, column))
                    if form and not isinstance(value, str):
                        cell.number_format = form
        for area in (merged or {}).get(name, []):
            sheet.merge_cells(area)
        if name in hidden:
            sheet.sheet_state = "hidden"
    buffer = io.BytesIO()
    book.save(buffer)
    with zipfile.ZipFile(buffer) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    core = "docProps/core.xml"
    parts[core] = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-15T09:00:00Z", parts[core])
    texts = {}
    for name in [name for name in parts if name.startswith("xl/worksheets/")]:
        parts[name] = _with_shared(_with_results(parts[name].decode(), results or {}), texts).encode()
    if texts and "xl/sharedStrings.xml" not in parts:  # some versions of openpyxl write texts in their cells
        _add_shared(parts, texts)
    _pack(path, [(name, data, False) for name, data in parts.items()])


def _with_shared(xml, texts):
    """Texts in the list that all sheets share, as Excel writes them, and not in their cells."""
    def shared(match):
        number = texts.setdefault(match[4], len(texts))
        return f'<c r="{match[1]}"{match[2] or ""} t="s"><v>{number}</v></c>'
    return re.sub(r'<c r="(\w+)"( s="\d+")? t="inlineStr"><is><t( xml:space="preserve")?>(.*?)</t></is></c>',
                  shared, xml, flags=re.DOTALL)


def _add_shared(parts, texts):
    items = "".join(f'<si><t xml:space="preserve">{text}</t></si>' for text in texts)
    office = "http://schemas.openxmlformats.org/"
    main, kind = office + "spreadsheetml/2006/main", "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts["xl/sharedStrings.xml"] = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
                                     f'<sst xmlns="{main}" uniqueCount="{len(texts)}">{items}</sst>').encode()
    for name, end, element in (
            ("[Content_Types].xml", b"</Types>",
             f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/>'),
            ("xl/_rels/workbook.xml.rels", b"</Relationships>",
             f'<Relationship Id="rIdTexts" Type="{office}officeDocument/2006/relationships/sharedStrings" '
             'Target="sharedStrings.xml"/>')):
        parts[name] = parts[name].replace(end, element.encode() + end)


def _with_results(xml, results):
    for formula, value in results.items():
        cell = re.compile(r'<c r="(\w+)"( s="\d+")?( t="\w+")?><f>' + re.escape(escape(formula.lstrip("=")))
                          + r"</f><v ?/?>(</v>)?</c>")
        kind = "" if not isinstance(value, str) else ' t="e"' if value.startswith("#") else ' t="str"'
        xml = cell.sub(
            lambda m: f'<c r="{m[1]}"{m[2] or ""}{kind}><f>{escape(formula.lstrip("="))}</f>'
                      f"<v>{escape(str(value))}</v></c>", xml)
    return xml


def write_ods(path, sheets):
    """As LibreOffice does: numbers typed, and empty columns and rows to the end of the sheet as one repeated."""
    tables = ""
    for name, rows in sheets.items():
        width = max(len(row) for row in rows)
        body = ""
        for row in rows:
            cells = "".join(_ods_cell(value) for value in row)
            cells += f'<table:table-cell table:number-columns-repeated="{1024 - len(row)}"/>'
            body += f"<table:table-row>{cells}</table:table-row>"
        body += (f'<table:table-row table:number-rows-repeated="{1048576 - len(rows)}">'
                 '<table:table-cell table:number-columns-repeated="1024"/></table:table-row>')
        tables += (f'<table:table table:name="{escape(name)}">'
                   f'<table:table-column table:number-columns-repeated="{max(width, 1024)}"/>{body}</table:table>')
    spaces = " ".join(f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{key}:1.0"'
                      for key in ("office", "table", "text"))
    content = ('<?xml version="1.0" encoding="UTF-8"?>\n'
               f'<office:document-content {spaces} office:version="1.3"><office:body><office:spreadsheet>{tables}'
               "</office:spreadsheet></office:body></office:document-content>")
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = ('<?xml version="1.0" encoding="UTF-8"?>\n'
                '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
                f'manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
                '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
                "</manifest:manifest>")
    _pack(path, [("mimetype", kind, True), ("content.xml", content, False), ("META-INF/manifest.xml", manifest, False)])


def _ods_cell(value):
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, (int, float)):
        shown = str(value).replace(".", ",")
        return (f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{shown}</text:p>'
                "</table:table-cell>")
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'

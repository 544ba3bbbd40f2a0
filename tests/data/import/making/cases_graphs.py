"""What programs for networks write: GraphML of yEd and Gephi, and GEXF."""

from xml.sax.saxutils import escape

from .case import Case


def make():
    graphml_yed()
    graphml_gephi()
    gexf()


def graphml_yed():
    c = Case("66-graphml-yed",
             "GraphML of yEd: names and words of kind in labels, an edge without, x and y of a layout")
    nodes = [("n0", "Ertsmijn Noord", "rectangle"), ("n1", "Smelterij Vuur", "rectangle"),
             ("n2", "Walserij\nPlat &amp; Co", "ellipse"), ("n3", "Materiaalkunde Delft", "diamond")]
    body = "".join(f"""
    <node id="{key}">
      <data key="d6">
        <y:ShapeNode>
          <y:Geometry height="30.0" width="120.0" x="{100 + 90 * i}.0" y="{50 + 40 * i}.0"/>
          <y:Fill color="#FFCC00" transparent="false"/>
          <y:NodeLabel alignment="center" fontFamily="Dialog" fontSize="12">{name}</y:NodeLabel>
          <y:Shape type="{shape}"/>
        </y:ShapeNode>
      </data>
    </node>""" for i, (key, name, shape) in enumerate(nodes))
    edges = [("n0", "n1", "levert aan"), ("n1", "n2", "levert aan"), ("n3", "n2", "onderzoekt met"), ("n2", "n0", "")]
    body += "".join(f"""
    <edge id="e{i}" source="{start}" target="{end}">
      <data key="d10">
        <y:PolyLineEdge>
          <y:Arrows source="none" target="standard"/>{f'''
          <y:EdgeLabel alignment="center">{word}</y:EdgeLabel>''' if word else ""}
        </y:PolyLineEdge>
      </data>
    </edge>""" for i, (start, end, word) in enumerate(edges))
    c.text("keten.graphml", f"""
<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <!--Created by yEd 3.23-->
  <key for="port" id="d1" yfiles.type="portgeometry"/>
  <key attr.name="url" attr.type="string" for="node" id="d4"/>
  <key attr.name="description" attr.type="string" for="node" id="d5"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">{body}
  </graph>
</graphml>
""")
    names = {"n0": "Ertsmijn Noord", "n1": "Smelterij Vuur", "n2": "Walserij Plat & Co", "n3": "Materiaalkunde Delft"}
    for name in names.values():
        c.actor(name, position=False)
    for start, end, word in edges:
        c.link(names[start], names[end], {"levert aan": "supplies", "onderzoekt met": "researches"}.get(word))


NODES = [("1", "Vlasakker", "company", 5.8528, 51.8426, "#2a9d8f"),
         ("2", "Weverij De Schering", "company", 6.8937, 52.2215, "#2a9d8f"),
         ("3", "Textiellab", "knowledge", 5.0913, 51.5606, "#e76f51"),
         ("4", "Kleermaker Naald & Draad", "company", 4.7683, 51.5719, "#2a9d8f")]
EDGES = [("1", "2", "levert aan", True), ("2", "4", "levert aan", True), ("3", "2", "onderzoekt met", True),
         ("3", "4", "werkt samen met", False)]
KINDS = {"levert aan": "supplies", "onderzoekt met": "researches", "werkt samen met": "collaborates"}


def _expect(c):
    names = {key: name for key, name, *_ in NODES}
    for _, name, kind, lon, lat, _ in NODES:
        c.actor(name, (lon, lat), kind=kind)
    for start, end, word, directed in EDGES:
        c.link(names[start], names[end], KINDS[word], **{} if directed else {"directed": False})


def graphml_gephi():
    c = Case("67-graphml-gephi",
             "GraphML of Gephi: label, kind, lat and lng as data, x and y of a layout that are no places")
    nodes = "".join(f"""
    <node id="{key}">
      <data key="label">{escape(name)}</data>
      <data key="kind">{kind}</data>
      <data key="lat">{lat}</data>
      <data key="lng">{lon}</data>
      <data key="size">10.0</data>
      <data key="r">42</data>
      <data key="g">157</data>
      <data key="b">143</data>
      <data key="x">{-210.5 + 130 * i}</data>
      <data key="y">{88.25 - 60 * i}</data>
    </node>""" for i, (key, name, kind, lon, lat, _) in enumerate(NODES))
    edges = "".join(f"""
    <edge id="{i}" source="{start}" target="{end}"{'' if directed else ' directed="false"'}>
      <data key="edgelabel">{word}</data>
      <data key="weight">1.0</data>
    </edge>""" for i, (start, end, word, directed) in enumerate(EDGES))
    declared = (
        ("label", "label", "string", "node"), ("edgelabel", "Edge Label", "string", "edge"),
        ("weight", "weight", "double", "edge"), ("kind", "kind", "string", "node"), ("lat", "lat", "double", "node"),
        ("lng", "lng", "double", "node"), ("r", "r", "int", "node"), ("g", "g", "int", "node"),
        ("b", "b", "int", "node"), ("x", "x", "float", "node"), ("y", "y", "float", "node"),
        ("size", "size", "float", "node"))
    keys = "".join(f'  <key attr.name="{name}" attr.type="{kind}" for="{which}" id="{key}"/>\n'
                   for key, name, kind, which in declared)
    c.text("textiel.graphml", f"""
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
{keys}  <graph edgedefault="directed">{nodes}{edges}
  </graph>
</graphml>
""")
    _expect(c)


def gexf():
    c = Case("68-gexf", "GEXF 1.2 of Gephi with viz, latitude and longitude as attributes, one edge undirected")
    nodes = "".join(f"""
      <node id="{key}" label="{escape(name)}">
        <attvalues>
          <attvalue for="soort" value="{kind}"/>
          <attvalue for="latitude" value="{lat}"/>
          <attvalue for="longitude" value="{lon}"/>
          <attvalue for="omzet" value="{i + 1}.5"/>
        </attvalues>
        <viz:size value="12.0"/>
        <viz:position x="{-300 + 180 * i}.0" y="{40 * i}.0" z="0.0"/>
        <viz:color r="{int(colour[1:3], 16)}" g="{int(colour[3:5], 16)}" b="{int(colour[5:], 16)}"/>
      </node>""" for i, (key, name, kind, lon, lat, colour) in enumerate(NODES))
    turned = {True: "", False: ' type="undirected"'}
    edges = "".join(f"""
      <edge id="{i}" source="{start}" target="{end}" label="{word}"{turned[directed]} weight="2.0"/>"""
                    for i, (start, end, word, directed) in enumerate(EDGES))
    c.text("textiel.gexf", f"""
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
  <meta lastmodifieddate="2026-01-15">
    <creator>Gephi 0.10</creator>
    <description></description>
  </meta>
  <graph defaultedgetype="directed" mode="static">
    <attributes class="node" mode="static">
      <attribute id="soort" title="soort" type="string"/>
      <attribute id="latitude" title="latitude" type="double"/>
      <attribute id="longitude" title="longitude" type="double"/>
      <attribute id="omzet" title="Omzet" type="double"/>
    </attributes>
    <nodes>{nodes}
    </nodes>
    <edges>{edges}
    </edges>
  </graph>
</gexf>
""")
    _expect(c)
    for i, actor in enumerate(c.actors):
        actor["other"] = {"Omzet": f"{i + 1}.5"}

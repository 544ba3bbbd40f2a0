#include "core/io/qgis_style.h"

#include <QStringList>
#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

using Options = std::vector<std::pair<QLatin1StringView, QString>>;

QString textOf(double number)
{
    return QString::number(number, 'g', 6);
}

QString textOf(const QColor& colour)
{
    return u"%1,%2,%3,%4"_s.arg(colour.red()).arg(colour.green()).arg(colour.blue()).arg(colour.alpha());
}

QString textOf(QgisMarker::Shape shape)
{
    switch (shape) {
    case QgisMarker::Shape::Circle:
        return u"circle"_s;
    case QgisMarker::Shape::Square:
        return u"square"_s;
    case QgisMarker::Shape::Diamond:
        return u"diamond"_s;
    case QgisMarker::Shape::Hexagon:
        return u"hexagon"_s;
    }
    std::unreachable();
}

Options optionsOf(const QgisMarker& marker)
{
    return {{"name"_L1, textOf(marker.shape)},
            {"color"_L1, textOf(marker.colour)},
            {"size"_L1, textOf(marker.size)},
            {"size_unit"_L1, u"MM"_s},
            {"scale_method"_L1, u"diameter"_s},
            {"outline_color"_L1, textOf(marker.lineColour)},
            {"outline_style"_L1, marker.lineWidth > 0 ? u"solid"_s : u"no"_s},
            {"outline_width"_L1, textOf(marker.lineWidth)},
            {"outline_width_unit"_L1, u"MM"_s},
            {"joinstyle"_L1, u"miter"_s}};
}

Options optionsOf(const QgisLine& line)
{
    QStringList dashes;
    for (const double length : line.dashes) {
        dashes.append(textOf(length));
    }
    // Round ends would fill the gaps of a thick line.
    Options options{{"line_color"_L1, textOf(line.colour)},
                    {"line_width"_L1, textOf(line.width)},
                    {"line_width_unit"_L1, u"MM"_s},
                    {"line_style"_L1, u"solid"_s},
                    {"capstyle"_L1, dashes.isEmpty() ? u"round"_s : u"flat"_s},
                    {"joinstyle"_L1, u"round"_s},
                    {"use_custom_dash"_L1, dashes.isEmpty() ? u"0"_s : u"1"_s}};
    if (!dashes.isEmpty()) {
        options.emplace_back("customdash"_L1, dashes.join(u';'));
        options.emplace_back("customdash_unit"_L1, u"MM"_s);
    }
    return options;
}

void writeSymbol(QXmlStreamWriter& xml, const QString& name, QLatin1StringView type, QLatin1StringView layer,
                 const Options& options)
{
    xml.writeStartElement("symbol"_L1);
    xml.writeAttribute("name"_L1, name);
    xml.writeAttribute("type"_L1, type);
    xml.writeAttribute("alpha"_L1, "1"_L1);
    xml.writeAttribute("clip_to_extent"_L1, "1"_L1);
    xml.writeAttribute("force_rhr"_L1, "0"_L1);
    xml.writeStartElement("layer"_L1);
    xml.writeAttribute("class"_L1, layer);
    xml.writeAttribute("enabled"_L1, "1"_L1);
    xml.writeAttribute("locked"_L1, "0"_L1);
    xml.writeAttribute("pass"_L1, "0"_L1);
    xml.writeStartElement("Option"_L1);
    xml.writeAttribute("type"_L1, "Map"_L1);
    for (const auto& [option, value] : options) {
        xml.writeEmptyElement("Option"_L1);
        xml.writeAttribute("name"_L1, option);
        xml.writeAttribute("type"_L1, "QString"_L1);
        xml.writeAttribute("value"_L1, value);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

template<typename Look>
QByteArray styleOf(const QString& column, std::vector<Look> looks, QLatin1StringView type, QLatin1StringView layer)
{
    std::ranges::stable_partition(looks, [](const Look& look) { return !look.value.isEmpty(); });
    QByteArray style;
    QXmlStreamWriter xml(&style);
    xml.setAutoFormatting(true);
    xml.writeDTD(u"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"_s);
    xml.writeStartElement("qgis"_L1);
    xml.writeAttribute("version"_L1, "3.22.0"_L1);
    xml.writeAttribute("styleCategories"_L1, "Symbology"_L1);
    xml.writeStartElement("renderer-v2"_L1);
    xml.writeAttribute("type"_L1, "categorizedSymbol"_L1);
    // QGIS looks for a field of that name before it takes it for an expression.
    xml.writeAttribute("attr"_L1, column);
    for (const QLatin1StringView off : {"forceraster"_L1, "symbollevels"_L1, "enableorderby"_L1}) {
        xml.writeAttribute(off, "0"_L1);
    }
    xml.writeStartElement("categories"_L1);
    for (size_t i = 0; i < looks.size(); ++i) {
        xml.writeEmptyElement("category"_L1);
        xml.writeAttribute("type"_L1, "string"_L1);
        xml.writeAttribute("value"_L1, looks[i].value);
        xml.writeAttribute("label"_L1, looks[i].label);
        xml.writeAttribute("symbol"_L1, QString::number(i));
        xml.writeAttribute("render"_L1, "true"_L1);
    }
    xml.writeEndElement();
    xml.writeStartElement("symbols"_L1);
    for (size_t i = 0; i < looks.size(); ++i) {
        writeSymbol(xml, QString::number(i), type, layer, optionsOf(looks[i]));
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeTextElement("layerGeometryType"_L1, type == "marker"_L1 ? "0"_L1 : "1"_L1);
    xml.writeEndElement();
    return style;
}

} // namespace

QByteArray qgisStyle(const QString& column, const std::vector<QgisMarker>& markers)
{
    return styleOf(column, markers, "marker"_L1, "SimpleMarker"_L1);
}

QByteArray qgisStyle(const QString& column, const std::vector<QgisLine>& lines)
{
    return styleOf(column, lines, "line"_L1, "SimpleLine"_L1);
}

} // namespace ketenkaart

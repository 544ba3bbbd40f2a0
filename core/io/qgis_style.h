#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QString>

#include <vector>

namespace ketenkaart {

/// How QGIS is to show rows with one value of a column.
struct QgisMarker
{
    enum class Shape { Circle, Square, Diamond, Hexagon };

    QString value; ///< empty for rows with any other
    QString label;
    QColor colour;
    Shape shape = Shape::Circle;
    double size = 3;        ///< in millimetres, across
    double lineWidth = 0.2; ///< of its edge, in millimetres
    QColor lineColour = Qt::white;
};

struct QgisLine
{
    QString value; ///< empty for rows with any other
    QString label;
    QColor colour;
    double width = 0.4;   ///< in millimetres
    QList<double> dashes; ///< lengths of dash and gap in turn, in millimetres; empty for a line without gaps
};

/// The symbology of a layer by the values of a column, as a style of QGIS 3.22 or later (QML). The column is a column
/// and not an expression, whatever its name. One with an empty value stands last, and for all that the others leave.
[[nodiscard]] QByteArray qgisStyle(const QString& column, const std::vector<QgisMarker>& markers);
[[nodiscard]] QByteArray qgisStyle(const QString& column, const std::vector<QgisLine>& lines);

} // namespace ketenkaart

#include "core/project/comparison_text.h"

#include "core/project/dataset_layers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = RowDifference::Kind;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

constexpr qsizetype longest = 60; // characters of a cell that are told
constexpr qsizetype context = 15; // of these, how many may be alike in both at the beginning

QString layerName(LayerIndex layer)
{
    return datasetLayers()[static_cast<size_t>(layer)].name;
}

/// How many characters both begin with.
qsizetype commonStart(const QString& one, const QString& other)
{
    return std::ranges::mismatch(one, other).in1 - one.begin();
}

/// As much of a text as fits in the line, from a place on.
QString shown(const QString& text, qsizetype from)
{
    if (text.isEmpty()) {
        return ComparisonText::tr("(empty)");
    }
    if (text.size() <= longest) {
        return text;
    }
    QString part = text.sliced(std::min(from, text.size() - longest));
    if (part.size() > longest) {
        part = part.first(longest) + u'…';
    }
    return from > 0 ? u'…' + part : part;
}

QString cellText(const CellDifference& cell)
{
    const bool isLong = std::max(cell.before.size(), cell.after.size()) > longest;
    const qsizetype from = isLong ? std::max<qsizetype>(commonStart(cell.before, cell.after) - context, 0) : 0;
    return ComparisonText::tr("%1 %2 > %3", "a column, what stood there and what stands there now")
        .arg(cell.column.isEmpty() ? ComparisonText::tr("(no column)") : cell.column, shown(cell.before, from),
             shown(cell.after, from));
}

QString placeText(const PlaceDifference& place, Language language)
{
    if (!place.before) {
        return ComparisonText::tr("has a place now");
    }
    return place.after ? ComparisonText::tr("moved %1").arg(distanceText(place.metres, language))
                       : ComparisonText::tr("has no place any more");
}

QString orderText(const OrderDifference& order)
{
    return ComparisonText::tr("moved from number %1 to %2")
        .arg(QString::number(order.before), QString::number(order.after));
}

QString titleText(const RowDifference& difference, Language language)
{
    const QString& title = difference.title.in(language);
    return title.isEmpty() ? ComparisonText::tr("row %1").arg(difference.number) : title;
}

} // namespace

QString distanceText(double metres, Language language)
{
    const QLocale locale = language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (metres >= 999.5) {
        return u"%1 km"_s.arg(locale.toString(metres / 1000.0, 'f', metres < 99'950.0 ? 1 : 0));
    }
    return metres >= 0.995 ? u"%1 m"_s.arg(locale.toString(metres, 'f', 0))
                           : u"%1 cm"_s.arg(locale.toString(std::max(metres * 100.0, 1.0), 'f', 0));
}

QString differenceText(const RowDifference& difference, Language language)
{
    const QString layer = layerName(difference.layer);
    const QString title = titleText(difference, language);
    if (difference.kind == Kind::Added) {
        return ComparisonText::tr("%1: %2 added", "a layer and what is in it").arg(layer, title);
    }
    if (difference.kind == Kind::Removed) {
        return ComparisonText::tr("%1: %2 gone", "a layer and what was in it").arg(layer, title);
    }
    QStringList parts;
    if (difference.order) {
        parts.append(orderText(*difference.order));
    }
    // A place that one cannot use is told by its cells.
    const bool isInCells = std::ranges::any_of(difference.cells, [](const CellDifference& cell) {
        return cell.column.compare("lon"_L1, Qt::CaseInsensitive) == 0 ||
               cell.column.compare("lat"_L1, Qt::CaseInsensitive) == 0;
    });
    if (difference.place && !isInCells) {
        parts.append(placeText(*difference.place, language));
    }
    for (const CellDifference& cell : difference.cells) {
        parts.append(cellText(cell));
    }
    const QString what = parts.join(u"; "_s);
    return difference.kind == Kind::Moved ? u"%1: %2 %3"_s.arg(layer, title, what)
                                          : u"%1: %2: %3"_s.arg(layer, title, what);
}

QString unreadableText(const UnreadableLayer& unreadable)
{
    return (unreadable.isBefore ? ComparisonText::tr("%1 of the first dataset cannot be compared: %2", "a layer")
                                : ComparisonText::tr("%1 of the second dataset cannot be compared: %2", "a layer"))
        .arg(layerName(unreadable.layer), unreadable.error.toString());
}

QString summaryText(const ProjectComparison& comparison)
{
    const DifferenceCounts counts = comparison.counts();
    const auto unreadable = static_cast<int>(comparison.unreadable.size());
    QStringList parts;
    if (counts.added > 0) {
        parts.append(ComparisonText::tr("%n added", "rows", counts.added));
    }
    if (counts.removed > 0) {
        parts.append(ComparisonText::tr("%n gone", "rows", counts.removed));
    }
    if (counts.moved > 0) {
        parts.append(ComparisonText::tr("%n moved", "rows", counts.moved));
    }
    if (counts.changed > 0) {
        parts.append(ComparisonText::tr("%n changed", "rows", counts.changed));
    }
    if (unreadable > 0) {
        parts.append(ComparisonText::tr("%n layer(s) not compared", nullptr, unreadable));
    }
    return parts.isEmpty() ? ComparisonText::tr("No differences") : parts.join(u", "_s);
}

} // namespace ketenkaart

#include "core/project/cell_sort.h"

#include "core/io/sheet.h"
#include "core/model/clean_text.h"
#include "core/project/cell_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr char decimalSign = ','; // a file may have decimal commas, and points are understood as well

/// Of all columns that hold something else than text. A name means the same in every layer that has it, but for
/// `chain`, see cellSort().
const QHash<QString, CellSort>& sortsByName()
{
    using enum CellSort;
    static const QHash<QString, CellSort> sorts{
        {u"lon"_s, Number},          {u"lat"_s, Number},         {u"position"_s, Number},
        {u"value"_s, Number},        {u"west"_s, Number},        {u"south"_s, Number},
        {u"east"_s, Number},         {u"north"_s, Number},       {u"flight_seconds"_s, Number},
        {u"home"_s, Number},         {u"tint"_s, Number},        {u"colour"_s, Number},
        {u"approximate"_s, Flag},    {u"directed"_s, Flag},      {u"delivers"_s, Flag},
        {u"general"_s, Flag},        {u"stated_only"_s, Flag},   {u"aliases"_s, List},
        {u"themes"_s, List},         {u"technologies"_s, List},  {u"provinces"_s, List},
        {u"municipalities"_s, List}, {u"chains"_s, List},        {u"families"_s, List},
        {u"actors"_s, List},         {u"links"_s, List},         {u"figures"_s, List},
        {u"without_actors"_s, List}, {u"without_links"_s, List}, {u"extent"_s, Numbers},
        {u"overview"_s, Numbers},    {u"limits"_s, Numbers},     {u"grid_extent"_s, Numbers},
    };
    return sorts;
}

/// A line break inside a cell is one, however the file ends its lines.
QString cleanCell(QString text)
{
    return cleanText(text.replace("\r\n"_L1, "\n"_L1));
}

/// As the reader takes a list.
QStringList withoutDoubles(QStringList parts)
{
    parts.removeDuplicates();
    return parts;
}

/// A decimal number in its shortest form; any other text as it is.
QString withoutEndingZeros(const QString& text)
{
    static const QRegularExpression decimal(u"^-?(0|[1-9][0-9]*)\\.[0-9]+$"_s);
    if (!decimal.match(text).hasMatch()) {
        return text;
    }
    qsizetype length = text.size();
    while (text[length - 1] == u'0') {
        --length;
    }
    return text.first(text[length - 1] == u'.' ? length - 1 : length);
}

template<typename Value> bool isSameValue(const std::optional<Value>& one, const std::optional<Value>& other)
{
    return one && other && *one == *other;
}

bool isSameNumber(const QString& one, const QString& other)
{
    return one == other || isSameValue(cellNumber(one, decimalSign), cellNumber(other, decimalSign));
}

} // namespace

CellSort cellSort(LayerIndex layer, QStringView column)
{
    const std::span<const ColumnSpec> known = datasetLayers()[static_cast<size_t>(layer)].columns;
    if (std::ranges::none_of(known, [&](const ColumnSpec& spec) { return column == spec.name; })) {
        return CellSort::Own;
    }
    if (column == "chain"_L1) { // a link may be part of several
        return layer == LayerIndex::Links || layer == LayerIndex::CaseLinks ? CellSort::List : CellSort::Text;
    }
    return sortsByName().value(column.toString(), CellSort::Text);
}

bool saysTheSame(const QString& one, const QString& other, CellSort sort)
{
    if (one == other) {
        return true;
    }
    const QString left = cleanCell(one);
    const QString right = cleanCell(other);
    if (left == right) {
        return true;
    }
    switch (sort) {
    case CellSort::Number:
        return isSameNumber(left, right);
    case CellSort::Flag:
        return isSameValue(flagOf(left), flagOf(right));
    case CellSort::List:
        return withoutDoubles(listParts(left)) == withoutDoubles(listParts(right));
    case CellSort::Numbers:
        return std::ranges::equal(left.split(u';'), right.split(u';'), [](const QString& a, const QString& b) {
            return isSameNumber(a.trimmed(), b.trimmed());
        });
    case CellSort::Own:
        return withoutEndingZeros(left) == withoutEndingZeros(right);
    case CellSort::Text:
        break;
    }
    return false;
}

} // namespace ketenkaart

#pragma once

#include "core/scene/map_style.h"

#include <QString>

#include <variant>
#include <vector>

namespace ketenkaart {

/// The sample that stands before a line of the legend.
struct MarkerSample
{
    MarkerShape shape = MarkerShape::Circle;
    QColor fill;
    QColor outline;
    QString badge;
    QColor badgeColour = Qt::white; ///< see MapStyle::inkOn
    CaseMark caseMark = CaseMark::None;
};
struct LinkSample
{
    QColor colour;
    double width = 1.4;
    bool dashed = false;
    bool arrow = true;
    bool isLost = false; ///< as LinkItem::isLost
};
using LegendSample = std::variant<MarkerSample, LinkSample>;

struct LegendEntry
{
    LegendSample sample;
    QString text;
};

struct LegendSection
{
    /// A page that shows the stages elsewhere leaves them out of its legend.
    enum class About { Symbols, Stages };
    QString title;
    std::vector<LegendEntry> entries;
    About about = About::Symbols;
};

/// What the symbols on a map mean: only those that are visible on it.
struct Legend
{
    std::vector<LegendSection> sections;
    [[nodiscard]] bool isEmpty() const { return sections.empty(); }
};

} // namespace ketenkaart

#pragma once

#include "core/scene/chain_split.h"

#include <map>
#include <utility>
#include <vector>

namespace ketenkaart {

/// How large the columns of a diagram are, see drawColumns(): finds the largest type and the fewest columns that its
/// surface has room for, and what each column needs. Where they stand across is settled; their rows are still to be
/// spread over the length.
class ColumnFit
{
public:
    struct Column
    {
        bool hasArcs = false;
        bool hasLinksRight = false;
        bool hasLinksBefore = false; ///< some cross the gap on its left
        double least = 0.0;          ///< width of the names when they may become a little smaller
        double natural = 0.0;        ///< and at their full size
        double nameWidth = 0.0;      ///< as chosen
        double left = 0.0;           ///< of the markers
        double right = 0.0;          ///< where the gap begins
        double bandLeft = 0.0;
        double bandRight = 0.0;
    };

    static constexpr double margin = 4.0;

    ColumnFit(const MapStyle& style, const ChainParts& parts, const QSizeF& size);

    /// False when the surface is too small for all actors; then nothing else may be called.
    [[nodiscard]] bool choose();

    [[nodiscard]] const DiagramSizes& sizes() const { return m_sizes; }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] const ChainColumns& split() const { return m_arrangement->split; }
    [[nodiscard]] size_t columnOf(size_t node) const { return m_arrangement->split.columnOf[node]; }
    [[nodiscard]] double markerX(size_t column) const { return m_columns[column].left + m_sizes.reach; }
    [[nodiscard]] double nameX(size_t column) const
    {
        return m_columns[column].left + 2.0 * m_sizes.reach + m_sizes.nameGap;
    }
    [[nodiscard]] double leastGap() const;
    /// Where the band of a stage begins and ends.
    [[nodiscard]] std::pair<double, double> bandOf(size_t stage) const;
    [[nodiscard]] const Column& firstOf(size_t stage) const;

    [[nodiscard]] const std::vector<TextLines>& headings() const { return m_headings; } ///< by stage
    [[nodiscard]] const std::vector<TextLines>& leftOut() const { return m_leftOut; }   ///< by stage
    [[nodiscard]] const std::vector<TextLines>& names() const { return m_names; }       ///< by node
    /// What the slots of each column need, along it.
    [[nodiscard]] std::vector<std::vector<double>> slotSizes(const LayeredLayout& layout) const;
    [[nodiscard]] double top() const { return m_top; }       ///< of the rows
    [[nodiscard]] double length() const { return m_length; } ///< that they share

private:
    /// One way to share the stages among columns.
    struct Arrangement
    {
        ChainColumns split;
        std::vector<Column> columns;
    };
    /// What is given up to find room.
    struct Strictness
    {
        bool squeezed = false; ///< names may lose their ends
        bool compact = false;  ///< symbols have no number
        bool oneLine = false;  ///< names are not wrapped
        bool split = false;    ///< stages may have several columns
        double largestScale = 1.0;
        double leastScale = 0.0;
    };

    [[nodiscard]] size_t stageOf(size_t column) const { return m_arrangement->split.stageOf[column]; }
    [[nodiscard]] bool beginsStage(size_t column) const
    {
        return column == 0 || stageOf(column - 1) != stageOf(column);
    }
    [[nodiscard]] int mostLines() const { return m_how.oneLine ? 1 : 2; }
    [[nodiscard]] double gapBefore(size_t column) const;
    [[nodiscard]] double outlet(const Column& column) const;
    [[nodiscard]] double laneWidth(size_t edge) const;
    bool fitsAt(double scale);
    void arrange(size_t mostInColumn);
    void measureWidths();
    bool setWidths();
    bool squeezeNames(double room);
    void setOnOneLine(double& rest);
    void spreadColumns(double rest);
    bool setHeights();
    bool setLanes(const std::vector<double>& rows);

    const MapStyle& m_style;
    const ChainParts& m_parts;
    QSizeF m_size;
    std::map<size_t, Arrangement> m_arrangements; ///< by the most in a column
    Arrangement* m_arrangement = nullptr;
    Strictness m_how;
    std::vector<Column> m_columns;
    DiagramSizes m_sizes;
    double m_top = 0.0;
    double m_length = 0.0;
    std::vector<TextLines> m_headings;
    std::vector<TextLines> m_leftOut;
    std::vector<TextLines> m_names;
    std::vector<double> m_laneShares; ///< by column: of the width that its lanes would like
};

} // namespace ketenkaart

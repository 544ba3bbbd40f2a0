#pragma once

#include "core/geo/grid_converter.h"
#include "core/import/import_mapping.h"
#include "core/model/geo_point.h"
#include "core/model/study_area.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>

namespace ketenkaart {

/// The number that a text says, with marks between thousands, or with degrees, minutes and seconds; with N, E, S or W
/// (in Dutch N, O, Z, W) beside it. No value for another text.
struct CellAngle
{
    double value = 0.0;
    enum class Axis { Unknown, Longitude, Latitude } axis = Axis::Unknown;
};
[[nodiscard]] std::optional<CellAngle> cellAngle(const QString& text, char decimalSign);

/// The two halves of a text with both coordinates: "51.44, 5.47", "N 51° 26' E 5° 28'", "POINT (5.47 51.44)".
[[nodiscard]] std::optional<std::pair<QString, QString>> positionParts(const QString& text);

/// Reads positions of all forms that people have in their sheets. Not thread-safe: one object per thread.
class PositionReader
{
public:
    /// Places are expected in its extent, then within its limits; anywhere else on earth they are taken too.
    explicit PositionReader(const StudyArea& area);
    ~PositionReader();

    /// The form in which most of the pairs lie where places are expected.
    [[nodiscard]] PositionForm likelyForm(const QStringList& first, const QStringList& second);

    /// Whether in some form nearly all of them lie where places are expected, or not far from there.
    [[nodiscard]] bool arePositions(const QStringList& first, const QStringList& second);

    struct Outcome
    {
        std::optional<GeoPoint> point;
        QString remark; ///< what was put right, or why there is none; empty when there is nothing to say
    };
    /// Both empty: nothing.
    [[nodiscard]] Outcome read(const QString& first, const QString& second, const PositionForm& form);
    /// What a file holds that names no coordinate system.
    [[nodiscard]] Outcome read(const QPointF& pair);

private:
    /// And how expected its places are on average.
    [[nodiscard]] std::pair<PositionForm, double> likely(const QStringList& first, const QStringList& second);
    [[nodiscard]] Outcome readWith(const QString& first, const QString& second, const PositionForm& form,
                                   char decimalSign);
    [[nodiscard]] std::optional<GeoPoint> converted(double x, double y, const QString& grid);
    /// How expected a place is, from 0.
    [[nodiscard]] int expectation(const GeoPoint& point) const;

    StudyArea m_area;
    std::vector<GridSystem> m_grids;
    QHash<QString, std::shared_ptr<GridConverter>> m_converters; // made when one is asked for: it costs some time
};

} // namespace ketenkaart

#pragma once

#include <QString>

#include <vector>

namespace ketenkaart {

/// A finding about one place in a dataset. A dataset with findings still opens: nothing is dropped in silence.
struct Diagnostic
{
    enum class Severity {
        Note,    ///< handled, worth knowing (coordinates of a grid were converted)
        Warning, ///< the row is used, but something is probably wrong
        Error,   ///< the row, or the value in it, could not be used
    };

    /// What kind of finding; the names returned by diagnosticCodeName() are stable for scripts.
    enum class Code {
        MissingLayer,
        MissingColumn,
        MissingValue,
        UnknownValue,
        DuplicateId,
        UnknownReference,
        SelfLink,
        InvalidNumber,
        MissingCoordinate,
        NullIsland,
        SwappedCoordinates,
        ConvertedFromGrid,
        OutsideWindow,
        EmptyStage,
        WrongProvince,
        FarFromCampus,
        FarFromActors,
        EmptyRegion,
        UnjoinedHeadline,
        DoubleActor,
        DoubleLink,
        TooLong,
        UnusablePicture,
        SlideTextTooLong,
        OpposedDirection,
        UnquotedStatement,
        UnnamedEnd,
    };

    Severity severity = Severity::Warning;
    Code code = Code::UnknownValue;
    QString layer;
    qint64 row = 0; ///< 1 is the first feature of the layer (line 2 of a CSV file); 0 when the finding is about a layer
    QString column; ///< empty when the finding is about a row as a whole
    QString message;
    QString advice;

    /// "actors, row 12, lon: ... . Advice" in one line.
    [[nodiscard]] QString toString() const;
    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// Stable lower-case name, for example "duplicate-id".
[[nodiscard]] QString diagnosticCodeName(Diagnostic::Code code);
/// "note", "warning" or "error".
[[nodiscard]] QString severityName(Diagnostic::Severity severity);

} // namespace ketenkaart

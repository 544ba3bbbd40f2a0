#include "core/model/diagnostic.h"

#include <QCoreApplication>

#include <utility>

namespace ketenkaart {

QString Diagnostic::toString() const
{
    QString place = layer;
    if (row > 0) {
        place += QCoreApplication::translate("Diagnostic", ", row %1").arg(row);
    }
    if (!column.isEmpty()) {
        place += QStringLiteral(", ") + column;
    }
    QString line = place + QStringLiteral(": ") + message;
    if (!advice.isEmpty()) {
        line += QStringLiteral(". ") + advice;
    }
    return line.simplified();
}

QString diagnosticCodeName(Diagnostic::Code code)
{
    using enum Diagnostic::Code;
    switch (code) {
    case MissingLayer:
        return QStringLiteral("missing-layer");
    case MissingColumn:
        return QStringLiteral("missing-column");
    case MissingValue:
        return QStringLiteral("missing-value");
    case UnknownValue:
        return QStringLiteral("unknown-value");
    case DuplicateId:
        return QStringLiteral("duplicate-id");
    case UnknownReference:
        return QStringLiteral("unknown-reference");
    case SelfLink:
        return QStringLiteral("self-link");
    case InvalidNumber:
        return QStringLiteral("invalid-number");
    case MissingCoordinate:
        return QStringLiteral("missing-coordinate");
    case NullIsland:
        return QStringLiteral("null-island");
    case SwappedCoordinates:
        return QStringLiteral("swapped-coordinates");
    case ConvertedFromGrid:
        return QStringLiteral("converted-from-rd");
    case OutsideWindow:
        return QStringLiteral("outside-window");
    case EmptyStage:
        return QStringLiteral("empty-stage");
    case WrongProvince:
        return QStringLiteral("wrong-province");
    case FarFromCampus:
        return QStringLiteral("far-from-campus");
    case FarFromActors:
        return QStringLiteral("far-from-actors");
    case EmptyRegion:
        return QStringLiteral("empty-region");
    case UnjoinedHeadline:
        return QStringLiteral("unjoined-headline");
    case DoubleActor:
        return QStringLiteral("double-actor");
    case DoubleLink:
        return QStringLiteral("double-link");
    case TooLong:
        return QStringLiteral("too-long");
    case UnusablePicture:
        return QStringLiteral("unusable-picture");
    case SlideTextTooLong:
        return QStringLiteral("slide-text-too-long");
    case OpposedDirection:
        return QStringLiteral("opposed-direction");
    case UnquotedStatement:
        return QStringLiteral("unquoted-statement");
    case UnnamedEnd:
        return QStringLiteral("unnamed-end");
    }
    std::unreachable();
}

QString severityName(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Note:
        return QStringLiteral("note");
    case Diagnostic::Severity::Warning:
        return QStringLiteral("warning");
    case Diagnostic::Severity::Error:
        return QStringLiteral("error");
    }
    std::unreachable();
}

} // namespace ketenkaart

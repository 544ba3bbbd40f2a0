#pragma once

#include <QPointF>
#include <QTest>

#include <cmath>

/// One program for the folder, its functions spread over files by subject.
class TestGeo : public QObject
{
    Q_OBJECT

private slots:
    // test_geo_projection.cpp: Web Mercator and RD New
    void mercatorKnownPoints();
    void mercatorAgreesWithEpsg3857();
    void mercatorRoundTrip();
    void mercatorClampsAtItsLimit();
    void mercatorBoxHasNorthOnTop();
    void metresPerWorldUnitShrinksWithLatitude();
    void groundDistanceIsThatOfTheEllipsoid();
    void rdOfAmersfoort();
    void rdRoundTrip();
    void rdOutsideItsAreaIsAnError();
    void looksLikeRd_data();
    void looksLikeRd();

    // test_geo_view.cpp: MapView and ScaleBar
    void fitShowsTheWholeBoxInsideTheMargins_data();
    void fitShowsTheWholeBoxInsideTheMargins();
    void fitOnASurfaceWithoutRoom();
    void viewRoundTrip();
    void viewHasNorthUpAndItsCentreInTheMiddle();
    void zoomLevelIsThatOfTileMaps();
    void scaleDenominatorAt52North();
    void metresPerPixelAgreesWithGeodesicDistance();
    void grownByKeepsCentreAndScale();
    void scaleBarIsRoundAndFits();
    void scaleBarSpansItsMetres();
    void scaleBarLabel_data();
    void scaleBarLabel();

    // test_geo_curve.cpp: Curve, bentCurve and arrowHead
    void curveEndsAndMiddle();
    void pathIsTheCurve();
    void partIsTheSameCurve();
    void curveLeavesTheCircle();
    void curveInsideTheCircleHasNothingOutside();
    void bendIsToTheLeft();
    void oppositeLinksBendApart();
    void lengthOfACurve();
    void distanceToStraightCurve();
    void distanceToBentCurve();
    void arrowHeadOfStraightCurve();
    void arrowHeadPointsAlongTheArrival();
    void curveWithoutLengthHasNoNaN();

    // test_geo_flight.cpp: FlightPath
    void flightBeginsAndEndsExactly_data();
    void flightBeginsAndEndsExactly();
    void flightOfEqualViewsHasNoLength();
    void flightSeemsEquallyFastAllTheWay();
    void flightBackIsTheSameWay();
    void flightDrawsBackOnALongWay();
    void flightBetweenSizesTakesTheSizeAlong();
    void easeIsSlowAtBothEnds();
};

namespace geotest {

/// Whether two numbers differ by no more than the tolerance; prints them when they do not.
inline bool isNear(double actual, double expected, double tolerance)
{
    const bool near = std::abs(actual - expected) <= tolerance;
    if (!near) {
        qInfo("actual %.12g, expected %.12g within %g", actual, expected, tolerance);
    }
    return near;
}

inline bool isNear(const QPointF& actual, const QPointF& expected, double tolerance)
{
    return isNear(actual.x(), expected.x(), tolerance) && isNear(actual.y(), expected.y(), tolerance);
}

} // namespace geotest

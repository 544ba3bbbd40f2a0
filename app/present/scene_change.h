#pragma once

#include "app/present/prepared_slide.h"

#include <QRegion>

#include <vector>

class QPainter;

namespace ketenkaart {

/// How one picture of the player becomes another: as a film of which any moment can be painted, in any order. It only
/// lays painted pictures over each other, but for the links that draw themselves and the figures that are counted up.
/// At its end it shows exactly the slide at rest. All in pixels of the surface. Use it in one thread.
class SceneChange
{
public:
    struct Times
    {
        int fade = 260; ///< milliseconds in which texts and pictures cross over
        int flight = 2000;
        int stage = 900;  ///< of a stage with links
        int count = 1100; ///< of a figure
    };

    /// To a slide: over a flight when there is a film, else by crossing over; then its stages up to this number, one
    /// after another from the one that it begins with. Without stages (or when the slide is not complete) all of it
    /// comes at once. before is what is on the surface now.
    SceneChange(QImage before, PreparedSlidePtr to, FlightFilmPtr film, int firstStage, int lastStage,
                bool countsFigures, const Times& times);
    /// From one stage of a slide to another: forward the links draw themselves, back it crosses over.
    SceneChange(PreparedSlidePtr slide, int fromStage, int toStage, const Times& times);

    /// Milliseconds.
    [[nodiscard]] int duration() const { return m_duration; }
    /// What differs between these moments, and more rather than less.
    [[nodiscard]] QRegion changedBetween(int before, int now) const;
    /// The moment now, in milliseconds from the beginning. Within the clip that the painter has.
    void paint(QPainter& painter, int now) const;

private:
    struct StageTime
    {
        size_t stage = 0; ///< that is shown in the end
        int begin = 0;
        int end = 0;
    };

    void addStages(int from, int to, int begin);
    [[nodiscard]] QRect flightFrame(double t) const;
    [[nodiscard]] bool isFlying(int now) const { return m_film && now < m_approach; }
    void paintAround(QPainter& painter, int now, const QRect& frame) const;
    void paintNumbers(QPainter& painter, int now) const;
    void paintFlight(QPainter& painter, double t) const;
    void paintFrame(QPainter& painter, int now) const;
    void paintStage(QPainter& painter, size_t stage, double t) const;

    QImage m_before;
    PreparedSlidePtr m_to;
    FlightFilmPtr m_film;
    Times m_times;
    size_t m_firstStage = 0;
    bool m_countsFigures = false;
    bool m_goesBack = false; ///< to a stage before
    int m_fade = 0;          ///< end of the crossing over of what is around the frame
    int m_approach = 0;      ///< end of flight or fade: the first stage stands
    int m_countEnd = 0;
    int m_duration = 0;
    std::vector<StageTime> m_stages;
};

/// What the slide shows at rest after so many stages.
void paintAtRest(QPainter& painter, const PreparedSlide& slide, int stage);
/// The last of the stages that a slide shows by itself, and of those that the presenter shows.
[[nodiscard]] int lastStageOf(const PreparedSlide& slide);

} // namespace ketenkaart

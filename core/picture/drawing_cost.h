#pragma once

#include <QPaintDevice>
#include <QPaintEngine>

#include <memory>

namespace ketenkaart {

/// A surface that paints nothing and adds up what painting would cost, so that the same drawing is taken or refused on
/// every machine, whatever its speed.
class DrawingCost : public QPaintDevice
{
public:
    DrawingCost();
    ~DrawingCost() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;
    /// In pixels.
    [[nodiscard]] static QSizeF surface();
    /// Whether painting it takes seconds and not minutes: how often the surface is covered, of how many pieces its
    /// lines are, dashes among them.
    [[nodiscard]] bool isAffordable() const;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace ketenkaart

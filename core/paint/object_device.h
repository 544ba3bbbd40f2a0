#pragma once

#include "core/scene/map_scene.h"

#include <QPaintDevice>
#include <QPainter>

#include <utility>

namespace ketenkaart {

/// A part of a page with a meaning of its own.
enum class PagePart {
    Map,
    Diagram,
    Legend,
    Furniture, ///< scale bar, north arrow, inset, logo
    Texts      ///< title, footer, table, figures
};

/// What a device of a painter also is when its format knows objects and words, not only lines and areas. Painters of
/// pages and scenes tell it what they are about to paint; calls nest. It may paint with the painter, which it leaves as
/// it was. Belongs to the thread that paints.
class ObjectDevice
{
public:
    virtual ~ObjectDevice() = default;

    virtual void beginPart(QPainter& painter, PagePart part) = 0;
    virtual void endPart(QPainter& painter) = 0;
    virtual void beginItem(QPainter& painter, const SceneItem& item) = 0;
    virtual void endItem(QPainter& painter) = 0;
    /// Writes a line with its halo. The painter's origin is the left end of its baseline, in view pixels.
    virtual void paintText(QPainter& painter, const QString& text, const TextStyle& style) = 0;
};

/// The painter's device as one that knows objects; null of any other.
[[nodiscard]] inline ObjectDevice* objectDeviceOf(const QPainter& painter)
{
    return dynamic_cast<ObjectDevice*>(painter.device());
}

/// Paints a part of a page, and says so to a device that wants to know.
template<typename Paint> void paintPart(QPainter& painter, PagePart part, Paint&& paint)
{
    ObjectDevice* const device = objectDeviceOf(painter);
    if (device) {
        device->beginPart(painter, part);
    }
    std::forward<Paint>(paint)();
    if (device) {
        device->endPart(painter);
    }
}

} // namespace ketenkaart

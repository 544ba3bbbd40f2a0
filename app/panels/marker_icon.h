#pragma once

#include "core/model/entities.h"
#include "core/scene/scene_request.h"

#include <QColor>
#include <QIcon>
#include <QWidget>

namespace ketenkaart {

/// What the colour of an actor's icon says: its main theme, or nothing, beside a map of a chain, on which colours are
/// those of the families of links.
enum class IconColour { Theme, Neutral };
/// That beside a map with this filter.
[[nodiscard]] IconColour iconColourBeside(const MapFilter& filter);

/// The map's symbol of an actor as an icon: shape by kind, and the badge (number of a stage) in it; neutral with a
/// badge. An actor without a place is not on the map; its symbol is hollow. Painted at the resolution of the screen.
[[nodiscard]] QIcon actorIcon(const Actor& actor, const Vocabulary& words, const QString& badge = {},
                              IconColour colour = IconColour::Theme);

/// The map's symbol of a campus.
[[nodiscard]] QIcon campusIcon();

/// A round swatch, for example of a theme's colour.
[[nodiscard]] QIcon swatchIcon(const QColor& colour);

/// Shows an icon in a layout. A QLabel would keep one pixmap, which blurs on a screen with another pixel ratio.
class SymbolWidget : public QWidget
{
public:
    SymbolWidget(int size, QWidget* parent);

    void setIcon(const QIcon& icon);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace ketenkaart

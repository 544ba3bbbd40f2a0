#pragma once

#include "core/scene/map_scene.h"

#include <QSizeF>
#include <QString>

#include <limits>
#include <vector>

namespace ketenkaart {

/// How a name stands on a card.
enum class NameLook {
    Normal,
    Bold,   ///< the selected actor, its partners, what an analysis singles out
    Faint,  ///< beside those
    LeftOut ///< struck out: not in the case that is shown
};

struct CardName
{
    QString actorId;
    QString text;
    NameLook look = NameLook::Normal;
    bool isCutOff = false; ///< by the case that is shown
};

/// Names of one stage, or of one theme.
struct CardRow
{
    QString number; ///< of the stage, or what an analysis says; empty for none
    QColor colour;  ///< of a theme, or of what an analysis says; invalid for none
    std::vector<CardName> names;
};

/// What is to stand on the card of an anchor.
struct CardText
{
    QString title;
    NameLook titleLook = NameLook::Normal;
    std::vector<CardRow> rows; ///< of an anchor of one actor: one, which stands in place of the title
    QString note;              ///< a last line
    bool isSingle = false;
};

/// How much of it there is room for.
struct CardDetail
{
    double width = 200.0;                                   ///< of a line, at most, in view pixels
    size_t namesInRow = std::numeric_limits<size_t>::max(); ///< the others become a number
    bool titleOnly = false;
};

/// A card without a place: its upper left corner is at 0, 0.
struct ComposedCard
{
    CardItem card;
    QSizeF size;
};

/// Sets the text of a card. A name that is wider than a line is broken between its words. Reentrant.
[[nodiscard]] ComposedCard composeCard(const CardText& text, const CardDetail& detail, const MapStyle& style);

/// The card moved by this.
[[nodiscard]] CardItem movedBy(CardItem card, const QPointF& offset);

} // namespace ketenkaart

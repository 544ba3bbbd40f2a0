#pragma once

#include "core/export/pptx/package.h"
#include "core/model/vocabulary.h"
#include "core/scene/map_style.h"

#include <QRectF>

#include <array>

namespace ketenkaart::pptx {

/// The layouts that slides are made from.
enum class SlideKind { Title, TitleAndText, TitleOnly };
inline constexpr std::array allSlideKinds{SlideKind::Title, SlideKind::TitleAndText, SlideKind::TitleOnly};

inline const QString masterName = QStringLiteral("/ppt/slideMasters/slideMaster1.xml");
inline const QString notesMasterName = QStringLiteral("/ppt/notesMasters/notesMaster1.xml");
inline constexpr int slideNumberIndex = 12; ///< of the placeholder for the number
[[nodiscard]] QString layoutName(SlideKind kind);

/// Adds the master of the slides with its layouts and theme, for what the user adds to the presentation: the slides
/// themselves say for each text where it is and how it looks.
void addMaster(Package& package, const MapStyle& style, Language language);

/// Adds the master of the pages with notes, with a theme of its own.
void addNotesMaster(Package& package, const MapStyle& style, Language language);

/// A placeholder of the pages with notes, which are A4 upright.
struct NotesPlaceholder
{
    const char* type;
    int index;
    QRectF rect; ///< in slide units, as all our lengths
};
inline constexpr qint64 notesWidthEmu = 7560000;   // 210 mm
inline constexpr qint64 notesHeightEmu = 10692000; // 297 mm
[[nodiscard]] std::array<NotesPlaceholder, 3> notesPlaceholders();

} // namespace ketenkaart::pptx

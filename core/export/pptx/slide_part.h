#pragma once

#include "core/export/pptx/package.h"
#include "core/slide/slide_layout.h"

namespace ketenkaart::pptx {

/// A slide of a presentation file: its layout, and what else it takes to write it.
struct SlidePart
{
    const SlideLayout& layout;
    const SlideContext& context;
    int place = 1;             ///< in the file, from 1
    bool numberFollows = true; ///< the number on the slide is that of its place in the file
    QStringList notes;         ///< paragraphs for the presenter
};

/// Adds a slide with its notes and returns its part name. Every text is a text where the layout has it, of its size and
/// colour; the title and the paragraphs are those of the outline. The map or diagram is a picture with twice the
/// pixels of a full HD screen, described in words; so is each sample of the legend.
QString addSlide(Package& package, const SlidePart& part);

} // namespace ketenkaart::pptx

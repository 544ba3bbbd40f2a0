#include "core/export/pptx/pptx_writer.h"

#include "core/export/hand_out_texts.h"
#include "core/export/pptx/document_parts.h"
#include "core/export/pptx/master_parts.h"
#include "core/export/pptx/shape_tree.h"
#include "core/export/pptx/slide_part.h"

namespace ketenkaart::pptx {

Result<QByteArray> presentationBytes(const HandOutJob& job, const HandOutProgress& progress,
                                     const std::stop_token& stop)
{
    Package package;
    const MapStyle style = MapStyle::of(job.context.style);
    addMaster(package, style, job.context.language);
    addNotesMaster(package, style, job.context.language);
    DocumentParts parts;
    parts.info = documentInfoOf(job);
    parts.created = job.created;
    int place = 0;
    for (const HandOutSlide& slide : job.slides) {
        const SlideLayout layout = layOutSlide(slide.slide, job.context, wideProportions, slide.number, stop);
        if (stop.stop_requested()) {
            return std::unexpected(handOutCancelled());
        }
        ++place;
        // Of some scenes only, each keeps the number by which it was spoken of.
        const bool follows = slide.number == place;
        parts.slides.append(addSlide(package, {layout, job.context, place, follows, notesOf(slide.slide, job)}));
        progress(place, static_cast<int>(job.slides.size()), {});
    }
    addDocument(package, parts);
    return package.bytes();
}

} // namespace ketenkaart::pptx

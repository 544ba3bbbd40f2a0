#include "core/project/slide_writer.h"

#include "core/model/clean_text.h"
#include "core/project/layer_table.h"
#include "core/project/layer_writer.h"
#include "core/project/slide_rows.h"

#include <QCoreApplication>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

QString paragraphsCell(const QString& lines)
{
    QStringList paragraphs;
    for (QString line : lines.split(u'\n')) {
        if (const QString paragraph = cleanText(line.replace(paragraphMark, u'/')); !paragraph.isEmpty()) {
            paragraphs.append(paragraph);
        }
    }
    return paragraphs.join(u" %1 "_s.arg(QChar(paragraphMark)));
}

/// In the order of the columns.
QStringList cells(const Slide& slide, const Vocabulary& words)
{
    const auto side = [&](double GeoBox::* of) { return slide.extent ? numberCell(*slide.extent.*of) : QString(); };
    return {slide.id, idOf(slide.kind), cleanText(slide.title.dutch), cleanText(slide.title.english),
            paragraphsCell(slide.text.dutch), paragraphsCell(slide.text.english), cleanText(slide.caption.dutch),
            cleanText(slide.caption.english), paragraphsCell(slide.notes.dutch), paragraphsCell(slide.notes.english),
            cleanText(slide.source), side(&GeoBox::west), side(&GeoBox::south), side(&GeoBox::east),
            side(&GeoBox::north), listCell(slide.chainIds), listCell(slide.themes, words), listCell(slide.provinces),
            slide.statedOnly ? u"yes"_s : QString(), slide.caseId, slide.selectionId, listCell(slide.actorIds),
            listCell(slide.linkIds), slide.style ? idOf(*slide.style) : QString(), listCell(slide.figureIds),
            cleanText(slide.image),
            // What goes without saying is not said: most scenes have no links to reveal.
            slide.reveal == Slide{}.reveal ? QString() : idOf(slide.reveal),
            slide.flightSeconds ? numberCell(*slide.flightSeconds) : QString()};
}

QString faultOf(const Slide& slide)
{
    IdCheck check;
    check.references(slide.chainIds + slide.actorIds + slide.linkIds + slide.figureIds);
    for (const QString& id : {slide.caseId, slide.selectionId}) {
        if (!id.isEmpty()) {
            check.reference(id);
        }
    }
    return check.fault();
}

Result<LayerText> layerOf(const std::vector<Slide>& slides, const Vocabulary& words)
{
    LayerText layer = emptyLayerText(LayerIndex::Presentation);
    IdCheck ids;
    for (const Slide& slide : slides) {
        ids.own(slide.id);
        const QString fault = ids.fault().isEmpty() ? faultOf(slide) : ids.fault();
        if (!fault.isEmpty()) {
            return std::unexpected(Error{
                Error::Code::InvalidArgument,
                QCoreApplication::translate("SlideWriter", "in the scene '%1': %2").arg(cleanText(slide.id), fault),
                QString(), IdCheck::advice()});
        }
        layer.rows.push_back(cells(slide, words));
    }
    return layer;
}

} // namespace

Result<void> writeSlides(const QString& location, const std::vector<Slide>& slides, const Vocabulary& words,
                         const std::optional<DatasetStamp>& read)
{
    return layerOf(slides, words)
        .and_then([&](const LayerText& layer) { return writeLayers(location, {layer}, read); })
        .transform_error([](Error error) {
            error.message =
                QCoreApplication::translate("SlideWriter", "The scenes cannot be kept: %1").arg(error.message);
            return error;
        });
}

} // namespace ketenkaart

#include "core/slide/slide_layout.h"

#include "core/model/content_without_rows.h"
#include "core/page/page_panels.h"
#include "core/picture/picture_file.h"
#include "core/project/dataset_folder.h"
#include "core/scene/actor_marker.h"
#include "core/scene/chain_diagram.h"
#include "core/scene/legend_builder.h"
#include "core/scene/scene_builder.h"
#include "core/scene/text_metrics.h"
#include "core/slide/slide_column.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct SlideLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(SlideLayoutText)
};

constexpr double margin = 56.0;
constexpr double gap = 36.0;
constexpr double creditsSize = 15.0;
constexpr double pictureScale = 1.7;                     // type of a map on a page is too small for a room
constexpr double leastLandscape = 1.2;                   // narrower surfaces have the picture above the text
constexpr double leastTypeOfSlides = slideHeight / 90.0; // 6 pt on a slide of 7.5 inch
constexpr double selectionRim = 4.0;                     // view pixels
constexpr double highestDiagramLegend = 190.0;
constexpr double longestScaleBar = 130.0;
constexpr QMarginsF mapMargins(16.0, 16.0, 16.0, 16.0); // view pixels

/// Puts the parts of a slide in their places.
class SlideComposer
{
public:
    SlideComposer(const Slide& slide, const SlideContext& context, const QSizeF& proportions, int number,
                  const std::stop_token& stop)
        : m_slide(slide)
        , m_context(context)
        , m_stop(stop)
        , m_request(sceneRequestOf(slide, context))
    {
        m_layout.slide = slide;
        m_layout.request = m_request;
        m_layout.size = QSizeF(slideHeight * proportions.width() / proportions.height(), slideHeight);
        // What stands on the slide has its own sizes; the style gives its colours.
        m_layout.style = m_request.style.scaledBy(1.0 / m_request.style.scale);
        m_layout.broken = brokenReferences(slide, context.dataset);
        m_isWide = m_layout.size.width() >= leastLandscape * slideHeight;
        m_rest = QRectF(QPointF(), m_layout.size).adjusted(margin, margin, -margin, -margin);
        for (const QString& id : slide.figureIds) {
            const auto found = std::ranges::find(context.dataset.figures(), id, &Figure::id);
            if (found != context.dataset.figures().end()) {
                m_layout.figures.push_back(*found);
            }
        }
        m_rest.setBottom(m_layout.size.height() - 50.0);
        addNumber(number);
    }

    /// Without map, diagram and image, which take most of the time and give the text no less room.
    SlideLayout runTextOnly()
    {
        m_isTextOnly = true;
        return run();
    }

    SlideLayout run()
    {
        switch (m_slide.kind) {
        case Slide::Kind::Title:
        case Slide::Kind::Closing:
        case Slide::Kind::Map:
            composeMap();
            break;
        case Slide::Kind::Diagram:
            composeDiagram();
            break;
        case Slide::Kind::Image:
            composeImage();
            break;
        case Slide::Kind::Text:
            composeText();
            break;
        }
        return std::move(m_layout);
    }

private:
    QColor accent() const
    {
        if (const Chain* chain = m_request.dataset.chain(m_request.filter.chainIds.value(0))) {
            return m_layout.style.themeColour(chain->theme);
        }
        if (!m_slide.themes.empty()) {
            return m_layout.style.themeColour(m_slide.themes.front());
        }
        return m_layout.style.campusColour;
    }

    SlideColumn column() const
    {
        SlideColumn column;
        column.title = m_slide.title.in(m_context.language);
        column.paragraphs = paragraphsOf(m_slide.text.in(m_context.language));
        column.hasBullets = column.paragraphs.size() > 1;
        column.figures = m_layout.figures;
        column.language = m_context.language;
        for (const BrokenReference& broken : m_layout.broken) {
            column.notices.append(SlideLayoutText::tr("Missing: %1").arg(broken.message));
        }
        if (isOpening(m_slide.kind)) {
            column.titleSize = 84.0;
            column.paragraphSize = 36.0;
            column.hasBullets = false;
        } else if (m_slide.kind == Slide::Kind::Text) {
            column.titleSize = 80.0;
            column.paragraphSize = 54.0;
            column.figureSize = 104.0;
        }
        return column;
    }

    void noteCut(const SetColumn& set)
    {
        if (set.isCut) {
            m_layout.textProblem = SlideLayoutText::tr("Its text does not fit, even at half its size");
        }
    }

    void place(SetColumn&& set, const SlideColumn& column)
    {
        noteCut(set);
        std::ranges::move(set.texts, std::back_inserter(m_layout.texts));
        m_layout.rule = set.rule;
        m_layout.accent = accent();
        if (!set.legendRect.isEmpty()) {
            m_layout.legend = std::move(set.legend);
            m_layout.legendLayout = set.legendLayout;
            m_layout.legendScale = column.legendScale;
            m_layout.legendRect = set.legendRect;
        }
    }

    void addNumber(int number)
    {
        if (number > 0) {
            const TextStyle style = plainText(20.0, m_layout.style.pageQuietInk);
            SlideText text =
                setText(SlideText::Role::Number, QString::number(number), QPointF(margin, 0.0), 40.0, style);
            text.box.moveBottom(m_layout.size.height() - 14.0);
            m_layout.texts.push_back(text);
        }
    }

    QStringList sourceChapters() const
    {
        // "H3 Motivatie: what it says there": the chapter tells where to look.
        const QString chapter = chapterOf(m_slide.source);
        const QString named = m_context.dataset.area().citation(chapter, m_context.language);
        return named.isEmpty() ? QStringList() : QStringList{SlideLayoutText::tr("Source: %1").arg(named)};
    }

    /// Where the content comes from, at the foot of a column or of the slide; the base map's credits with a map.
    void addCredits(bool withMap, const QRectF& room)
    {
        QStringList credits = sourceChapters();
        if (!m_slide.caption.in(m_context.language).isEmpty()) {
            const TextStyle style = plainText(22.0, m_layout.style.panelInk);
            m_caption = setText(SlideText::Role::Caption, m_slide.caption.in(m_context.language), room.topLeft(),
                                room.width(), style);
        }
        if (withMap) {
            credits.append(SlideLayoutText::tr("Base map: %1").arg(mapAttribution()));
        }
        double bottom = room.bottom();
        if (!credits.isEmpty()) {
            const TextStyle style = plainText(creditsSize, m_layout.style.pageQuietInk);
            SlideText text = setText(SlideText::Role::Credits, credits.join(QStringLiteral(" · ")),
                                     QPointF(room.left() + 44.0, 0.0), room.width() - 44.0, style);
            text.box.moveBottom(m_layout.size.height() - 16.0);
            bottom = std::min(bottom, text.box.top() - 14.0);
            m_layout.texts.push_back(std::move(text));
        }
        if (m_caption) {
            m_caption->box.moveBottom(bottom);
            bottom = m_caption->box.top() - 12.0;
            m_layout.texts.push_back(*m_caption);
        }
        m_rest.setBottom(bottom);
    }

    void composeMap()
    {
        QRectF room = m_rest;
        QRectF frame(QPointF(), m_layout.size);
        if (m_isWide) {
            const double share = isOpening(m_slide.kind) ? 0.42 : 0.29;
            room.setWidth(std::clamp(share * m_layout.size.width(), 380.0, 900.0));
            frame.setLeft(room.right() + gap);
        } else {
            frame.setHeight(0.46 * slideHeight);
            room.setTop(frame.bottom() + gap);
        }
        addCredits(true, room);
        room.setBottom(m_rest.bottom());
        if (isOpening(m_slide.kind)) {
            room.setTop(m_isWide ? 0.24 * slideHeight : room.top());
            showCampusesOnly();
        }
        if (!m_isTextOnly) {
            addMap(frame);
        }
        SlideColumn texts = column();
        if (m_layout.picture && !isOpening(m_slide.kind)) {
            texts.legend = withoutSwitchedOff(m_layout.picture->scene.legend);
        }
        place(setColumn(texts, room, m_layout.style, accent()), texts);
    }

    /// The first and the last slide show where it is about, and no more.
    void showCampusesOnly()
    {
        DatasetContent content = contentWithoutRows(m_request.dataset);
        content.campuses = m_request.dataset.campuses();
        SceneRequest bare;
        bare.dataset = Dataset(std::move(content));
        bare.baseMap = m_request.baseMap;
        bare.language = m_request.language;
        bare.style = m_request.style;
        m_request = std::move(bare);
    }

    void addMap(const QRectF& frame)
    {
        SlidePicture picture;
        picture.frame = frame;
        picture.scale = pictureScale / std::sqrt(m_request.style.scale);
        const QSizeF size = frame.size() / picture.scale;
        SceneRequest request = m_request;
        request.view = MapView::fit(extentOf(m_slide, request.dataset.area()), size, mapMargins);
        picture.scaleBar = scaleBarFor(request.view, longestScaleBar * request.style.scale);
        const QSizeF bar = scaleBarSize(picture.scaleBar, request.style);
        picture.scaleBarPosition = QPointF(size.width() - bar.width() - 14.0, size.height() - bar.height() - 10.0);
        request.keepClear.push_back(QRectF(picture.scaleBarPosition, bar).adjusted(-5.0, -5.0, 5.0, 5.0));
        picture.scene = buildScene(request, m_stop);
        markSelection(picture.scene);
        m_layout.picture = std::move(picture);
    }

    /// In the window a ring lies over the map; here it is part of the picture.
    void markSelection(MapScene& scene) const
    {
        for (SceneItem& item : scene.items) {
            auto* marker = std::get_if<MarkerItem>(&item);
            if (marker && !m_slide.selectionId.isEmpty() && marker->standsFor(m_slide.selectionId)) {
                marker->rim = scene.style.highlight;
                marker->rimWidth = selectionRim * scene.style.scale;
            }
        }
    }

    /// Title and text over the whole width, for what wants it.
    void composeHeading()
    {
        SlideColumn heading = column();
        heading.paragraphSize = 28.0;
        heading.figures.clear();
        heading.hasBullets = false;
        QRectF room = m_rest;
        room.setHeight(0.26 * slideHeight);
        SetColumn set = setColumn(heading, room, m_layout.style, accent());
        m_rest.setTop(set.bottom + 14.0);
        place(std::move(set), heading);
    }

    void composeDiagram()
    {
        addCredits(false, m_rest);
        composeHeading();
        if (m_isTextOnly) {
            return;
        }
        SlidePicture picture;
        picture.isMap = false;
        picture.scale = pictureScale / std::sqrt(m_request.style.scale);
        picture.frame = m_rest.adjusted(-margin / 2.0, 0.0, margin / 2.0, -8.0);
        const QString chainId = m_request.filter.chainIds.value(0);
        SceneRequest request = m_request;
        request.style.leastType = leastTypeOfSlides / picture.scale;
        const auto draw = [&] {
            const QSizeF size = picture.frame.size() / picture.scale;
            ChainDiagram diagram =
                buildChainDiagram(request, chainId, size,
                                  size.width() >= size.height() ? ChainDiagram::Direction::LeftToRight
                                                                : ChainDiagram::Direction::TopToBottom);
            picture.notice = noticeOf(diagram);
            picture.scene = std::move(diagram.scene);
        };
        draw();
        m_layout.legend = withoutSwitchedOff(withoutStages(picture.scene.legend)); // the diagram has their headings
        m_layout.legendScale = 1.6;
        m_layout.legendLayout.padding = 0.0;
        m_layout.legendLayout.framed = false;
        m_layout.legendLayout.inRows = true;
        const QSizeF room(m_rest.width(), highestDiagramLegend);
        const QSizeF legend =
            fitLegend(m_layout.legend, m_layout.legendLayout, room / m_layout.legendScale, m_layout.style) *
            m_layout.legendScale;
        if (!legend.isEmpty()) {
            m_layout.legendRect = QRectF(QPointF(m_rest.left(), m_rest.bottom() - legend.height()), legend);
            picture.frame.setBottom(m_layout.legendRect.top() - 16.0);
            draw();
        }
        m_layout.picture = std::move(picture);
    }

    /// What cannot be shown is said in the heading. That there is nothing at all is known already.
    void readImage()
    {
        const QString path = imagePath(m_slide, m_context.dataset);
        if (m_isTextOnly || path.isEmpty() ||
            std::ranges::contains(m_layout.broken, "image"_L1, &BrokenReference::column)) {
            return;
        }
        const auto picture = readPicture(path, placeOfPicture(m_slide.image, m_context.dataset).folder);
        if (picture) {
            m_layout.image = imageOf(*picture);
        } else {
            m_layout.broken.push_back({u"image"_s, m_slide.image, picture.error().message});
        }
    }

    void composeImage()
    {
        addCredits(false, m_rest);
        readImage();
        composeHeading();
        if (!m_layout.image.isNull()) {
            const QSizeF size = QSizeF(m_layout.image.size()).scaled(m_rest.size(), Qt::KeepAspectRatio);
            m_layout.imageFrame = QRectF(QPointF(), size);
            m_layout.imageFrame.moveCenter(m_rest.center());
        }
    }

    void composeText()
    {
        addCredits(false, m_rest);
        QRectF room = m_rest.adjusted(60.0, 54.0, -60.0, 0.0);
        SlideColumn texts = column();
        if (texts.figures.empty() || !m_isWide || (texts.paragraphs.isEmpty() && texts.title.isEmpty())) {
            place(setColumn(texts, room, m_layout.style, accent()), texts);
            return;
        }
        // Figures stand beside the text.
        SlideColumn figures;
        std::swap(figures.figures, texts.figures);
        figures.figureSize = texts.figureSize;
        figures.language = texts.language;
        figures.paragraphSize = 40.0;
        QRectF right = room;
        right.setLeft(room.left() + 0.66 * room.width());
        room.setRight(right.left() - 70.0);
        SetColumn set = setColumn(texts, room, m_layout.style, accent());
        right.setTop(set.rule.isEmpty() ? right.top() : set.rule.bottom());
        place(std::move(set), texts);
        SetColumn beside = setColumn(figures, right, m_layout.style, accent());
        noteCut(beside);
        std::ranges::move(beside.texts, std::back_inserter(m_layout.texts));
    }

    const Slide& m_slide;
    const SlideContext& m_context;
    const std::stop_token& m_stop;
    SceneRequest m_request;
    SlideLayout m_layout;
    std::optional<SlideText> m_caption;
    QRectF m_rest; // what is still free, within the margins
    bool m_isWide = true;
    bool m_isTextOnly = false;
};

} // namespace

bool isOpening(Slide::Kind kind)
{
    return kind == Slide::Kind::Title || kind == Slide::Kind::Closing;
}

SlideLayout layOutSlide(const Slide& slide, const SlideContext& context, const QSizeF& proportions, int number,
                        const std::stop_token& stop)
{
    return SlideComposer(slide, context, proportions, number, stop).run();
}

GeoBox extentShownBy(const MapView& view)
{
    const QRectF shown = view.rect().marginsRemoved(mapMargins);
    const GeoPoint northWest = view.viewToGeo(shown.topLeft());
    const GeoPoint southEast = view.viewToGeo(shown.bottomRight());
    return {northWest.longitude, southEast.latitude, southEast.longitude, northWest.latitude};
}

QString textProblemOf(const Slide& slide, const SlideContext& context, const QSizeF& proportions)
{
    return SlideComposer(slide, context, proportions, 0, {}).runTextOnly().textProblem;
}

SlideLayout deepCopy(const SlideLayout& layout)
{
    SlideLayout copy = layout;
    if (copy.picture) {
        copy.picture->scene = deepCopy(layout.picture->scene);
    }
    return copy;
}

} // namespace ketenkaart

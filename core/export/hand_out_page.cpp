#include "core/export/hand_out_page.h"

#include "core/export/hand_out_texts.h"
#include "core/page/page_panels.h"
#include "core/scene/text_metrics.h"
#include "core/slide/slide_column.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct HandOutText
{
    Q_DECLARE_TR_FUNCTIONS(HandOutText)
};

constexpr double margin = 42.0;
constexpr double contentTop = 74.0;
constexpr double contentBottom = 792.0;
constexpr int placesOnPage = 3;
constexpr double placeGap = 16.0;
constexpr double pictureWidth = 252.0;
constexpr double columnGap = 18.0;
constexpr std::array noteSizes{9.5, 9.0, 8.5, 8.0};
constexpr double titleSize = 11.5;
constexpr double paragraphGap = 0.4; // as a share of the size

/// A paragraph that has yet to be set.
struct Piece
{
    QString text;
    TextStyle style;
    double spaceBefore = 0.0;
};

double placeHeight()
{
    return (contentBottom - contentTop - placeGap * (placesOnPage - 1)) / placesOnPage;
}

/// What is left of a text of which these lines have been set: a word that was broken is whole in what is left.
QString withoutLines(const QString& text, const QStringList& lines)
{
    const auto isLetter = [](QChar c) { return !c.isSpace(); };
    auto set = std::ranges::count_if(lines.join(QString()), isLetter);
    qsizetype at = 0;
    while (at < text.size() && set > 0) {
        set -= isLetter(text[at]) ? 1 : 0;
        ++at;
    }
    return text.sliced(at).trimmed();
}

/// Sets as many lines as have room in the rectangle and takes them out of the pieces.
std::vector<HandOutPage::Line> setPieces(std::vector<Piece>& pieces, const QRectF& room)
{
    std::vector<HandOutPage::Line> lines;
    double y = room.top();
    while (!pieces.empty()) {
        Piece& piece = pieces.front();
        y += lines.empty() ? 0.0 : piece.spaceBefore;
        const SlideText set =
            setText(SlideText::Role::Paragraph, piece.text, QPointF(room.left(), y), room.width(), piece.style);
        for (qsizetype i = 0; i < set.lines.size(); ++i) {
            if (y + set.lineHeight > room.bottom() && !lines.empty()) {
                piece.text = withoutLines(piece.text, set.lines.first(i));
                piece.spaceBefore = 0.0;
                return lines;
            }
            lines.push_back(
                {set.lines[i], QPointF(room.left(), y + (set.lineHeight + capHeight(piece.style)) / 2.0), piece.style});
            y += set.lineHeight;
        }
        pieces.erase(pieces.begin());
    }
    return lines;
}

/// Puts scene after scene into the places of the pages.
class HandOutComposer
{
public:
    explicit HandOutComposer(const HandOutJob& job)
        : m_job(job)
        , m_style(MapStyle::standard())
    {}

    std::vector<HandOutPage> run()
    {
        chooseSize();
        for (size_t i = 0; i < m_job.slides.size(); ++i) {
            addScene(i);
        }
        addHeadsAndFeet();
        return std::move(m_pages);
    }

private:
    QRectF nextPlace()
    {
        if (m_place == placesOnPage || m_pages.empty()) {
            m_pages.emplace_back();
            m_place = 0;
        }
        const double top = contentTop + m_place * (placeHeight() + placeGap);
        ++m_place;
        return {margin, top, handOutPaper.width() - 2.0 * margin, placeHeight()};
    }

    Piece heading(const QString& text) const { return {text, plainText(titleSize, m_style.pageInk, QFont::Bold)}; }

    std::vector<Piece> piecesOf(const HandOutSlide& slide, double size) const
    {
        std::vector<Piece> pieces{heading(
            QStringLiteral("%1. %2").arg(QString::number(slide.number), titleOf(slide.slide, m_job.context.language)))};
        for (const QString& note : notesOf(slide.slide, m_job)) {
            pieces.push_back({note, plainText(size, m_style.panelInk), paragraphGap * size});
        }
        return pieces;
    }

    static QRectF besidePicture(const QRectF& place) { return place.adjusted(pictureWidth + columnGap, 0.0, 0.0, 0.0); }

    bool hasRoom(const HandOutSlide& slide, double size) const
    {
        std::vector<Piece> pieces = piecesOf(slide, size);
        setPieces(pieces, besidePicture(QRectF(0.0, 0.0, handOutPaper.width() - 2.0 * margin, placeHeight())));
        return pieces.empty();
    }

    /// One for all scenes: the largest at which all notes have room beside their picture, but for those that have none
    /// at any size.
    void chooseSize()
    {
        for (const double size : noteSizes) {
            m_size = size;
            if (std::ranges::all_of(m_job.slides, [&](const HandOutSlide& slide) {
                    return hasRoom(slide, size) || !hasRoom(slide, noteSizes.back());
                })) {
                return;
            }
        }
    }

    void addScene(size_t index)
    {
        const HandOutSlide& slide = m_job.slides[index];
        const QRectF place = nextPlace();
        const QSizeF picture = wideProportions * (pictureWidth / wideProportions.width());
        m_pages.back().pictures.push_back({index, QRectF(place.topLeft(), picture)});
        std::vector<Piece> rest = piecesOf(slide, m_size);
        add(setPieces(rest, besidePicture(place)));
        while (!rest.empty()) {
            rest.front().spaceBefore = paragraphGap * m_size; // below the heading
            rest.insert(rest.begin(), heading(HandOutText::tr("%1. %2 (continued)")
                                                  .arg(QString::number(slide.number),
                                                       elidedText(titleOf(slide.slide, m_job.context.language),
                                                                  heading({}).style, 0.75 * place.width()))));
            add(setPieces(rest, nextPlace()));
        }
    }

    void add(const std::vector<HandOutPage::Line>& lines)
    {
        std::ranges::copy(lines, std::back_inserter(m_pages.back().lines));
    }

    void addHeadsAndFeet()
    {
        const TextStyle head = plainText(10.0, m_style.pageInk, QFont::DemiBold);
        const TextStyle quiet = plainText(8.5, m_style.pageQuietInk);
        const double right = handOutPaper.width() - margin;
        const double dateWidth = textWidth(m_job.date, quiet);
        const double titleWidth = right - margin - (dateWidth > 0.0 ? dateWidth + columnGap : 0.0);
        for (size_t i = 0; i < m_pages.size(); ++i) {
            HandOutPage& page = m_pages[i];
            page.headRule = QRectF(margin, 58.0, right - margin, 0.75);
            page.lines.push_back({elidedText(m_job.title, head, titleWidth), QPointF(margin, 50.0), head});
            page.lines.push_back({m_job.date, QPointF(right - dateWidth, 50.0), quiet});
            const QString number = HandOutText::tr("Page %1 of %2").arg(i + 1).arg(m_pages.size());
            const double foot = handOutPaper.height() - 28.0;
            const double numberWidth = textWidth(number, quiet);
            page.lines.push_back({number, QPointF(right - numberWidth, foot), quiet});
            page.lines.push_back({elidedText(m_job.source, quiet, right - margin - numberWidth - columnGap),
                                  QPointF(margin, foot), quiet});
            std::erase_if(page.lines, [](const HandOutPage::Line& line) { return line.text.isEmpty(); });
        }
    }

    const HandOutJob& m_job;
    MapStyle m_style;
    std::vector<HandOutPage> m_pages;
    double m_size = noteSizes.front(); // of the notes
    int m_place = 0;                   // how many of the last page are taken
};

} // namespace

std::vector<HandOutPage> layOutHandOut(const HandOutJob& job)
{
    return HandOutComposer(job).run();
}

} // namespace ketenkaart

#include "core/project/slide_rows.h"

#include "core/project/row_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

QString lines(const QString& cell)
{
    QStringList paragraphs;
    for (const QString& part : cell.split(paragraphMark)) {
        if (const QString paragraph = part.trimmed(); !paragraph.isEmpty()) {
            paragraphs.append(paragraph);
        }
    }
    return paragraphs.join(u'\n');
}

LocalizedText paragraphs(const RowReader& row, QLatin1StringView name)
{
    const LocalizedText cells = row.localizedText(name);
    return {lines(cells.dutch), lines(cells.english)};
}

/// One side of the extent, within the limits of the globe. Sets the fault when there is a text that is none.
std::optional<double> readSide(RowReader& row, QLatin1StringView column, double limit, bool& isFaulty)
{
    const QString consequence = QCoreApplication::translate("DatasetReader", "the extent is left out");
    const std::optional<double> degrees = row.decimal(column, consequence);
    if (degrees && std::abs(*degrees) > limit) {
        row.report(Severity::Error, Code::OutsideWindow, column,
                   QCoreApplication::translate("DatasetReader", "%1 is not between -%2 and %2 degrees; %3")
                       .arg(*degrees)
                       .arg(limit)
                       .arg(consequence),
                   QCoreApplication::translate("DatasetReader", "Write degrees of longitude and latitude (WGS84)"));
        isFaulty = true;
    }
    isFaulty = isFaulty || (!degrees && !row.text(column).isEmpty());
    return degrees;
}

std::optional<GeoBox> readExtent(RowReader& row)
{
    bool isFaulty = false;
    const std::array columns{"west"_L1, "south"_L1, "east"_L1, "north"_L1};
    std::array<std::optional<double>, columns.size()> sides;
    for (size_t i = 0; i < columns.size(); ++i) {
        sides[i] = readSide(row, columns[i], i % 2 == 0 ? 180.0 : 90.0, isFaulty);
    }
    const auto isGiven = [](const std::optional<double>& side) { return side.has_value(); };
    if (isFaulty || std::ranges::none_of(sides, isGiven)) {
        return std::nullopt;
    }
    const QString advice = QCoreApplication::translate(
        "DatasetReader", "Fill in west, south, east and north, or leave all four empty for the whole area");
    if (const auto missing = std::ranges::find_if_not(sides, isGiven); missing != sides.end()) {
        row.report(Severity::Error, Code::MissingCoordinate, columns[static_cast<size_t>(missing - sides.begin())],
                   QCoreApplication::translate("DatasetReader", "The extent lacks a side; it is left out"), advice);
        return std::nullopt;
    }
    const GeoBox extent{*sides[0], *sides[1], *sides[2], *sides[3]};
    const auto inOrder = [&](QLatin1StringView column, double less, double more, const QString& message) {
        if (less < more) {
            return true;
        }
        row.report(Severity::Error, Code::InvalidNumber, column, message, advice);
        return false;
    };
    const bool isRight =
        inOrder("west"_L1, extent.west, extent.east,
                QCoreApplication::translate("DatasetReader", "West does not lie west of east; the extent is left out"));
    const bool isUpright = inOrder(
        "south"_L1, extent.south, extent.north,
        QCoreApplication::translate("DatasetReader", "South does not lie south of north; the extent is left out"));
    return isRight && isUpright ? std::optional(extent) : std::nullopt;
}

std::optional<StyleName> readStyle(RowReader& row)
{
    const QString id = row.text("style"_L1);
    const std::optional<StyleName> style = styleNameFromId(id.toLower());
    if (!style && !id.isEmpty()) {
        row.reportUnknown("style"_L1, id,
                          QCoreApplication::translate("DatasetReader", "that of the presentation is used"),
                          RowReader::idsOf(allStyleNames));
    }
    return style;
}

std::optional<double> readFlight(RowReader& row)
{
    const QString consequence = QCoreApplication::translate("DatasetReader", "the usual time is used");
    const std::optional<double> seconds = row.decimal("flight_seconds"_L1, consequence);
    if (!seconds || (*seconds >= 0.0 && *seconds <= Slide::longestFlightSeconds)) {
        return seconds;
    }
    row.report(Severity::Error, Code::InvalidNumber, "flight_seconds"_L1,
               QCoreApplication::translate("DatasetReader", "%1 seconds is not between 0 and %2; %3")
                   .arg(*seconds)
                   .arg(Slide::longestFlightSeconds)
                   .arg(consequence),
               QCoreApplication::translate("DatasetReader", "Leave it empty for the usual time"));
    return std::nullopt;
}

Slide readSlide(RowReader& row, const QString& id, const Vocabulary& words)
{
    Slide slide;
    slide.id = id;
    if (row.text("kind"_L1).isEmpty()) {
        row.reportEmpty(Severity::Warning, "kind"_L1,
                        QCoreApplication::translate("DatasetReader", "The kind is empty; '%1' is used instead")
                            .arg(idOf(slide.kind)));
    }
    slide.kind = row.word("kind"_L1, parseSlideKind, allSlideKinds, slide.kind);
    slide.title = row.localizedText("title"_L1);
    slide.text = paragraphs(row, "text"_L1);
    slide.caption = row.localizedText("caption"_L1);
    slide.notes = paragraphs(row, "notes"_L1);
    slide.source = row.text("source"_L1);
    slide.extent = readExtent(row);
    slide.chainIds = row.list("chains"_L1);
    slide.themes = row.themes(words);
    slide.provinces = row.list("provinces"_L1);
    slide.statedOnly = row.flag("stated_only"_L1, false);
    slide.caseId = row.text("case"_L1);
    slide.selectionId = row.text("selection"_L1);
    slide.actorIds = row.list("actors"_L1);
    slide.linkIds = row.list("links"_L1);
    slide.style = readStyle(row);
    slide.figureIds = row.list("figures"_L1);
    slide.image = row.text("image"_L1);
    slide.reveal = row.word("reveal"_L1, parseReveal, allReveals, slide.reveal);
    slide.flightSeconds = readFlight(row);
    slide.deckId = row.text("deck"_L1);
    return slide;
}

} // namespace

std::vector<Deck> readDecks(const LayerTable& table, Diagnostics& diagnostics)
{
    std::vector<Deck> decks;
    for (auto&& [id, row] : rowsWithId(table, diagnostics)) {
        decks.push_back({id, localizedNameOr(id, row, "name"_L1)});
    }
    return decks;
}

std::vector<Slide> readSlides(const LayerTable& table, const Vocabulary& words, const std::vector<Deck>& decks,
                              Diagnostics& diagnostics)
{
    std::optional<QSet<QString>> known;
    for (const Deck& deck : decks) {
        known = known.value_or(QSet<QString>()) << deck.id;
    }
    std::vector<Slide> slides;
    for (auto&& [id, row] : rowsWithId(table, diagnostics)) {
        slides.push_back(readSlide(row, id, words));
        if (const QString& deck = slides.back().deckId; !deck.isEmpty()) {
            isKnown(known, deck, row, "deck"_L1,
                    QCoreApplication::translate("DatasetReader", "it is shown as a presentation of its own"));
        }
    }
    return slides;
}

} // namespace ketenkaart

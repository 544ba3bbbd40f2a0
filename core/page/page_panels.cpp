#include "core/page/page_panels.h"

#include "core/model/figure_text.h"
#include "core/report/analysis_text.h"
#include "core/scene/actor_marker.h"
#include "core/scene/shown_content.h"
#include "core/scene/text_metrics.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(Page)
};

LineItem rule(const QPointF& from, const QPointF& to, const MapStyle& style)
{
    QPainterPath path(from);
    path.lineTo(to);
    return {path, QPen(style.panelRule, 0.8)};
}

/// Figures of this request, the most telling first.
std::vector<const Figure*> figuresOf(const SceneRequest& request)
{
    const Dataset& dataset = request.dataset;
    std::vector<std::pair<int, const Figure*>> ranked;
    const auto themeChosen = [&](const Figure& figure) {
        if (!figure.theme) {
            return false;
        }
        return std::ranges::find(request.filter.themes, *figure.theme) != request.filter.themes.end() ||
               std::ranges::any_of(request.filter.chainIds, [&](const QString& id) {
                   const Chain* chain = dataset.chain(id);
                   return chain && chain->theme == *figure.theme;
               });
    };
    const auto inChain = [&](const Figure& figure) {
        return std::ranges::any_of(request.filter.chainIds, [&](const QString& id) {
            return dataset.stageOfActor(figure.actorId, id).has_value();
        });
    };
    const bool nothingChosen =
        request.filter.chainIds.isEmpty() && request.filter.themes.empty() && request.focusActorId.isEmpty();
    for (const Figure& figure : dataset.figures()) {
        int rank = -1;
        if (!request.focusActorId.isEmpty() && figure.actorId == request.focusActorId) {
            rank = 0;
        } else if (!figure.actorId.isEmpty() && inChain(figure)) {
            rank = 1;
        } else if (themeChosen(figure)) {
            rank = 2;
        } else if (nothingChosen && figure.theme == dataset.vocabulary().generalTheme()) {
            rank = 2;
        }
        if (rank >= 0) {
            ranked.emplace_back(figure.unit == u"year" ? rank + 10 : rank, &figure);
        }
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, const Figure*>::first);
    std::vector<const Figure*> figures;
    std::ranges::transform(ranked, std::back_inserter(figures), &std::pair<int, const Figure*>::second);
    return figures;
}

struct TableRow
{
    const Actor* actor = nullptr; // null for a heading
    QString text;
    QString badge;
};

/// Headings and actors in the order in which they stand in the table.
std::vector<TableRow> tableRows(const MapScene& scene, const SceneRequest& request)
{
    const std::vector<const Actor*> shown = shownActors(scene, request);
    std::vector<TableRow> rows;
    QSet<QString> listed;
    const auto add = [&](const QString& heading, const QString& badge, std::vector<const Actor*> actors) {
        std::erase_if(actors, [&](const Actor* actor) {
            return std::ranges::find(shown, actor) == shown.end() || listed.contains(actor->id);
        });
        if (actors.empty()) {
            return;
        }
        rows.push_back({nullptr, heading, badge});
        for (const Actor* actor : actors) {
            rows.push_back({actor, actor->name, badge});
            listed.insert(actor->id);
        }
    };
    for (const QString& chainId : request.filter.chainIds) {
        if (const Chain* chain = request.dataset.chain(chainId)) {
            for (size_t i = 0; i < chain->stages.size(); ++i) {
                std::vector<const Actor*> actors;
                for (const QString& id : chain->stages[i].actorIds) {
                    actors.push_back(request.dataset.actor(id));
                }
                add(chain->stages[i].name.in(request.language), QString::number(i + 1), std::move(actors));
            }
        }
    }
    const StudyArea& area = request.dataset.area();
    const std::vector<CoverageRegion> regions = coverageRegions(area);
    std::vector<std::vector<const Actor*>> actorsOf(regions.size());
    for (const Actor& actor : request.dataset.actors()) {
        actorsOf[coverageRegionOf(area, actor)].push_back(&actor);
    }
    for (size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].kind == CoverageRegion::Kind::Province) {
            std::ranges::stable_sort(
                actorsOf[i], [](const Actor* a, const Actor* b) { return a->name.localeAwareCompare(b->name) < 0; });
        }
        add(regionHeading(regions[i]), QString(), std::move(actorsOf[i]));
    }
    return rows;
}

/// How many columns of which type hold the rows.
struct TableFit
{
    int columns = 1;
    double size = 10.0;
    int rowsPerColumn = 0;
    bool fits = true;
    [[nodiscard]] double rowHeight() const { return size * 1.5; }
};

constexpr double tablePadding = 8.0;
constexpr double narrowestColumn = 150.0;
constexpr double narrowestWithPlace = 13.0; // times the size of the type
constexpr double columnGap = 14.0;

/// The place of each row, counted down the columns. A heading at the foot of a column would stand without its rows: it
/// goes to the head of the next.
std::vector<int> placesOf(const std::vector<TableRow>& rows, int rowsPerColumn)
{
    std::vector<int> places;
    int next = 0;
    for (const TableRow& row : rows) {
        const bool isLast = &row == &rows.back();
        if (!row.actor && !isLast && rowsPerColumn > 1 && next % rowsPerColumn == rowsPerColumn - 1) {
            ++next;
        }
        places.push_back(next++);
    }
    return places;
}

TableFit fitTable(const std::vector<TableRow>& rows, const QSizeF& size, const MapStyle& style)
{
    const int mostColumns =
        std::max(1, static_cast<int>((size.width() + columnGap) / (narrowestColumn * style.scale + columnGap)));
    TableFit fit;
    // Narrow columns cut names off: rather somewhat smaller type than one more of them.
    for (int columns = 1; columns <= mostColumns; ++columns) {
        const double smallest = columns < mostColumns ? 8.0 : 6.5;
        const double least = std::max(smallest * style.scale, style.leastType);
        for (double type = std::max(10.5 * style.scale, least); type >= least; type -= 0.5) {
            fit = {columns, type, static_cast<int>((size.height() - 2.0 * tablePadding) / (type * 1.5)), true};
            if (rows.empty() || placesOf(rows, fit.rowsPerColumn).back() < fit.columns * fit.rowsPerColumn) {
                return fit;
            }
        }
    }
    fit.fits = false;
    return fit;
}

} // namespace

TextStyle plainText(double size, const QColor& colour, QFont::Weight weight)
{
    return {size, weight, false, 0.0, colour, {}, 0.0};
}

LabelItem textItem(const QString& text, const QPointF& baseline, const TextStyle& style)
{
    LabelItem item;
    item.text = text;
    item.baseline = baseline;
    item.box = textBox(text, style).translated(baseline);
    item.style = style;
    return item;
}

void translate(SceneItem& item, const QPointF& offset)
{
    if (auto* area = std::get_if<AreaItem>(&item)) {
        area->path.translate(offset);
    } else if (auto* line = std::get_if<LineItem>(&item)) {
        line->path.translate(offset);
    } else if (auto* link = std::get_if<LinkItem>(&item)) {
        link->curve = {link->curve.start + offset, link->curve.control + offset, link->curve.end + offset};
        link->arrow.translate(offset);
    } else if (auto* marker = std::get_if<MarkerItem>(&item)) {
        marker->centre += offset;
    } else if (auto* label = std::get_if<LabelItem>(&item)) {
        label->baseline += offset;
        label->box.translate(offset);
    }
}

QString chapterOf(const QString& source)
{
    return source.section(u':', 0, 0).trimmed();
}

qsizetype ShownSources::numberOf(const QString& source) const
{
    return chapters.indexOf(chapterOf(source)) + 1;
}

ShownSources sourcesOf(const MapScene& scene, const SceneRequest& request)
{
    QSet<QString> chapters;
    for (const Actor* actor : shownActors(scene, request)) {
        chapters.insert(chapterOf(actor->provenance.source));
    }
    for (const Link* link : shownLinks(scene, request.dataset)) {
        chapters.insert(chapterOf(link->provenance.source));
    }
    chapters.remove(QString());
    ShownSources sources{chapters.values()};
    sources.chapters.sort();
    return sources;
}

PagePanel sourceList(const ShownSources& sources, const StudyArea& area, Language language, double width,
                     const MapStyle& style)
{
    PagePanel panel;
    if (sources.chapters.isEmpty()) {
        return panel;
    }
    const TextStyle text = plainText(8.5 * style.scale, style.pageQuietInk);
    const double line = 12.0 * style.scale;
    QStringList parts;
    bool areDocuments = false;
    for (qsizetype i = 0; i < sources.chapters.size(); ++i) {
        const QString& chapter = sources.chapters[i];
        const bool isDocument = area.documentOf(chapter);
        areDocuments = areDocuments || isDocument;
        // No-break spaces: a number must not part from its chapter, nor a chapter be torn; a title may be.
        QString part = QStringLiteral("[%1] %2").arg(QString::number(i + 1), area.citation(chapter, language));
        isDocument ? part.replace(part.indexOf(u' '), 1, QChar(QChar::Nbsp)) : part.replace(u' ', QChar(QChar::Nbsp));
        parts += part;
    }
    const QString all = (areDocuments ? PageText::tr("Sources:") : PageText::tr("Chapters of the source:")) + u' ' +
                        parts.join(QStringLiteral("   "));
    double baseline = capHeight(text);
    for (const QString& each : wrappedLines(all, text, width)) {
        panel.items.emplace_back(textItem(each, QPointF(0.0, baseline), text));
        baseline += line;
    }
    panel.size = QSizeF(width, baseline - line + 2.0);
    return panel;
}

PagePanel figureStrip(const SceneRequest& request, const ShownSources& sources, double width, const MapStyle& style)
{
    PagePanel panel;
    std::vector<const Figure*> figures = figuresOf(request);
    const auto room = static_cast<size_t>(std::clamp(width / (215.0 * style.scale), 1.0, 5.0));
    figures.resize(std::min(figures.size(), room));
    if (figures.empty()) {
        return panel;
    }
    const Chain* chain = request.dataset.chain(request.filter.chainIds.value(0));
    const double gap = 20.0;
    const double column = (width - gap * static_cast<double>(figures.size() - 1)) / static_cast<double>(figures.size());
    double lowest = 0.0;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure& figure = *figures[i];
        const double left = static_cast<double>(i) * (column + gap);
        TextStyle large = plainText(21.0 * style.scale, style.pageInk, QFont::Bold);
        if (chain) {
            large.colour = style.themeColour(chain->theme);
        } else if (figure.theme) {
            large.colour = style.themeColour(*figure.theme);
        }
        panel.items.emplace_back(rule(QPointF(left, 0.5), QPointF(left + column, 0.5), style));
        const QString number = figureValueText(figure, request.language);
        large.size *= std::min(1.0, 0.99 * column / textWidth(number, large)); // broken it were no number any more
        double baseline = 9.0 + capHeight(large);
        panel.items.emplace_back(textItem(number, QPointF(left, baseline), large));
        const TextStyle small = plainText(9.5 * style.scale, style.panelInk);
        QString label = figure.label.in(request.language);
        if (const qsizetype number = sources.numberOf(figure.source); number > 0) {
            label += QStringLiteral(" [%1]").arg(number);
        }
        baseline += 5.0;
        for (const QString& line : wrappedLines(label, small, column)) {
            baseline += 12.5 * style.scale;
            panel.items.emplace_back(textItem(line, QPointF(left, baseline), small));
        }
        lowest = std::max(lowest, baseline + 4.0);
    }
    panel.size = QSizeF(width, lowest);
    return panel;
}

std::vector<SceneItem> actorTable(const MapScene& scene, const SceneRequest& request, const ShownSources& sources,
                                  const QSizeF& size, const MapStyle& style)
{
    std::vector<TableRow> rows = tableRows(scene, request);
    const TableFit fit = fitTable(rows, size, style);
    const int room = std::max(0, fit.columns * fit.rowsPerColumn);
    if (room == 0) {
        return {};
    }
    if (!fit.fits) {
        // The last place is for the words that say so.
        const std::vector<int> all = placesOf(rows, fit.rowsPerColumn);
        rows.resize(static_cast<size_t>(std::ranges::lower_bound(all, room - 1) - all.begin()));
        const auto left = static_cast<std::ptrdiff_t>(shownActors(scene, request).size()) -
                          std::ranges::count_if(rows, [](const TableRow& row) { return row.actor != nullptr; });
        rows.push_back({nullptr, PageText::tr("and %1 more").arg(left), QString()});
    }
    const double columnWidth = (size.width() - columnGap * (fit.columns - 1)) / fit.columns;
    const double height = fit.rowHeight();
    const TextStyle heading = plainText(fit.size, style.pageInk, QFont::Bold);
    const TextStyle name = plainText(fit.size, style.panelInk);
    const TextStyle quiet = plainText(std::max(fit.size * 0.9, style.leastType), style.pageQuietInk);
    const double sourceWidth = textWidth(QStringLiteral("[99]"), quiet);
    const Vocabulary& words = request.dataset.vocabulary();
    std::vector<SceneItem> items;
    const std::vector<int> places = placesOf(rows, fit.rowsPerColumn);
    for (size_t i = 0; i < rows.size(); ++i) {
        const TableRow& row = rows[i];
        const int index = places[i];
        const double left = (index / fit.rowsPerColumn) * (columnWidth + columnGap);
        const double middle = tablePadding + (index % fit.rowsPerColumn + 0.5) * height;
        const double baseline = middle + capHeight(name) / 2.0;
        const double textLeft = left + 2.1 * fit.size;
        if (!row.actor) {
            items.emplace_back(
                rule(QPointF(left, middle - height / 2.0), QPointF(left + columnWidth, middle - height / 2.0), style));
            const QString text = row.badge.isEmpty() ? row.text : row.badge + QStringLiteral("  ") + row.text;
            items.emplace_back(textItem(elidedText(text, heading, columnWidth), QPointF(left, baseline), heading));
            continue;
        }
        MarkerItem marker = actorMarker(*row.actor, words, style, fit.size * 0.52);
        marker.centre = QPointF(left + fit.size * 0.9, middle);
        marker.outlineWidth = 0.8;
        items.emplace_back(marker);
        const double wholeRoom = columnWidth - 2.1 * fit.size - sourceWidth - 4.0;
        // In a narrow column the name alone, rather than the beginnings of both.
        const bool hasPlace = !row.actor->municipality.isEmpty() && columnWidth > narrowestWithPlace * fit.size;
        const double nameRoom = hasPlace ? columnWidth * 0.61 - 2.1 * fit.size : wholeRoom;
        items.emplace_back(textItem(elidedText(row.text, name, nameRoom), QPointF(textLeft, baseline), name));
        const double placeLeft = textLeft + nameRoom + 6.0;
        const double placeRoom = left + columnWidth - placeLeft - sourceWidth - 4.0;
        if (hasPlace) {
            items.emplace_back(
                textItem(elidedText(row.actor->municipality, quiet, placeRoom), QPointF(placeLeft, baseline), quiet));
        }
        if (const qsizetype number = sources.numberOf(row.actor->provenance.source); number > 0) {
            const QString text = QStringLiteral("[%1]").arg(number);
            items.emplace_back(textItem(text, QPointF(left + columnWidth - textWidth(text, quiet), baseline), quiet));
        }
    }
    return items;
}

} // namespace ketenkaart

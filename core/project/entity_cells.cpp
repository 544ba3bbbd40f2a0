#include "core/project/entity_cells.h"

#include "core/io/sheet.h"
#include "core/model/clean_text.h"
#include "core/project/cell_text.h"
#include "core/project/slide_rows.h"

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = EntityCell::Kind;

QString yesOrNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

/// What goes without saying is not said.
QString yesOrNothing(bool value)
{
    return value ? u"yes"_s : QString();
}

QString idOrNothing(const std::optional<Theme>& theme, const Vocabulary& words)
{
    return theme ? words.id(*theme) : QString();
}

/// A row without a name is shown by its id, so it may as well say so.
QString nameOr(const QString& id, const QString& name)
{
    return cleanText(name).isEmpty() ? id : name;
}

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

/// Puts cells one behind the other.
class Cells
{
public:
    Cells& text(QLatin1StringView column, const QString& text)
    {
        m_cells.push_back({column, cleanText(text), Kind::Text});
        return *this;
    }
    Cells& list(QLatin1StringView column, const QStringList& parts)
    {
        m_cells.push_back({column, listCell(parts), Kind::List});
        return *this;
    }
    Cells& list(QLatin1StringView column, const std::vector<Theme>& themes, const Vocabulary& words)
    {
        m_cells.push_back({column, listCell(themes, words), Kind::List});
        return *this;
    }
    Cells& place(const std::optional<GeoPoint>& position)
    {
        m_cells.push_back({"lon"_L1, position ? numberCell(position->longitude) : QString(), Kind::Place});
        m_cells.push_back({"lat"_L1, position ? numberCell(position->latitude) : QString(), Kind::Place});
        return *this;
    }
    Cells& number(QLatin1StringView column, const std::optional<double>& value)
    {
        m_cells.push_back({column, value ? numberCell(*value) : QString(), Kind::Text});
        return *this;
    }
    Cells& bothLanguages(QLatin1StringView dutch, QLatin1StringView english, const LocalizedText& words)
    {
        return text(dutch, words.dutch).text(english, words.english);
    }
    Cells& paragraphs(QLatin1StringView dutch, QLatin1StringView english, const LocalizedText& words)
    {
        m_cells.push_back({dutch, paragraphsCell(words.dutch), Kind::Text});
        m_cells.push_back({english, paragraphsCell(words.english), Kind::Text});
        return *this;
    }
    Cells& provenance(const Provenance& provenance)
    {
        return text("source"_L1, provenance.source).text("evidence"_L1, idOf(provenance.evidence));
    }
    EntityCells take() { return std::move(m_cells); }

private:
    EntityCells m_cells;
};

} // namespace

EntityCells cellsOf(const Actor& actor, const Vocabulary& words)
{
    return Cells()
        .text("id"_L1, actor.id)
        .text("name"_L1, nameOr(actor.id, actor.name))
        .text("organisation"_L1, actor.organisation)
        .list("aliases"_L1, actor.aliases)
        .text("kind"_L1, words.id(actor.kind))
        .list("themes"_L1, actor.themes, words)
        .list("technologies"_L1, actor.technologyIds)
        .text("campus"_L1, actor.campusId)
        .text("municipality"_L1, actor.municipality)
        .text("province"_L1, actor.province)
        .place(actor.position)
        .text("approximate"_L1, yesOrNo(actor.approximate))
        .bothLanguages("summary_nl"_L1, "summary_en"_L1, actor.summary)
        .text("website"_L1, actor.website)
        .provenance(actor.provenance)
        .text("region"_L1, actor.regionId)
        .text("country"_L1, actor.country)
        .take();
}

EntityCells cellsOf(const Campus& campus, const Vocabulary& words)
{
    return Cells()
        .text("id"_L1, campus.id)
        .text("name"_L1, nameOr(campus.id, campus.name))
        .list("aliases"_L1, campus.aliases)
        .list("themes"_L1, campus.themes, words)
        .text("municipality"_L1, campus.municipality)
        .text("province"_L1, campus.province)
        .place(campus.position)
        .bothLanguages("summary_nl"_L1, "summary_en"_L1, campus.summary)
        .text("website"_L1, campus.website)
        .provenance(campus.provenance)
        .text("region"_L1, campus.regionId)
        .take();
}

EntityCells cellsOf(const Link& link, const Vocabulary& words)
{
    return Cells()
        .text("id"_L1, link.id)
        .text("from"_L1, link.fromId)
        .text("to"_L1, link.toId)
        .text("kind"_L1, words.id(link.kind))
        .list("chain"_L1, link.chainIds)
        .text("directed"_L1, yesOrNo(link.directed))
        .bothLanguages("label_nl"_L1, "label_en"_L1, link.label)
        .provenance(link.provenance)
        .take();
}

EntityCells cellsOf(const Chain& chain, const Vocabulary& words)
{
    QStringList families;
    for (const LinkFamily family : chain.families) {
        families.append(idOf(family));
    }
    return Cells()
        .text("id"_L1, chain.id)
        .bothLanguages("name_nl"_L1, "name_en"_L1, chain.name)
        .text("theme"_L1, words.id(chain.theme))
        .bothLanguages("summary_nl"_L1, "summary_en"_L1, chain.summary)
        .text("source"_L1, chain.source)
        .list("families"_L1, families)
        .take();
}

EntityCells cellsOf(const Stage& stage, const QString& chainId, int position)
{
    return Cells()
        .text("chain"_L1, chainId)
        .text("position"_L1, QString::number(position))
        .text("id"_L1, stage.id)
        .bothLanguages("name_nl"_L1, "name_en"_L1, stage.name)
        .text("region"_L1, stage.region)
        .list("actors"_L1, stage.actorIds)
        .text("source"_L1, stage.source)
        .take();
}

EntityCells cellsOf(const Figure& figure, const Vocabulary& words)
{
    return Cells()
        .text("id"_L1, figure.id)
        .bothLanguages("label_nl"_L1, "label_en"_L1, figure.label)
        .number("value"_L1, figure.value)
        .text("unit"_L1, figure.unit)
        .text("theme"_L1, idOrNothing(figure.theme, words))
        .text("region"_L1, figure.region)
        .text("actor"_L1, figure.actorId)
        .text("year"_L1, figure.year)
        .bothLanguages("note_nl"_L1, "note_en"_L1, figure.note)
        .text("source"_L1, figure.source)
        .bothLanguages("wording_nl"_L1, "wording_en"_L1, figure.wording)
        .text("bound"_L1, figure.bound == Figure{}.bound ? QString() : idOf(figure.bound))
        .take();
}

EntityCells cellsOf(const Technology& technology, const Vocabulary& words)
{
    return Cells()
        .text("id"_L1, technology.id)
        .bothLanguages("name_nl"_L1, "name_en"_L1, technology.name)
        .list("aliases"_L1, technology.aliases)
        .text("theme"_L1, idOrNothing(technology.theme, words))
        .text("source"_L1, technology.source)
        .take();
}

EntityCells cellsOf(const Region& region)
{
    return Cells()
        .text("id"_L1, region.id)
        .bothLanguages("name_nl"_L1, "name_en"_L1, region.name)
        .list("aliases"_L1, region.aliases)
        .list("provinces"_L1, region.provinces)
        .place(region.position)
        .provenance(region.provenance)
        .list("municipalities"_L1, region.municipalities)
        .take();
}

EntityCells cellsOf(const Headline& headline, int position)
{
    return Cells()
        .text("id"_L1, headline.id)
        .text("chain"_L1, headline.chainId)
        .text("position"_L1, QString::number(position))
        .text("from"_L1, headline.fromId)
        .text("to"_L1, headline.toId)
        .bothLanguages("words_nl"_L1, "words_en"_L1, headline.words)
        .provenance(headline.provenance)
        .take();
}

EntityCells cellsOf(const Case& scenario)
{
    LocalizedText name{cleanText(scenario.name.dutch), cleanText(scenario.name.english)};
    if (name.dutch.isEmpty() && name.english.isEmpty()) {
        name = {scenario.id, scenario.id};
    }
    return Cells()
        .text("id"_L1, scenario.id)
        .bothLanguages("name_nl"_L1, "name_en"_L1, name)
        .list("without_actors"_L1, scenario.withoutActors)
        .list("without_links"_L1, scenario.withoutLinks)
        .take();
}

EntityCells cellsOf(const Case::Place& place, const QString& caseId)
{
    return Cells()
        .text("case"_L1, caseId)
        .text("chain"_L1, place.chainId)
        .text("stage"_L1, place.stageId)
        .text("actor"_L1, place.actorId)
        .take();
}

EntityCells cellsOf(const Deck& deck)
{
    return Cells().text("id"_L1, deck.id).bothLanguages("name_nl"_L1, "name_en"_L1, deck.name).take();
}

EntityCells cellsOf(const Slide& slide, const Vocabulary& words)
{
    const auto side = [&](double GeoBox::* of) {
        return slide.extent ? std::optional(*slide.extent.*of) : std::nullopt;
    };
    return Cells()
        .text("id"_L1, slide.id)
        .text("kind"_L1, idOf(slide.kind))
        .bothLanguages("title_nl"_L1, "title_en"_L1, slide.title)
        .paragraphs("text_nl"_L1, "text_en"_L1, slide.text)
        .bothLanguages("caption_nl"_L1, "caption_en"_L1, slide.caption)
        .paragraphs("notes_nl"_L1, "notes_en"_L1, slide.notes)
        .text("source"_L1, slide.source)
        .number("west"_L1, side(&GeoBox::west))
        .number("south"_L1, side(&GeoBox::south))
        .number("east"_L1, side(&GeoBox::east))
        .number("north"_L1, side(&GeoBox::north))
        .list("chains"_L1, slide.chainIds)
        .list("themes"_L1, slide.themes, words)
        .list("provinces"_L1, slide.provinces)
        .text("stated_only"_L1, yesOrNothing(slide.statedOnly))
        .text("case"_L1, slide.caseId)
        .text("selection"_L1, slide.selectionId)
        .list("actors"_L1, slide.actorIds)
        .list("links"_L1, slide.linkIds)
        .text("style"_L1, slide.style ? idOf(*slide.style) : QString())
        .list("figures"_L1, slide.figureIds)
        .text("image"_L1, slide.image)
        .text("reveal"_L1, slide.reveal == Slide{}.reveal ? QString() : idOf(slide.reveal))
        .number("flight_seconds"_L1, slide.flightSeconds)
        .text("deck"_L1, slide.deckId)
        .take();
}

EntityCells ofCase(const QString& caseId, EntityCells cells)
{
    cells.insert(cells.begin(), {"case"_L1, caseId, Kind::Text});
    return cells;
}

} // namespace ketenkaart

#include "app/cli/commands.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/session/command_options.h"
#include "app/session/export_texts.h"
#include "app/session/shipped_data.h"
#include "core/model/coverage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct InfoCommand
{
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)
};

QJsonObject textJson(const LocalizedText& text)
{
    return {{QStringLiteral("nl"), text.dutch}, {QStringLiteral("en"), text.english}};
}

QJsonArray themesJson(const std::vector<Theme>& themes, const Vocabulary& words)
{
    QJsonArray array;
    for (const Theme theme : themes) {
        array.append(words.id(theme));
    }
    return array;
}

template<typename Terms, typename Entities, typename Matches>
QJsonObject countBy(const Vocabulary& words, const Terms& terms, const Entities& entities, Matches matches)
{
    QJsonObject counts;
    for (const auto term : terms) {
        counts.insert(words.id(term), static_cast<qint64>(std::ranges::count_if(
                                          entities, [&](const auto& entity) { return matches(entity, term); })));
    }
    return counts;
}

QString regionId(const CoverageRegion& region)
{
    switch (region.kind) {
    case CoverageRegion::Kind::Province:
        return region.province;
    case CoverageRegion::Kind::Elsewhere:
        return QStringLiteral("elsewhere");
    case CoverageRegion::Kind::WithoutPlace:
        return QStringLiteral("without-place");
    }
    std::unreachable();
}

QJsonObject coverageJson(const Dataset& dataset)
{
    const Coverage coverage(dataset);
    const Vocabulary& words = dataset.vocabulary();
    QJsonObject themes;
    for (const Theme theme : words.themes()) {
        QJsonObject regions;
        for (size_t i = 0; i < coverage.regions().size(); ++i) {
            QJsonObject kinds;
            for (const ActorKind kind : words.actorKinds()) {
                kinds.insert(words.id(kind), coverage.counts(theme, i)[kind.index]);
            }
            regions.insert(regionId(coverage.regions()[i]), kinds);
        }
        themes.insert(words.id(theme), regions);
    }
    return themes;
}

QJsonObject countsJson(const Dataset& dataset)
{
    const Vocabulary& words = dataset.vocabulary();
    QJsonObject provinces;
    for (const Actor& actor : dataset.actors()) {
        if (!actor.province.isEmpty()) {
            provinces.insert(actor.province, provinces.value(actor.province).toInt() + 1);
        }
    }
    QJsonObject chains;
    for (const Chain& chain : dataset.chains()) {
        chains.insert(chain.id, chain.actorIds().size());
    }
    return {
        {QStringLiteral("actors"), static_cast<qint64>(dataset.actors().size())},
        {QStringLiteral("campuses"), static_cast<qint64>(dataset.campuses().size())},
        {QStringLiteral("links"), static_cast<qint64>(dataset.links().size() + dataset.regionLinks().size())},
        {QStringLiteral("chains"), static_cast<qint64>(dataset.chains().size())},
        {QStringLiteral("figures"), static_cast<qint64>(dataset.figures().size())},
        {QStringLiteral("technologies"), static_cast<qint64>(dataset.technologies().size())},
        {QStringLiteral("cases"), static_cast<qint64>(dataset.cases().size())},
        {QStringLiteral("scenes"), static_cast<qint64>(dataset.slides().size())},
        {QStringLiteral("regions"), static_cast<qint64>(dataset.regions().size())},
        {QStringLiteral("regionLinks"), static_cast<qint64>(dataset.regionLinks().size())},
        {QStringLiteral("headlines"), static_cast<qint64>(dataset.headlines().size())},
        {QStringLiteral("actorsByChain"), chains},
        {QStringLiteral("coverage"), coverageJson(dataset)},
        {QStringLiteral("actorsByKind"),
         countBy(words, words.actorKinds(), dataset.actors(),
                 [](const Actor& actor, ActorKind kind) { return actor.kind == kind; })},
        {QStringLiteral("actorsByTheme"), countBy(words, words.themes(), dataset.actors(),
                                                  [](const Actor& actor, Theme theme) {
                                                      return std::ranges::find(actor.themes, theme) !=
                                                             actor.themes.end();
                                                  })},
        {QStringLiteral("actorsByProvince"), provinces},
        {QStringLiteral("linksByKind"), countBy(words, words.linkKinds(), dataset.links(),
                                                [](const Link& link, LinkKind kind) { return link.kind == kind; })}};
}

QJsonObject chainJson(const Chain& chain, const Dataset& dataset)
{
    QJsonArray stages;
    for (size_t i = 0; i < chain.stages.size(); ++i) {
        const Stage& stage = chain.stages[i];
        stages.append(QJsonObject{{QStringLiteral("position"), static_cast<qint64>(i + 1)},
                                  {QStringLiteral("id"), stage.id},
                                  {QStringLiteral("name"), textJson(stage.name)},
                                  {QStringLiteral("region"), stage.region},
                                  {QStringLiteral("actors"), QJsonArray::fromStringList(stage.actorIds)},
                                  {QStringLiteral("source"), stage.source}});
    }
    const auto links =
        std::ranges::count_if(dataset.links(), [&](const Link& link) { return link.isInChain(chain.id); });
    return {{QStringLiteral("id"), chain.id},
            {QStringLiteral("name"), textJson(chain.name)},
            {QStringLiteral("theme"), dataset.vocabulary().id(chain.theme)},
            {QStringLiteral("actors"), chain.actorIds().size()},
            {QStringLiteral("links"), static_cast<qint64>(links)},
            {QStringLiteral("source"), chain.source},
            {QStringLiteral("stages"), stages}};
}

template<typename Entities> QJsonArray idsJson(const Entities& entities)
{
    QJsonArray ids;
    for (const auto& entity : entities) {
        ids.append(entity.id);
    }
    return ids;
}

QJsonObject caseJson(const Case& scenario)
{
    return {{QStringLiteral("id"), scenario.id},
            {QStringLiteral("name"), textJson(scenario.name)},
            {QStringLiteral("withoutActors"), QJsonArray::fromStringList(scenario.withoutActors)},
            {QStringLiteral("withoutLinks"), QJsonArray::fromStringList(scenario.withoutLinks)},
            {QStringLiteral("plannedActors"), idsJson(scenario.plannedActors)},
            {QStringLiteral("plannedLinks"), idsJson(scenario.plannedLinks)}};
}

QJsonObject sceneJson(const Slide& slide, const Dataset& dataset)
{
    return {{QStringLiteral("id"), slide.id},
            {QStringLiteral("kind"), idOf(slide.kind)},
            {QStringLiteral("deck"), deckIdOf(slide, dataset.decks())},
            {QStringLiteral("title"), textJson(slide.title)}};
}

void insertPosition(QJsonObject& object, const std::optional<GeoPoint>& position)
{
    if (position) {
        object.insert(QStringLiteral("lon"), position->longitude);
        object.insert(QStringLiteral("lat"), position->latitude);
    }
}

QJsonObject regionJson(const Region& region, const Dataset& dataset)
{
    QJsonArray actors;
    for (const Actor* actor : dataset.actorsInRegion(region.id)) {
        actors.append(actor->id);
    }
    QJsonObject object{{QStringLiteral("id"), region.id},
                       {QStringLiteral("name"), textJson(region.name)},
                       {QStringLiteral("aliases"), QJsonArray::fromStringList(region.aliases)},
                       {QStringLiteral("provinces"), QJsonArray::fromStringList(region.provinces)},
                       {QStringLiteral("actors"), actors},
                       {QStringLiteral("source"), region.provenance.source},
                       {QStringLiteral("evidence"), idOf(region.provenance.evidence)}};
    insertPosition(object, region.position);
    return object;
}

QJsonObject headlineJson(const Headline& headline)
{
    return {{QStringLiteral("id"), headline.id},
            {QStringLiteral("chain"), headline.chainId},
            {QStringLiteral("from"), headline.fromId},
            {QStringLiteral("to"), headline.toId},
            {QStringLiteral("words"), textJson(headline.words)},
            {QStringLiteral("source"), headline.provenance.source},
            {QStringLiteral("evidence"), idOf(headline.provenance.evidence)}};
}

template<typename Site> QJsonObject siteJson(const Site& site, const Vocabulary& words)
{
    QJsonObject object{{QStringLiteral("id"), site.id},
                       {QStringLiteral("name"), site.name},
                       {QStringLiteral("themes"), themesJson(site.themes, words)},
                       {QStringLiteral("municipality"), site.municipality},
                       {QStringLiteral("province"), site.province},
                       {QStringLiteral("region"), site.regionId},
                       {QStringLiteral("source"), site.provenance.source},
                       {QStringLiteral("evidence"), idOf(site.provenance.evidence)}};
    insertPosition(object, site.position);
    return object;
}

QJsonObject infoJson(const Dataset& dataset)
{
    const Vocabulary& words = dataset.vocabulary();
    QJsonArray actors;
    for (const Actor& actor : dataset.actors()) {
        QJsonObject object = siteJson(actor, words);
        object.insert(QStringLiteral("kind"), words.id(actor.kind));
        object.insert(QStringLiteral("campus"), actor.campusId);
        object.insert(QStringLiteral("organisation"), actor.organisation);
        object.insert(QStringLiteral("technologies"), QJsonArray::fromStringList(actor.technologyIds));
        actors.append(object);
    }
    QJsonArray campuses;
    for (const Campus& campus : dataset.campuses()) {
        campuses.append(siteJson(campus, words));
    }
    QJsonArray chains;
    for (const Chain& chain : dataset.chains()) {
        chains.append(chainJson(chain, dataset));
    }
    QJsonArray cases;
    for (const Case& scenario : dataset.cases()) {
        cases.append(caseJson(scenario));
    }
    QJsonArray scenes;
    for (const Slide& slide : dataset.slides()) {
        scenes.append(sceneJson(slide, dataset));
    }
    QJsonArray decks;
    for (const Deck& deck : dataset.decks()) {
        decks.append(QJsonObject{{QStringLiteral("id"), deck.id}, {QStringLiteral("name"), textJson(deck.name)}});
    }
    QJsonArray regions;
    for (const Region& region : dataset.regions()) {
        regions.append(regionJson(region, dataset));
    }
    QJsonArray headlines;
    for (const Headline& headline : dataset.headlines()) {
        headlines.append(headlineJson(headline));
    }
    QJsonObject info{{QStringLiteral("dataset"), dataset.name()},
                     {QStringLiteral("location"), dataset.location()},
                     {QStringLiteral("source"), sourceLine(dataset)},
                     {QStringLiteral("counts"), countsJson(dataset)},
                     {QStringLiteral("chains"), chains},
                     {QStringLiteral("cases"), cases},
                     {QStringLiteral("decks"), decks},
                     {QStringLiteral("scenes"), scenes},
                     {QStringLiteral("regions"), regions},
                     {QStringLiteral("headlines"), headlines},
                     {QStringLiteral("campuses"), campuses},
                     {QStringLiteral("actors"), actors}};
    if (const GeoBox extent = dataset.extent(); !extent.isEmpty()) {
        info.insert(QStringLiteral("extent"), QJsonArray{extent.west, extent.south, extent.east, extent.north});
    }
    return info;
}

void printSummary(const Dataset& dataset, Language language)
{
    printLine(InfoCommand::tr("Dataset: %1").arg(dataset.location()));
    printLine(InfoCommand::tr("Source: %1").arg(sourceLine(dataset)));
    printLine(InfoCommand::tr("%1 actors, %2 campuses, %3 links, %4 chains, %5 figures")
                  .arg(dataset.actors().size())
                  .arg(dataset.campuses().size())
                  .arg(dataset.links().size() + dataset.regionLinks().size())
                  .arg(dataset.chains().size())
                  .arg(dataset.figures().size()));
    if (const GeoBox extent = dataset.extent(); !extent.isEmpty()) {
        printLine(InfoCommand::tr("Extent: %1 to %2 degrees east, %3 to %4 degrees north")
                      .arg(extent.west, 0, 'f', 4)
                      .arg(extent.east, 0, 'f', 4)
                      .arg(extent.south, 0, 'f', 4)
                      .arg(extent.north, 0, 'f', 4));
    }
    for (const Region& region : dataset.regions()) {
        printLine(InfoCommand::tr("Region %1: %2, %n actor(s)", nullptr,
                                  static_cast<int>(dataset.actorsInRegion(region.id).size()))
                      .arg(region.id, region.name.in(language)));
    }
    for (const Chain& chain : dataset.chains()) {
        printLine(QString());
        printLine(InfoCommand::tr("Chain %1: %2").arg(chain.id, chain.name.in(language)));
        for (size_t i = 0; i < chain.stages.size(); ++i) {
            const Stage& stage = chain.stages[i];
            printLine(
                QStringLiteral("  %1. %2: %3")
                    .arg(QString::number(i + 1), stage.name.in(language), stage.actorIds.join(QStringLiteral(", "))));
        }
        for (const Headline* headline : dataset.headlinesOfChain(chain.id)) {
            printLine(
                QStringLiteral("  %1 > %2: %3").arg(headline->fromId, headline->toId, headline->words.in(language)));
        }
        printLine(QStringLiteral("  ") + InfoCommand::tr("Source: %1").arg(chain.source));
    }
    if (!dataset.cases().empty()) {
        printLine(QString());
    }
    for (const Case& scenario : dataset.cases()) {
        printLine(InfoCommand::tr("Case %1: %2").arg(scenario.id, scenario.name.in(language)));
    }
    const std::vector<Deck>& decks = dataset.decks();
    for (const Deck& deck : decks.empty() ? std::vector{Deck{}} : decks) {
        const std::vector<Slide> slides = slidesOfDeck(dataset.slides(), decks, deck.id);
        if (slides.empty() && deck.id.isEmpty()) {
            continue;
        }
        const auto count = static_cast<int>(slides.size());
        printLine(QString());
        printLine(deck.id.isEmpty() ? InfoCommand::tr("Presentation of %n scene(s)", nullptr, count)
                                    : InfoCommand::tr("Presentation %1 of %n scene(s): %2", nullptr, count)
                                          .arg(deck.id, deck.name.in(language)));
        for (size_t i = 0; i < slides.size(); ++i) {
            const Slide& slide = slides[i];
            printLine(QStringLiteral("  %1. %2 (%3)").arg(QString::number(i + 1), slide.title.in(language), slide.id));
        }
    }
}

} // namespace

int runInfo(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json")),
        lang(QStringLiteral("lang"), QString(), QStringLiteral("nl|en"));
    parser.addOptions({json, lang});
    if (!parser.parse(QStringList{QStringLiteral("ketenkaart info")} + arguments)) {
        printError(usageError(parser.errorText()));
        return exitUsage;
    }
    if (parser.positionalArguments().size() > 1) {
        printError(usageError(InfoCommand::tr("Name one dataset at most")));
        return exitUsage;
    }
    const auto language = languageOption(parser.value(lang));
    if (!language) {
        printError(language.error());
        return exitUsage;
    }
    const auto read = readShippedOr(parser.positionalArguments().value(0));
    if (!read) {
        printError(read.error());
        return exitUsage;
    }
    if (parser.isSet(json)) {
        printJson(infoJson(read->dataset));
    } else {
        printSummary(read->dataset, *language);
    }
    return exitDone;
}

} // namespace ketenkaart

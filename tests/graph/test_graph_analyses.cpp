#include "test_graph_analyses.h"

#include "core/project/dataset_reader.h"
#include "tests/support/terms.h"

using namespace ketenkaart;

namespace analysistest {

Actor actor(const QString& id, const QString& province)
{
    Actor actor;
    actor.id = id;
    actor.name = id.toUpper();
    actor.province = province;
    actor.themes = {testing::theme::Photonics};
    if (!province.isEmpty()) {
        actor.position = GeoPoint{5.5, 52.0};
    }
    return actor;
}

Link relation(const QString& text, const QString& chainId)
{
    Link link;
    const bool isImplied = text.endsWith(u'?');
    link.id = isImplied ? text.chopped(1) : text;
    link.directed = link.id.contains(u'>');
    link.fromId = link.id.section(link.directed ? u'>' : u'-', 0, 0);
    link.toId = link.id.section(link.directed ? u'>' : u'-', 1);
    link.kind = link.directed ? testing::linkkind::Supplies : testing::linkkind::Collaborates;
    link.provenance.evidence = isImplied ? Evidence::Implied : Evidence::Stated;
    link.chainIds = chainId.isEmpty() ? QStringList() : QStringList{chainId};
    return link;
}

Dataset sample()
{
    DatasetContent content = testing::emptyContent();
    content.actors = {actor("a1", "Noord-Brabant"),
                      actor("a2", "Noord-Brabant"),
                      actor("g1", "Gelderland"),
                      actor("g2", "Gelderland"),
                      actor("o1", "Overijssel"),
                      actor("x1", "Utrecht"),
                      actor("p", "")};
    content.links = {relation("a1>g2", "c"), relation("g1>g2?", "c"), relation("g2>o1", "c"), relation("o1-x1?", "c"),
                     relation("p>a1"),       relation("a1-a2"),       relation("o1-a2?"),     relation("ghost>a1")};
    Chain chain;
    chain.id = "c";
    chain.name = {"Keten", "Chain"};
    int number = 0;
    for (const QStringList& ids : {QStringList{"a1", "g1"}, {"g2"}, {"o1", "x1"}, {"x1", "ghost"}, {}}) {
        const QString id = QStringLiteral("s%1").arg(++number);
        chain.stages.push_back({id, {"Stap " + id, "Step " + id}, {}, ids, {}});
    }
    content.chains = {chain};
    Figure figure;
    figure.id = "f";
    figure.value = 1.0;
    figure.actorId = "g2";
    content.figures.push_back(figure);
    return Dataset(std::move(content));
}

Dataset shipped()
{
    const auto read = readDataset(MAPS_DIR "/propositie");
    return read ? read->dataset : Dataset();
}

} // namespace analysistest

QTEST_GUILESS_MAIN(TestGraphAnalyses)

#include "test_graph_analyses.h"

#include "core/graph/flows.h"
#include "core/report/analysis_text.h"
#include "tests/support/terms.h"

#include <numeric>

using namespace ketenkaart;
using namespace analysistest;

namespace {

constexpr size_t brabant = 0, gelderland = 1, overijssel = 2, elsewhere = 3, withoutPlace = 4;

int partsOf(const FlowMatrix::Sum& sum)
{
    return sum.within + sum.amongProvinces + sum.withElsewhere + sum.elsewhere + sum.withoutPlace;
}

} // namespace

void TestGraphAnalyses::flowsOfHandWorkedLinks()
{
    const FlowMatrix matrix(sample());
    QCOMPARE(matrix.regions().size(), 5u);
    QCOMPARE(matrix.flow(brabant, gelderland).directed, QStringList({"a1>g2"}));
    QCOMPARE(matrix.flow(gelderland, brabant).count(), 0);
    QCOMPARE(matrix.flow(gelderland, gelderland).directed, QStringList({"g1>g2"}));
    QCOMPARE(matrix.flow(gelderland, gelderland).implied(), 1);
    QCOMPARE(matrix.flow(gelderland, gelderland).stated(), 0);
    // No place and elsewhere are two things.
    QCOMPARE(matrix.flow(withoutPlace, brabant).directed, QStringList({"p>a1"}));
    QCOMPARE(matrix.flow(elsewhere, brabant).count(), 0);
    QCOMPARE(matrix.sum(), (FlowMatrix::Sum{2, 3, 1, 0, 1}));
    // The link to an actor that does not exist is left out.
    QCOMPARE(matrix.total().count(), 7);
    QCOMPARE(matrix.total().stated(), 4);
    QCOMPARE(matrix.total().implied(), 3);
}

void TestGraphAnalyses::mutualFlowsCountOnce()
{
    const FlowMatrix matrix(sample());
    QCOMPARE(matrix.flow(overijssel, brabant).mutual, QStringList({"o1-a2"}));
    QCOMPARE(matrix.flow(brabant, overijssel).mutual, QStringList({"o1-a2"}));
    QCOMPARE(matrix.between(brabant, overijssel).count(), 1);
    QCOMPARE(matrix.between(overijssel, brabant).implied(), 1);
    QCOMPARE(matrix.flow(brabant, brabant).mutual, QStringList({"a1-a2"}));
    QCOMPARE(matrix.between(brabant, brabant).count(), 1);
    QCOMPARE(matrix.between(overijssel, elsewhere).mutual, QStringList({"o1-x1"}));
}

void TestGraphAnalyses::flowsByChainAndKind()
{
    const auto chains = flowsByChain(sample());
    QCOMPARE(chains.size(), 2u);
    QCOMPARE(chains[0].first, QString("c"));
    QCOMPARE(chains[0].second.total().count(), 4);
    QCOMPARE(chains[1].first, QString());
    QCOMPARE(chains[1].second.total().count(), 3);

    const auto kinds = flowsByKind(sample());
    QCOMPARE(kinds.size(), testing::allLinkKinds.size());
    QCOMPARE(kinds.front().first, testing::linkkind::Supplies);
    QCOMPARE(kinds.front().second.total().directed, QStringList({"a1>g2", "g1>g2", "g2>o1", "p>a1"}));
    QCOMPARE(kinds.back().second.total().mutual, QStringList({"o1-x1", "a1-a2", "o1-a2"}));
    QCOMPARE(flowsByKind(sample(), "c").front().second.total().count(), 3);
}

void TestGraphAnalyses::plannedFlowsAreAThirdKind()
{
    DatasetContent content = sample().content();
    content.links.push_back(relation("a2>g1", "c"));
    content.links.back().provenance.evidence = Evidence::Planned;
    const FlowMatrix matrix{Dataset(std::move(content))};
    QCOMPARE(matrix.total().count(), 8);
    QCOMPARE(matrix.total().stated(), 4);
    QCOMPARE(matrix.total().implied(), 3);
    QCOMPARE(matrix.total().planned(), 1);
    QCOMPARE(matrix.between(gelderland, brabant).planned(), 1);
    const QString text = flowsText(matrix);
    QVERIFY2(text.endsWith("This rests on 8 link(s), 3 of them implied, 1 planned. By stated links alone 2 run(s) "
                           "between the provinces."),
             qPrintable(text));
}

/// Where two pairs of provinces are alike neither has the most.
void TestGraphAnalyses::tiesAreNoMost()
{
    DatasetContent content = sample().content();
    content.links = {relation("a1>g2"), relation("g2>o1"), relation("a1>o1")};
    QCOMPARE(flowsText(FlowMatrix(Dataset(DatasetContent(content)))),
             QString("Of 3 link(s), these lie: 3 between the three provinces."));
    content.links.push_back(relation("a2>g1"));
    QCOMPARE(flowsText(FlowMatrix(Dataset(DatasetContent(content)))),
             QString("Of 4 link(s), these lie: 4 between the three provinces. Most links between two provinces are "
                     "mentioned between Noord-Brabant and Gelderland (2)."));
}

void TestGraphAnalyses::flowsOfNothing()
{
    const FlowMatrix matrix{Dataset()};
    QCOMPARE(matrix.sum(), FlowMatrix::Sum());
    QCOMPARE(flowsText(matrix), QString("There are no links here."));
    QCOMPARE(FlowMatrix(sample(), {"no-chain", {}}).total().count(), 0);
}

void TestGraphAnalyses::sumsOfTheShippedDataAreItsLinks()
{
    const Dataset data = shipped();
    QVERIFY(!data.links().empty());
    const auto all = static_cast<int>(data.links().size());
    const FlowMatrix matrix(data);
    QCOMPARE(matrix.total().count(), all);
    QCOMPARE(partsOf(matrix.sum()), all);

    int directed = 0;
    int mutual = 0;
    for (size_t from = 0; from < matrix.regions().size(); ++from) {
        for (size_t to = 0; to < matrix.regions().size(); ++to) {
            directed += static_cast<int>(matrix.flow(from, to).directed.size());
            mutual += to >= from ? static_cast<int>(matrix.flow(from, to).mutual.size()) : 0;
            QCOMPARE(matrix.flow(from, to).mutual, matrix.flow(to, from).mutual);
        }
    }
    QCOMPARE(directed + mutual, all);

    int ofKinds = 0;
    for (const auto& [kind, part] : flowsByKind(data)) {
        ofKinds += part.total().count();
        QCOMPARE(partsOf(part.sum()), part.total().count());
    }
    QCOMPARE(ofKinds, all);
    for (const auto& [id, part] : flowsByChain(data)) {
        const auto expected = std::ranges::count_if(data.links(), [&](const Link& link) {
            return id.isEmpty() ? link.chainIds.isEmpty() : link.isInChain(id);
        });
        QCOMPARE(part.total().count(), static_cast<int>(expected));
    }
    QVERIFY(matrix.sum().amongProvinces > 20);
}

#include "test_graph_analyses.h"

#include "core/report/stage_inputs_text.h"

using namespace ketenkaart;
using namespace analysistest;

namespace {

/// The sample, where all are in NL but x1 in BE, and g1 where nobody knows.
Dataset withCountries()
{
    DatasetContent content = sample().content();
    for (Actor& actor : content.actors) {
        actor.country = actor.id == "x1" ? "BE" : actor.id == "g1" ? QString() : "NL";
    }
    content.links.push_back(relation("x1>g2?", "c"));
    return Dataset(std::move(content));
}

} // namespace

void TestGraphAnalyses::inputsFromAbroad()
{
    const Dataset data = withCountries();
    const std::vector<StageInputs> inputs = stageInputs(ValueChainGraph(data), "c");
    QCOMPARE(inputs.size(), 5U);
    // Nothing comes into the first stage, and nobody is in the last.
    QVERIFY(inputs[0].linkIds.isEmpty());
    QCOMPARE(inputs[0].foreignShare(), std::nullopt);
    QVERIFY(inputs[4].linkIds.isEmpty());
    // a1 > g2, g1 > g2 (implied, of unknown country) and x1 > g2 (implied, from abroad).
    QCOMPARE(inputs[1].stageId, QString("s2"));
    QCOMPARE(inputs[1].linkIds.size(), 3);
    QCOMPARE(inputs[1].foreignLinkIds, QStringList({"x1>g2"}));
    QCOMPARE(inputs[1].foreignActorIds, QStringList({"x1"}));
    QCOMPARE(inputs[1].unknown(), 1);
    QCOMPARE(inputs[1].implied, 2);
    QCOMPARE(inputs[1].foreignImplied, 1);
    QCOMPARE(inputs[1].foreignShare(), std::optional(0.5));
    // o1 and x1 are both in the stage, so their link is none of its inputs.
    QCOMPARE(inputs[2].linkIds, QStringList({"g2>o1"}));
    // A link without a direction comes in as well.
    QCOMPARE(inputs[3].linkIds, QStringList({"o1-x1"}));
    QCOMPARE(inputs[3].foreignLinkIds, QStringList({"o1-x1"}));
    QCOMPARE(oneStageInputsText(data, "c", inputs[1], Language::English),
             QString("‘Step s2’: 1 of 3 link(s) from abroad, from X1 (1 unknown)"));
    QCOMPARE(oneStageInputsText(data, "c", inputs[2], Language::English),
             QString("‘Step s3’: none of 1 link(s) from abroad"));
    QVERIFY(stageInputsText(data, "c", inputs, Language::English)
                .startsWith("Of 5 links into the stages of ‘Chain’, 2 come(s) from abroad. Of 1 it is not known"));
}

void TestGraphAnalyses::inputsOfTheShippedData()
{
    const Dataset data = shipped();
    const ValueChainGraph graph(data);
    int foreign = 0;
    for (const Chain& chain : data.chains()) {
        for (const StageInputs& inputs : stageInputs(graph, chain.id)) {
            QVERIFY(inputs.foreignLinkIds.size() + inputs.unknown() <= inputs.linkIds.size());
            foreign += static_cast<int>(inputs.foreignLinkIds.size());
        }
    }
    // imec, from Leuven, takes part in OnePlanet.
    QVERIFY(foreign > 0);
    QCOMPARE(data.actor("imec")->country, QString("BE"));
}

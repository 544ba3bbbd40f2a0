#include "test_panels.h"

#include <QSignalSpy>

using namespace ketenkaart;
using namespace paneltest;

namespace {

Case withoutCitc()
{
    return {"without-citc", {"Zonder CITC", "Without CITC"}, {"citc"}, {}, {}, {}, {}};
}

} // namespace

void TestPanels::switchingCasesKeepsFilterAndSelection()
{
    MapSession session;
    session.setDataset(smallDataset(), {});
    session.chooseChain("photonics");
    session.selectActor("lionix");
    QSignalSpy dataset(&session, &MapSession::datasetChanged);
    QSignalSpy scenario(&session, &MapSession::caseChanged);

    session.setActiveCase(withoutCitc());
    QCOMPARE(dataset.count(), 1);
    QCOMPARE(scenario.count(), 1);
    QVERIFY(!session.dataset().actor("citc"));
    QVERIFY(session.baseDataset().actor("citc"));
    QCOMPARE(session.filter().chainIds, QStringList({"photonics"}));
    QCOMPARE(session.selection(), (Selection{Selection::Kind::Actor, "lionix"}));
    QCOMPARE(session.sceneRequest().shownCase->name.dutch, QString("Zonder CITC"));
    QVERIFY(session.sceneRequest().shownCase->base.isSameAs(session.baseDataset()));

    session.setActiveCase(withoutCitc()); // the same
    QCOMPARE(scenario.count(), 1);

    session.setActiveCase(std::nullopt);
    QVERIFY(session.dataset().isSameAs(session.baseDataset()));
    QVERIFY(!session.sceneRequest().shownCase);
    QCOMPARE(session.selection().id, QString("lionix"));

    // What is not there cannot stay selected.
    session.selectActor("citc");
    session.setActiveCase(withoutCitc());
    QCOMPARE(session.selection(), Selection{});

    // Other data, no case.
    session.setDataset(smallDataset(), {});
    QVERIFY(!session.activeCase());
    QVERIFY(session.dataset().actor("citc"));
}

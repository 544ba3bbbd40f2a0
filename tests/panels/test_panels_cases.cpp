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

void TestPanels::editedCasesAreNotLostInSilence()
{
    MapSession session;
    session.setDataset(smallDataset(), {});
    QSignalSpy changed(&session, &MapSession::casesChanged);
    QVERIFY(session.cases().empty());
    QVERIFY(!session.casesModified());

    session.saveCase(withoutCitc());
    QCOMPARE(changed.count(), 1);
    QVERIFY(session.casesModified());
    session.markCasesKept();
    QVERIFY(!session.casesModified());
    session.saveCase(withoutCitc()); // as it was
    QVERIFY(!session.casesModified());

    // One that is shown is shown anew.
    session.setActiveCase(withoutCitc());
    Case more = withoutCitc();
    more.withoutActors.append("asml");
    session.saveCase(more);
    QCOMPARE(session.cases().size(), 1u);
    QVERIFY(session.casesModified());
    QVERIFY(!session.dataset().actor("asml"));
    session.saveCase(withoutCitc());
    QVERIFY(!session.casesModified()); // back to what is kept
    QVERIFY(session.dataset().actor("asml"));

    session.removeCase("without-citc");
    QVERIFY(session.cases().empty());
    QVERIFY(session.casesModified());
    QVERIFY(!session.activeCase());
    QVERIFY(session.dataset().actor("citc"));
    session.removeCase("none");
    QVERIFY(session.cases().empty());
}

void TestPanels::caseIdsAreFree()
{
    CaseBook book({withoutCitc()});
    QCOMPARE(book.freeId("Without CITC"), QString("without-citc-2"));
    QCOMPARE(book.freeId(" Één & twee! "), QString("een-twee"));
    QCOMPARE(book.freeId("..."), QString("case"));
    book.save({"case", {}, {}, {}, {}, {}, {}});
    QCOMPARE(book.freeId(QString()), QString("case-2"));
}

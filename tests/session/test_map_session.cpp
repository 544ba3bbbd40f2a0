#include "app/session/map_session.h"
#include "tests/support/terms.h"

#include <QSignalSpy>
#include <QTest>

using namespace ketenkaart;

namespace {

/// So many actors that a case is applied in a worker thread.
Dataset largeDataset()
{
    DatasetContent content = testing::emptyContent();
    for (int i = 0; i < 4000; ++i) {
        Actor actor;
        actor.id = QStringLiteral("a%1").arg(i);
        actor.name = actor.id;
        content.actors.push_back(actor);
    }
    return Dataset(std::move(content));
}

Case without(const QString& actorId)
{
    Case scenario;
    scenario.id = "without-" + actorId;
    scenario.name = {scenario.id, scenario.id};
    scenario.withoutActors = {actorId};
    return scenario;
}

class TestMapSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseAndDatasetAreInStep()
    {
        MapSession session;
        session.setDataset(largeDataset(), {});
        QSignalSpy changed(&session, &MapSession::caseChanged);
        session.setActiveCase(without("a1"));
        // It is chosen, and the dataset is not there yet: what is drawn meanwhile is the data as they are.
        QVERIFY(session.activeCase());
        QVERIFY(session.dataset().actor("a1"));
        QVERIFY(!session.sceneRequest().shownCase);
        QVERIFY(changed.wait());
        QVERIFY(!session.dataset().actor("a1"));
        QCOMPARE(session.sceneRequest().shownCase->name.dutch, QString("without-a1"));
        // From one case to the next: until then the former.
        session.setActiveCase(without("a2"));
        QCOMPARE(session.sceneRequest().shownCase->name.dutch, QString("without-a1"));
        QVERIFY(changed.wait());
        QCOMPARE(session.sceneRequest().shownCase->name.dutch, QString("without-a2"));
        QVERIFY(session.dataset().actor("a1"));
    }

    void theLastCaseChosenIsShown()
    {
        MapSession session;
        session.setDataset(largeDataset(), {});
        QSignalSpy changed(&session, &MapSession::caseChanged);
        session.setActiveCase(without("a1"));
        session.setActiveCase(without("a2"));
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1);
        QVERIFY(!session.dataset().actor("a2"));
        session.setActiveCase(without("a3"));
        session.setActiveCase(std::nullopt);
        QVERIFY(!session.sceneRequest().shownCase);
        QVERIFY(session.dataset().actor("a3"));
    }

    void dataThatAreKeptElsewhereMeanwhileAreThere()
    {
        MapSession session;
        session.setDataset(largeDataset(), {});
        QSignalSpy changed(&session, &MapSession::caseChanged);
        session.setActiveCase(without("a1"));
        session.setCases({without("a2")}); // so that the data of scenes are made anew too
        QSignalSpy slides(&session, &MapSession::slidesChanged);
        session.moveTo(QStringLiteral("/elsewhere"), QStringLiteral("elsewhere"));
        QVERIFY(changed.wait());
        QVERIFY(!session.dataset().actor("a1"));
        QCOMPARE(session.dataset().location(), QString("/elsewhere"));
        QTRY_VERIFY(session.slideDataset().scenario("without-a2"));
        QCOMPARE(session.slideDataset().location(), QString("/elsewhere"));
    }

    void aCaseThatIsAtHandIsShownAtOnce()
    {
        MapSession session;
        session.setDataset(largeDataset(), {});
        const Dataset applied = applyCase(session.baseDataset(), without("a1"));
        session.setActiveCase(without("a2")); // still being applied, and overtaken
        session.showCase(without("a1"), applied);
        QVERIFY(session.dataset().isSameAs(applied));
        QCOMPARE(session.sceneRequest().shownCase->name.dutch, QString("without-a1"));
        QSignalSpy changed(&session, &MapSession::datasetChanged);
        session.showCase(without("a1"), applied);
        QCOMPARE(changed.size(), 0);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestMapSession)
#include "test_map_session.moc"

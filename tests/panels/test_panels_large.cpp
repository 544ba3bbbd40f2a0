#include "app/panels/actor_panel.h"
#include "app/panels/explorer_model.h"
#include "app/panels/explorer_panel.h"
#include "app/panels/figure_list.h"
#include "app/panels/partner_list.h"
#include "app/session/latest_task.h"
#include "tests/support/large_dataset.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000; // milliseconds; a slow machine under sanitizers needs some

Dataset largeDataset()
{
    return Dataset(testing::largeDatasetContent({.actors = 4000, .links = 6000, .chains = 5, .campuses = 10}));
}

} // namespace

/// The panels on a dataset of which the lists are made in a worker thread.
class TestPanelsLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latestTaskShowsTheNewestOnly()
    {
        LatestTask task;
        QSemaphore begun;
        QSemaphore goOn;
        QStringList shown;
        task.start([&](const std::stop_token&) {
            begun.release();
            goOn.acquire();
            return [&] { shown += u"first"_s; };
        });
        QVERIFY(begun.tryAcquire(1, patience));
        task.start([&](const std::stop_token&) { return [&] { shown += u"second"_s; }; });
        task.start([&](const std::stop_token&) { return [&] { shown += u"third"_s; }; });
        QVERIFY(task.isRunning());
        QVERIFY(shown.isEmpty());
        goOn.release();
        QTRY_VERIFY_WITH_TIMEOUT(!task.isRunning(), patience);
        QCOMPARE(shown, QStringList{u"third"_s});
    }

    void cancelledTaskShowsNothing()
    {
        LatestTask task;
        bool shown = false;
        QSemaphore made;
        task.start([&](const std::stop_token&) {
            made.release();
            return [&] { shown = true; };
        });
        QVERIFY(made.tryAcquire(1, patience));
        task.cancel(); // also when its result is already on its way
        QVERIFY(!task.isRunning());
        // All of its work is done, and all that it has sent has come.
        QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
        QCoreApplication::processEvents();
        QVERIFY(!shown);
    }

    void runningTaskIsToldToStop()
    {
        QSemaphore begun;
        bool stopped = false;
        {
            LatestTask task;
            task.start([&](const std::stop_token& stop) -> LatestTask::Show {
                begun.release();
                while (!stop.stop_requested()) {
                    QThread::yieldCurrentThread();
                }
                stopped = true;
                return {};
            });
            QVERIFY(begun.tryAcquire(1, patience));
        } // waits for it
        QVERIFY(stopped);
    }

    void rowsAreThoseOfASmallDataset()
    {
        const Dataset dataset = largeDataset();
        ExplorerModel model;
        model.setContent(dataset, Language::English, {});
        QVERIFY(!model.isUpToDate());
        QCOMPARE(model.rowCount(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(model.isUpToDate(), patience);
        QCOMPARE(model.rowCount(), 4010);
        QCOMPARE(model.campusCount(), 10);

        const auto rows = explorerRows(dataset, Language::English, {});
        model.setSearch(u"nova optics"_s);
        QCOMPARE(model.rowCount(), 4010); // until the search is done
        QTRY_VERIFY_WITH_TIMEOUT(model.isUpToDate(), patience);
        QStringList expected;
        for (const int place : shownRows(*rows, {}, {u"nova"_s, u"optics"_s})) {
            expected += rows->rows[static_cast<size_t>(place)].id();
        }
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown += model.index(row, 0).data(ExplorerModel::IdRole).toString();
        }
        QVERIFY(!shown.isEmpty() && shown.size() < 400);
        QCOMPARE(shown, expected);
    }

    void onlyTheNewestSearchIsShown()
    {
        ExplorerModel model;
        model.setContent(largeDataset(), Language::English, {});
        QTRY_VERIFY_WITH_TIMEOUT(model.isUpToDate(), patience);
        QSignalSpy shown(&model, &ExplorerModel::rowsShown);
        for (const auto* typed : {u"n", u"no", u"nov", u"dn17", u"dn1799"}) {
            model.setSearch(QString::fromUtf16(typed));
        }
        QTRY_VERIFY_WITH_TIMEOUT(model.isUpToDate(), patience);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(ExplorerModel::IdRole).toString(), u"a1799"_s);
    }

    void whatIsTypedWhileTheListIsMadeCounts()
    {
        ExplorerModel model;
        model.setContent(largeDataset(), Language::English, {});
        model.setSearch(u"dn1799"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model.isUpToDate(), patience);
        QCOMPARE(model.rowCount(), 1);
    }

    void otherDatasetEmptiesTheListAtOnce()
    {
        ExplorerModel model;
        model.setContent(largeDataset(), Language::English, {});
        QTRY_VERIFY_WITH_TIMEOUT(model.isUpToDate(), patience);
        model.setContent(largeDataset(), Language::English, {});
        QCOMPARE(model.rowCount(), 0);
        model.setContent(Dataset(), Language::English, {}); // before the other is done
        QVERIFY(model.isUpToDate());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 0);
    }

    void panelSaysThatTheListIsPrepared()
    {
        MapSession session;
        session.setLanguage(Language::English);
        ExplorerPanel panel(session, nullptr);
        session.setDataset(largeDataset(), {});
        const auto* nothing = panel.findChild<QLabel*>(u"nothingFound"_s);
        QVERIFY(!nothing->isHidden());
        QCOMPARE(nothing->text(), u"Preparing the list…"_s);
        const auto* count = panel.findChild<QLabel*>(u"countLabel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"4000 actors, 10 campuses"_s, patience);
        QVERIFY(nothing->isHidden());
        panel.findChild<QLineEdit*>(u"searchField"_s)->setText(u"xqwzyxv"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!nothing->isHidden(), patience);
        QCOMPARE(nothing->text(), u"Nothing fits this search and these filters."_s);
    }

    void enterWaitsForTheResults()
    {
        MapSession session;
        ExplorerPanel panel(session, nullptr);
        session.setDataset(largeDataset(), {});
        const auto* model = panel.findChild<ExplorerModel*>();
        QTRY_VERIFY_WITH_TIMEOUT(model->isUpToDate(), patience);
        auto* field = panel.findChild<QLineEdit*>(u"searchField"_s);
        QTest::keyClicks(field, u"dn1799"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(session.selection().id, u"a1799"_s, patience);
        // What is typed after it takes the key back.
        QTest::keyClicks(field, u"9"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Backspace);
        session.select({});
        QTRY_VERIFY_WITH_TIMEOUT(model->isUpToDate(), patience);
        QCOMPARE(session.selection(), Selection{});
    }

    void selectionIsFoundOnceTheListIsThere()
    {
        MapSession session;
        ExplorerPanel panel(session, nullptr);
        session.setDataset(largeDataset(), {});
        session.selectActor(u"a1799"_s);
        const auto* list = panel.findChild<QListView*>(u"resultList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->currentIndex().isValid(), patience);
        QCOMPARE(list->currentIndex().data(ExplorerModel::IdRole).toString(), u"a1799"_s);
    }

    void figuresOfBeforeAreGone()
    {
        std::vector<Figure> figures(3);
        for (Figure& figure : figures) {
            figure.label.english = u"figure"_s;
            figure.note.english = u"note"_s;
        }
        figures[0].note = {};
        figures[0].label.english = u"first"_s;
        FigureList list(nullptr);
        const auto shown = [&] {
            QStringList texts;
            for (const QLabel* label : list.findChildren<QLabel*>()) {
                if (!label->isHidden()) {
                    texts += label->text();
                }
            }
            return texts.join(u'|');
        };
        list.setFigures({&figures[1], &figures[2]}, Language::English);
        QCOMPARE(shown().count(u"note"), 2);
        list.setFigures({&figures[0]}, Language::English);
        QVERIFY2(shown().endsWith(u"|first"), qPrintable(shown()));
        QVERIFY(!list.isHidden());
        list.setFigures({}, Language::English);
        QVERIFY(list.isHidden());
    }

    void manyPartnersAreShownInSteps()
    {
        MapSession session;
        ActorPanel panel(session, nullptr);
        session.setDataset(largeDataset(), {});
        session.selectActor(u"a0"_s); // with 120 links at least
        auto* list = panel.findChild<PartnerList*>(u"downstreamList"_s);
        const auto more = [&] { return list->findChild<QAbstractButton*>(u"moreRows"_s); };
        const auto rows = [&] {
            return static_cast<size_t>(list->findChildren<QAbstractButton*>().size()) - (more() ? 1U : 0U);
        };
        QCOMPARE(rows(), PartnerList::rowsAtFirst);
        QVERIFY(more());
        const int hidden = more()->text().section(u' ', 0, 0).toInt();
        QVERIFY2(hidden > 0, qPrintable(more()->text()));
        while (more()) {
            more()->click();
        }
        QCOMPARE(rows(), PartnerList::rowsAtFirst + static_cast<size_t>(hidden));
        session.selectActor(u"a1"_s); // with few
        QVERIFY(!more());
    }
};

QTEST_MAIN(TestPanelsLarge)
#include "test_panels_large.moc"

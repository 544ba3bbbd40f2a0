// What one asks of the network in the window: who stands around, routes, who matters, stages.

#include "app/session/progress_task.h"
#include "core/model/link_selection.h"
#include "tests/window/analysis_test.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <condition_variable>
#include <mutex>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

class TestAnalysis : public ketenkaart::testing::AnalysisTest
{
    Q_OBJECT

private Q_SLOTS:
    void aroundAnActorWidensAndNarrows()
    {
        MapSession& session = m_window->session();
        session.chooseChain(u"photonics"_s);
        session.selectActor(u"smart-photonics"_s);
        openAnalysis(u"aroundAction"_s);
        const QStringList near = actorsIn(u"focusList"_s);
        QVERIFY(!near.isEmpty());
        QVERIFY(session.highlight());
        QVERIFY(session.highlight()->actorIds.contains(u"smart-photonics"_s));
        for (const QString& id : near) {
            QVERIFY2(session.highlight()->actorIds.contains(id), qPrintable(id));
        }
        QVERIFY(!find<QLabel>(u"focusSentence"_s)->text().isEmpty());
        QVERIFY(find<QWidget>(u"noticeStrip"_s)->isVisible());

        find<QToolButton>(u"focusMore"_s)->click();
        answered();
        const QStringList wider = actorsIn(u"focusList"_s);
        QVERIFY(wider.size() > near.size());
        find<QToolButton>(u"focusFewer"_s)->click();
        answered();
        QCOMPARE(actorsIn(u"focusList"_s), near);

        // The list of the explorer follows.
        const auto* listed = find<QListView>(u"resultList"_s)->model();
        QCOMPARE(listed->rowCount(), near.size() + 1);

        settle();
        const auto marker = m_window->map().symbolOf(u"smart-photonics"_s);
        QVERIFY(marker && marker->rimWidth > 0.0);
        const auto outside = m_window->map().symbolOf(u"rijk"_s);
        QVERIFY(!outside || near.contains(u"rijk"_s) || outside->opacity < 1.0);
    }

    void upstreamAndDownstreamDiffer()
    {
        MapSession& session = m_window->session();
        session.chooseChain(u"photonics"_s);
        session.selectActor(u"citc"_s);
        openAnalysis(u"aroundAction"_s);
        find<QToolButton>(u"focusDirection0"_s)->click();
        answered();
        const QStringList upstream = actorsIn(u"focusList"_s);
        find<QToolButton>(u"focusDirection1"_s)->click();
        answered();
        QVERIFY(upstream != actorsIn(u"focusList"_s));
    }

    void theMiddleStaysWhileOneLooksAtOthers()
    {
        MapSession& session = m_window->session();
        session.selectActor(u"citc"_s);
        openAnalysis(u"aroundAction"_s);
        const QStringList around = actorsIn(u"focusList"_s);
        auto* list = find<AnswerList>(u"focusList"_s);
        const auto row = std::ranges::find(list->rows(), AnswerRow::Kind::Actor, &AnswerRow::kind);
        Q_EMIT list->chosen(*row);
        QCOMPARE(session.selection().id, row->id);
        answered();
        QCOMPARE(actorsIn(u"focusList"_s), around);
    }

    void routesFromWordsAndStepByStep()
    {
        MapSession& session = m_window->session();
        openAnalysis(u"routesAction"_s);
        chooseLinks(1); // of every kind: by deliveries alone these data have no way
        auto* from = find<QLineEdit>(u"routeFrom"_s);
        auto* to = find<QLineEdit>(u"routeTo"_s);
        from->setText(u"Twente SiN"_s);
        to->setText(u"Brainport InP"_s);
        QTest::keyClick(to, Qt::Key_Return);
        answered();
        auto* list = find<AnswerList>(u"routeList"_s);
        QVERIFY2(!list->rows().empty(), qPrintable(find<QLabel>(u"routeSentence"_s)->text()));
        QVERIFY(find<QLabel>(u"routeUnderstood"_s)->text().contains(u"LioniX"_s));
        QVERIFY(session.highlight());
        const QStringList links = session.highlight()->linkIds;
        QVERIFY(!links.isEmpty());
        QVERIFY(session.highlight()->strongIds.isEmpty());

        auto* forward = find<QToolButton>(u"routeForward"_s);
        for (qsizetype i = 0; i < links.size(); ++i) {
            QVERIFY(forward->isEnabled());
            forward->click();
            QVERIFY(session.highlight()->strongIds.contains(links[i]));
            QVERIFY(!find<QLabel>(u"routeStep"_s)->text().isEmpty());
        }
        QVERIFY(!forward->isEnabled());
        find<QToolButton>(u"routeBack"_s)->click();
        QVERIFY(!session.highlight()->strongIds.contains(links.last()));
    }

    void unknownEndIsToldAndNothingIsLost()
    {
        openAnalysis(u"routesAction"_s);
        auto* from = find<QLineEdit>(u"routeFrom"_s);
        from->setText(u"qwertyuiop"_s);
        find<QLineEdit>(u"routeTo"_s)->setText(u"ASML"_s);
        QTest::keyClick(from, Qt::Key_Return);
        answered();
        QVERIFY(find<QLabel>(u"routeSentence"_s)->text().contains(u"qwertyuiop"_s));
        QCOMPARE(from->text(), u"qwertyuiop"_s);
        QVERIFY(!m_window->session().highlight());
    }

    void criticalActorsAreRankedOnTheMap()
    {
        MapSession& session = m_window->session();
        session.chooseChain(u"photonics"_s);
        openAnalysis(u"criticalAction"_s);
        const QStringList ranked = actorsIn(u"criticalList"_s);
        QVERIFY(ranked.size() >= 3);
        QVERIFY(session.highlight());
        QCOMPARE(session.highlight()->badges.value(ranked.first()), u"1"_s);
        for (const AnswerRow& row : find<AnswerList>(u"criticalList"_s)->rows()) {
            QVERIFY2(row.isHeading() || !row.detail.isEmpty(), qPrintable(row.text));
        }
        settle();
        QVERIFY(m_window->map().symbolOf(ranked.first()));
        QVERIFY(std::ranges::any_of(cardsWith(ranked.first()), [](const CardItem& card) {
            return std::ranges::contains(card.badges, u"1"_s, &MarkerItem::badge);
        }));

        // Another chain, another answer, without asking again.
        session.chooseChain(u"semicon"_s);
        answered();
        QVERIFY(actorsIn(u"criticalList"_s) != ranked);
    }

    void escapeTakesTheAnswerOffTheMap()
    {
        MapSession& session = m_window->session();
        session.chooseChain(u"photonics"_s);
        openAnalysis(u"criticalAction"_s);
        auto* onMap = find<QCheckBox>(u"analysisOnMap"_s);
        QVERIFY(onMap->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!session.highlight());
        QVERIFY(!onMap->isChecked());
        QVERIFY(!find<QWidget>(u"noticeStrip"_s)->isVisible());
        QCOMPARE(session.filter().chainIds, QStringList{u"photonics"_s});
        onMap->click();
        QVERIFY(session.highlight());
    }

    void stageToStage()
    {
        MapSession& session = m_window->session();
        openAnalysis(u"stagesAction"_s);
        QVERIFY(find<AnswerList>(u"stagesList"_s)->rows().empty()); // no chain is chosen
        session.chooseChain(u"photonics"_s);
        answered();
        const size_t stages = session.dataset().chain(u"photonics"_s)->stages.size();
        // Two headings, the pairs, what comes in at all, and at each stage.
        QCOMPARE(find<AnswerList>(u"stagesList"_s)->rows().size(), 2 + (stages - 1) + 1 + stages);
        QVERIFY(session.highlight());
        QVERIFY(session.highlight()->strongIds.contains(u"smart-photonics"_s));
        QVERIFY(find<QLabel>(u"stagesSentence"_s)->text().contains(u"letterlijk"_s));
    }

    void aFilterThatDoesNotCountIsSaid()
    {
        MapSession& session = m_window->session();
        openAnalysis(u"criticalAction"_s);
        const auto said = [&] {
            return std::ranges::any_of(find<QWidget>(u"analysisPanel"_s)->findChildren<QLabel*>(),
                                       [](QLabel* label) { return label->text().contains(u"tellen hier niet mee"_s); });
        };
        QVERIFY(!said());
        MapFilter filter = session.filter();
        filter.provinces = {session.dataset().actor(u"citc"_s)->province};
        session.setFilter(filter);
        answered();
        QVERIFY(said());
        session.setFilter({});
    }

    /// What an answer is about has room for its names on the map, also when the map then becomes lower.
    void answersAreFramedWithRoomAroundThem()
    {
        MapSession& session = m_window->session();
        MapWidget& map = m_window->map();
        const QStringList ids{u"lionix"_s, u"citc"_s};
        session.showTogether(ids);
        QTRY_VERIFY_WITH_TIMEOUT(!map.isAtHome() && map.isSettled(), ketenkaart::testing::patience);
        for (const int height : {768, 640}) {
            m_window->resize(m_window->width(), height);
            settle();
            const QRectF free = QRectF(map.rect())
                                    .adjusted(0.18 * map.width() - 1, 0.12 * map.height() - 1, -0.18 * map.width() + 1,
                                              -0.12 * map.height() + 1);
            for (const QString& id : ids) {
                QVERIFY2(free.contains(map.view().geoToView(*session.dataset().actor(id)->position)), qPrintable(id));
            }
        }
        const MapView before = map.view();
        session.showTogether(ids); // nothing to do
        settle();
        QCOMPARE(map.view(), before);
    }

    void workIsStoppedAndReplaced()
    {
        ProgressTask task;
        QSignalSpy progress(&task, &ProgressTask::progressed);
        const auto untilStopped = [](const ProgressTask::Progress& report, const std::stop_token& stop) -> Result<int> {
            report(0.5);
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any().wait(lock, stop, [] { return false; });
            return std::unexpected(Error{Error::Code::Cancelled, {}, {}, {}});
        };
        bool cancelled = false;
        task.start<int>(untilStopped, [&](const Result<int>& answer) {
            cancelled = !answer && answer.error().code == Error::Code::Cancelled;
        });
        QTRY_COMPARE(progress.count(), 1);
        QCOMPARE(progress.front().front().toDouble(), 0.5);
        QVERIFY(task.isRunning());
        task.cancel();
        QTRY_VERIFY(!task.isRunning());
        QVERIFY(cancelled);

        // A new question takes the place of the old one, whose answer nobody hears.
        bool oldTold = false;
        int told = 0;
        task.start<int>(untilStopped, [&](const Result<int>&) { oldTold = true; });
        task.start<int>([](const ProgressTask::Progress&, const std::stop_token&) -> Result<int> { return 7; },
                        [&](const Result<int>& answer) { told = answer.value_or(0); });
        QTRY_VERIFY(!task.isRunning());
        QCOMPARE(told, 7);
        QVERIFY(!oldTold);
    }

    void onlyStatedLinksCountWhereTheFilterSaysSo()
    {
        MapSession& session = m_window->session();
        session.selectActor(u"smart-photonics"_s);
        openAnalysis(u"aroundAction"_s);
        const QStringList all = actorsIn(u"focusList"_s);
        MapFilter filter = session.filter();
        filter.statedOnly = true;
        session.setFilter(filter);
        answered();
        QVERIFY(actorsIn(u"focusList"_s).size() < all.size());
    }

    void listIsWalkedWithTheKeyboard()
    {
        MapSession& session = m_window->session();
        session.chooseChain(u"photonics"_s);
        openAnalysis(u"criticalAction"_s);
        auto* list = find<AnswerList>(u"criticalList"_s);
        QVERIFY(!list->accessibleName().isEmpty());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!session.selection().id.isEmpty());
        QVERIFY(actorsIn(u"criticalList"_s).contains(session.selection().id));
    }

    void detailsLeadToTheQuestions()
    {
        m_window->session().selectActor(u"lionix"_s);
        find<QAbstractButton>(u"askAround"_s)->click();
        answered();
        QVERIFY(!actorsIn(u"focusList"_s).isEmpty());
        QVERIFY(m_window->analyses().isVisible());
        find<QAbstractButton>(u"askRoute"_s)->click();
        QCOMPARE(find<QLineEdit>(u"routeFrom"_s)->text(), u"LioniX"_s);
    }
};

QTEST_MAIN(TestAnalysis)
#include "test_analysis.moc"

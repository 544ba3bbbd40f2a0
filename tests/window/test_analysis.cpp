#include "app/analysis/case_dialog.h"
#include "app/analysis/planned_dialog.h"
#include "app/panels/answer_list.h"
#include "core/graph/case_comparison.h"
#include "core/model/link_selection.h"
#include "tests/window/window_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

/// The panel of questions in the real window, with the shipped data.
class TestAnalysis : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private:
    template<typename Widget> Widget* find(const QString& name)
    {
        auto* found = m_window->findChild<Widget*>(name);
        return found ? found : (QTest::qFail(qPrintable(name), __FILE__, __LINE__), nullptr);
    }

    void answered() { QTRY_VERIFY_WITH_TIMEOUT(m_window->analyses().isSettled(), ketenkaart::testing::patience); }

    void openAnalysis(const QString& action)
    {
        m_window->findChild<QAction*>(action)->trigger();
        answered();
    }

    /// As if chosen by hand.
    void chooseLinks(int index)
    {
        auto* links = find<QComboBox>(u"analysisLinks"_s);
        links->setCurrentIndex(index);
        Q_EMIT links->activated(index);
        answered();
    }

    [[nodiscard]] QStringList actorsIn(const QString& list)
    {
        QStringList ids;
        for (const AnswerRow& row : find<AnswerList>(list)->rows()) {
            if (row.kind == AnswerRow::Kind::Actor) {
                ids.append(row.id);
            }
        }
        return ids;
    }

    /// The cards on the shown map that name an actor.
    std::vector<CardItem> cardsWith(const QString& actorId)
    {
        std::vector<CardItem> cards;
        for (const SceneItem& item : m_window->map().renderedScene()->scene.items) {
            if (const auto* card = std::get_if<CardItem>(&item); card && card->actorIds.contains(actorId)) {
                cards.push_back(*card);
            }
        }
        return cards;
    }

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
        QVERIFY(!outside || near.contains(u"rijk"_s) || isFaded(*outside, MapStyle::standard()));
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

    void leavingAnActorOutMakesACaseToComeBackFrom()
    {
        MapSession& session = m_window->session();
        session.chooseChain(u"photonics"_s);
        session.selectActor(u"lionix"_s);
        const size_t cases = session.cases().size();
        find<QAbstractButton>(u"askWithout"_s)->click();
        answered();
        QVERIFY(session.activeCase());
        QCOMPARE(session.cases().size(), cases + 1);
        QVERIFY(!session.dataset().actor(u"lionix"_s));
        QVERIFY(session.casesModified());
        QVERIFY(find<QLabel>(u"caseSentence"_s)->text().contains(u"LioniX"_s));
        QCOMPARE(find<AnswerList>(u"caseChanges"_s)->rows().size(), 1U);
        QVERIFY(find<AnswerList>(u"caseEffects"_s)->rows().size() >= 4);
        QVERIFY(find<QLabel>(u"noticeText"_s)->text().contains(u"LioniX"_s));
        settle();
        QVERIFY(m_window->map().symbolOf(u"lionix"_s));
        QVERIFY(std::ranges::any_of(cardsWith(u"lionix"_s), [](const CardItem& card) {
            return std::ranges::any_of(
                card.texts, [](const LabelItem& text) { return text.id == u"lionix" && text.style.strikeOut; });
        }));

        find<QAbstractButton>(u"noticeLeaveCase"_s)->click();
        answered();
        QVERIFY(session.dataset().actor(u"lionix"_s));
        QCOMPARE(session.cases().size(), cases + 1);

        // Undone, the case is empty, and the data are whole again.
        auto* chooser = find<QComboBox>(u"caseChooser"_s);
        chooser->setCurrentIndex(chooser->count() - 1);
        Q_EMIT chooser->activated(chooser->currentIndex());
        answered();
        QVERIFY(!session.dataset().actor(u"lionix"_s));
        auto* changes = find<AnswerList>(u"caseChanges"_s);
        const AnswerRow change = changes->rows().front();
        Q_EMIT changes->chosen(change);
        find<QAbstractButton>(u"casePutBack"_s)->click();
        answered();
        QVERIFY(session.dataset().actor(u"lionix"_s));
        session.markCasesKept();
    }

    void allSitesOfAnOrganisationAreLeftOut()
    {
        MapSession& session = m_window->session();
        session.selectActor(u"vdl-etg"_s);
        const Actor actor = *session.dataset().actor(u"vdl-etg"_s);
        const auto sites = session.dataset().otherSitesOf(actor);
        QVERIFY(!sites.empty());
        const QString other = sites.front()->id;
        openAnalysis(u"whatIfAction"_s);
        auto* button = find<QAbstractButton>(u"caseWithoutAll"_s);
        QVERIFY(button->isVisible());
        QVERIFY2(button->text().contains(actor.organisation), qPrintable(button->text()));
        button->click();
        answered();
        QVERIFY(!session.dataset().actor(actor.id));
        QVERIFY(!session.dataset().actor(other));
        QCOMPARE(session.activeCase()->withoutActors.size(), static_cast<qsizetype>(sites.size()) + 1);
        find<QAbstractButton>(u"noticeLeaveCase"_s)->click();
        answered();
        // Of an actor with one site there is nothing more to leave out.
        session.selectActor(u"citc"_s);
        QVERIFY(!button->isVisible());
        session.markCasesKept();
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

    void aCaseThatIsThereIsNotMadeTwice()
    {
        MapSession& session = m_window->session();
        session.selectActor(u"citc"_s);
        const size_t cases = session.cases().size();
        find<QAbstractButton>(u"askWithout"_s)->click();
        answered();
        QVERIFY(session.activeCase());
        QCOMPARE(session.activeCase()->id, u"without-citc"_s);
        QCOMPARE(session.cases().size(), cases);
        QVERIFY(!session.casesModified());
    }

    void whatFallsAwayIsCountedAboveTheMap()
    {
        MapSession& session = m_window->session();
        const auto* figures = find<QLabel>(u"noticeFigures"_s);
        QVERIFY(!figures->isVisible());
        session.setActiveCase(*session.caseBook().find(u"without-citc"_s));
        for (const QString& chainId : {QString(), u"photonics"_s}) {
            session.chooseChain(chainId);
            const CaseComparison comparison =
                compareDatasets(withLinks(session.baseDataset(), {}), withLinks(session.dataset(), {}),
                                chainId.isEmpty() ? std::nullopt : std::optional(chainId));
            const QStringList cutOff = comparison.cutOffActors();
            const auto large = [](qsizetype number) { return u">%1</span>"_s.arg(number); };
            QTRY_VERIFY(figures->text().contains(large(comparison.linksLost.size())));
            QVERIFY2(cutOff.isEmpty() || figures->text().contains(large(cutOff.size())), qPrintable(figures->text()));
            QVERIFY(figures->isVisible());
        }
        QVERIFY(find<QLabel>(u"noticeText"_s)->text().contains(
            session.dataset().chain(u"photonics"_s)->name.in(Language::Dutch)));
        find<QAbstractButton>(u"noticeLeaveCase"_s)->click();
        QVERIFY(!figures->isVisible());
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
            const QRectF free = QRectF(map.rect()).adjusted(0.18 * map.width() - 1, 0.12 * map.height() - 1,
                                                            -0.18 * map.width() + 1, -0.12 * map.height() + 1);
            for (const QString& id : ids) {
                QVERIFY2(free.contains(map.view().geoToView(*session.dataset().actor(id)->position)), qPrintable(id));
            }
        }
        const MapView before = map.view();
        session.showTogether(ids); // nothing to do
        settle();
        QCOMPARE(map.view(), before);
    }

    void somethingPlannedTakesItsPlaceInTheChain()
    {
        const Dataset& dataset = m_window->session().dataset();
        PlannedDialog dialog(dataset, u"photonics"_s, Language::Dutch, m_window.get());
        auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        dialog.findChild<QLineEdit*>(u"plannedName"_s)->setText(u"Nieuwe Fabriek"_s);
        QVERIFY(!ok->isEnabled());
        dialog.findChild<QComboBox*>(u"plannedPlace"_s)->setCurrentText(u"Enschede"_s);
        QVERIFY(ok->isEnabled());
        dialog.findChild<QComboBox*>(u"plannedStage"_s)->setCurrentIndex(3);
        dialog.findChild<QComboBox*>(u"plannedCustomer"_s)->setCurrentText(u"PHIX"_s);
        Case scenario;
        scenario.id = u"plan"_s;
        const PlannedParts parts = dialog.parts();
        QVERIFY(parts.actor);
        scenario.plannedActors = {*parts.actor};
        scenario.plannedLinks = parts.links;
        scenario.plannedPlaces = parts.places;
        const Dataset after = applyCase(dataset, scenario);
        const Actor* planned = after.actor(u"nieuwe-fabriek"_s);
        QVERIFY(planned);
        QCOMPARE(planned->province, u"Overijssel"_s);
        QVERIFY(planned->position);
        QVERIFY(std::abs(planned->position->latitude - 52.22) < 0.1);
        QVERIFY(after.chain(u"photonics"_s)->stages[2].actorIds.contains(planned->id));
        QCOMPARE(after.links().size(), dataset.links().size() + 1);
        QCOMPARE(after.links().back().toId, u"phix"_s);
    }

    void casesAreKeptWithTheDataset()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(copy));
        const QDir shipped(m_window->session().dataset().location());
        for (const QString& name : shipped.entryList(QDir::Files)) {
            QVERIFY(QFile::copy(shipped.filePath(name), QDir(copy).filePath(name)));
        }
        const auto openCopy = [&] {
            QSignalSpy opened(m_window.get(), &MainWindow::openFinished);
            m_window->open(copy);
            QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, ketenkaart::testing::patience);
            settle();
        };
        openCopy();
        MapSession& session = m_window->session();
        session.selectActor(u"lionix"_s);
        find<QAbstractButton>(u"askWithout"_s)->click();
        answered();
        QVERIFY(session.casesModified());
        auto* keep = find<QAbstractButton>(u"caseKeep"_s);
        QVERIFY(!keep->isHidden());
        keep->click();
        QVERIFY(!session.casesModified());
        QVERIFY(keep->isHidden());
        const Case kept = *session.activeCase();
        openCopy();
        QVERIFY(!session.activeCase());
        const Case* found = session.caseBook().find(kept.id);
        QVERIFY(found);
        QCOMPARE(found->withoutActors, kept.withoutActors);
        QCOMPARE(found->name, kept.name);
    }

    void workIsStoppedAndReplaced()
    {
        AnalysisTask task;
        QSignalSpy progress(&task, &AnalysisTask::progressed);
        const auto untilStopped = [](const AnalysisProgress& report, const std::stop_token& stop) -> Result<int> {
            report(0.5);
            while (!stop.stop_requested()) {
                QThread::msleep(2);
            }
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
        task.start<int>([](const AnalysisProgress&, const std::stop_token&) -> Result<int> { return 7; },
                        [&](const Result<int>& answer) { told = answer.value_or(0); });
        QTRY_VERIFY(!task.isRunning());
        QCOMPARE(told, 7);
        QVERIFY(!oldTold);
    }

    void casesStandSideBySide()
    {
        MapSession& session = m_window->session();
        session.chooseChain(u"photonics"_s);
        m_window->findChild<QAction*>(u"casesAction"_s)->trigger();
        auto* dialog = find<CaseDialog>(u"caseDialog"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), ketenkaart::testing::patience);
        auto* table = find<QTableWidget>(u"caseTable"_s);
        QCOMPARE(table->columnCount(), static_cast<int>(session.cases().size()) + 2);
        int differing = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            differing += table->item(row, 1)->text() != table->item(row, 2)->text() ? 1 : 0;
        }
        QVERIFY(differing >= 3);
        Q_EMIT table->horizontalHeader()->sectionClicked(2);
        QVERIFY(session.activeCase());
        QCOMPARE(session.activeCase()->id, session.cases().front().id);
        Q_EMIT table->horizontalHeader()->sectionClicked(1);
        QVERIFY(!session.activeCase());
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

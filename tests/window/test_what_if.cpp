// Cases in the window: what falls away, what is planned, how they are kept and set side by side.

#include "app/analysis/case_dialog.h"
#include "app/analysis/planned_dialog.h"
#include "core/graph/case_comparison.h"
#include "tests/window/analysis_test.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

class TestWhatIf : public ketenkaart::testing::AnalysisTest
{
    Q_OBJECT

private:
    /// Keeps the case that is shown under this name, or under the one that is proposed.
    void keepCaseAs(const QString& name)
    {
        whenShown<QInputDialog>([name](QInputDialog& dialog) {
            if (!name.isEmpty()) {
                dialog.setTextValue(name);
            }
            dialog.accept();
        });
        find<QAbstractButton>(u"caseKeep"_s)->click();
    }

    void answerCaseBox(QMessageBox::ButtonRole role)
    {
        whenShown<QMessageBox>([role](QMessageBox& box) {
            QCOMPARE(box.objectName(), u"caseBox"_s);
            for (QAbstractButton* button : box.buttons()) {
                if (box.buttonRole(button) == role) {
                    button->click();
                    return;
                }
            }
        });
    }

    void giveUpChanges() { m_window->document().steps().setClean(); }

private Q_SLOTS:
    void leavingAnActorOutMakesACaseToComeBackFrom()
    {
        MapSession& session = m_window->session();
        session.chooseChain(u"photonics"_s);
        session.selectActor(u"lionix"_s);
        const size_t cases = session.cases().size();
        find<QAbstractButton>(u"askWithout"_s)->click();
        answered();
        QVERIFY(session.activeCase());
        QCOMPARE(session.cases().size(), cases); // nobody has said that it is to be kept
        QVERIFY(!m_window->document().isModified());
        QVERIFY(!session.dataset().actor(u"lionix"_s));
        keepCaseAs(u"Zonder LioniX of zo"_s);
        QCOMPARE(session.cases().size(), cases + 1);
        QCOMPARE(session.cases().back().name.dutch, u"Zonder LioniX of zo"_s);
        QVERIFY(m_window->document().isModified());
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
        answerCaseBox(QMessageBox::AcceptRole); // that one is meant
        find<QAbstractButton>(u"casePutBack"_s)->click();
        answered();
        QVERIFY(session.dataset().actor(u"lionix"_s));
        QVERIFY(session.cases().back().withoutActors.isEmpty());
        giveUpChanges();
    }

    /// "Without CITC" stays what it is, whatever is tried after it.
    void aKeptCaseIsNotChangedUnasked()
    {
        MapSession& session = m_window->session();
        const std::vector<Case> before = session.cases();
        session.setActiveCase(*session.scenario(u"without-citc"_s));
        session.selectActor(u"phix"_s);
        openAnalysis(u"whatIfAction"_s);
        answerCaseBox(QMessageBox::RejectRole);
        find<QAbstractButton>(u"caseWithout"_s)->click();
        answered();
        QVERIFY(session.dataset().actor(u"phix"_s));
        QCOMPARE(session.cases(), before);

        answerCaseBox(QMessageBox::ActionRole);
        find<QAbstractButton>(u"caseWithout"_s)->click();
        answered();
        QVERIFY(!session.dataset().actor(u"phix"_s) && !session.dataset().actor(u"citc"_s));
        QCOMPARE(session.cases(), before);
        QVERIFY(session.activeCase()->id != u"without-citc"_s);
        QVERIFY2(session.activeCase()->name.dutch.contains(u"PHIX"_s), qPrintable(session.activeCase()->name.dutch));
        QVERIFY(find<QComboBox>(u"caseChooser"_s)->currentText().contains(u"PHIX"_s));

        session.setActiveCase(*session.scenario(u"without-citc"_s));
        session.selectActor(u"phix"_s);
        answerCaseBox(QMessageBox::AcceptRole);
        find<QAbstractButton>(u"caseWithout"_s)->click();
        answered();
        QCOMPARE(session.scenario(u"without-citc"_s)->withoutActors.size(), 2);
        m_window->findChild<QAction*>(u"undoAction"_s)->trigger();
        QCOMPARE(session.cases(), before);
        QVERIFY(session.dataset().actor(u"phix"_s));
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
        QVERIFY(!m_window->document().isModified());
    }

    void whatFallsAwayIsCountedAboveTheMap()
    {
        MapSession& session = m_window->session();
        const auto* figures = find<QLabel>(u"noticeFigures"_s);
        QVERIFY(!figures->isVisible());
        session.setActiveCase(*session.scenario(u"without-citc"_s));
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
        QVERIFY(find<QLabel>(u"noticeText"_s)
                    ->text()
                    .contains(session.dataset().chain(u"photonics"_s)->name.in(Language::Dutch)));
        find<QAbstractButton>(u"noticeLeaveCase"_s)->click();
        QVERIFY(!figures->isVisible());
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
        keepCaseAs({});
        QVERIFY(find<QAbstractButton>(u"caseKeep"_s)->isHidden());
        m_window->findChild<QAction*>(u"saveAction"_s)->trigger();
        QVERIFY(!m_window->document().isModified());
        const Case kept = *session.activeCase();
        openCopy();
        QVERIFY(!session.activeCase());
        const Case* found = session.scenario(kept.id);
        QVERIFY(found);
        QCOMPARE(found->withoutActors, kept.withoutActors);
        QCOMPARE(found->name, kept.name);
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
};

QTEST_MAIN(TestWhatIf)
#include "test_what_if.moc"

// The dialog of white spots in the real window: what its cells say, and that map, lists and files follow.

#include "app/analysis/white_spot_grid.h"
#include "app/analysis/white_spots_dialog.h"
#include "app/dialogs/export_dialog.h"
#include "tests/support/terms.h"
#include "tests/window/window_test.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>

using namespace ketenkaart;
using ketenkaart::testing::patience;

class TestWhiteSpots : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheChosenChainAndFollowsIt()
    {
        session().chooseChain(QStringLiteral("semicon"));
        const WhiteSpotsDialog& dialog = *open();
        QCOMPARE(dialog.shownChainId(), QStringLiteral("semicon"));
        const WhiteSpotGrid& grid = stages();
        QCOMPARE(grid.rowCount(), static_cast<int>(session().dataset().chain("semicon")->stages.size()) + 1);
        QCOMPARE(grid.columnCount(), 6); // three provinces, elsewhere, without a place, total
        session().chooseChain(QStringLiteral("photonics"));
        QCOMPARE(dialog.shownChainId(), QStringLiteral("photonics"));
        QCOMPARE(grid.verticalHeaderItem(4)->text(), QStringLiteral("5. Packaging en assemblage"));
        QVERIFY(label("stagesText").contains(QStringLiteral("fotonica")));

        // And the window follows the dialog.
        auto* chains = dialog.findChild<QComboBox*>(QStringLiteral("chainField"));
        chains->setFocus();
        QTest::keyClick(chains, Qt::Key_Down);
        QCOMPARE(session().filter().chainIds, QStringList{dialog.shownChainId()});
        QVERIFY(dialog.shownChainId() != u"photonics");
        // What has no chain does not take it away.
        session().setFilter({});
        QVERIFY(!dialog.shownChainId().isEmpty());
    }

    void clickShowsTheActorsOfACell()
    {
        session().chooseChain(QStringLiteral("photonics"));
        open();
        WhiteSpotGrid& grid = stages();
        click(grid, 4, 1); // packaging in Gelderland
        const QStringList ids = grid.cellAt(4, 1).actorIds;
        QCOMPARE(ids.size(), 1);
        QCOMPARE(listed(), QStringList{session().dataset().actor(ids.front())->name});
        QVERIFY(session().highlight());
        QCOMPARE(session().highlight()->actorIds, ids);
        QCOMPARE(session().highlight()->caption, QStringLiteral("Packaging en assemblage, Gelderland: 1 actor"));
        QCOMPARE(label("cellCaption"), session().highlight()->caption);
        settle();
        QVERIFY(m_window->map().symbolOf(ids.front()));

        // Another cell takes its place, and the total is that of the row.
        click(grid, 4, grid.totalColumnIndex());
        QCOMPARE(session().highlight()->actorIds.size(), 2);
        QCOMPARE(listed().size(), 2);
        // A name leads to its actor.
        auto* list = dialog()->findChild<QListWidget*>(QStringLiteral("cellActors"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(session().selection().kind, Selection::Kind::Actor);
        QCOMPARE(session().dataset().actor(session().selection().id)->name, listed()[1]);
    }

    void emptyCellSaysWhereThereIsSomething()
    {
        session().chooseChain(QStringLiteral("photonics"));
        open();
        WhiteSpotGrid& grid = stages();
        QVERIFY(grid.cellAt(2, 0).actorIds.isEmpty()); // silicon nitride in Noord-Brabant
        QCOMPARE(grid.item(2, 0)->text(), noneText());
        click(grid, 2, 0);
        QVERIFY(label("cellCaption").startsWith(QStringLiteral("Siliciumnitride-chips, Noord-Brabant")));
        QCOMPARE(listed(), QStringList{QStringLiteral("Overijssel")});
        // Meanwhile the map shows where it is.
        QCOMPARE(session().highlight()->actorIds, grid.rowAt(2).actorIds);
        auto* list = dialog()->findChild<QListWidget*>(QStringLiteral("cellActors"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QTRY_COMPARE(listed().size(), grid.cellAt(2, 2).actorIds.size());
        QCOMPARE(grid.currentColumn(), 2);
    }

    void keyboardDoesWhatTheMouseDoes()
    {
        session().chooseChain(QStringLiteral("photonics"));
        open();
        WhiteSpotGrid& grid = stages();
        grid.setFocus();
        grid.setCurrentCell(0, 0);
        QTest::keyClick(&grid, Qt::Key_Down);
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.currentRow(), 1);
        QCOMPARE(grid.currentColumn(), 1);
        QTest::keyClick(&grid, Qt::Key_Return);
        QVERIFY(dialog()->isVisible()); // Enter is no button
        QCOMPARE(session().highlight()->actorIds, grid.cellAt(1, 1).actorIds);
        QCOMPARE(listed().size(), 3);
        QTest::keyClick(&grid, Qt::Key_Tab);
        QVERIFY(!grid.hasFocus());
    }

    void gapsLeadToTheirStage()
    {
        session().chooseChain(QStringLiteral("photonics"));
        open();
        auto* gaps = dialog()->findChild<QListWidget*>(QStringLiteral("gapList"));
        const auto expected = stageGaps(session().dataset(), QStringLiteral("photonics"));
        QCOMPARE(gaps->count(), static_cast<int>(expected.size()));
        gaps->setCurrentRow(1);
        gaps->setFocus();
        QTest::keyClick(gaps, Qt::Key_Return);
        QCOMPARE(stages().currentRow(), expected[1].position - 1);
        QVERIFY(session().highlight());
    }

    void cellsSayWhatTheyAre()
    {
        session().chooseChain(QStringLiteral("photonics"));
        open();
        const WhiteSpotGrid& grid = stages();
        const auto says = [&](int row, int column) {
            return grid.item(row, column)->data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(says(4, 1).startsWith(QStringLiteral("Packaging en assemblage, Gelderland: 1 actor: ")));
        QVERIFY(says(1, 1).contains(QStringLiteral("3 actor")));
        QVERIFY(says(1, 1).contains(QStringLiteral("Besi")));
        QVERIFY(!grid.accessibleName().isEmpty());
        for (QWidget* widget : dialog()->findChildren<QWidget*>()) {
            if (qobject_cast<QAbstractItemView*>(widget) && widget->objectName().endsWith(u"List")) {
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }

    void themesFilterTheMap()
    {
        open();
        dialog()->findChild<QTabWidget*>(QStringLiteral("whiteSpotTabs"))->setCurrentIndex(1);
        QCOMPARE(dialog()->shownChainId(), QString());
        auto* grid = dialog()->findChild<WhiteSpotGrid*>(QStringLiteral("coverageTable"));
        QVERIFY(grid);
        // The last cell counts every actor.
        QCOMPARE(grid->item(grid->rowCount() - 1, grid->columnCount() - 1)->text(),
                 QString::number(session().dataset().actors().size()));
        click(*grid, 0, 1);
        QCOMPARE(session().filter().themes, std::vector{testing::theme::Semicon});
        QCOMPARE(session().filter().provinces, QStringList("Gelderland"));
        // The list shows as many actors as the cell says, also where no chip of the filter stands for the region.
        for (const int column : {3, 4}) {
            click(*grid, 0, column);
            const QString count = grid->item(0, column)->text();
            const auto* counted = m_window->findChild<QLabel*>(QStringLiteral("countLabel"));
            QVERIFY2(counted->text().startsWith(count + u' '), qPrintable(counted->text()));
            QCOMPARE(QString::number(listed().size()), count);
        }
    }

    void savesTheShownTable()
    {
        session().chooseChain(QStringLiteral("photonics"));
        const QTemporaryDir folder;
        QVERIFY(open()->saveTableTo(folder.filePath(QStringLiteral("a.csv"))));
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(u'\n'), stages().rowCount()); // a line of headings, none of totals
        QVERIFY(text.contains(QStringLiteral(";Packaging en assemblage;0;;1;")));
        QVERIFY(!text.contains(QStringLiteral("semicon")));
        QVERIFY(label("statusLabel").contains(QStringLiteral("a.csv")));
        QVERIFY(!dialog()->saveTableTo(folder.filePath(QStringLiteral("no/b.xlsx"))));
        QVERIFY(!label("statusLabel").isEmpty());
    }

    void exportOpensWithTheLayoutChosen()
    {
        session().chooseChain(QStringLiteral("photonics"));
        open();
        dialog()->findChild<QAbstractButton*>(QStringLiteral("exportPageButton"))->click();
        auto* exporter = m_window->findChild<ExportDialog*>();
        QVERIFY(exporter);
        QCOMPARE(exporter->findChild<QComboBox*>(QStringLiteral("layoutField"))->currentData().toString(),
                 QStringLiteral("white-spots"));
        const QTemporaryDir folder;
        QSignalSpy done(exporter, &ExportDialog::exportFinished);
        exporter->exportTo(folder.filePath(QStringLiteral("a.svg")));
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QVERIFY(done.front().front().toBool());
        QFile file(folder.filePath(QStringLiteral("a.svg")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Gelderland"));
    }

    void speaksTheLanguageOfTheWindow()
    {
        session().chooseChain(QStringLiteral("photonics"));
        open();
        installLanguage(Language::English);
        session().setLanguage(Language::English);
        QCOMPARE(stages().verticalHeaderItem(0)->text(), QStringLiteral("1. Knowledge and design"));
        QVERIFY(label("stagesText").startsWith(QStringLiteral("In the chain")));
    }

    void opensOnce()
    {
        const WhiteSpotsDialog* first = open();
        m_window->findChild<QAction*>(QStringLiteral("whiteSpotsAction"))->trigger();
        QCOMPARE(m_window->findChildren<WhiteSpotsDialog*>().size(), 1);
        QCOMPARE(dialog(), first);
    }

private:
    [[nodiscard]] MapSession& session() const { return m_window->session(); }
    [[nodiscard]] WhiteSpotsDialog* dialog() const { return m_window->findChild<WhiteSpotsDialog*>(); }
    [[nodiscard]] WhiteSpotGrid& stages() const
    {
        return *dialog()->findChild<WhiteSpotGrid*>(QStringLiteral("stageTable"));
    }
    [[nodiscard]] QString label(const char* name) const
    {
        return dialog()->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] QStringList listed() const
    {
        const auto* list = dialog()->findChild<QListWidget*>(QStringLiteral("cellActors"));
        QStringList texts;
        for (int i = 0; i < list->count(); ++i) {
            texts.append(list->item(i)->text());
        }
        return texts;
    }
    /// By the menu's shortcut.
    WhiteSpotsDialog* open()
    {
        auto* action = m_window->findChild<QAction*>(QStringLiteral("whiteSpotsAction"));
        if (action->shortcut() != QKeySequence(Qt::CTRL | Qt::Key_D)) {
            return nullptr;
        }
        action->trigger();
        return QTest::qWaitForWindowExposed(dialog()) ? dialog() : nullptr;
    }
    static void click(WhiteSpotGrid& grid, int row, int column)
    {
        grid.scrollToItem(grid.item(row, column));
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualItemRect(grid.item(row, column)).center());
    }
};

QTEST_MAIN(TestWhiteSpots)
#include "test_white_spots.moc"

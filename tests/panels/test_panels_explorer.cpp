#include "app/panels/explorer_model.h"
#include "app/panels/explorer_panel.h"
#include "test_panels.h"
#include "tests/support/terms.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>

using namespace ketenkaart;
using namespace paneltest;

namespace {

/// The panel in a window, on the small dataset, in English.
struct Explorer
{
    explicit Explorer(const QSize& size = {280, 800})
    {
        session.setLanguage(Language::English);
        session.setDataset(smallDataset(), {});
        panel.resize(size);
        window.resize(size);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        QCoreApplication::processEvents();
    }

    template<typename Widget> Widget& find(const char* name) const
    {
        auto* widget = panel.findChild<Widget*>(QLatin1StringView(name));
        if (!widget) {
            qFatal("no widget %s", name);
        }
        return *widget;
    }
    QListView& list() const { return find<QListView>("resultList"); }
    QLineEdit& search() const { return find<QLineEdit>("searchField"); }

    MapSession session;
    QWidget window;
    ExplorerPanel panel{session, &window};
};

const QStringList everything{"Food Tech Brainport",  "Kennispark Twente", "<b>x</b> & <i>y</i>", "ASML", "CITC",
                             "LioniX International", "Zeta Design",       "Regio Deal"};

} // namespace

void TestPanels::searchIgnoresCaseAndAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << "  " << everything;
    QTest::newRow("case") << "asml" << QStringList{"ASML"};
    QTest::newRow("alias") << "sin-gieterij" << QStringList{"LioniX International"};
    QTest::newRow("accent in the data") << "LOWENSTEIN" << QStringList{"LioniX International"};
    QTest::newRow("accent typed") << "niJmégen" << QStringList{"CITC"};
    QTest::newRow("municipality, typographic apostrophe") << "’s-hert" << QStringList{"<b>x</b> & <i>y</i>"};
    QTest::newRow("campus and its actors")
        << "kennispark" << QStringList{"Kennispark Twente", "LioniX International", "Zeta Design"};
    QTest::newRow("alias of the campus") << "ut-campus"
                                         << QStringList{"Kennispark Twente", "LioniX International", "Zeta Design"};
    QTest::newRow("theme") << "quantum" << QStringList{"Zeta Design"};
    QTest::newRow("two words in any order") << "enschede zeta" << QStringList{"Zeta Design"};
    QTest::newRow("regular expression is text") << ".*" << QStringList{};
}

void TestPanels::searchIgnoresCaseAndAccents()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    const Explorer explorer;
    explorer.search().setText(typed);
    QCOMPARE(rowsOf(explorer.list()), found);
    QCOMPARE(explorer.find<QLabel>("nothingFound").isVisible(), found.isEmpty());
}

void TestPanels::oneTypingErrorIsForgiven()
{
    const Explorer explorer;
    explorer.search().setText("lionux");
    QCOMPARE(rowsOf(explorer.list()), QStringList("LioniX International"));
    explorer.search().setText("lyonux"); // two errors
    QCOMPARE(rowsOf(explorer.list()), QStringList());
    // Who is called so comes before who stands where others are called so.
    explorer.search().setText("kennispark");
    QCOMPARE(rowsOf(explorer.list()).first(), "Kennispark Twente");
    explorer.search().clear();
    QCOMPARE(rowsOf(explorer.list()), everything);
}

void TestPanels::listHasCampusesThenActorsThenProgrammes()
{
    const Explorer explorer;
    QCOMPARE(rowsOf(explorer.list()), everything);
    const QModelIndex programme = indexOf(explorer.list(), "Regio Deal");
    QVERIFY(!programme.data(ExplorerModel::HasPlaceRole).toBool());
    QVERIFY(programme.data(ExplorerModel::DetailRole).toString().contains("no fixed place"));
}

void TestPanels::chainGivesItsActorsInStageOrder()
{
    const Explorer explorer;
    auto& chains = explorer.find<QListWidget>("chainList");
    QCOMPARE(rowsOf(chains), QStringList({"All campuses", "Integrated photonics"}));
    QVERIFY(clickRow(chains, "Integrated photonics"));
    QCOMPARE(explorer.session.filter().chainIds, QStringList{"photonics"});
    QCOMPARE(rowsOf(explorer.list()), QStringList({"Zeta Design", "LioniX International", "CITC", "ASML"}));
    QCOMPARE(indexOf(explorer.list(), "CITC").data(ExplorerModel::StageRole).toInt(), 3);
    QVERIFY(clickRow(chains, "All campuses"));
    QVERIFY(explorer.session.filter().chainIds.isEmpty());
    QCOMPARE(rowsOf(explorer.list()), everything);
}

void TestPanels::chainListFollowsTheSession()
{
    Explorer explorer;
    auto& chains = explorer.find<QListWidget>("chainList");
    QCOMPARE(chains.currentRow(), 0);
    const QSignalSpy filterChanged(&explorer.session, &MapSession::filterChanged);
    explorer.session.chooseChain("photonics");
    QCOMPARE(chains.currentRow(), 1);
    explorer.session.chooseChain({});
    QCOMPARE(chains.currentRow(), 0);
    QCOMPARE(filterChanged.size(), 2);
    explorer.session.chooseChain("photonics");
    explorer.session.setLanguage(Language::Dutch);
    QCOMPARE(rowsOf(chains), QStringList({"All campuses", "Geïntegreerde fotonica"}));
    QCOMPARE(chains.currentRow(), 1);
}

void TestPanels::themesAndProvincesFilter()
{
    Explorer explorer;
    auto& themes = explorer.find<QListWidget>("themeList");
    auto& provinces = explorer.find<QListWidget>("provinceList");
    QCOMPARE(rowsOf(themes),
             QStringList({"Semicon", "Integrated photonics", "Quantum", "Bio and food technology", "Programmes"}));
    QCOMPARE(rowsOf(provinces), QStringList({"Noord-Brabant", "Gelderland", "Overijssel"}));

    QVERIFY(clickRow(themes, "Semicon"));
    QCOMPARE(explorer.session.filter().themes, std::vector{testing::theme::Semicon});
    QCOMPARE(rowsOf(explorer.list()), QStringList({"ASML", "CITC"}));
    QVERIFY(clickRow(themes, "Bio and food technology"));
    QCOMPARE(rowsOf(explorer.list()), QStringList({"Food Tech Brainport", "<b>x</b> & <i>y</i>", "ASML", "CITC"}));
    QVERIFY(clickRow(provinces, "Gelderland"));
    QCOMPARE(explorer.session.filter().provinces, QStringList{"Gelderland"});
    QCOMPARE(rowsOf(explorer.list()), QStringList{"CITC"});
    QVERIFY(clickRow(provinces, "Gelderland"));
    QVERIFY(explorer.session.filter().provinces.isEmpty());

    MapFilter filter;
    filter.themes = {testing::theme::Quantum};
    filter.provinces = QStringList{"Overijssel"};
    explorer.session.setFilter(filter);
    QCOMPARE(themes.item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(themes.item(2)->checkState(), Qt::Checked);
    QCOMPARE(provinces.item(2)->checkState(), Qt::Checked);
}

void TestPanels::chipTogglesWithSpace()
{
    const Explorer explorer;
    auto& themes = explorer.find<QListWidget>("themeList");
    themes.setCurrentRow(1);
    QTest::keyClick(&themes, Qt::Key_Space);
    QCOMPARE(explorer.session.filter().themes, std::vector{testing::theme::Photonics});
    QTest::keyClick(&themes, Qt::Key_Space);
    QVERIFY(explorer.session.filter().themes.empty());
}

void TestPanels::statedOnlyLeavesOutWhatIsImplied()
{
    const Explorer explorer;
    auto& stated = explorer.find<QCheckBox>("statedOnly");
    stated.click();
    QVERIFY(explorer.session.filter().statedOnly);
    QVERIFY(!rowsOf(explorer.list()).contains("<b>x</b> & <i>y</i>"));
    stated.click();
    QCOMPARE(rowsOf(explorer.list()), everything);
}

void TestPanels::resetClearsSearchAndFilter()
{
    Explorer explorer;
    auto& reset = explorer.find<QAbstractButton>("resetFilter");
    QVERIFY(!reset.isVisible());
    MapFilter filter;
    filter.chainIds = QStringList{"photonics"};
    filter.themes = {testing::theme::Quantum};
    filter.statedOnly = true;
    explorer.session.setFilter(filter);
    explorer.search().setText("zeta");
    QVERIFY(reset.isVisible());
    QTest::mouseClick(&reset, Qt::LeftButton);
    QCOMPARE(explorer.session.filter(), MapFilter{});
    QVERIFY(explorer.search().text().isEmpty());
    QCOMPARE(rowsOf(explorer.list()), everything);
    QVERIFY(!explorer.find<QCheckBox>("statedOnly").isChecked());
    QVERIFY(!reset.isVisible());
}

void TestPanels::clickInListSelects()
{
    const Explorer explorer;
    const QSignalSpy shown(&explorer.session, &MapSession::showOnMapRequested);
    const QSignalSpy selected(&explorer.session, &MapSession::selectionChanged);
    QVERIFY(clickRow(explorer.list(), "CITC"));
    QCOMPARE(explorer.session.selection(), (Selection{Selection::Kind::Actor, "citc"}));
    QVERIFY(clickRow(explorer.list(), "Kennispark Twente"));
    QCOMPARE(explorer.session.selection(), (Selection{Selection::Kind::Campus, "kennispark"}));
    QCOMPARE(shown.size(), 2);
    QCOMPARE(selected.size(), 2);
    QVERIFY(clickRow(explorer.list(), "Regio Deal"));
    QCOMPARE(explorer.session.selection().id, "deal");
    QCOMPARE(shown.size(), 2); // it has no place that the map could show
}

void TestPanels::selectionShowsInList()
{
    Explorer explorer({280, 520});
    const QSignalSpy selected(&explorer.session, &MapSession::selectionChanged);
    explorer.session.selectActor("deal");
    QListView& list = explorer.list();
    QCOMPARE(list.currentIndex().data().toString(), "Regio Deal");
    QVERIFY(list.viewport()->rect().contains(list.visualRect(list.currentIndex()).center()));
    explorer.session.selectCampus("food");
    QCOMPARE(list.currentIndex().data().toString(), "Food Tech Brainport");
    QVERIFY(list.viewport()->rect().contains(list.visualRect(list.currentIndex()).center()));
    explorer.search().setText("citc"); // filters it away
    QVERIFY(!list.currentIndex().isValid());
    QCOMPARE(explorer.session.selection().id, "food"); // which does not unselect it
    explorer.search().clear();
    QCOMPARE(list.currentIndex().data().toString(), "Food Tech Brainport");
    explorer.session.select({});
    QVERIFY(list.selectionModel()->selectedIndexes().isEmpty());
    QCOMPARE(selected.size(), 3);
}

void TestPanels::searchKeysGoIntoTheList()
{
    const Explorer explorer;
    explorer.search().setFocus();
    QTest::keyClicks(&explorer.search(), "enschede");
    QTest::keyClick(&explorer.search(), Qt::Key_Down);
    QCOMPARE(explorer.window.focusWidget(), &explorer.list());
    QCOMPARE(explorer.list().currentIndex().data().toString(), "Kennispark Twente");
    QVERIFY(explorer.session.selection() == Selection{});
    QTest::keyClick(&explorer.list(), Qt::Key_Down);
    QTest::keyClick(&explorer.list(), Qt::Key_Return);
    QCOMPARE(explorer.session.selection().id, "lionix");

    explorer.search().setText("en"); // ENschede and more; what is selected is still in the list
    QTest::keyClick(&explorer.search(), Qt::Key_Return);
    QCOMPARE(explorer.session.selection().id, "kennispark");
}

void TestPanels::countsAreWritten()
{
    Explorer explorer;
    const auto& count = explorer.find<QLabel>("countLabel");
    QCOMPARE(count.text(), "6 actors, 2 campuses");
    explorer.search().setText("quantum");
    QCOMPARE(count.text(), "1 actor, 0 campuses");
    explorer.search().clear();
    explorer.session.chooseChain("photonics");
    QCOMPARE(count.text(), "4 actors");
}

void TestPanels::elidedRowKeepsBothLines()
{
    const Explorer explorer;
    QListView& list = explorer.list();
    const QRect row = list.visualRect(list.model()->index(0, 0));
    QVERIFY2(row.height() >= 2 * list.fontMetrics().height(), qPrintable(QString::number(row.height())));
    QVERIFY(row.width() <= list.viewport()->width());
    QVERIFY(!list.horizontalScrollBar() || !list.horizontalScrollBar()->isVisible());
}

void TestPanels::explorerFitsALowWindow()
{
    const Explorer explorer({280, 560}); // what a 768 pixel screen leaves
    QVERIFY(explorer.list().height() >= 200);
    QVERIFY(explorer.panel.minimumSizeHint().width() <= 280);
    QVERIFY(explorer.panel.minimumSizeHint().height() <= 560);
}

void TestPanels::newDatasetReplacesLists()
{
    Explorer explorer;
    explorer.session.selectActor("citc");
    explorer.session.setDataset(Dataset(), {});
    QVERIFY(rowsOf(explorer.list()).isEmpty());
    QCOMPARE(rowsOf(explorer.find<QListWidget>("chainList")), QStringList{"All campuses"});
    QVERIFY(rowsOf(explorer.find<QListWidget>("themeList")).isEmpty());
    explorer.session.setDataset(smallDataset(), {});
    QCOMPARE(rowsOf(explorer.list()), everything);
}

// What is open beside another dataset: what differs, on the map, and taken over.

#include "window_test.h"

#include "app/compare/compare_dialog.h"
#include "app/compare/difference_look.h"
#include "core/project/comparison_text.h"
#include "tests/support/keep_edits.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using Kind = RowDifference::Kind;

class TestCompare : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private:
    MapSession& session() { return m_window->session(); }
    ProjectDocument& document() { return m_window->document(); }
    CompareDialog* dialog() { return m_window->findChild<CompareDialog*>(); }
    QTreeView& list() { return *dialog()->findChild<QTreeView*>(u"compareList"_s); }
    DifferenceModel& model() { return static_cast<DifferenceModel&>(*list().model()); }
    QPushButton& button(const QString& name) { return *dialog()->findChild<QPushButton*>(name); }
    QString text(const QString& label) { return dialog()->findChild<QLabel*>(label)->text(); }

    /// The data as shipped, but for five rows in three layers.
    static Project changedProject()
    {
        Project project = *readProject(QStringLiteral(MAPS_DIR "/propositie"));
        const Dataset dataset = datasetOf(project).dataset;
        const Vocabulary& words = dataset.vocabulary();
        const auto put = [&](const std::optional<Entity>& before, const Entity& after) {
            project = applied(project, putEntity(project, words, before, after));
        };
        Actor asml = *dataset.actor(u"asml"_s);
        asml.website = u"https://example.org/asml"_s;
        asml.municipality = u"Elders"_s;
        put(*dataset.actor(u"asml"_s), asml);
        Actor lionix = *dataset.actor(u"lionix"_s);
        lionix.position->latitude += 0.1;
        put(*dataset.actor(u"lionix"_s), lionix);
        Actor alfa = asml;
        alfa.id = u"alfa"_s;
        alfa.name = u"Alfa"_s;
        put(std::nullopt, alfa);
        project = applied(project, removeEntity(project, *dataset.actor(u"citc"_s)));
        Campus campus = dataset.campuses().front();
        campus.name = u"Nieuwe naam"_s;
        put(dataset.campuses().front(), campus);
        Link link = dataset.links().front();
        link.label.dutch = u"anders gezegd"_s;
        put(dataset.links().front(), link);
        return project;
    }

    /// Compares with that, kept elsewhere.
    void compare()
    {
        const Project shipped = *readProject(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(saveProjectAs(changedProject(), shipped, m_there));
        compareWith(m_there);
    }

    void compareWith(const QString& path)
    {
        m_window->compareWith(path);
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        settleDialog();
    }

    void settleDialog() { QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), testing::patience); }

    QModelIndex indexOf(const QString& id)
    {
        for (const RowDifference* difference : model().shown()) {
            if (difference->key.contains(id)) {
                return model().indexOf(identityOf(*difference));
            }
        }
        return {};
    }

    QStringList shownIds()
    {
        QStringList ids;
        for (const RowDifference* difference : model().shown()) {
            ids.append(difference->key.join(u'/'));
        }
        return ids;
    }

    QString shown(const QModelIndex& index, int column) { return index.siblingAtColumn(column).data().toString(); }

    void press(const QModelIndex& index, Qt::Key key)
    {
        list().setFocus();
        list().setCurrentIndex(index);
        QTest::keyClick(&list(), key);
        settleDialog();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_there;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_there = m_folder->filePath(u"elders"_s);
        WindowTest::init();
    }

    void whatDiffersIsListed()
    {
        compare();
        QCOMPARE(model().rowCount(), 3); // layers
        QCOMPARE(model().shownCount(), 6);
        QVERIFY(text(u"compareSummary"_s)
                    .startsWith(summaryText(compareProjects(document().project(), *readProject(m_there)))));
        QVERIFY(text(u"compareWhich"_s).contains(QDir::toNativeSeparators(m_there)));

        const std::pair<QString, Kind> kinds[]{{u"asml"_s, Kind::Changed},
                                               {u"lionix"_s, Kind::Moved},
                                               {u"alfa"_s, Kind::Added},
                                               {u"citc"_s, Kind::Removed}};
        for (const auto& [id, kind] : kinds) {
            const QModelIndex index = indexOf(id);
            QVERIFY2(index.isValid(), qPrintable(id));
            QCOMPARE(model().differenceAt(index)->kind, kind);
            QVERIFY(shown(index, DifferenceModel::What).startsWith(kindWord(kind))); // not by a colour alone
            QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
            QVERIFY(list().isExpanded(index.parent()));
            QVERIFY(!list().isExpanded(index));
        }
        QCOMPARE(model().rowCount(indexOf(u"alfa"_s)), 0);
        QCOMPARE(model().rowCount(indexOf(u"lionix"_s)), 1);

        const QModelIndex asml = indexOf(u"asml"_s);
        press(asml, Qt::Key_Right);
        QVERIFY(list().isExpanded(asml));
        QCOMPARE(model().rowCount(asml), 2);
        const QModelIndex municipality = model().index(0, 0, asml);
        QCOMPARE(shown(municipality, DifferenceModel::Title), u"municipality"_s);
        QCOMPARE(shown(municipality, DifferenceModel::Here), u"Veldhoven"_s);
        QCOMPARE(shown(municipality, DifferenceModel::There), u"Elders"_s);
        QCOMPARE(municipality.parent(), asml);
    }

    void oneThenAllAreTakenOver()
    {
        compare();
        const Project before = document().project();
        const QStringList all = shownIds();
        list().expand(indexOf(u"asml"_s));
        press(indexOf(u"alfa"_s), Qt::Key_Return);
        QVERIFY(session().dataset().actor(u"alfa"_s));
        QCOMPARE(document().steps().count(), 1);
        QVERIFY(!shownIds().contains(u"alfa"_s));
        QCOMPARE(shownIds().size(), all.size() - 1);
        QVERIFY(list().isExpanded(indexOf(u"asml"_s))); // where one was
        QVERIFY(list().currentIndex().isValid());

        QVERIFY(!button(u"takeChecked"_s).isEnabled());
        for (int group = 0; group < model().rowCount(); ++group) {
            press(model().index(group, 0), Qt::Key_Space);
        }
        QCOMPARE(model().checkedCount(), model().shownCount());
        QTest::mouseClick(&button(u"takeChecked"_s), Qt::LeftButton);
        settleDialog();
        QCOMPARE(document().steps().count(), 2); // all at once
        QCOMPARE(model().rowCount(), 0);
        QCOMPARE(text(u"compareSummary"_s), summaryText({}));
        QVERIFY(!button(u"takeChecked"_s).isEnabled() && !button(u"takeThis"_s).isEnabled());
        QVERIFY(compareProjects(document().project(), *readProject(m_there)).isSame());
        QVERIFY(!session().dataset().actor(u"citc"_s));

        document().steps().undo();
        settleDialog();
        QCOMPARE(shownIds().size(), all.size() - 1);
        document().steps().undo();
        settleDialog();
        QCOMPARE(shownIds(), all);
        QVERIFY(sayTheSame(document().project(), before));
        QVERIFY(!document().isModified());
    }

    void aFieldStandsForItsRow()
    {
        compare();
        const QModelIndex asml = indexOf(u"asml"_s);
        list().expand(asml);
        list().setCurrentIndex(model().index(1, 0, asml));
        QTest::mouseClick(&button(u"takeThis"_s), Qt::LeftButton);
        settleDialog();
        QCOMPARE(session().dataset().actor(u"asml"_s)->municipality, u"Elders"_s);
        QCOMPARE(session().dataset().actor(u"asml"_s)->website, u"https://example.org/asml"_s);
        QCOMPARE(document().steps().undoText(), CompareDialog::tr("take over a difference"));
    }

    void whatIsEditedIsComparedAnew()
    {
        compare();
        Actor lionix = *session().dataset().actor(u"lionix"_s);
        lionix.position->latitude += 0.1; // as it is there
        QVERIFY(document().put(Entity(lionix), u"move"_s));
        settleDialog();
        QVERIFY(!indexOf(u"lionix"_s).isValid());
        QVERIFY(indexOf(u"asml"_s).isValid());
    }

    void theChosenIsShownOnTheMap()
    {
        compare();
        QSignalSpy shows(&session(), &MapSession::showOnMapRequested);
        list().setCurrentIndex(indexOf(u"lionix"_s));
        QCOMPARE(session().selection(), (Selection{Selection::Kind::Actor, u"lionix"_s}));
        QCOMPARE(shows.count(), 1);
        list().setCurrentIndex(indexOf(u"alfa"_s)); // which is not here
        QCOMPARE(session().selection().id, u"lionix"_s);
        const QString campus = session().dataset().campuses().front().id;
        list().setCurrentIndex(indexOf(campus));
        QCOMPARE(session().selection(), (Selection{Selection::Kind::Campus, campus}));
        QCOMPARE(shows.count(), 2);
    }

    void thoseThatDifferAreMarked()
    {
        compare();
        QTest::mouseClick(&button(u"compareOnMap"_s), Qt::LeftButton);
        settle();
        QVERIFY(session().highlight());
        QHash<QString, QString> badges{{u"alfa"_s, kindSign(Kind::Added)}, // which is only there
                                       {session().dataset().campuses().front().id, kindSign(Kind::Changed)},
                                       {u"asml"_s, kindSign(Kind::Changed)},
                                       {u"lionix"_s, kindSign(Kind::Moved)},
                                       {u"citc"_s, kindSign(Kind::Removed)}};
        QCOMPARE(session().highlight()->badges, badges);
        QCOMPARE(session().highlight()->linkIds, QStringList{session().dataset().links().front().id});
        QCOMPARE(session().highlight()->keys.size(), 4U);
        for (const Highlight::Key& key : session().highlight()->keys) { // which is what the legend says
            QVERIFY(badges.values().contains(key.badge));
            QVERIFY(!key.meaning.isEmpty());
        }

        press(indexOf(u"asml"_s), Qt::Key_Return); // the marks follow
        badges.remove(u"asml"_s);
        QCOMPARE(session().highlight()->badges, badges);
        dialog()->findChild<QCheckBox*>(u"showGone"_s)->click();
        badges.remove(u"citc"_s);
        QCOMPARE(session().highlight()->badges, badges);

        session().setHighlight(std::nullopt); // the user wants all of the map again
        press(indexOf(u"lionix"_s), Qt::Key_Return);
        QVERIFY(!session().highlight());
    }

    void theListIsFiltered()
    {
        compare();
        for (const QString& name : {u"showAdded"_s, u"showMoved"_s, u"showChanged"_s}) {
            dialog()->findChild<QCheckBox*>(name)->click();
        }
        QCOMPARE(shownIds(), QStringList{u"citc"_s});
        dialog()->findChild<QCheckBox*>(u"showChanged"_s)->click();
        auto* search = dialog()->findChild<QLineEdit*>(u"compareSearch"_s);
        QTest::keyClicks(search, u"MUNICIP"_s);
        QCOMPARE(shownIds(), QStringList{u"asml"_s});
        search->setText(u"elders"_s); // in a cell
        QCOMPARE(shownIds(), QStringList{u"asml"_s});

        // What is checked and hidden is not taken over without being seen.
        search->clear();
        QVERIFY(model().setData(indexOf(u"asml"_s), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model().setData(indexOf(u"citc"_s), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(indexOf(u"asml"_s).parent().data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        search->setText(u"citc"_s);
        QCOMPARE(model().checkedCount(), 1);
        QTest::mouseClick(&button(u"takeChecked"_s), Qt::LeftButton);
        settleDialog();
        QVERIFY(!session().dataset().actor(u"citc"_s));
        QCOMPARE(session().dataset().actor(u"asml"_s)->municipality, u"Veldhoven"_s);
        search->clear();
        QCOMPARE(model().checkedCount(), 1); // and is still checked
    }

    void anUnreadableDatasetIsSaid()
    {
        compareWith(m_folder->filePath(u"nothing"_s));
        auto* problem = dialog()->findChild<QLabel*>(u"problemLabel"_s);
        QVERIFY(problem->isVisible() && problem->text().contains(u"nothing"_s));
        QCOMPARE(model().rowCount(), 0);
        for (const QString& name : {u"takeThis"_s, u"takeChecked"_s, u"compareOnMap"_s}) {
            QVERIFY(!button(name).isEnabled());
        }
        document().steps().undo();
        compare(); // in the same dialog
        QCOMPARE(m_window->findChildren<CompareDialog*>().size(), 1);
        QVERIFY(!problem->isVisible());
        QCOMPARE(model().shownCount(), 6);
    }

    void aLayerThatCannotBeReadIsSaid()
    {
        compare();
        Project broken = document().project();
        broken.setSharedSheet(LayerIndex::Links, nullptr);
        broken.setFailure(LayerIndex::Links, Error{Error::Code::Unreadable, u"no such table"_s, {}, {}});
        document().open(broken, session().baseDataset(), {});
        settleDialog();
        const ProjectComparison comparison = compareProjects(broken, *readProject(m_there));
        QCOMPARE(comparison.unreadable.size(), 1U);
        QCOMPARE(text(u"problemLabel"_s), unreadableText(comparison.unreadable.front()));
        QVERIFY(indexOf(u"asml"_s).isValid());
    }

    void theMenuAsksForIt()
    {
        const Project shipped = *readProject(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(saveProjectAs(changedProject(), shipped, m_there));
        whenShown<QFileDialog>([this](QFileDialog& chooser) {
            chooser.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(m_there + u"/actors.csv"_s);
            QMetaObject::invokeMethod(&chooser, "accept");
        });
        m_window->findChild<QAction*>(u"compareAction"_s)->trigger();
        QVERIFY(dialog());
        settleDialog();
        QCOMPARE(model().shownCount(), 6);
        QVERIFY(!dialog()->isModal());

        // In the other language, with all that one had opened.
        list().expand(indexOf(u"asml"_s));
        session().setLanguage(Language::English);
        installLanguage(Language::English);
        QCOMPARE(model().shownCount(), 6);
        QVERIFY(list().isExpanded(indexOf(u"asml"_s)));
        QCOMPARE(dialog()->windowTitle(), u"Vergelijken"_s);
        dialog()->close();
        QTRY_VERIFY(!dialog());
    }
};

QTEST_MAIN(TestCompare)
#include "test_compare.moc"

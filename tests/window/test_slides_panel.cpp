#include "app/panels/growing_edit.h"
#include "app/present/presentation.h"
#include "app/slides/deck_bar.h"
#include "app/slides/import_scenes_dialog.h"
#include "app/slides/picture_choice.h"
#include "app/slides/slide_editor.h"
#include "app/slides/slide_list.h"
#include "app/slides/slide_preview.h"
#include "app/slides/slides_panel.h"
#include "core/slide/slide_references.h"
#include "tests/support/keep_edits.h"
#include "tests/window/window_test.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

/// The editor of the presentation in the real window, on a copy of the shipped data with three scenes of its own.
class TestSlidesPanel : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private:
    template<typename Widget> Widget* find(const QString& name)
    {
        auto* found = m_window->findChild<Widget*>(name);
        return found ? found : (QTest::qFail(qPrintable(name), __FILE__, __LINE__), nullptr);
    }

    MapSession& session() { return m_window->session(); }
    ProjectDocument& document() { return m_window->document(); }
    PresentationBook& book() { return m_window->slidesPanel().book(); }
    SlideList* list() { return find<SlideList>(u"slideList"_s); }
    GrowingEdit* field(const QString& name) { return find<GrowingEdit>(u"slide-"_s + name); }
    void trigger(const QString& action) { find<QAction>(action)->trigger(); }

    [[nodiscard]] const Slide& chosen()
    {
        return session().slides().at(static_cast<size_t>(m_window->slidesPanel().chosenPlace()));
    }

    [[nodiscard]] QStringList titles()
    {
        QStringList found;
        for (const Slide& slide : session().slides()) {
            found.append(slide.title.dutch);
        }
        return found;
    }

    static Slide slide(const QString& id, Slide::Kind kind, const QString& title)
    {
        Slide made;
        made.id = id;
        made.kind = kind;
        made.title = {title, title};
        return made;
    }

    QString m_dataset;
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dataset = m_folder->filePath(u"data"_s);
        QVERIFY(QDir().mkpath(m_dataset));
        const QDir shipped(QStringLiteral(MAPS_DIR "/propositie"));
        for (const QString& name : shipped.entryList(QDir::Files)) {
            QVERIFY(QFile::copy(shipped.filePath(name), QDir(m_dataset).filePath(name)));
        }
        WindowTest::init(m_dataset);
        Slide map = slide(u"b"_s, Slide::Kind::Map, u"Kaart"_s);
        map.chainIds = {u"photonics"_s};
        const std::vector slides{slide(u"a"_s, Slide::Kind::Title, u"Begin"_s), map,
                                 slide(u"c"_s, Slide::Kind::Closing, u"Einde"_s)};
        const std::vector<Slide> before = session().slides();
        const Project project = testing::withEntities(document().project(), before, slides);
        ReadDataset read = datasetOf(project);
        document().open(project, read.dataset, read.diagnostics); // nothing to undo
        trigger(u"scenesAction"_s);
        QTRY_VERIFY(list()->isVisible());
    }

    void cleanup()
    {
        WindowTest::cleanup();
        m_folder.reset();
    }

    void currentViewBecomesAScene()
    {
        session().chooseChain(u"photonics"_s);
        session().selectActor(u"citc"_s);
        session().setStyle(StyleName::Projector);
        m_window->map().showBox({5.5, 51.9, 6.0, 52.1}, false);
        settle();
        m_window->slidesPanel().choose(u"a"_s);
        find<QAbstractButton>(u"addView"_s)->click();
        QCOMPARE(titles().size(), 4);
        const Slide added = chosen();
        QCOMPARE(m_window->slidesPanel().chosenPlace(), 1); // behind the one that was chosen
        QVERIFY(added.kind == Slide::Kind::Map);
        QCOMPARE(added.chainIds, QStringList{u"photonics"_s});
        QCOMPARE(added.selectionId, u"citc"_s);
        QVERIFY(added.style == StyleName::Projector);
        QVERIFY(added.extent && added.extent->contains({5.75, 52.0}));
        QVERIFY2(added.title.dutch.contains(session().dataset().chain(u"photonics"_s)->name.dutch),
                 qPrintable(added.title.dutch));
        QVERIFY(added.title.english.contains(session().dataset().actor(u"citc"_s)->name));
        QVERIFY(brokenReferences(added, session().slideDataset()).empty());
        QVERIFY(document().isModified());

        // What an analysis puts forward, the case, and the three provinces as they are.
        session().setStyle(StyleName::Standard);
        m_window->map().showHome(false);
        session().setActiveCase(session().cases().front());
        Highlight two;
        two.actorIds = {u"lionix"_s, u"citc"_s};
        two.caption = u"Twee"_s;
        session().setHighlight(two);
        trigger(u"addViewAction"_s);
        QVERIFY(!chosen().extent && !chosen().style);
        QCOMPARE(chosen().caseId, session().cases().front().id);
        QCOMPARE(chosen().actorIds, QStringList({u"lionix"_s, u"citc"_s}));

        // The diagram in place of the map.
        m_window->stage().showDiagram(true);
        trigger(u"addViewAction"_s);
        QVERIFY(chosen().kind == Slide::Kind::Diagram);
    }

    void aSceneIsShownInTheWindow()
    {
        session().chooseChain(u"photonics"_s);
        session().selectActor(u"citc"_s);
        session().setActiveCase(session().cases().front());
        session().selectActor(u"lionix"_s);
        m_window->map().showBox({6.6, 52.1, 7.0, 52.3}, false);
        settle();
        const GeoBox seen = m_window->map().visibleExtent();
        const MapFilter filter = session().filter();
        const Selection selection = session().selection();
        find<QAbstractButton>(u"addView"_s)->click();
        const QString id = chosen().id;

        session().setActiveCase(std::nullopt);
        session().setFilter({});
        session().select({});
        session().setStyle(StyleName::PrintGrey);
        m_window->map().showHome(false);
        settle();
        m_window->slidesPanel().choose(u"a"_s);
        m_window->slidesPanel().choose(id);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        settle();
        QCOMPARE(session().filter(), filter);
        QCOMPARE(session().selection(), selection);
        QVERIFY(session().activeCase() == session().cases().front());
        const auto isSeen = [&] {
            const GeoBox now = m_window->map().visibleExtent();
            return std::abs(now.west - seen.west) < 0.01 && std::abs(now.north - seen.north) < 0.01;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(), ketenkaart::testing::patience);

        // Back to one of the data as they are, of the three provinces.
        m_window->slidesPanel().choose(u"b"_s);
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(!session().activeCase());
        QVERIFY(session().selection() == Selection{});
        QTRY_VERIFY(m_window->map().isAtHome());

        Slide projected = chosen();
        projected.style = StyleName::Projector;
        projected.actorIds = {u"lionix"_s, u"citc"_s};
        book().replace(projected);
        m_window->slidesPanel().goToChosen();
        QVERIFY(session().style() == StyleName::Projector);
        QVERIFY(session().highlight() && session().highlight()->actorIds.contains(u"citc"_s));
    }

    void viewIsTakenOver()
    {
        m_window->slidesPanel().choose(u"b"_s);
        session().chooseChain(u"medtech"_s);
        find<QAbstractButton>(u"slideTakeOver"_s)->click();
        QCOMPARE(chosen().chainIds, session().filter().chainIds);
        QCOMPARE(chosen().title.dutch, u"Kaart"_s);
        m_window->slidesPanel().choose(u"a"_s);
        QVERIFY(!find<QAction>(u"takeOverView"_s)->isEnabled()); // a title shows no map
    }

    void scenesAreOrderedAndUndone()
    {
        m_window->slidesPanel().choose(u"a"_s);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(titles(), QStringList({u"Kaart"_s, u"Begin"_s, u"Einde"_s}));
        QCOMPARE(chosen().id, u"a"_s); // stays chosen, and the list has the keyboard
        QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(!find<QAction>(u"sceneDown"_s)->isEnabled());
        QTest::keyClick(list(), Qt::Key_Up, Qt::ControlModifier);
        m_window->slidesPanel().choose(u"c"_s);
        Q_EMIT list()->moveRequested(0); // what a drop does
        QCOMPARE(titles(), QStringList({u"Einde"_s, u"Kaart"_s, u"Begin"_s}));

        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(titles(), QStringList({u"Kaart"_s, u"Begin"_s}));
        trigger(u"duplicateScene"_s);
        QCOMPARE(titles(), QStringList({u"Kaart"_s, u"Kaart"_s, u"Begin"_s}));
        QCOMPARE(m_window->slidesPanel().chosenPlace(), 1);
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        }
        QCOMPARE(titles(), QStringList({u"Begin"_s, u"Kaart"_s, u"Einde"_s}));
        QVERIFY(!find<QAction>(u"undoScenes"_s)->isEnabled());
        QVERIFY(!document().isModified());
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(titles(), QStringList({u"Kaart"_s, u"Begin"_s, u"Einde"_s}));
    }

    void severalScenesAreOneStep()
    {
        list()->mark({u"a"_s, u"c"_s});
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier); // closes the gap between them
        QCOMPARE(titles(), QStringList({u"Kaart"_s, u"Begin"_s, u"Einde"_s}));
        QCOMPARE(list()->markedIds(), QStringList({u"a"_s, u"c"_s})); // still marked
        Q_EMIT list()->moveRequested(0);
        QCOMPARE(titles(), QStringList({u"Begin"_s, u"Einde"_s, u"Kaart"_s}));
        trigger(u"duplicateScene"_s);
        QCOMPARE(titles(), QStringList({u"Begin"_s, u"Einde"_s, u"Begin"_s, u"Einde"_s, u"Kaart"_s}));
        QCOMPARE(list()->markedRows(), QList<int>({2, 3})); // the copies
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(document().steps().count(), 4);
        while (document().steps().canUndo()) {
            document().steps().undo();
        }
        QCOMPARE(titles(), QStringList({u"Begin"_s, u"Kaart"_s, u"Einde"_s}));
    }

    void presentationsAreMadeAndLeftInTheWindow()
    {
        auto* choice = find<QComboBox>(u"deckChoice"_s);
        QCOMPARE(choice->count(), 1);
        const QString first = choice->currentText();
        whenShown<QInputDialog>([](QInputDialog& dialog) {
            dialog.setTextValue(u"Voor de raad"_s);
            dialog.accept();
        });
        trigger(u"newDeck"_s);
        QCOMPARE(choice->currentText(), u"Voor de raad"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY(!find<QAction>(u"presentAction"_s)->isEnabled());
        trigger(u"addText"_s);
        QCOMPARE(list()->model()->rowCount(), 1);

        // Back to the first, as the user chooses it.
        choice->setCurrentIndex(0);
        Q_EMIT choice->activated(0);
        QCOMPARE(choice->currentText(), first);
        QCOMPARE(titles(), QStringList({u"Begin"_s, u"Kaart"_s, u"Einde"_s}));
        QCOMPARE(chosen().id, u"a"_s);
        whenShown<QMessageBox>([](QMessageBox& box) { box.buttons().last()->click(); });
        trigger(u"removeDeck"_s);
        QCOMPARE(choice->currentText(), u"Voor de raad"_s);
        document().steps().undo();
        QCOMPARE(choice->currentText(), first);
        QCOMPARE(titles().size(), 3);
    }

    void scenesOfAnotherProjectAreTakenOver()
    {
        const QString other = m_folder->filePath(u"other"_s);
        QVERIFY(QDir().mkpath(other));
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(other + u'/' + name);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(bytes);
        };
        write(u"actors.csv"_s, "id,name\nx,X\n");
        write(u"decks.csv"_s, "id,name_nl\nlong,Lang\nshort,Kort\n");
        write(u"presentation.csv"_s, "id,kind,title_nl,image,deck\na,text,Een,,long\nb,image,Twee,photo.png,short\n");
        QImage photo(8, 8, QImage::Format_RGB32);
        photo.fill(Qt::red);
        QVERIFY(photo.save(other + u"/photo.png"_s));

        ImportScenesDialog dialog(document(), book(), m_window->slidesPanel().decks().book(), m_window.get());
        dialog.show(other);
        QTRY_VERIFY(!dialog.isReading());
        auto* tree = dialog.findChild<QTreeWidget*>(u"importTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 2);
        tree->topLevelItem(0)->setCheckState(0, Qt::Unchecked); // with all of its scenes
        dialog.accept();
        QCOMPARE(titles(), QStringList({u"Begin"_s, u"Kaart"_s, u"Einde"_s, u"Twee"_s}));
        QVERIFY(QFile::exists(m_dataset + u"/photo.png"_s));
        QVERIFY(brokenReferences(session().slides().back(), session().slideDataset()).empty());
        QVERIFY(session().slides().back().id != u"b"_s); // that one is ours
    }

    void aSceneIsEditedLargeAndFramedInPlace()
    {
        m_window->slidesPanel().choose(u"b"_s);
        trigger(u"editSceneLarge"_s);
        auto* editor = find<SlideEditor>(u"slideEditor"_s);
        SlidePreview& preview = editor->preview();
        QTRY_VERIFY(preview.isSettled() && preview.hasMap());
        QVERIFY(!chosen().extent);
        const auto centre = [this] {
            const GeoBox box = chosen().extent.value_or(session().baseDataset().area().extent);
            return GeoPoint{(box.west + box.east) / 2.0, (box.south + box.north) / 2.0};
        };
        const GeoPoint before = centre();
        const QPoint from = preview.frame().center().toPoint();
        QTest::mousePress(&preview, Qt::LeftButton, {}, from);
        QTest::mouseMove(&preview, from + QPoint(-60, 0));
        QTest::mouseRelease(&preview, Qt::LeftButton, {}, from + QPoint(-60, 0));
        QVERIFY(chosen().extent);
        QVERIFY(centre().longitude > before.longitude); // the map went to the left
        QVERIFY(std::abs(centre().latitude - before.latitude) < 0.02);
        QCOMPARE(document().steps().count(), 1);

        // What was framed is what is shown: painted anew, nothing moves.
        QTRY_VERIFY(preview.isSettled());
        const double width = chosen().extent->east - chosen().extent->west;
        QTest::keyClick(&preview, Qt::Key_Plus);
        QTRY_VERIFY(preview.isSettled());
        QVERIFY(std::abs(width / 1.25 / (chosen().extent->east - chosen().extent->west) - 1.0) < 0.02);
        QTest::keyClick(&preview, Qt::Key_Home);
        QVERIFY(!chosen().extent);

        find<QAbstractButton>(u"nextSlide"_s)->click();
        QCOMPARE(chosen().id, u"c"_s);
        QVERIFY(!find<QAbstractButton>(u"nextSlide"_s)->isEnabled());
        QTRY_VERIFY(preview.isSettled() && !preview.hasMap());
        auto* title = editor->findChild<GrowingEdit*>(u"slide-title"_s);
        QCOMPARE(title->text(), u"Einde"_s);
    }

    void textsAreEditedInPlace()
    {
        m_window->slidesPanel().choose(u"b"_s);
        GrowingEdit* title = field(u"title"_s);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Van Enschede"_s);
        QTest::keyClick(title, Qt::Key_Return); // a title is one paragraph
        QGuiApplication::clipboard()->setText(u"\nnaar Nijmegen"_s);
        QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(chosen().title.dutch, u"Van Enschede naar Nijmegen"_s);
        QCOMPARE(chosen().title.english, u"Kaart"_s);
        QVERIFY(list()->currentIndex().data().toString().contains(u"Nijmegen"_s));
        QVERIFY(title->hasFocus());

        GrowingEdit* text = field(u"text"_s);
        const int low = text->height();
        text->setFocus();
        QTest::keyClicks(text, u"Een"_s);
        for (const char* line : {"Twee", "Drie", "Vier", "Vijf"}) {
            QTest::keyClick(text, Qt::Key_Return);
            QTest::keyClicks(text, QString::fromLatin1(line));
        }
        QCOMPARE(chosen().text.dutch, u"Een\nTwee\nDrie\nVier\nVijf"_s);
        QTRY_VERIFY(text->height() > low);

        // The other language, and back through each step.
        find<QAbstractButton>(u"slideEnglish"_s)->click();
        QCOMPARE(text->toPlainText(), QString());
        QCOMPARE(text->placeholderText(), chosen().text.dutch);
        text->setFocus();
        QTest::keyClicks(text, u"One"_s);
        QCOMPARE(chosen().text.english, u"One"_s);
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(chosen().text.english, QString());
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(chosen().text.dutch, QString());
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(chosen().title.dutch, u"Kaart"_s);
        QVERIFY(!document().isModified());
        m_window->session().setLanguage(Language::English);
        QVERIFY(find<QAbstractButton>(u"slideEnglish"_s)->property("checked").toBool());
    }

    void optionsAreEditedInPlace()
    {
        m_window->slidesPanel().choose(u"b"_s);
        auto* reveal = find<QComboBox>(u"slideReveal"_s);
        reveal->setFocus();
        QTest::keyClick(reveal, Qt::Key_End);
        QVERIFY(chosen().reveal == Slide::Reveal::StepByStep);
        auto* flight = find<QDoubleSpinBox>(u"slideFlight"_s);
        flight->setValue(4.0);
        QVERIFY(chosen().flightSeconds == 4.0);
        flight->setValue(0.0);
        QVERIFY(chosen().flightSeconds == 0.0);
        flight->stepDown();
        QVERIFY(!chosen().flightSeconds);
        auto* style = find<QComboBox>(u"slideStyle"_s);
        style->setFocus();
        QTest::keyClick(style, Qt::Key_Down);
        QVERIFY(chosen().style == StyleName::Standard);
        auto* figures = find<QListWidget>(u"slideFigures"_s);
        QVERIFY(figures->count() > 10);
        figures->item(3)->setCheckState(Qt::Checked);
        figures->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(chosen().figureIds, QStringList({figures->item(3)->data(Qt::UserRole).toString(),
                                                  figures->item(0)->data(Qt::UserRole).toString()}));
        find<QAbstractButton>(u"clearChains"_s)->click();
        QVERIFY(chosen().chainIds.isEmpty());
        QVERIFY(find<QAbstractButton>(u"clearChains"_s)->isHidden());

        // Another kind has other fields.
        auto* kind = find<QComboBox>(u"slideKind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Home);
        QVERIFY(chosen().kind == Slide::Kind::Title);
        QVERIFY(reveal->isHidden() && figures->isHidden());
    }

    void whatTheDataLackIsSeen()
    {
        Slide broken = *book().find(u"b"_s);
        broken.chainIds = {u"gone"_s};
        broken.selectionId = u"nobody"_s;
        book().replace(broken);
        const QModelIndex row = list()->model()->index(1, 0);
        const QStringList problems = row.data(SlideListModel::ProblemsRole).toStringList();
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems.first().contains(u"gone"_s));
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"nobody"_s));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"nobody"_s));
        QVERIFY(list()->sizeHintForIndex(row).height() > list()->sizeHintForIndex(row.siblingAtRow(0)).height());

        // One shows what there is of it, and can take the rest away.
        m_window->slidesPanel().choose(u"b"_s);
        m_window->slidesPanel().goToChosen();
        QVERIFY(session().filter().chainIds.isEmpty() && session().selection() == Selection{});
        find<QAbstractButton>(u"clearChains"_s)->click();
        find<QAbstractButton>(u"clearSelection"_s)->click();
        QVERIFY(row.data(SlideListModel::ProblemsRole).toStringList().isEmpty());
    }

    void picturesFollowTheScenes()
    {
        const auto picture = [this](int row) {
            return list()->model()->index(row, 0).data(Qt::DecorationRole).value<QImage>();
        };
        const auto settled = [this] { return m_window->slidesPanel().isSettled(); };
        QTRY_VERIFY_WITH_TIMEOUT(!picture(0).isNull() && !picture(1).isNull() && settled(),
                                 ketenkaart::testing::patience);
        const QImage before = picture(1);
        QCOMPARE(before.deviceIndependentSize(), QSizeF(SlideListModel::thumbnailSize));
        m_window->slidesPanel().choose(u"b"_s);
        Slide changed = chosen();
        changed.title.dutch = u"Een heel andere titel dan deze"_s;
        book().replace(changed);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && picture(1) != before, ketenkaart::testing::patience);
        const QImage light = picture(1);
        session().setStyle(StyleName::Projector);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && picture(1) != light, ketenkaart::testing::patience);
    }

    void editedScenesAreKeptAndComeBack()
    {
        session().chooseChain(u"photonics"_s);
        find<QAbstractButton>(u"addView"_s)->click();
        QTest::keyClicks(field(u"notes"_s), u"Rustig vertellen"_s);
        const std::vector<Slide> edited = session().slides();
        auto* keep = find<QAbstractButton>(u"keepScenes"_s);
        QVERIFY(!keep->isHidden());
        keep->click();
        QVERIFY(keep->isHidden() && !document().isModified());
        openDataset(m_dataset);
        QVERIFY(session().slides() == edited);
    }

    void whatCannotBeWrittenIsKeptInACopy()
    {
        // What stands in the way of the file, also for an administrator.
        QFile::remove(m_dataset + u"/presentation.csv"_s);
        QVERIFY(QDir(m_dataset).mkdir(u"presentation.csv"_s));
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(QDir(m_dataset).mkdir(u"pictures"_s) && image.save(m_dataset + u"/pictures/red.png"_s));
        Slide picture = slide({}, Slide::Kind::Image, u"Rood"_s);
        picture.image = u"pictures/red.png"_s;
        book().add(picture);
        QVERIFY(brokenReferences(session().slides().back(), session().slideDataset()).empty());
        Case scenario = session().cases().front();
        scenario.id = u"new-one"_s;
        document().saveCase(scenario);

        QTemporaryDir elsewhere;
        whenShown<QMessageBox>([&](QMessageBox& question) {
            // The next boxes come while this one's answer is dealt with.
            whenShown<QMessageBox>([&](QMessageBox& refused) {
                QVERIFY2(refused.informativeText().contains(u"presentation"_s), qPrintable(refused.informativeText()));
                whenShown<QFileDialog>([&](QFileDialog& dialog) {
                    dialog.selectNameFilter(dialog.nameFilters().last());
                    dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(elsewhere.filePath(u"data"_s));
                    QMetaObject::invokeMethod(&dialog, "accept");
                });
                for (QAbstractButton* button : refused.buttons()) {
                    if (refused.buttonRole(button) == QMessageBox::AcceptRole) {
                        button->click();
                    }
                }
            });
            question.button(QMessageBox::Save)->click();
        });
        QVERIFY(m_window->files().mayLeave());
        QVERIFY(!document().isModified());
        const std::vector<Slide> edited = session().slides();
        openDataset(elsewhere.filePath(u"data"_s));
        QVERIFY(session().slides() == edited);
        QVERIFY(session().scenario(u"new-one"_s));
        QVERIFY(brokenReferences(session().slides().back(), session().slideDataset()).empty());
    }

    void picturesAreCopiedBesideTheData()
    {
        QTemporaryDir elsewhere;
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString red = elsewhere.filePath(u"photo.png"_s);
        QVERIFY(image.save(red));
        const Dataset& dataset = session().baseDataset();
        QVERIFY(!isBesideData(red, dataset));
        QCOMPARE(addPicture(red, dataset).value(), u"photo.png"_s);
        QCOMPARE(addPicture(red, dataset).value(), u"photo.png"_s); // the same one again
        image.fill(Qt::blue);
        QVERIFY(image.save(red));
        QCOMPARE(addPicture(red, dataset).value(), u"photo-2.png"_s);
        QCOMPARE(addPicture(m_dataset + u"/photo.png"_s, dataset).value(), u"photo.png"_s);
        QVERIFY(!addPicture(m_dataset + u"/actors.csv"_s, dataset));
        QVERIFY(!addPicture(red, Dataset()));
    }

    void presentingBeginsWhereOneAsks()
    {
        Presentation& player = m_window->player();
        const auto place = [&player] { return player.isRunning() ? player.control().state().slide : -1; };
        m_window->slidesPanel().choose(u"c"_s);
        trigger(u"presentAction"_s);
        QCOMPARE(place(), 0);
        trigger(u"presentFromChosenAction"_s);
        QCOMPARE(place(), 2);
        player.end();
        QCOMPARE(place(), -1);
        find<QAbstractButton>(u"presentButton"_s)->click();
        QCOMPARE(place(), 2);
        player.end();
        while (!session().slides().empty()) {
            book().remove({session().slides().front().id});
        }
        QVERIFY(!find<QAction>(u"presentAction"_s)->isEnabled());
        QVERIFY(!find<QAbstractButton>(u"presentButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestSlidesPanel)
#include "test_slides_panel.moc"

// Ctrl+S and saving under a name: what the window must never write over without a word.

#include "window_test.h"

#include "app/dialogs/wait_box.h"
#include "app/panels/save_file.h"
#include "app/slides/picture_choice.h"
#include "app/slides/slides_panel.h"
#include "core/project/dataset_reader.h"
#include "tests/support/keep_edits.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All that is in the files of a folder.
QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        content.insert(name, file.open(QFile::ReadOnly) ? file.readAll() : QByteArray());
    }
    return content;
}

} // namespace

class TestKeeping : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private:
    MapSession& session() { return m_window->session(); }
    ProjectDocument& document() { return m_window->document(); }

    /// A copy of the shipped data in a folder of its own.
    static QString copyOfShipped(const QTemporaryDir& folder)
    {
        const QString path = folder.filePath(u"propositie"_s);
        const Project shipped = *readProject(QStringLiteral(MAPS_DIR "/propositie"));
        return saveProjectAs(shipped, shipped, path) ? path : QString();
    }

    /// Chooses this in the dialog that asks where to save.
    void chooseFolder(const QString& path)
    {
        whenShown<QFileDialog>([path](QFileDialog& dialog) {
            dialog.selectNameFilter(dialog.nameFilters().at(1));
            dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
            QMetaObject::invokeMethod(&dialog, "accept");
        });
    }

    void addScene(const QString& id)
    {
        Slide slide;
        slide.id = id;
        slide.kind = Slide::Kind::Text;
        slide.title = {id, id};
        m_window->slidesPanel().book().add(slide);
    }

    /// Answers the question that comes by a button of this role or, of several of that role, by the one with this text.
    void answer(QMessageBox::ButtonRole role, const QString& text = {})
    {
        whenShown<QMessageBox>([this, role, text](QMessageBox& box) {
            m_asked = box.text() + u'\n' + box.informativeText();
            for (QAbstractButton* button : box.buttons()) {
                if (box.buttonRole(button) == role && button->text().remove(u'&').contains(text)) {
                    button->click();
                    return;
                }
            }
            QFAIL("no such button");
        });
    }

    QString m_asked;

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        WindowTest::init();
    }

    void ofTwoDatasetsTheLastAskedForIsShown()
    {
        QSignalSpy finished(m_window.get(), &MainWindow::openFinished);
        m_window->open(QStringLiteral(MAPS_DIR "/propositie"));
        m_window->open(QStringLiteral(TEST_DATA_DIR "/vestkyst"));
        QVERIFY(finished.wait(ketenkaart::testing::patience));
        settle();
        QCOMPARE(finished.size(), 1);
        QVERIFY(session().baseDataset().location().endsWith(u"vestkyst"));
    }

    void whatIsShippedStaysAsItIs()
    {
        const QString shipped = QStringLiteral(MAPS_DIR "/propositie");
        const auto before = contentOf(shipped);
        addScene(u"mine"_s);
        whenShown<QFileDialog>([](QFileDialog& dialog) { dialog.reject(); });
        QVERIFY(!m_window->files().save()); // which asks where
        QVERIFY(document().isModified());
        QCOMPARE(contentOf(shipped), before);
        chooseFolder(shipped + u"-copy"_s); // among what is shipped
        answer(QMessageBox::AcceptRole);
        QVERIFY(!m_window->files().save());
        QVERIFY(!QFile::exists(shipped + u"-copy"_s));

        // The window goes on with the copy.
        const QTemporaryDir elsewhere;
        const QString copy = elsewhere.filePath(u"mijn keten"_s);
        chooseFolder(copy);
        QVERIFY(m_window->files().save());
        QCOMPARE(session().baseDataset().location(), copy);
        QCOMPARE(session().baseDataset().name(), u"mijn keten"_s);
        QVERIFY2(m_window->windowTitle().contains(u"mijn keten"_s), qPrintable(m_window->windowTitle()));
        QVERIFY(!document().isModified() && !m_window->isWindowModified());
        addScene(u"another"_s);
        QVERIFY(m_window->isWindowModified());
        QVERIFY(m_window->files().save()); // without a box, or this would wait for it
        QCOMPARE(contentOf(shipped), before);
        const std::vector<Slide> edited = session().slides();
        openDataset(copy);
        QVERIFY(session().slides() == edited);

        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString picture = elsewhere.filePath(u"red.png"_s);
        QVERIFY(image.save(picture));
        openDataset(QString());
        QVERIFY(!addPicture(picture, session().baseDataset()));
        QCOMPARE(contentOf(shipped), before);
    }

    void aCopyLeavesTheWindowWhereItIs()
    {
        const QTemporaryDir folder;
        const QString data = copyOfShipped(folder);
        openDataset(data);
        const auto before = contentOf(data);
        addScene(u"mine"_s);
        const QString copy = folder.filePath(u"copy"_s);
        chooseFolder(copy);
        QVERIFY(m_window->files().saveCopy());
        QCOMPARE(session().baseDataset().location(), data);
        QVERIFY(document().isModified());
        QCOMPARE(contentOf(data), before);
        QCOMPARE(readDataset(copy)->dataset.slides(), session().slides());
        document().steps().undo();
        QVERIFY(!document().isModified());
    }

    void aFormatThatOnlyHoldsACopyGetsOne()
    {
        const QTemporaryDir folder;
        const QString data = copyOfShipped(folder);
        openDataset(data);
        addScene(u"mine"_s);
        const QString path = folder.filePath(u"graph.graphml"_s);
        whenShown<QFileDialog>([&](QFileDialog& dialog) {
            QCOMPARE(dialog.nameFilters().size(), 7);
            dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        answer(QMessageBox::AcceptRole);
        QVERIFY(m_window->files().saveAs());
        // It stays where it is, and says what the copy lacks.
        QCOMPARE(session().baseDataset().location(), data);
        QVERIFY(document().isModified());
        QVERIFY2(m_asked.contains(u"graph.graphml"_s) && m_asked.contains(u"presentation ("_s), qPrintable(m_asked));
        QCOMPARE(readDataset(path)->dataset.actors().size(), session().baseDataset().actors().size());
    }

    void whatIsNotKeptYetIsNotKeptInACopy()
    {
        addScene(u"mine"_s);
        whenShown<QFileDialog>([](QFileDialog& dialog) {
            QCOMPARE(dialog.nameFilters().size(), 2); // or somebody would leave, and lose what only a copy lacks
            dialog.reject();
        });
        QVERIFY(!m_window->files().save());
        QVERIFY(document().isModified());
    }

    void aNewProjectIsSavedWhereOneSays()
    {
        m_window->findChild<QAction*>(u"newAction"_s)->trigger();
        QVERIFY(session().dataset().actors().empty());
        QVERIFY(!session().dataset().area().homeRegions.empty());
        Actor actor;
        actor.id = u"a"_s;
        actor.name = u"Alfa"_s;
        actor.kind = document().words().usualActorKind();
        actor.position = GeoPoint{5.5, 52.0};
        QVERIFY(document().put(Entity(actor), u"add"_s));
        QCOMPARE(session().dataset().actors(), std::vector{actor});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"nieuw"_s);
        chooseFolder(path);
        QVERIFY(m_window->files().save());
        openDataset(path);
        QCOMPARE(session().dataset().actors(), std::vector{actor});
        QCOMPARE(session().dataset().vocabulary().themes().size(), 8U);
    }

    void theLastSavedComesBack()
    {
        const QTemporaryDir folder;
        openDataset(copyOfShipped(folder));
        const std::vector<Slide> before = session().slides();
        addScene(u"mine"_s);
        answer(QMessageBox::RejectRole);
        m_window->findChild<QAction*>(u"revertAction"_s)->trigger();
        QCOMPARE(session().slides().size(), before.size() + 1);
        answer(QMessageBox::DestructiveRole);
        QSignalSpy opened(m_window.get(), &MainWindow::openFinished);
        m_window->findChild<QAction*>(u"revertAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, testing::patience);
        QCOMPARE(session().slides(), before);
    }

    void whoWorksOnWhileDataAreReadIsAsked()
    {
        QSignalSpy opened(m_window.get(), &MainWindow::openFinished);
        m_window->open(QStringLiteral(TEST_DATA_DIR "/vestkyst"));
        addScene(u"mine"_s); // nothing is read yet: that comes by the event loop
        answer(QMessageBox::RejectRole);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, testing::patience);
        QVERIFY(!m_asked.isEmpty());
        QVERIFY(!opened.first().first().toBool());
        QVERIFY(document().isModified());
        QVERIFY(session().dataset().actor(u"lionix"_s));
    }

    void anotherWindowOnTheSameData_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("mine") << u"mijne"_s;
        QTest::newRow("theirs") << u"ander"_s;
        QTest::newRow("cancel") << QString();
    }

    void anotherWindowOnTheSameData()
    {
        QFETCH(const QString, answer);
        const QTemporaryDir folder;
        const QString data = copyOfShipped(folder);
        openDataset(data);
        addScene(u"mine"_s);
        std::vector<Slide> theirs = session().slides();
        theirs.back().id = u"theirs"_s;
        QVERIFY(testing::keepSlides(data, theirs)); // what the other window saves
        this->answer(answer.isEmpty() ? QMessageBox::RejectRole : QMessageBox::DestructiveRole, answer);
        QSignalSpy opened(m_window.get(), &MainWindow::openFinished);
        QCOMPARE(m_window->files().save(), answer == u"mijne"_s);
        QVERIFY2(m_asked.contains(u"presentation"_s), qPrintable(m_asked));
        const Dataset there = readDataset(data)->dataset;
        const auto hasScene = [&](const QString& id) { return std::ranges::contains(there.slides(), id, &Slide::id); };
        QVERIFY(hasScene(u"theirs"_s)); // in any case: what another window saved is not lost
        QCOMPARE(hasScene(u"mine"_s), answer == u"mijne"_s);
        if (answer == u"mijne"_s) {
            QVERIFY(std::ranges::contains(session().slides(), u"theirs"_s, &Slide::id));
            addScene(u"again"_s);
            QVERIFY(m_window->files().save()); // nobody is asked: it is what this window wrote
        } else if (answer.isEmpty()) {
            QVERIFY(document().isModified());
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, testing::patience);
            QCOMPARE(session().slides(), there.slides());
        }
    }

    void anEditorOnAnotherLayer()
    {
        const QTemporaryDir folder;
        const QString data = copyOfShipped(folder);
        openDataset(data);
        QFile actors(data + u"/actors.csv"_s);
        QVERIFY(actors.open(QFile::Append));
        actors.write("new-row,New\n");
        actors.close();
        addScene(u"mine"_s);
        answer(QMessageBox::DestructiveRole, u"mijne"_s);
        QVERIFY(m_window->files().save());
        QVERIFY2(m_asked.contains(u"actors"_s), qPrintable(m_asked));
        const auto read = readDataset(data);
        QVERIFY(read->dataset.actor(u"new-row"_s)); // what is not ours to write stays
        QCOMPARE(read->dataset.slides().back().id, u"mine"_s);
        QVERIFY(session().dataset().actor(u"new-row"_s)); // and is shown
    }

    /// A suffix that the program adds is part of the question.
    void theWholeNameIsAskedAbout()
    {
        const QTemporaryDir folder;
        const QString there = folder.filePath(u"map.v2.png"_s);
        const QString beside = folder.filePath(u"map.v2.txt"_s);
        for (const QString& path : {there, beside}) {
            QFile file(path);
            QVERIFY(file.open(QFile::WriteOnly));
        }
        const auto type = [this](const QString& name) {
            whenShown<QFileDialog>([name](QFileDialog& dialog) {
                dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(name);
                QMetaObject::invokeMethod(&dialog, "accept");
            });
        };
        const auto choose = [&] {
            return chooseSaveFile(m_window.get(), u"Export"_s, folder.filePath(u"x.png"_s),
                                  {{u"png"_s, u"PNG"_s}, {u"pdf"_s, u"PDF"_s}},
                                  [&](const QString&) { return QStringList{beside}; });
        };
        type(folder.filePath(u"map.v2"_s));
        answer(QMessageBox::DestructiveRole);
        QCOMPARE(choose(), there);
        QVERIFY2(m_asked.contains(u"map.v2.png"_s) && m_asked.contains(u"map.v2.txt"_s), qPrintable(m_asked));

        // Who does not want that is asked for another name.
        QVERIFY(QFile::remove(beside));
        type(folder.filePath(u"map.v2.png"_s));
        whenShown<QMessageBox>([&](QMessageBox& box) {
            type(folder.filePath(u"other.pdf"_s));
            box.reject();
        });
        QCOMPARE(choose(), folder.filePath(u"other.pdf"_s));
    }

    void aNewProjectBeginsWithATemplate()
    {
        whenShown<QFileDialog>([](QFileDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)
                ->setText(QStringLiteral(TEST_DATA_DIR "/vestkyst/actors.csv"));
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        m_window->findChild<QAction*>(u"newFromFileAction"_s)->trigger();
        const Project& project = m_window->document().project();
        QVERIFY(project.location().isEmpty()); // the template stays as it is
        QVERIFY(!session().baseDataset().actors().empty());
        QCOMPARE(session().baseDataset().actors().size(),
                 datasetOf(*readProject(QStringLiteral(TEST_DATA_DIR "/vestkyst"))).dataset.actors().size());
        QVERIFY(project.name().contains(u"vestkyst"));
    }

    void theWindowLivesWhileItIsSaved()
    {
        QSemaphore seen;
        QTimer::singleShot(0, [&seen] { seen.release(); }); // of the window's own thread
        bool wasOtherThread = false;
        waitFor(m_window.get(), u"Saving"_s, [&] {
            seen.acquire();
            wasOtherThread = QThread::currentThread() != qApp->thread();
        });
        QVERIFY(wasOtherThread);
        QCOMPARE(answerOf(m_window.get(), u"Saving"_s, [] { return 3; }), 3);
    }
};

QTEST_MAIN(TestKeeping)
#include "test_keeping.moc"

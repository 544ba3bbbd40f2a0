// Ctrl+S and saving under a name: what the window must never write over without a word.

#include "window_test.h"

#include "app/dialogs/keep_edits.h"
#include "app/panels/save_file.h"
#include "app/slides/picture_choice.h"
#include "core/project/dataset_copy.h"
#include "core/project/dataset_reader.h"
#include "core/project/slide_writer.h"
#include "tests/support/keep_edits.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

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

QAbstractButton* buttonOf(QMessageBox& box, QMessageBox::ButtonRole role)
{
    for (QAbstractButton* button : box.buttons()) {
        if (box.buttonRole(button) == role) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class TestKeeping : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private:
    MapSession& session() { return m_window->session(); }

    void addScene(const QString& id)
    {
        Slide slide;
        slide.id = id;
        slide.kind = Slide::Kind::Text;
        slide.title = {id, id};
        session().presentation().add(slide);
    }

    /// Answers the question that comes by a button of this role, and the choice of a folder with this one.
    void answer(QMessageBox::ButtonRole role, const QString& folder = {})
    {
        whenShown<QMessageBox>([this, role, folder](QMessageBox& box) {
            m_asked = box.text() + u'\n' + box.informativeText();
            if (!folder.isEmpty()) {
                whenShown<QFileDialog>([this, folder](QFileDialog& dialog) {
                    whenShown<QMessageBox>([](QMessageBox& done) { done.accept(); });
                    dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(folder);
                    QMetaObject::invokeMethod(&dialog, "accept");
                });
            }
            QAbstractButton* button = buttonOf(box, role);
            QVERIFY(button);
            button->click();
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
        answer(QMessageBox::RejectRole);
        QVERIFY(!keepEdits(session(), m_window.get()));
        QVERIFY2(m_asked.contains(u"blijven"_s), qPrintable(m_asked));
        QVERIFY(session().slidesModified());
        QCOMPARE(contentOf(shipped), before);

        // It is said once: the window goes on with the copy.
        const QTemporaryDir elsewhere;
        answer(QMessageBox::AcceptRole, elsewhere.path());
        QVERIFY(keepEdits(session(), m_window.get()));
        QCOMPARE(session().baseDataset().location(), elsewhere.filePath(u"propositie"_s));
        QVERIFY(!session().slidesModified());
        addScene(u"another"_s);
        QVERIFY(keepEdits(session(), m_window.get())); // without a box, or this would wait for it
        QCOMPARE(contentOf(shipped), before);
        const std::vector<Slide> edited = session().slides();
        openDataset(elsewhere.filePath(u"propositie"_s));
        QVERIFY(session().slides() == edited);

        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString picture = elsewhere.filePath(u"red.png"_s);
        QVERIFY(image.save(picture));
        openDataset(QString());
        QVERIFY(!addPicture(picture, session().baseDataset()));
        QCOMPARE(contentOf(shipped), before);
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
        QVERIFY(session().slidesModified());
        QVERIFY(session().dataset().actor(u"lionix"_s));
    }

    void anotherWindowOnTheSameData_data()
    {
        QTest::addColumn<bool>("writesOver");
        QTest::newRow("write over it") << true;
        QTest::newRow("leave it") << false;
    }

    void anotherWindowOnTheSameData()
    {
        QFETCH(const bool, writesOver);
        const QTemporaryDir folder;
        const auto data = copyDataset(QStringLiteral(MAPS_DIR "/propositie"), folder.path());
        QVERIFY(data);
        openDataset(*data);
        addScene(u"mine"_s);
        std::vector<Slide> theirs = session().slides();
        theirs.back().id = u"theirs"_s;
        QVERIFY(testing::keepSlides(*data, theirs)); // what the other window saves
        answer(writesOver ? QMessageBox::DestructiveRole : QMessageBox::RejectRole);
        QCOMPARE(keepEdits(session(), m_window.get()), writesOver);
        QVERIFY2(m_asked.contains(u"presentation"_s), qPrintable(m_asked));
        QCOMPARE(readDataset(*data)->dataset.slides().back().id, writesOver ? u"mine"_s : u"theirs"_s);
        QCOMPARE(session().slidesModified(), !writesOver);
        if (writesOver) {
            addScene(u"again"_s);
            QVERIFY(keepEdits(session(), m_window.get())); // nobody is asked: it is what this window wrote
        }
    }

    void anEditorOnAnotherLayer()
    {
        const QTemporaryDir folder;
        const auto data = copyDataset(QStringLiteral(MAPS_DIR "/propositie"), folder.path());
        QVERIFY(data);
        openDataset(*data);
        QFile actors(*data + u"/actors.csv"_s);
        QVERIFY(actors.open(QFile::Append));
        actors.write("new-row,New\n");
        actors.close();
        addScene(u"mine"_s);
        answer(QMessageBox::DestructiveRole);
        QVERIFY(keepEdits(session(), m_window.get()));
        QVERIFY2(m_asked.contains(u"actors"_s), qPrintable(m_asked));
        const auto read = readDataset(*data);
        QVERIFY(read->dataset.actor(u"new-row"_s)); // what is not ours to write stays
        QCOMPARE(read->dataset.slides().back().id, u"mine"_s);
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
};

QTEST_MAIN(TestKeeping)
#include "test_keeping.moc"

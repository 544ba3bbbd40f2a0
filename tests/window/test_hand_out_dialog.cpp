#include "app/dialogs/hand_out_dialog.h"
#include "app/session/map_session.h"
#include "core/scene/map_style.h"
#include "tests/support/sample_data.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

/// The dialog that hands a presentation out, on the small data of the tests.
class TestHandOutDialog : public QObject
{
    Q_OBJECT

private:
    using Choice = HandOutDialog::Choice;

    static Slide slide(Slide::Kind kind, const QString& title)
    {
        Slide made;
        made.kind = kind;
        made.title = {title, title};
        made.notes = {u"Zeg iets"_s, u"Say something"_s};
        made.chainIds = {u"chips"_s};
        return made;
    }

    bool exportTo(const QString& path)
    {
        QSignalSpy finished(m_dialog.get(), &HandOutDialog::exportFinished);
        m_dialog->exportTo(path);
        return finished.wait(20000) && finished.first().first().toBool();
    }

    static QByteArray beginning(const QString& path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.read(4) : QByteArray();
    }

    MapSession m_session;
    std::unique_ptr<HandOutDialog> m_dialog;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"Ketenkaart"_s);
        QCoreApplication::setOrganizationName(u"Ketenkaart"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
        loadMapFonts();
        m_session.setDataset(ketenkaart::testing::sampleDataset(), {});
        m_session.setSlides({}, {slide(Slide::Kind::Title, u"Het begin"_s), slide(Slide::Kind::Map, u"De kaart"_s)});
    }

    void init()
    {
        m_dialog = std::make_unique<HandOutDialog>(handOutJobOf(m_session, ketenkaart::testing::sampleBaseMap()));
        m_dialog->show();
    }

    void theJobIsThatOfTheEditedScenes()
    {
        const HandOutJob job = handOutJobOf(m_session, nullptr);
        QCOMPARE(job.slides.size(), 2u);
        QCOMPARE(job.slides.back().number, 2);
        QCOMPARE(job.title, u"Het begin"_s);
    }

    void eachChoiceIsWritten_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pdf") << 0 << u"a.pdf"_s << QByteArray("%PDF");
        QTest::newRow("notes") << 1 << u"b.pdf"_s << QByteArray("%PDF");
        QTest::newRow("pptx") << 2 << u"c.pptx"_s << QByteArray("PK\3\4");
    }

    void eachChoiceIsWritten()
    {
        QFETCH(int, choice);
        QFETCH(QString, file);
        m_dialog->choose(static_cast<Choice>(choice));
        QVERIFY(exportTo(m_folder.filePath(file)));
        QTEST(beginning(m_folder.filePath(file)), "begin");
        QVERIFY(m_dialog->isHidden()); // one has what one came for
    }

    void picturesGoIntoAFolder()
    {
        m_dialog->choose(Choice::Pictures);
        m_dialog->findChild<QLineEdit*>(u"handOutAuthor"_s)->setText(u"Iemand"_s);
        QVERIFY(QDir(m_folder.path()).mkdir(u"pictures"_s));
        QVERIFY(exportTo(m_folder.filePath(u"pictures"_s)));
        QCOMPARE(QDir(m_folder.filePath(u"pictures"_s)).entryList({u"*.png"_s}).size(), 2);
        // The next time it begins as one left it.
        init();
        QVERIFY(m_dialog->findChild<QAbstractButton*>(u"handOutChoice3"_s)->isChecked());
        QCOMPARE(m_dialog->findChild<QLineEdit*>(u"handOutAuthor"_s)->text(), u"Iemand"_s);
    }

    void aProblemIsSaid()
    {
        m_dialog->choose(Choice::Pdf);
        QVERIFY(!exportTo(m_folder.filePath(u"nowhere/a.pdf"_s)));
        QVERIFY(m_dialog->isVisible());
        auto* problem = m_dialog->findChild<QLabel*>(u"problemLabel"_s);
        QVERIFY(problem->isVisible() && problem->text().contains(u"nowhere"_s));
        QVERIFY(m_dialog->findChild<QAbstractButton*>(u"handOutExport"_s)->isEnabled());
    }

    void itIsStopped()
    {
        m_dialog->choose(Choice::Pdf);
        QSignalSpy finished(m_dialog.get(), &HandOutDialog::exportFinished);
        m_dialog->exportTo(m_folder.filePath(u"stopped.pdf"_s));
        auto* stop = m_dialog->findChild<QAbstractButton*>(u"handOutStop"_s);
        QVERIFY(stop->isVisible());
        stop->click();
        QVERIFY(finished.wait(20000));
        QCOMPARE(QFile::exists(m_folder.filePath(u"stopped.pdf"_s)), finished.first().first().toBool());
        // Closing while it writes stops it as well.
        init();
        m_dialog->exportTo(m_folder.filePath(u"closed.pdf"_s));
        m_dialog.reset();
    }
};

QTEST_MAIN(TestHandOutDialog)
#include "test_hand_out_dialog.moc"

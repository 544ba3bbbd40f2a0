// The dialog that exports a map, driven as a user does: what it shows, what it writes, and that it stays usable.

#include "app/session/export_extent.h"
#include "tests/window/export_dialog_test.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>

#include <algorithm>

using namespace ketenkaart;
using namespace ketenkaart::testing;
using namespace Qt::Literals::StringLiterals;

class TestExportDialog : public ketenkaart::testing::ExportDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    // --- one file -------------------------------------------------------------------------------------------------

    void previewsAndWrites()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!preview().image().isNull(), patience);
        QVERIFY(field<QLineEdit>("titleField")
                    .text()
                    .contains(m_request.dataset.chain(u"chips"_s)->name.in(m_request.language)));
        choose("sizeField", u"16x9"_s);
        field<QSpinBox>("dpiField").setValue(96);
        const QString path = m_folder->filePath(u"kaart.png"_s);
        QVERIFY(exportsTo(path));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1280, 720));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 96);
        // A file is what one came for.
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), QDialog::Accepted);
    }

    void intoAMissingFolder()
    {
        field<QSpinBox>("dpiField").setValue(72);
        QVERIFY(!exportsTo(u"/nonexistent/folder/kaart.png"_s));
        const auto& problem = field<QLabel>("problemLabel");
        QVERIFY(problem.isVisible());
        QVERIFY(problem.text().contains(u"nonexistent"_s));
        QVERIFY(m_dialog->isVisible());
        // A change of what is asked for takes the message away.
        field<QLineEdit>("titleField").setText(u"Een andere titel"_s);
        QVERIFY(!problem.isVisible());
        QVERIFY(exportsTo(m_folder->filePath(u"kaart.png"_s)));
    }

    void impossibleSizeIsSaid()
    {
        choose("sizeField", u"mm"_s);
        field<QDoubleSpinBox>("widthField").setValue(20000);
        QVERIFY(field<QLabel>("problemLabel").isVisible());
        QVERIFY(!field<QPushButton>("exportButton").isEnabled());
        QVERIFY(!field<QPushButton>("copyButton").isEnabled());
        field<QDoubleSpinBox>("widthField").setValue(100);
        QVERIFY(!field<QLabel>("problemLabel").isVisible());
        QVERIFY(field<QPushButton>("exportButton").isEnabled());
    }

    void mapOfTwoProvincesShowsBoth()
    {
        m_dialog.reset();
        m_request.filter.provinces = {u"Gelderland"_s, u"Overijssel"_s};
        openDialog();
        const auto& extent = field<QComboBox>("extentField");
        QVERIFY(extent.currentText().contains(u"Gelderland"_s) && extent.currentText().contains(u"Overijssel"_s));
        const auto chosen = extent.currentData().value<GeoBox>();
        const GeoBox both = suggestedExtent(m_request); // as the command line has it
        QVERIFY(chosen.west == both.west && chosen.east == both.east);
        QVERIFY(chosen.south == both.south && chosen.north == both.north);
    }

    void worldFileOnlyBesideAPng()
    {
        field<QSpinBox>("dpiField").setValue(72);
        field<QCheckBox>("worldFileField").setChecked(true);
        QVERIFY(exportsTo(m_folder->filePath(u"kaart.pdf"_s)));
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"kaart.pdf"_s});
    }

    // --- series ---------------------------------------------------------------------------------------------------

    void seriesOfThemes()
    {
        makeSmall();
        const auto& progress = field<QProgressBar>("progressBar");
        QVERIFY(!progress.isVisible());
        QList<int> values;
        connect(&progress, &QProgressBar::valueChanged, this, [&](int value) { values.append(value); });
        QSignalSpy done(m_dialog.get(), &ExportDialog::exportFinished);
        m_dialog->exportSeriesTo(SeriesOf::Themes, m_folder->path(), FileFormat::Png);
        QVERIFY(progress.isVisible());
        QVERIFY(field<QPushButton>("stopButton").isVisible());
        QVERIFY(!field<QPushButton>("exportButton").isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QVERIFY(done.first().first().toBool());
        QStringList expected;
        for (const Theme theme : testing::allThemes) {
            expected.append(testing::words().id(theme) + u".png"_s);
        }
        expected.sort();
        QCOMPARE(filesIn(m_folder->path()), expected);
        QCOMPARE(progress.maximum(), 8);
        QCOMPARE(progress.value(), 8);
        QVERIFY(std::ranges::is_sorted(values));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(shows(u"8 van 8: "_s + testing::words().id(testing::allThemes.back()) + u".png"_s));
        QVERIFY(isReady());
        QVERIFY(!field<QLabel>("problemLabel").isVisible());
    }

    void seriesThatIsStopped()
    {
        // Large enough to take some time each.
        choose("sizeField", u"a3"_s);
        field<QSpinBox>("dpiField").setValue(200);
        auto& progress = field<QProgressBar>("progressBar");
        connect(&progress, &QProgressBar::valueChanged, m_dialog.get(), [this](int value) {
            if (value == 2) {
                field<QPushButton>("stopButton").click();
            }
        });
        QSignalSpy done(m_dialog.get(), &ExportDialog::exportFinished);
        m_dialog->exportSeriesTo(SeriesOf::Themes, m_folder->path(), FileFormat::Png);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QVERIFY(!done.first().first().toBool());
        const QStringList files = filesIn(m_folder->path());
        QVERIFY2(files.size() >= 2 && files.size() < 8, qPrintable(files.join(u' ')));
        // What is there is whole.
        for (const QString& file : files) {
            QVERIFY2(!QImage(m_folder->filePath(file)).isNull(), qPrintable(file));
        }
        QVERIFY(m_dialog->isVisible());
        QVERIFY(field<QLabel>("problemLabel").isVisible());
        QCOMPARE(field<QLabel>("problemLabel").text(), u"Geannuleerd"_s);
        QVERIFY(isReady());
        // The next one is not stopped by it.
        makeSmall();
        QVERIFY(exportsTo(m_folder->filePath(u"daarna.png"_s)));
    }

    /// Computers with one or two cores have as many threads, and the preview wants one too.
    void oneThreadIsEnough()
    {
        QThreadPool& pool = *QThreadPool::globalInstance();
        const int before = pool.maxThreadCount();
        pool.setMaxThreadCount(1);
        makeSmall();
        const bool exported = exportsTo(m_folder->filePath(u"kaart.png"_s));
        pool.setMaxThreadCount(before);
        QVERIFY(exported);
    }

    void seriesIntoNoFolder()
    {
        makeSmall();
        const QString file = m_folder->filePath(u"file"_s);
        QVERIFY(writeFile(file, "not a folder"));
        QSignalSpy done(m_dialog.get(), &ExportDialog::exportFinished);
        m_dialog->exportSeriesTo(SeriesOf::Chains, file + u"/maps"_s, FileFormat::Svg);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QVERIFY(!done.first().first().toBool());
        QVERIFY(field<QLabel>("problemLabel").isVisible());
        QVERIFY(isReady());
    }

    void closingStopsTheWork()
    {
        choose("sizeField", u"a3"_s);
        field<QSpinBox>("dpiField").setValue(300);
        m_dialog->exportSeriesTo(SeriesOf::Themes, m_folder->path(), FileFormat::Png);
        m_dialog.reset();
        QVERIFY(filesIn(m_folder->path()).size() < 8);
    }

    // --- clipboard ------------------------------------------------------------------------------------------------

    void copyToClipboard()
    {
        QGuiApplication::clipboard()->clear();
        choose("sizeField", u"16x9"_s);
        field<QSpinBox>("dpiField").setValue(72);
        QSignalSpy done(m_dialog.get(), &ExportDialog::exportFinished);
        QTest::mouseClick(&field<QPushButton>("copyButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QVERIFY(done.first().first().toBool());
        const QImage image = QGuiApplication::clipboard()->image();
        QCOMPARE(image.size(), QSize(960, 540));
        QVERIFY(image.pixelColor(480, 270) != image.pixelColor(2, 2));
        QVERIFY(shows(u"960 × 540"_s));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(isReady());
    }

    // --- house-style ----------------------------------------------------------------------------------------------

    void houseStyleIsTaken()
    {
        const QString file = writeHouseStyle(m_settings.path());
        const auto taken = form().setHouseStyle(file);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().toString()));
        auto job = form().job();
        QVERIFY(job);
        QCOMPARE(job->request.style.sea, QColor(0x01, 0x02, 0xfe));
        QCOMPARE(job->content.logo.size, QSizeF(30, 10));
        QVERIFY(field<QPushButton>("houseStyleButton").text().contains(u"Proefhuis"_s));

        // One that is wrong changes nothing.
        const QString wrong = m_folder->filePath(u"wrong.ini"_s);
        QVERIFY(writeFile(wrong, "[colours]\nsea=#ffffff\nseas=#ffffff\n"));
        const auto refused = form().setHouseStyle(wrong);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"colours/seas"_s));
        job = form().job();
        QVERIFY(job);
        QCOMPARE(job->request.style.sea, QColor(0x01, 0x02, 0xfe));
        QVERIFY(!job->content.logo.isEmpty());
        QVERIFY(field<QPushButton>("houseStyleButton").text().contains(u"Proefhuis"_s));

        // Its colours lie over the chosen style; that for print keeps its greys.
        choose("styleField", u"projector"_s);
        QCOMPARE(form().job()->request.style.sea, QColor(0x01, 0x02, 0xfe));
        QCOMPARE(form().job()->request.style.pageGround, MapStyle::of(StyleName::Projector).pageGround);
        choose("styleField", u"print-grey"_s);
        QCOMPARE(form().job()->request.style, MapStyle::of(StyleName::PrintGrey));
        QVERIFY(!form().job()->content.logo.isEmpty());
    }

    // --- what is remembered ---------------------------------------------------------------------------------------

    void choicesAreRemembered()
    {
        const QString house = writeHouseStyle(m_settings.path());
        QVERIFY(form().setHouseStyle(house));
        makeSmall();
        field<QLineEdit>("authorField").setText(u"J. Jansen"_s);
        field<QLineEdit>("subtitleField").setText(u"Alleen deze kaart"_s);
        field<QCheckBox>("legendField").setChecked(false);
        field<QCheckBox>("figuresField").setChecked(true);
        field<QCheckBox>("csvField").setChecked(true);
        field<QCheckBox>("transparentField").setChecked(true);
        QVERIFY(exportsTo(m_folder->filePath(u"kaart.png"_s)));

        openDialog();
        QCOMPARE(field<QLineEdit>("authorField").text(), u"J. Jansen"_s);
        QVERIFY(!field<QCheckBox>("legendField").isChecked());
        QVERIFY(field<QCheckBox>("insetField").isChecked());
        QVERIFY(field<QCheckBox>("figuresField").isChecked());
        QVERIFY(field<QCheckBox>("csvField").isChecked());
        QCOMPARE(form().job()->request.style.sea, QColor(0x01, 0x02, 0xfe));
        // These belong to one map.
        QVERIFY(field<QLineEdit>("subtitleField").text().isEmpty());
        QVERIFY(!field<QCheckBox>("transparentField").isChecked());

        // A house-style that has gone is forgotten, not complained about.
        QVERIFY(QFile::remove(house));
        openDialog();
        QCOMPARE(form().job()->request.style, MapStyle::standard());
        QVERIFY(!field<QLabel>("problemLabel").isVisible());
    }

    void cancelRemembersNothing()
    {
        field<QLineEdit>("authorField").setText(u"J. Jansen"_s);
        m_dialog->reject();
        openDialog();
        QVERIFY(field<QLineEdit>("authorField").text().isEmpty());
    }

    void beginsWithTheStyleOfTheWindow()
    {
        m_request.style = MapStyle::of(StyleName::Projector);
        openDialog();
        QCOMPARE(field<QComboBox>("styleField").currentData().toString(), u"projector"_s);
        QCOMPARE(form().job()->request.style, MapStyle::of(StyleName::Projector));
    }

private:
    void makeSmall()
    {
        choose("sizeField", u"half"_s);
        field<QSpinBox>("dpiField").setValue(50);
    }

    [[nodiscard]] bool isReady() const
    {
        return field<QPushButton>("exportButton").isEnabled() && field<QPushButton>("copyButton").isEnabled() &&
               field<QPushButton>("seriesButton").isEnabled() && !field<QPushButton>("stopButton").isVisible() &&
               !field<QProgressBar>("progressBar").isVisible();
    }

    /// Whether a visible text of the dialog has this in it.
    [[nodiscard]] bool shows(const QString& part) const
    {
        return std::ranges::any_of(m_dialog->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
};

QTEST_MAIN(TestExportDialog)
#include "test_export_dialog.moc"

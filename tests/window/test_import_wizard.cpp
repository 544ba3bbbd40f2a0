#include "app/import/import_wizard.h"
#include "tests/window/window_test.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>

using namespace ketenkaart;
using namespace ketenkaart::testing;
using namespace Qt::Literals::StringLiterals;

class TestImportWizard : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsBecomeADatasetInOneStep();
    void columnsAndWordsCanBeSetRight();
    void wrongValueIsTypedAnew();
    void whatIsNoDatasetOpensTheWizard();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return {};
        }
        return path;
    }

    ImportWizard* wizard() { return m_window->findChild<ImportWizard*>(); }

    ImportWizard* opened(const QStringList& files)
    {
        m_window->importSheets(files);
        ImportWizard* shown = wizard();
        const bool isReady = shown && QTest::qWaitFor([&] { return isSettled(*shown); }, patience);
        return isReady ? shown : nullptr;
    }

    static bool isSettled(ImportWizard& wizard) { return wizard.draft().isSettled() && wizard.draft().outcome(); }

    static void goOn(ImportWizard& wizard, int pages)
    {
        for (int i = 0; i < pages; ++i) {
            QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
        }
    }

    QTemporaryDir m_folder;
};

void TestImportWizard::sheetsBecomeADatasetInOneStep()
{
    ImportWizard* shown = opened(
        {write(u"leden.csv"_s, "Naam;Plaats;Postcode;Type;X;Y;Website\nAlfa;Eindhoven;5611 AB;Bedrijf;160972;383459;\n"
                               "Beta;Arnhem;6811 AA;Kennisinstelling;192311;442882;\n"),
         write(u"relaties.csv"_s, "Van;Naar;Relatie\nBeta;Alfa;onderzoekt met\n")});
    QVERIFY(shown);
    QVERIFY(shown->findChild<QRadioButton*>(u"importIntoNew"_s)->isChecked()); // the example is not changed
    QCOMPARE(shown->findChild<QTableWidget*>(u"importTables"_s)->rowCount(), 2);
    goOn(*shown, 4);
    QVERIFY(shown->findChild<QLabel*>(u"importSummary"_s)->text().contains(u"2"));
    QTRY_VERIFY(shown->button(QWizard::FinishButton)->isEnabled());
    QTest::mouseClick(shown->button(QWizard::FinishButton), Qt::LeftButton);
    settle();
    QCOMPARE(m_window->session().dataset().actors().size(), 2U);
    QCOMPARE(m_window->session().dataset().links().size(), 1U);
    QCOMPARE(m_window->session().dataset().chains().size(), 1U);
    QVERIFY(m_window->document().isModified());
    m_window->document().steps().undo();
    QCOMPARE(m_window->session().dataset().actors().size(), 0U);
    m_window->document().steps().redo();
    QCOMPARE(m_window->session().dataset().actors().size(), 2U);
    m_window->document().steps().setClean();
}

void TestImportWizard::columnsAndWordsCanBeSetRight()
{
    ImportWizard* shown =
        opened({write(u"x.csv"_s, "Wie;Waar;Tak\nAlfa;Eindhoven;Waterstof\nBeta;Arnhem;Waterstof\n")});
    QVERIFY(shown);
    goOn(*shown, 1);
    const auto setRole = [&](int column, ColumnRole role) {
        auto* box = shown->findChild<QComboBox*>(u"importRole%1"_s.arg(column));
        box->setCurrentIndex(box->findData(static_cast<int>(role)));
        Q_EMIT box->activated(box->currentIndex());
        QVERIFY(QTest::qWaitFor([&] { return isSettled(*shown); }, patience));
    };
    setRole(0, ColumnRole::Name);
    setRole(1, ColumnRole::Municipality);
    setRole(2, ColumnRole::Themes);
    goOn(*shown, 2);
    auto* words = shown->findChild<QTableWidget*>(u"importWords"_s);
    QCOMPARE(words->rowCount(), 1);
    auto* means = qobject_cast<QComboBox*>(words->cellWidget(0, 2));
    means->setCurrentIndex(means->count() - 1); // a new theme
    Q_EMIT means->activated(means->currentIndex());
    QVERIFY(QTest::qWaitFor([&] { return isSettled(*shown); }, patience));
    const auto outcome = shown->draft().outcome();
    QVERIFY(outcome->dataset.vocabulary().theme(u"waterstof"));
    QCOMPARE(outcome->dataset.actors().size(), 2U);
    QVERIFY(outcome->dataset.actors().front().position);
    whenShown<QMessageBox>([](QMessageBox& box) { // what was set right is not lost unasked
        for (QAbstractButton* button : box.buttons()) {
            if (box.buttonRole(button) == QMessageBox::DestructiveRole) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
    });
    shown->reject();
    QVERIFY(!shown->isVisible());
}

void TestImportWizard::wrongValueIsTypedAnew()
{
    ImportWizard* shown = opened({write(u"leden.csv"_s, "Naam;Plaats\nAlfa;Eindhooven\nBeta;Arnhem\n")});
    QVERIFY(shown);
    QVERIFY(!shown->draft().outcome()->dataset.actors().front().position);
    goOn(*shown, 4);
    auto* report = shown->findChild<QTableView*>(u"importReport"_s);
    const QAbstractItemModel& model = *report->model();
    QModelIndex cell;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString() == u"Eindhooven") {
                cell = model.index(row, column);
            }
        }
    }
    QVERIFY(cell.isValid());
    QVERIFY(report->model()->setData(cell, u"Eindhoven"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*shown) && shown->draft().outcome()->dataset.actors().front().position,
                             patience);
    shown->QWizard::reject();
}

void TestImportWizard::whatIsNoDatasetOpensTheWizard()
{
    QSignalSpy done(m_window.get(), &MainWindow::openFinished);
    m_window->open(write(u"leden.csv"_s, "Naam;Plaats\nAlfa;Eindhoven\n"));
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
    QVERIFY(wizard());
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*wizard()), patience);
    QCOMPARE(wizard()->draft().tables().size(), 1U);
    wizard()->QWizard::reject();
}

QTEST_MAIN(TestImportWizard)

#include "test_import_wizard.moc"

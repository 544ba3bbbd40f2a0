// The data as tables in the real window: what is edited, pasted and removed there, and that nothing else changes.

#include "window_test.h"

#include "app/tables/sheet_filter.h"
#include "app/tables/sheet_table_model.h"
#include "app/tables/sheet_table_view.h"
#include "app/tables/tabbed_text.h"
#include "app/tables/table_dialog.h"
#include "core/project/dataset_reader.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::testing::patience;

class TestTables : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private:
    ProjectDocument& document() { return m_window->document(); }
    const Sheet& sheet(LayerIndex layer = LayerIndex::Actors) { return *document().project().sheet(layer); }
    const QString& layerText(LayerIndex layer, size_t row, QStringView column)
    {
        const Sheet& all = sheet(layer);
        m_cell = Sheet::cell(all.rows[row], all.columnIndex(column));
        return m_cell;
    }
    QString actorText(size_t row, QStringView column) { return layerText(LayerIndex::Actors, row, column); }

    /// Of the shipped data where nothing else is open.
    TableDialog& open()
    {
        if (!m_window) {
            WindowTest::init();
        }
        m_window->findChild<QAction*>(u"tableAction"_s)->trigger();
        auto* dialog = m_window->findChild<TableDialog*>();
        (void)QTest::qWaitForWindowExposed(dialog);
        dialog->activateWindow();
        return *dialog;
    }
    TableDialog& dialog() { return *m_window->findChild<TableDialog*>(); }
    SheetTableView& view() { return dialog().view(); }
    QAbstractItemModel& shown() { return *view().model(); }
    QString report() { return dialog().findChild<QLabel*>(u"reportLabel"_s)->text(); }

    int column(QStringView name)
    {
        for (int i = 0; i < shown().columnCount(); ++i) {
            if (shown().headerData(i, Qt::Horizontal).toString() == name) {
                return i;
            }
        }
        return -1;
    }
    QModelIndex at(int row, QStringView name) { return shown().index(row, column(name)); }
    QString text(int row, QStringView name) { return at(row, name).data(Qt::EditRole).toString(); }

    void select(int row, QStringView from, int rows = 1, int columns = 1)
    {
        const QModelIndex first = at(row, from);
        view().setCurrentIndex(first);
        view().selectionModel()->select({first, shown().index(row + rows - 1, first.column() + columns - 1)},
                                        QItemSelectionModel::ClearAndSelect);
    }

    void press(QKeySequence::StandardKey key) { QTest::keySequence(&view(), QKeySequence(key)); }

    /// Types into a cell, as the user does.
    void type(const QModelIndex& cell, const QString& value)
    {
        view().setCurrentIndex(cell);
        QTest::keyClick(view().viewport(), Qt::Key_F2);
        auto* editor = view().viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, value);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();                                   // the delegate takes it up a little later
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the editor
    }

    void filter(const QString& value)
    {
        auto* field = dialog().findChild<QLineEdit*>(u"filterField"_s);
        const int before = shown().rowCount();
        field->setFocus();
        field->selectAll();
        value.isEmpty() ? field->del() : field->insert(value); // keys have ASCII only
        QTRY_VERIFY_WITH_TIMEOUT(shown().rowCount() != before, patience);
    }

    void sortBy(QStringView name)
    {
        QHeaderView* header = view().horizontalHeader();
        const int section = column(name);
        view().scrollTo(shown().index(0, section));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(section) + 20, header->height() / 2});
    }

    /// After a modal box; on a desktop that happens by itself.
    void comeBack()
    {
        dialog().activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeWindow() == &dialog(), patience);
        view().setFocus();
    }

    void putOnClipboard(const QString& value) { QGuiApplication::clipboard()->setText(value); }

    /// A project of actors alone, with a column of one's own and a row of which nothing can be understood.
    void openOwn(const QStringList& more = {})
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"own"_s);
        QVERIFY(QDir().mkpath(path));
        QFile file(path + u"/actors.csv"_s);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("id,name,themes,kind,province,lon,lat,Dossier nr.\n"
                   "b,Beta,semicon,company,Gelderland,5.9,51.9,10\n"
                   "a,Alfa,semicon,company,Gelderland,5.8,51.8,9\n"
                   "c,Éclair,semicon,company,Gelderland,mistake,51.7,\n"
                   ",,,,,,,100\n");
        file.write(more.join(u'\n').toUtf8());
        file.close();
        m_window ? openDataset(path) : WindowTest::init(path);
    }

    QString m_cell;

private Q_SLOTS:
    void init() {} // most have data of their own

    void aCellIsEditedAndHadBack()
    {
        open();
        QAbstractItemModelTester tester(&shown(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown().rowCount(), static_cast<int>(sheet().rows.size()));
        const QString before = actorText(2, u"name");
        type(at(2, u"name"), u"Elsewhere"_s);
        QCOMPARE(actorText(2, u"name"), u"Elsewhere"_s);
        QCOMPARE(m_window->session().dataset().actor(actorText(2, u"id"))->name, u"Elsewhere"_s);
        QCOMPARE(document().steps().count(), 1);
        QCOMPARE(view().currentIndex(), at(3, u"name")); // goes on below, as in a spreadsheet
        QTest::keySequence(&view(), QKeySequence(Qt::CTRL | Qt::Key_Z));
        QCOMPARE(actorText(2, u"name"), before);
        QCOMPARE(text(2, u"name"), before);
        QVERIFY(!document().isModified());
        QTest::keySequence(&view(), QKeySequence(Qt::CTRL | Qt::Key_Y));
        QCOMPARE(text(2, u"name"), u"Elsewhere"_s);
        // The same text is no change.
        type(at(2, u"name"), u"Elsewhere"_s);
        QCOMPARE(document().steps().count(), 1);
        // And there is one table.
        open();
        QCOMPARE(m_window->findChildren<TableDialog*>().size(), 1);
    }

    void ownColumnsAndFaultyRowsAreThere()
    {
        openOwn();
        open();
        QCOMPARE(shown().rowCount(), 4);
        QCOMPARE(text(3, u"Dossier nr."), u"100"_s);
        type(at(1, u"Dossier nr."), u"12"_s);
        QCOMPARE(actorText(1, u"Dossier nr."), u"12"_s);
        QCOMPARE(sheet().rows[1].cells.size(), 8);
        QCOMPARE(actorText(1, u"lon"), u"5.8"_s);
    }

    void aFaultIsMarkedAndMended()
    {
        openOwn();
        open();
        const QModelIndex cell = at(2, u"lon");
        QVERIFY(cell.data(SheetTableModel::FindingRole).isValid());
        QVERIFY(cell.data(Qt::BackgroundRole).isValid());
        QVERIFY(!cell.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(cell.data(Qt::ToolTipRole).toString().startsWith(u"<qt>"_s));
        QVERIFY(cell.data(Qt::AccessibleDescriptionRole).toString().contains(u"mistake"_s));
        QVERIFY(!at(0, u"name").data(SheetTableModel::FindingRole).isValid());
        // What is about the row as a whole stands at its id.
        QVERIFY(at(3, u"id").data(SheetTableModel::FindingRole).isValid());

        auto* only = dialog().findChild<QCheckBox*>(u"findingsOnlyBox"_s);
        only->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown().rowCount(), 2, patience);
        QCOMPARE(text(0, u"id"), u"c"_s);
        type(at(0, u"lon"), u"5.7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!at(0, u"lon").data(SheetTableModel::FindingRole).isValid(), patience);
        QCOMPARE(text(0, u"id"), u"c"_s); // nobody takes it from under one's hands
        only->click();
        QCOMPARE(shown().rowCount(), 4);
    }

    void theFirstEditIsLookedThroughAsWell()
    {
        openOwn();
        open();
        QVERIFY(!at(0, u"themes").data(SheetTableModel::FindingRole).isValid());
        select(0, u"themes");
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(at(0, u"themes").data(SheetTableModel::FindingRole).isValid(), patience);
        document().steps().undo();
        QTRY_VERIFY_WITH_TIMEOUT(!at(0, u"themes").data(SheetTableModel::FindingRole).isValid(), patience);
    }

    void rowsAreLookedFor()
    {
        openOwn();
        open();
        view().setCurrentIndex(at(2, u"name"));
        filter(u"éCL"_s);
        QCOMPARE(shown().rowCount(), 1);
        QCOMPARE(text(0, u"id"), u"c"_s);
        QCOMPARE(view().verticalHeader()->count(), 1);
        QCOMPARE(shown().headerData(0, Qt::Vertical).toInt(), 3); // as in the file
        QCOMPARE(view().currentIndex(), at(0, u"name"));
        QVERIFY(dialog().findChild<QLabel*>(u"countLabel"_s)->text().contains(u'4'));
        // What is edited and what is new stays.
        type(at(0, u"name"), u"Gamma"_s);
        QCOMPARE(shown().rowCount(), 1);
        QTest::keySequence(&view(), QKeySequence(Qt::CTRL | Qt::Key_Plus));
        QCOMPARE(shown().rowCount(), 2);
        QCOMPARE(sheet().rows.size(), 5U);
        QCOMPARE(view().currentIndex(), shown().index(1, 0));
        auto* field = dialog().findChild<QLineEdit*>(u"filterField"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(shown().rowCount(), 5, patience);
        QVERIFY(dialog().isVisible());
    }

    void numbersSortAsNumbers()
    {
        openOwn();
        open();
        const auto ids = [this] {
            QStringList all;
            for (int row = 0; row < shown().rowCount(); ++row) {
                all.append(text(row, u"id"));
            }
            return all.join(u' ');
        };
        sortBy(u"Dossier nr.");
        QCOMPARE(ids(), u"a b  c"_s); // what has none comes last
        sortBy(u"Dossier nr.");
        QCOMPARE(ids(), u" b a c"_s);
        sortBy(u"Dossier nr.");
        QCOMPARE(ids(), u"b a c "_s); // as in the file
        sortBy(u"name");
        QCOMPARE(ids(), u"a b c "_s);
        // A row that is edited does not jump, and one that comes is at the end.
        type(at(0, u"name"), u"Zeta"_s);
        QCOMPARE(ids(), u"a b c "_s);
        dialog().findChild<QPushButton*>(u"addRowButton"_s)->click();
        QCOMPARE(ids(), u"a b c  "_s);
        QCOMPARE(view().horizontalHeader()->sortIndicatorSection(), column(u"name"));
    }

    void aBlockIsPasted()
    {
        openOwn();
        open();
        QAbstractItemModelTester tester(&shown(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        select(2, u"lat");
        putOnClipboard(u"51.1\tseven\tleft\tover\r\n51.2\t\"two\r\nlines\"\r\n51.3\t8\r\n51.4\t\"a \"\"b\"\"\"\r\n"_s);
        press(QKeySequence::Paste);
        QCOMPARE(document().steps().count(), 1);
        QCOMPARE(sheet().rows.size(), 6U);
        QCOMPARE(actorText(2, u"lat"), u"51.1"_s);
        QCOMPARE(actorText(2, u"lon"), u"mistake"_s);
        QCOMPARE(actorText(3, u"Dossier nr."), u"two\nlines"_s);
        QCOMPARE(actorText(5, u"lat"), u"51.4"_s);
        QCOMPARE(actorText(5, u"Dossier nr."), u"a \"b\""_s);
        QCOMPARE(actorText(5, u"id"), QString());
        QVERIFY2(report().contains(u'4') && report().contains(u'2') && report().contains(u"left, over"_s),
                 qPrintable(report()));
        QCOMPARE(view().selectionModel()->selectedIndexes().size(), 8);
        document().steps().undo();
        QCOMPARE(sheet().rows.size(), 4U);
        QCOMPARE(shown().rowCount(), 4);
        QCOMPARE(text(2, u"lat"), u"51.7"_s);

        // In the order that is shown.
        sortBy(u"name");
        select(0, u"name");
        putOnClipboard(u"one\ntwo"_s);
        press(QKeySequence::Paste);
        QCOMPARE(actorText(1, u"name"), u"one"_s);
        QCOMPARE(actorText(0, u"name"), u"two"_s);
        // One value goes everywhere.
        select(0, u"kind", 3, 2);
        putOnClipboard(u"same\n"_s);
        press(QKeySequence::Paste);
        QCOMPARE(actorText(2, u"province"), u"same"_s);
        QCOMPARE(actorText(1, u"kind"), u"same"_s);
        QCOMPARE(actorText(1, u"name"), u"one"_s);
        QCOMPARE(document().steps().count(), 2);
        // Where one has gone without selecting anything there.
        view().selectionModel()->setCurrentIndex(at(3, u"name"), QItemSelectionModel::NoUpdate);
        putOnClipboard(u"there"_s);
        press(QKeySequence::Paste);
        QCOMPARE(text(3, u"name"), u"there"_s);
        QCOMPARE(text(0, u"kind"), u"same"_s);
    }

    void cellsAreFilledAndEmptied()
    {
        openOwn();
        open();
        select(0, u"kind", 3, 2);
        whenShown<QInputDialog>([](QInputDialog& box) {
            box.setTextValue(u"partner"_s);
            box.accept();
        });
        QTest::keySequence(&view(), QKeySequence(Qt::CTRL | Qt::Key_D));
        QCOMPARE(actorText(0, u"kind"), u"partner"_s);
        QCOMPARE(actorText(2, u"kind"), u"partner"_s);
        QCOMPARE(actorText(3, u"kind"), QString());
        QCOMPARE(actorText(0, u"province"), u"Gelderland"_s); // of the current column alone
        QCOMPARE(document().steps().count(), 1);
        comeBack();
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(actorText(0, u"kind"), QString());
        QCOMPARE(actorText(2, u"province"), QString());
        QCOMPARE(actorText(2, u"name"), u"Éclair"_s);
        QCOMPARE(document().steps().count(), 2);
        document().steps().undo();
        QCOMPARE(text(2, u"province"), u"Gelderland"_s);
    }

    void cellsAreCopied()
    {
        openOwn();
        open();
        type(at(1, u"name"), u"say \"hi\""_s);
        select(0, u"id", 2, 2);
        press(QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"b\tBeta\na\t\"say \"\"hi\"\"\"\n"_s);
        select(2, u"name");
        press(QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Éclair"_s);
        QCOMPARE(rowsOfTabbedText(u"12\" wafer\tx\n"_s), (std::vector<QStringList>{{u"12\" wafer"_s, u"x"_s}}));
        QCOMPARE(rowsOfTabbedText(u"\"open\tx\ny"_s), (std::vector<QStringList>{{u"\"open"_s, u"x"_s}, {u"y"_s}}));
    }

    void whatHangsOnARowIsTold()
    {
        open();
        const QString id = u"citc"_s;
        int row = 0;
        while (text(row, u"id") != id) {
            ++row;
        }
        const size_t before = sheet().rows.size();
        QString asked;
        bool isSure = false;
        const auto answer = [&] {
            whenShown<QMessageBox>([&](QMessageBox& box) {
                asked = box.text() + u'\n' + box.informativeText();
                for (QAbstractButton* button : box.buttons()) {
                    if ((box.buttonRole(button) == QMessageBox::DestructiveRole) == isSure) {
                        button->click();
                        return;
                    }
                }
            });
        };
        select(row, u"name");
        answer();
        QTest::keySequence(&view(), QKeySequence(Qt::CTRL | Qt::Key_Minus));
        QVERIFY2(asked.contains(u"(from"_s) || asked.contains(u"(to"_s), qPrintable(asked));
        QCOMPARE(sheet().rows.size(), before);
        isSure = true;
        answer();
        comeBack();
        QTest::keySequence(&view(), QKeySequence(Qt::CTRL | Qt::Key_Minus));
        QCOMPARE(sheet().rows.size(), before - 1);
        QVERIFY(!m_window->session().dataset().actor(id));
        QCOMPARE(view().currentIndex().row(), row);
        document().steps().undo();
        QCOMPARE(text(row, u"id"), id);

        // Rows on which nothing hangs go without a question, several as one step.
        openOwn();
        select(1, u"id");
        view().selectionModel()->select(at(3, u"id"), QItemSelectionModel::Select);
        dialog().findChild<QPushButton*>(u"removeRowsButton"_s)->click();
        QCOMPARE(sheet().rows.size(), 2U);
        QCOMPARE(shown().rowCount(), 2);
        QCOMPARE(document().steps().count(), 1);
    }

    void anotherLayerIsChosen()
    {
        open();
        auto* layers = dialog().findChild<QComboBox*>(u"layerField"_s);
        QCOMPARE(layers->currentData().toInt(), static_cast<int>(LayerIndex::Actors));
        const int links = layers->findData(static_cast<int>(LayerIndex::Links));
        layers->setFocus();
        while (layers->currentIndex() < links) {
            QTest::keyClick(layers, Qt::Key_Down);
        }
        QCOMPARE(dialog().layer(), LayerIndex::Links);
        QCOMPARE(shown().rowCount(), static_cast<int>(sheet(LayerIndex::Links).rows.size()));
        QCOMPARE(text(0, u"from"), layerText(LayerIndex::Links, 0, u"from"));
        type(at(0, u"label_nl"), u"anders"_s);
        QCOMPARE(layerText(LayerIndex::Links, 0, u"label_nl"), u"anders"_s);
        // The next time it is there again.
        dialog().close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!m_window->findChild<TableDialog*>());
        QCOMPARE(open().layer(), LayerIndex::Links);
        // A dataset without that layer.
        openOwn();
        QCOMPARE(shown().rowCount(), 0);
    }

    void editsElsewhereLeaveTheViewWhereItIs()
    {
        open();
        QAbstractItemModelTester tester(&shown(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        sortBy(u"municipality");
        const int row = 60;
        view().scrollTo(at(row, u"name"));
        select(row, u"name", 3, 1);
        const QString id = text(row, u"id");
        const int scrolled = view().verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        Actor actor = *m_window->session().dataset().actor(u"asml"_s);
        actor.name = u"Other"_s;
        QVERIFY(document().put(Entity(actor), u"edit"_s));
        actor.id = u"new-one"_s;
        QVERIFY(document().put(Entity(actor), u"add"_s, {}, u"abn-amro"_s)); // before the first
        QCOMPARE(view().verticalScrollBar()->value(), scrolled);
        QCOMPARE(view().selectionModel()->selectedIndexes().size(), 3);
        QCOMPARE(view().currentIndex().data(), at(view().currentIndex().row(), u"name").data());
        QCOMPARE(text(view().currentIndex().row(), u"id"), id);
        document().steps().undo();
        document().steps().undo();
        QCOMPARE(text(row, u"id"), id);
        QCOMPARE(shown().rowCount(), static_cast<int>(sheet().rows.size()));
    }

    /// Too many rows for anything that takes longer for each of them.
    void aLargeLayer()
    {
        QStringList rows;
        for (int i = 0; i < 50000; ++i) {
            rows.append(u"id%1,Name %1,semicon,company,Gelderland,5.%1,51.9,%2"_s.arg(
                QString::number(i), QString::number((i * 7919) % 50000)));
        }
        openOwn(rows);
        open();
        QCOMPARE(shown().rowCount(), 50004);
        sortBy(u"Dossier nr.");
        filter(u"7"_s); // about half of them, mostly beside one that is not
        QVERIFY(shown().rowCount() > 10000 && shown().rowCount() < 50000);
        QCOMPARE(view().verticalHeader()->count(), shown().rowCount());
        QVERIFY(text(0, u"Dossier nr.").toInt() < text(1, u"Dossier nr.").toInt());
        filter(QString());
        QCOMPARE(shown().rowCount(), 50004);
        view().verticalScrollBar()->setValue(25000);
        (void)view().grab();
        view().selectColumn(column(u"kind"));
        view().emptyCells();
        QCOMPARE(actorText(40000, u"kind"), QString());
        document().steps().undo();
        QCOMPARE(text(40000, u"kind"), u"company"_s);
        QCOMPARE(document().steps().count(), 1);
    }
};

QTEST_MAIN(TestTables)
#include "test_tables.moc"

// The links between the provinces in the real window: diagram, matrix, list and what they put forward on the map.

#include "app/analysis/flow_dialog.h"
#include "app/analysis/flow_tables.h"
#include "app/dialogs/export_dialog.h"
#include "tests/support/terms.h"
#include "tests/window/window_test.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace ketenkaart;
using ketenkaart::testing::patience;

class TestFlowDialog : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheChainOfTheSession()
    {
        session().chooseChain(QStringLiteral("photonics"));
        openDialog();
        QCOMPARE(combo("flowChain")->currentData().toString(), QStringLiteral("photonics"));
        const int ofChain = linksDrawn();
        QVERIFY(ofChain > 0);
        // It follows the session, and may be turned away from it.
        session().chooseChain({});
        shown();
        QCOMPARE(combo("flowChain")->currentIndex(), 0);
        QVERIFY(linksDrawn() > ofChain);
        combo("flowChain")->setCurrentIndex(combo("flowChain")->findData(QStringLiteral("photonics")));
        shown();
        QCOMPARE(linksDrawn(), ofChain);
        QVERIFY(session().filter().chainIds.isEmpty());
        MapFilter stated;
        stated.statedOnly = true;
        session().setFilter(stated);
        shown();
        for (const FlowRibbon& ribbon : view().diagram().ribbons) {
            QCOMPARE(ribbon.implied, 0);
        }
    }

    void clickOnARibbonShowsItsLinks()
    {
        openDialog();
        const FlowRibbon& ribbon = view().diagram().ribbons.front();
        const QPointF start(ribbon.path.elementAt(0));
        QSignalSpy extents(&session(), &MapSession::showExtentRequested);
        QTest::mouseClick(&view(), Qt::LeftButton, {}, (start + QPointF(3.0, ribbon.height / 2.0)).toPoint());
        QCOMPARE(view().chosen(), std::optional<size_t>(0));
        checkChosen(ribbon.linkIds);
        QCOMPARE(extents.count(), 1);
        // A click in the list goes to the first actor of the link.
        const QModelIndex second = list().model()->index(1, 0);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(second).center());
        const Link* link = session().dataset().link(ribbon.linkIds[1]);
        QCOMPARE(session().selection(), (Selection{Selection::Kind::Actor, link->fromId}));
    }

    void keyboardReachesEverything()
    {
        openDialog();
        view().setFocus(Qt::TabFocusReason);
        const QString first = view().accessibleName();
        QVERIFY2(first.startsWith(view().textOf(0)), qPrintable(first));
        QTest::keyClick(&view(), Qt::Key_Down);
        QCOMPARE(view().accessibleName(), view().textOf(1));
        QTest::keyClick(&view(), Qt::Key_Up);
        QTest::keyClick(&view(), Qt::Key_Up);
        const size_t last = view().diagram().ribbons.size() - 1;
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(view().chosen(), std::optional(last));
        checkChosen(view().diagram().ribbons[last].linkIds);
        QVERIFY(m_dialog->isVisible());
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(session().selection().kind, Selection::Kind::Actor);
        QVERIFY(m_dialog->isVisible());
        for (QWidget* widget : {static_cast<QWidget*>(&list()), static_cast<QWidget*>(&table())}) {
            QVERIFY(!widget->accessibleName().isEmpty());
        }
    }

    void matrixSaysTheSame()
    {
        openDialog();
        const FlowMatrix matrix(session().dataset());
        const Flow& flow = matrix.flow(2, 0);
        QCOMPARE(table().item(2, 0)->text(), QStringLiteral("%1  (%2)").arg(flow.count()).arg(flow.implied()));
        table().setCurrentCell(2, 0);
        Q_EMIT table().cellActivated(2, 0);
        checkChosen(flow.directed + flow.mutual);
        QVERIFY(!view().chosen());
    }

    void kindsAndColours()
    {
        openDialog();
        const int all = linksDrawn();
        combo("flowColours")->setCurrentIndex(1);
        shown();
        QCOMPARE(linksDrawn(), all);
        QVERIFY(
            std::ranges::all_of(view().diagram().ribbons, [](const auto& ribbon) { return ribbon.kind.has_value(); }));
        combo("flowKind")->setCurrentIndex(combo("flowKind")->findData(QStringLiteral("supplies")));
        shown();
        QVERIFY(linksDrawn() < all);
        for (const FlowRibbon& ribbon : view().diagram().ribbons) {
            QCOMPARE(ribbon.kind, std::optional(testing::linkkind::Supplies));
        }
        // The table that is saved is of this kind too.
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flows.csv"));
        m_dialog->saveTableTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString& line : lines.sliced(1)) {
            QVERIFY2(line.contains(testing::words().name(testing::linkkind::Supplies)), qPrintable(line));
        }
    }

    void exportsAPage()
    {
        openDialog();
        m_dialog->findChild<QPushButton*>(QStringLiteral("flowExportButton"))->click();
        auto* dialog = m_dialog->findChild<ExportDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("layoutField"))->currentData().toString(),
                 idOf(PageLayout::Flows));
        QSignalSpy preview(dialog, &ExportDialog::previewShown);
        QTRY_VERIFY_WITH_TIMEOUT(!preview.isEmpty(), patience);
        dialog->close();
    }

    void speaksTheLanguageAndStyleOfTheSession()
    {
        openDialog();
        const QString dutch = m_dialog->windowTitle();
        installLanguage(Language::English);
        session().setLanguage(Language::English);
        QTRY_COMPARE(m_dialog->windowTitle(), QStringLiteral("Between provinces"));
        session().setStyle(StyleName::Projector);
        QCOMPARE(view().diagram().scene.style, MapStyle::of(StyleName::Projector));
    }

private:
    MapSession& session() { return m_window->session(); }
    FlowView& view() { return *m_dialog->findChild<FlowView*>(); }
    QTableView& list() { return *m_dialog->findChild<QTableView*>(QStringLiteral("flowLinks")); }
    FlowMatrixTable& table() { return *m_dialog->findChild<FlowMatrixTable*>(); }
    QComboBox* combo(const char* name) { return m_dialog->findChild<QComboBox*>(QString::fromLatin1(name)); }

    void openDialog()
    {
        m_window->findChild<QAction*>(QStringLiteral("flowsAction"))->trigger();
        m_dialog = m_window->findChild<FlowDialog*>();
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        shown();
        QVERIFY(!view().diagram().ribbons.empty());
    }

    void shown() { QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled(), patience); }

    int linksDrawn()
    {
        int count = 0;
        for (const FlowRibbon& ribbon : view().diagram().ribbons) {
            count += ribbon.count();
        }
        return count;
    }

    /// List and highlight hold exactly these.
    void checkChosen(const QStringList& linkIds)
    {
        QCOMPARE(list().model()->rowCount(), linkIds.size());
        QVERIFY(session().highlight());
        QCOMPARE(session().highlight()->linkIds, linkIds);
        QCOMPARE(session().highlight()->caption, m_dialog->findChild<QLabel*>(QStringLiteral("flowName"))->text());
        for (const QString& id : linkIds) {
            QVERIFY(session().highlight()->actorIds.contains(session().dataset().link(id)->fromId));
        }
    }

    QPointer<FlowDialog> m_dialog;
};

QTEST_MAIN(TestFlowDialog)
#include "test_flow_dialog.moc"

// The preview in the dialog that exports a map: that it is the file, and follows what is chosen.

#include "tests/window/export_dialog_test.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace ketenkaart;
using namespace ketenkaart::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quiet = 400; // milliseconds without a new preview: longer than the dialog waits before one

} // namespace

class TestExportPreview : public ketenkaart::testing::ExportDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    /// The sheet on the screen is the file, made smaller.
    void previewIsTheFile_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("style");
        QTest::newRow("A4") << u"a4"_s << u"map"_s << u"default"_s;
        QTest::newRow("half a page with diagram") << u"half"_s << u"diagram"_s << u"print-grey"_s;
        QTest::newRow("slide with table") << u"16x9"_s << u"table"_s << u"projector"_s;
    }
    void previewIsTheFile()
    {
        QFETCH(const QString, size);
        QFETCH(const QString, layout);
        QFETCH(const QString, style);
        choose("sizeField", size);
        choose("layoutField", layout);
        choose("styleField", style);
        field<QSpinBox>("dpiField").setValue(150);
        settle();
        const QImage shown = preview().image();
        const QString path = m_folder->filePath(u"kaart.png"_s);
        QVERIFY(exportsTo(path));
        const QImage file(path);
        QVERIFY(file.width() > shown.width());
        QVERIFY(qAbs(1.0 * file.width() / file.height() - 1.0 * shown.width() / shown.height()) < 0.01);
        const int apart = difference(shown, file.scaled(shown.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        QVERIFY2(apart < 20, qPrintable(QString::number(apart)));
        // Other letters in the title alone are further apart than that.
        openDialog();
        choose("sizeField", size);
        choose("layoutField", layout);
        choose("styleField", style);
        auto& title = field<QLineEdit>("titleField");
        title.setText(QString(title.text().size(), u'i'));
        settle();
        const int retitled = difference(shown, preview().image());
        QVERIFY2(retitled > 40, qPrintable(QString::number(retitled)));
    }

    void fieldsChangeThePreview_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("layout: diagram") << u"layoutField"_s << QVariant(u"diagram"_s);
        QTest::newRow("layout: table") << u"layoutField"_s << QVariant(u"table"_s);
        QTest::newRow("style: projector") << u"styleField"_s << QVariant(u"projector"_s);
        QTest::newRow("style: print") << u"styleField"_s << QVariant(u"print-grey"_s);
        QTest::newRow("title") << u"titleField"_s << QVariant(u"Een andere titel"_s);
        QTest::newRow("legend") << u"legendField"_s << QVariant(false);
        QTest::newRow("date") << u"dateField"_s << QVariant(true);
        QTest::newRow("margin") << u"marginField"_s << QVariant(25.0);
    }
    void fieldsChangeThePreview()
    {
        QFETCH(const QString, name);
        QFETCH(const QVariant, value);
        settle();
        const QImage before = preview().image();
        QVERIFY(!before.isNull());
        auto* changed = m_dialog->findChild<QWidget*>(name);
        QVERIFY(changed);
        if (qobject_cast<QComboBox*>(changed)) {
            choose(qPrintable(name), value.toString());
        } else {
            // The property that the user edits: text, checked or value.
            const char* property = qobject_cast<QLineEdit*>(changed)   ? "text"
                                   : qobject_cast<QCheckBox*>(changed) ? "checked"
                                                                       : "value";
            QVERIFY(changed->setProperty(property, value));
        }
        settle();
        const QImage after = preview().image();
        QCOMPARE(after.size(), before.size());
        QVERIFY(after != before);
        if (const auto style = styleNameFromId(value.toString())) {
            QCOMPARE(after.pixelColor(1, 1), MapStyle::of(*style).pageGround);
        }
    }

    void previewFollowsTheOrientation()
    {
        settle();
        QVERIFY(preview().image().width() > preview().image().height());
        choose("orientationField", QVariant(static_cast<int>(PageFormat::Orientation::Portrait)));
        settle();
        QVERIFY(preview().image().width() < preview().image().height());
    }

    void noDiagramWithoutAChain()
    {
        m_request.filter.chainIds.clear();
        openDialog();
        QCOMPARE(field<QComboBox>("layoutField").findData(u"diagram"_s), -1);
        QVERIFY(field<QComboBox>("layoutField").findData(u"table"_s) >= 0);
    }

    void previewSaysWhyThereIsNoDiagram()
    {
        m_request.filter.provinces = {u"Utopia"_s};
        openDialog();
        choose("layoutField", idOf(PageLayout::Diagram));
        QTRY_VERIFY_WITH_TIMEOUT(!preview().notice().isEmpty(), patience);
        QVERIFY(preview().image().isNull());
        QCOMPARE(preview().accessibleDescription(), preview().notice());
        choose("layoutField", idOf(PageLayout::Map));
        QTRY_VERIFY_WITH_TIMEOUT(!preview().image().isNull(), patience);
        QVERIFY(preview().notice().isEmpty());
    }

private:
    /// Waits until no newer preview comes.
    void settle()
    {
        QSignalSpy shown(m_dialog.get(), &ExportDialog::previewShown);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty() || !preview().image().isNull(), patience);
        while (shown.wait(quiet)) {
        }
    }
};

QTEST_MAIN(TestExportPreview)
#include "test_export_preview.moc"

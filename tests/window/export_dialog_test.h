#pragma once

#include "app/dialogs/export_dialog.h"
#include "app/dialogs/export_form.h"
#include "app/dialogs/page_preview.h"
#include "app/session/interface_language.h"
#include "core/scene/map_style.h"
#include "tests/support/terms.h"
#include "tests/window/export_sample.h"

#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ketenkaart::testing {

/// The dialog that exports a map, open on a chain of the sample data, with settings of its own.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(QStringLiteral("Ketenkaart"));
        QCoreApplication::setOrganizationName(QStringLiteral("Ketenkaart"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        loadMapFonts();
        installLanguage(Language::Dutch);
    }

    void init()
    {
        QSettings().clear();
        m_request = chainRequest();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        openDialog();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_folder.reset();
    }

protected:
    static constexpr int patience = 20000; // milliseconds; a slow machine under sanitizers needs some

    void openDialog()
    {
        m_dialog = std::make_unique<ExportDialog>(m_request, homeExtent);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    template<typename Widget> Widget& field(const char* name) const
    {
        auto* widget = m_dialog->findChild<Widget*>(QLatin1StringView(name));
        if (!widget) {
            qFatal("no field %s", name);
        }
        return *widget;
    }

    ExportForm& form() const { return *m_dialog->findChild<ExportForm*>(); }
    PagePreview& preview() const { return field<PagePreview>("preview"); }

    void choose(const char* name, const QVariant& data)
    {
        auto& box = field<QComboBox>(name);
        QVERIFY2(box.findData(data) >= 0, name);
        box.setCurrentIndex(box.findData(data));
    }

    /// Whether the file is said to be written; waits for it.
    bool exportsTo(const QString& path)
    {
        QSignalSpy done(m_dialog.get(), &ExportDialog::exportFinished);
        m_dialog->exportTo(path);
        return (done.count() > 0 || done.wait(patience)) && done.first().first().toBool();
    }

    QTemporaryDir m_settings;
    SceneRequest m_request;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportDialog> m_dialog;
};

} // namespace ketenkaart::testing

#pragma once

#include "app/session/interface_language.h"
#include "app/window/appearance.h"
#include "app/window/main_window.h"
#include "core/scene/map_style.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

namespace ketenkaart::testing {

inline constexpr int patience = 20000; // milliseconds; a slow machine under sanitizers needs some

/// A real window with the shipped data, or others that a test makes ready, for each test function, with settings of its
/// own, in Dutch.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(QStringLiteral("Ketenkaart"));
        QCoreApplication::setOrganizationName(QStringLiteral("Ketenkaart"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        qputenv("KETENKAART_MAPS", MAPS_DIR);
        qputenv("XDG_DATA_HOME", m_settings.path().toUtf8());
        loadMapFonts();
        applyAppearance();
        installLanguage(Language::Dutch);
    }

protected Q_SLOTS: // a test may add to these
    void init() { init(QString()); }

    void init(const QString& dataset)
    {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1366, 768);
        QSignalSpy opened(m_window.get(), &MainWindow::openFinished);
        m_window->open(dataset);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QVERIFY(opened.first().first().toBool());
        settle();
    }

    void cleanup()
    {
        m_window.reset();
        installLanguage(Language::Dutch);
    }

protected:
    void settle()
    {
        QCoreApplication::processEvents(); // what is laid out anew asks for another map
        QTRY_VERIFY_WITH_TIMEOUT(m_window->map().isSettled(), patience);
        (void)m_window->map().grabFramebuffer(); // the frame that shows it
    }

    void openDataset(const QString& path)
    {
        QSignalSpy opened(m_window.get(), &MainWindow::openFinished);
        m_window->open(path);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QVERIFY(opened.first().first().toBool());
        settle();
    }

    /// Does something with the modal box of this name once it is there.
    template<typename Box> void whenShown(const std::function<void(Box&)>& act)
    {
        auto* timer = new QTimer(this);
        timer->start(20);
        connect(timer, &QTimer::timeout, this, [timer, act] {
            if (auto* box = qobject_cast<Box*>(QApplication::activeModalWidget())) {
                timer->deleteLater();
                timer->stop();
                act(*box);
            }
        });
    }

    std::unique_ptr<MainWindow> m_window;

private:
    QTemporaryDir m_settings;
};

} // namespace ketenkaart::testing

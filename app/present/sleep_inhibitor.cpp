#include "app/present/sleep_inhibitor.h"

#ifdef KETENKAART_HAS_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace ketenkaart {

#ifdef KETENKAART_HAS_DBUS

namespace {

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

} // namespace

SleepInhibitor::SleepInhibitor(const QString& reason)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    QDBusMessage inhibit = call(QStringLiteral("Inhibit"));
    inhibit << QCoreApplication::applicationName() << reason;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(inhibit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<unsigned> reply = *answer;
        if (reply.isValid()) {
            m_cookie = reply.value();
        }
        answer->deleteLater();
    });
}

SleepInhibitor::~SleepInhibitor()
{
    if (m_cookie) {
        QDBusMessage release = call(QStringLiteral("UnInhibit"));
        release << *m_cookie;
        QDBusConnection::sessionBus().asyncCall(release);
    }
}

#else

SleepInhibitor::SleepInhibitor(const QString& /*reason*/) {}

SleepInhibitor::~SleepInhibitor() = default;

#endif

} // namespace ketenkaart

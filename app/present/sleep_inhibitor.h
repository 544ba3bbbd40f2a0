#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace ketenkaart {

/// Keeps the screen from going dark as long as it lives, where the desktop can be asked (org.freedesktop.ScreenSaver on
/// the session bus). Where it cannot, nothing happens. Never waits for an answer.
class SleepInhibitor : public QObject
{
public:
    explicit SleepInhibitor(const QString& reason);
    ~SleepInhibitor() override;

private:
    std::optional<unsigned> m_cookie; ///< what the desktop knows us by
};

} // namespace ketenkaart

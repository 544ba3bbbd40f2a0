#pragma once

#include <QString>
#include <QStringList>

namespace ketenkaart {

/// Keeps what GDAL reports in this thread, which would otherwise go to standard error, for as long as it lives.
/// Must be destroyed in the thread that made it, in the reverse order of construction.
class GdalMessages
{
public:
    GdalMessages();
    ~GdalMessages();
    GdalMessages(const GdalMessages&) = delete;
    GdalMessages& operator=(const GdalMessages&) = delete;

    /// Failures so far, without warnings.
    [[nodiscard]] const QStringList& failures() const { return m_failures; }
    /// The first failure, the usual cause of those after it; empty when there is none.
    [[nodiscard]] QString firstFailure() const { return m_failures.value(0); }

private:
    static void handle(int severity, int number, const char* message);
    QStringList m_failures;
};

} // namespace ketenkaart

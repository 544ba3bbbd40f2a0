#include "core/model/web_address.h"

namespace ketenkaart {

QUrl webAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http"; // QUrl makes a scheme lower case
    return url.isValid() && web && !url.host().isEmpty() ? url : QUrl();
}

} // namespace ketenkaart

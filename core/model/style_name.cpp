#include "core/model/style_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ketenkaart {

QString idOf(StyleName name)
{
    switch (name) {
    case StyleName::Standard:
        return QStringLiteral("default");
    case StyleName::Projector:
        return QStringLiteral("projector");
    case StyleName::PrintGrey:
        return QStringLiteral("print-grey");
    }
    std::unreachable();
}

std::optional<StyleName> styleNameFromId(QStringView id)
{
    const auto* found = std::ranges::find_if(allStyleNames, [&](StyleName name) { return idOf(name) == id; });
    return found == allStyleNames.end() ? std::nullopt : std::optional(*found);
}

QString displayName(StyleName name)
{
    switch (name) {
    case StyleName::Standard:
        return QCoreApplication::translate("MapStyle", "Standard");
    case StyleName::Projector:
        return QCoreApplication::translate("MapStyle", "Projector");
    case StyleName::PrintGrey:
        return QCoreApplication::translate("MapStyle", "Print in grey");
    }
    std::unreachable();
}

} // namespace ketenkaart

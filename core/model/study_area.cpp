#include "core/model/study_area.h"

#include <algorithm>

namespace ketenkaart {

std::optional<size_t> StudyArea::homeIndex(QStringView province) const
{
    const auto found = std::ranges::find_if(homeRegions, [&](const HomeRegion& home) { return home.name == province; });
    return found == homeRegions.end() ? std::nullopt : std::optional(static_cast<size_t>(found - homeRegions.begin()));
}

const SourceDocument* StudyArea::documentOf(const QString& source) const
{
    const QString id = source.section(u':', 0, 0).trimmed();
    const auto it = std::ranges::find(sources, id, &SourceDocument::id);
    return it == sources.end() || id.isEmpty() ? nullptr : &*it;
}

QString StudyArea::citation(const QString& source, Language language) const
{
    const SourceDocument* document = documentOf(source);
    if (!document) {
        return source;
    }
    QString text = document->author.isEmpty() ? QString() : document->author + QStringLiteral(", ");
    text += document->title.in(language);
    if (!document->date.isEmpty()) {
        text += QStringLiteral(" (%1)").arg(document->date);
    }
    const QString place = source.section(u':', 1).trimmed();
    return place.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, place);
}

} // namespace ketenkaart

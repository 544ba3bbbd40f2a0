#include "core/model/slug.h"

namespace ketenkaart {

QString freeSlug(const QString& name, const QString& fallback, const std::function<bool(const QString&)>& isTaken)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber() && c.unicode() < 0x80) {
            slug += c;
        } else if (!slug.isEmpty() && !slug.endsWith(u'-') && !c.isMark()) {
            slug += u'-';
        }
    }
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    if (slug.isEmpty()) {
        slug = fallback;
    }
    QString id = slug;
    for (int i = 2; isTaken(id); ++i) {
        id = slug + u'-' + QString::number(i);
    }
    return id;
}

} // namespace ketenkaart

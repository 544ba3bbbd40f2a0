#include "core/project/cell_text.h"

#include "core/model/clean_text.h"

namespace ketenkaart {

QStringList listParts(const QString& cell)
{
    QStringList parts;
    for (const QString& part : cell.split(u';')) {
        if (const QString clean = cleanText(part); !clean.isEmpty()) {
            parts.append(clean);
        }
    }
    return parts;
}

QString listCell(QStringList parts)
{
    for (QString& part : parts) {
        part = cleanText(part.replace(u';', u','));
    }
    return parts.join(u';');
}

QString listCell(const std::vector<Theme>& themes, const Vocabulary& words)
{
    QStringList ids;
    for (const Theme theme : themes) {
        ids.append(words.id(theme));
    }
    return ids.join(u';');
}

} // namespace ketenkaart

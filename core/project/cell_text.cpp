#include "core/project/cell_text.h"

#include "core/model/clean_text.h"

namespace ketenkaart {

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

#include "core/project/cell_text.h"

#include "core/model/clean_text.h"
#include "core/project/column_names.h"

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

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

std::optional<bool> flagOf(const QString& cell)
{
    // As our own tables have it, which have many.
    if (cell == "yes"_L1) {
        return true;
    }
    return cell == "no"_L1 ? std::optional(false) : ColumnNames::shipped().flag(cell);
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

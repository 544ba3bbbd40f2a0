#include "core/model/error.h"

namespace ketenkaart {

QString Error::toString() const
{
    QString line = message;
    if (!where.isEmpty()) {
        line += QStringLiteral(" (%1)").arg(where);
    }
    if (!advice.isEmpty()) {
        line += QStringLiteral(". ") + advice;
    }
    // A message of a library may hold line breaks; the contract is one line.
    return line.simplified();
}

} // namespace ketenkaart

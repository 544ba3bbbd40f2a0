#include "core/io/reference_check.h"

#include <QRegularExpression>
#include <QSet>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

bool isPlainDefinition(const QByteArray& wkt)
{
    static const QSet<QString> terms{u"PROJCS"_s,  u"GEOGCS"_s,     u"DATUM"_s,     u"SPHEROID"_s,  u"PRIMEM"_s,
                                     u"UNIT"_s,    u"PROJECTION"_s, u"PARAMETER"_s, u"AUTHORITY"_s, u"AXIS"_s,
                                     u"TOWGS84"_s, u"COMPD_CS"_s,   u"VERT_CS"_s,   u"VERT_DATUM"_s};
    static const QRegularExpression quoted(u"\"[^\"]*\""_s);
    static const QRegularExpression term(u"([A-Za-z0-9_]+)\\s*[\\[(]"_s);
    const QString text = QString::fromLatin1(wkt).trimmed();
    if (!text.startsWith("PROJCS"_L1) && !text.startsWith("GEOGCS"_L1) && !text.startsWith("COMPD_CS"_L1)) {
        return false;
    }
    // A name may hold brackets; outside of names every word is a term.
    for (const QRegularExpressionMatch& match : term.globalMatch(QString(text).remove(quoted))) {
        if (!terms.contains(match.captured(1))) {
            return false;
        }
    }
    return true;
}

bool holdsDefinitionWithFiles(const QByteArray& bytes)
{
    static const QRegularExpression files(
        u"(EXTENSION|BOUNDCRS|PARAMETERFILE|ABRIDGEDTRANSFORMATION|GEOIDMODEL)\\s*[\\[(]|grids=|init=|PROJ-based"_s,
        QRegularExpression::CaseInsensitiveOption);
    return files.match(QString::fromLatin1(bytes)).hasMatch();
}

} // namespace ketenkaart

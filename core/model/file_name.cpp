#include "core/model/file_name.h"

#include <QRegularExpression>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Room for a number and an ending: most file systems take 255 bytes.
constexpr qsizetype mostBytes = 120;

/// What a map writes beside its picture has the picture's name and this.
constexpr QLatin1StringView sideEnding("-links");

QString fitName(const QString& id)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{M}\\p{N}._-]+"_s);
    // A point in front hides a file, and Windows drops one at the end; a hyphen in front reads like an option.
    static const QRegularExpression around(u"^[.-]+|[.-]+$"_s);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString name = QString(id).replace(other, u"-"_s).remove(around);
    while (name.toUtf8().size() > mostBytes) {
        name.chop(1);
        name.remove(around);
    }
    if (name.isEmpty()) {
        return u"map"_s;
    }
    return device.match(name).hasMatch() ? u"map-"_s + name : name;
}

} // namespace

QString FileNames::take(const QString& id)
{
    const QString fit = fitName(id);
    QString name = fit;
    for (int number = 2; !isFree(name); ++number) {
        name = fit + u'-' + QString::number(number);
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

bool FileNames::isFree(const QString& name) const
{
    const QString folded = name.toCaseFolded();
    return !m_taken.contains(folded) && !m_taken.contains(folded + sideEnding) &&
           !(folded.endsWith(sideEnding) && m_taken.contains(folded.chopped(sideEnding.size())));
}

} // namespace ketenkaart

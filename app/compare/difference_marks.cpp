#include "app/compare/difference_marks.h"

#include "app/compare/difference_look.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = RowDifference::Kind;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct DifferenceMarks
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceMarks)
};

/// More names than this cover a map.
constexpr qsizetype mostMarked = 500;

} // namespace

Highlight differenceMarks(const std::vector<const RowDifference*>& differences, const Dataset& dataset,
                          const QString& otherName)
{
    Highlight highlight;
    std::set<Kind> kinds;
    qsizetype total = 0;
    for (const RowDifference* difference : differences) {
        const QString id = difference->key.value(0);
        if (difference->layer == LayerIndex::Actors && dataset.actor(id)) {
            if (++total <= mostMarked) {
                highlight.actorIds.append(id);
                highlight.badges.insert(id, kindSign(difference->kind));
                kinds.insert(difference->kind);
            }
        } else if (difference->layer == LayerIndex::Links && dataset.link(id) &&
                   highlight.linkIds.size() < mostMarked) {
            highlight.linkIds.append(id);
        }
    }
    QStringList signs;
    for (const Kind kind : differenceKinds) {
        if (kinds.contains(kind)) {
            signs.append(u"%1 %2"_s.arg(kindSign(kind), kindWord(kind)));
        }
    }
    highlight.caption = DifferenceMarks::tr("Other than in %1").arg(otherName);
    if (!signs.isEmpty()) {
        highlight.caption += u": "_s + signs.join(u", "_s);
    }
    if (total > mostMarked) {
        highlight.caption +=
            u' ' +
            DifferenceMarks::tr("(the first %1 of %2)").arg(QLocale().toString(mostMarked), QLocale().toString(total));
    }
    return highlight;
}

} // namespace ketenkaart

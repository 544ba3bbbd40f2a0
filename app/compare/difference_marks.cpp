#include "app/compare/difference_marks.h"

#include "app/compare/difference_look.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>
#include <utility>

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

/// As a map says it, whose reader does not have the list beside it.
QString meaningOf(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return DifferenceMarks::tr("only there");
    case Kind::Removed:
        return DifferenceMarks::tr("only here");
    case Kind::Moved:
    case Kind::Changed:
        return kindWord(kind);
    }
    std::unreachable();
}

} // namespace

Highlight differenceMarks(const std::vector<const RowDifference*>& differences, const Dataset& dataset,
                          const std::shared_ptr<const Dataset>& other, const QString& otherName)
{
    Highlight highlight;
    highlight.comparedWith = other;
    std::set<Kind> kinds;
    qsizetype total = 0;
    const auto mark = [&](const RowDifference& difference, const QString& id) {
        highlight.badges.insert(id, kindSign(difference.kind));
        highlight.colours.insert(id, kindColour(difference.kind));
        kinds.insert(difference.kind);
    };
    for (const RowDifference* difference : differences) {
        const QString id = difference->key.value(0);
        if (difference->layer == LayerIndex::Actors && (dataset.actor(id) || (other && other->actor(id)))) {
            if (++total <= mostMarked) {
                highlight.actorIds.append(id);
                mark(*difference, id);
            }
        } else if (difference->layer == LayerIndex::Campuses && dataset.campus(id)) {
            mark(*difference, id);
        } else if (difference->layer == LayerIndex::Links && (dataset.link(id) || (other && other->link(id))) &&
                   highlight.linkIds.size() < mostMarked) {
            highlight.linkIds.append(id);
            highlight.colours.insert(id, kindColour(difference->kind));
            kinds.insert(difference->kind);
        }
    }
    for (const Kind kind : differenceKinds) {
        if (kinds.contains(kind)) {
            highlight.keys.push_back({kindSign(kind), kindColour(kind), meaningOf(kind)});
        }
    }
    highlight.caption = DifferenceMarks::tr("Other than in %1").arg(otherName);
    if (total > mostMarked) {
        highlight.caption +=
            u' ' +
            DifferenceMarks::tr("(the first %1 of %2)").arg(QLocale().toString(mostMarked), QLocale().toString(total));
    }
    return highlight;
}

} // namespace ketenkaart

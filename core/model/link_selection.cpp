#include "core/model/link_selection.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct LinkSelectionText
{
    Q_DECLARE_TR_FUNCTIONS(LinkSelectionText)
};

} // namespace

LinkSelection LinkSelection::everything()
{
    return {{allLinkFamilies.begin(), allLinkFamilies.end()}, false};
}

bool LinkSelection::holds(LinkKind kind, Evidence evidence) const
{
    return (!statedOnly || evidence == Evidence::Stated) && std::ranges::contains(families, kind.family);
}

bool LinkSelection::holdsAllFamilies() const
{
    return std::ranges::all_of(allLinkFamilies,
                               [this](LinkFamily family) { return std::ranges::contains(families, family); });
}

Dataset withLinks(const Dataset& dataset, const LinkSelection& selection)
{
    if (selection.holdsAllFamilies() && !selection.statedOnly) {
        return dataset;
    }
    DatasetContent content = dataset.content();
    const auto isOut = [&](const auto& link) { return !selection.holds(link.kind, link.provenance.evidence); };
    std::erase_if(content.links, isOut);
    std::erase_if(content.regionLinks, isOut);
    std::erase_if(content.headlines, [&](const Headline& headline) {
        return selection.statedOnly && headline.provenance.evidence != Evidence::Stated;
    });
    if (selection.statedOnly) {
        for (Chain& chain : content.chains) {
            for (Stage& stage : chain.stages) {
                stage.actorIds.removeIf([&](const QString& id) {
                    const Actor* actor = dataset.actor(id);
                    return actor && actor->provenance.evidence == Evidence::Planned;
                });
            }
        }
        std::erase_if(content.actors,
                      [](const Actor& actor) { return actor.provenance.evidence == Evidence::Planned; });
    }
    return Dataset(std::move(content));
}

std::optional<std::vector<LinkFamily>> parseLinkFamilies(const QString& ids)
{
    if (ids.trimmed() == u"all") {
        return std::vector(allLinkFamilies.begin(), allLinkFamilies.end());
    }
    std::vector<LinkFamily> families;
    for (const QString& id : ids.split(u',', Qt::SkipEmptyParts)) {
        const QString name = id.trimmed();
        const auto family = name == u"deliveries" ? LinkFamily::Delivery : parseLinkFamily(name);
        if (!family) {
            return std::nullopt;
        }
        if (!std::ranges::contains(families, *family)) {
            families.push_back(*family);
        }
    }
    return families.empty() ? std::nullopt : std::optional(families);
}

QString selectionText(const LinkSelection& selection)
{
    QString text;
    if (selection.holdsAllFamilies()) {
        text = LinkSelectionText::tr("links of every kind");
    } else {
        QStringList names;
        for (const LinkFamily family : allLinkFamilies) {
            if (std::ranges::contains(selection.families, family)) {
                names.append(displayName(family));
            }
        }
        const QString last = names.takeLast();
        const QString list =
            names.isEmpty() ? last : LinkSelectionText::tr("%1 and %2", "of a list").arg(names.join(u", "_s), last);
        text = LinkSelectionText::tr("links of %1", "families").arg(list);
    }
    return selection.statedOnly ? LinkSelectionText::tr("%1 that the source states").arg(text) : text;
}

} // namespace ketenkaart

#include "core/slide/slide_references.h"

#include "core/project/dataset_folder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ReferenceText
{
    Q_DECLARE_TR_FUNCTIONS(SlideText)
};

/// Collects what is missing.
class ReferenceCheck
{
public:
    void test(bool isThere, QLatin1StringView column, const QString& id, const QString& message)
    {
        if (!isThere) {
            m_broken.push_back({QString(column), id, id.isEmpty() ? message : message.arg(id)});
        }
    }
    std::vector<BrokenReference> take() { return std::move(m_broken); }

private:
    std::vector<BrokenReference> m_broken;
};

} // namespace

std::vector<BrokenReference> brokenReferences(const Slide& slide, const Dataset& dataset)
{
    ReferenceCheck check;
    for (const QString& id : slide.chainIds) {
        check.test(dataset.chain(id), "chains"_L1, id, ReferenceText::tr("The chain '%1' does not exist"));
    }
    if (slide.kind == Slide::Kind::Diagram && slide.chainIds.isEmpty()) {
        check.test(false, "chains"_L1, {}, ReferenceText::tr("A chain diagram needs a chain"));
    }
    const Case* scenario = slide.caseId.isEmpty() ? nullptr : dataset.scenario(slide.caseId);
    if (!slide.caseId.isEmpty()) {
        check.test(scenario, "case"_L1, slide.caseId, ReferenceText::tr("The case '%1' does not exist"));
    }
    const auto hasActor = [&](const QString& id) {
        return dataset.actor(id) || (scenario && std::ranges::contains(scenario->plannedActors, id, &Actor::id));
    };
    const auto hasLink = [&](const QString& id) {
        return dataset.link(id) || (scenario && std::ranges::contains(scenario->plannedLinks, id, &Link::id));
    };
    if (!slide.selectionId.isEmpty()) {
        check.test(hasActor(slide.selectionId) || dataset.campus(slide.selectionId), "selection"_L1, slide.selectionId,
                   ReferenceText::tr("There is no actor or campus '%1'"));
    }
    for (const QString& id : slide.actorIds) {
        check.test(hasActor(id), "actors"_L1, id, ReferenceText::tr("The actor '%1' does not exist"));
    }
    for (const QString& id : slide.linkIds) {
        check.test(hasLink(id), "links"_L1, id, ReferenceText::tr("The link '%1' does not exist"));
    }
    for (const QString& id : slide.figureIds) {
        check.test(std::ranges::contains(dataset.figures(), id, &Figure::id), "figures"_L1, id,
                   ReferenceText::tr("The key figure '%1' does not exist"));
    }
    if (!slide.image.isEmpty() || slide.kind == Slide::Kind::Image) {
        const QString path = imagePath(slide, dataset);
        check.test(!path.isEmpty() && QFileInfo(path).isFile(), "image"_L1, slide.image,
                   ReferenceText::tr("There is no picture '%1' beside the data"));
    }
    return check.take();
}

QString imagePath(const Slide& slide, const Dataset& dataset)
{
    return placeOfPicture(slide.image, dataset).path;
}

} // namespace ketenkaart

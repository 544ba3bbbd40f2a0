#include "core/model/slide.h"

#include "core/model/dataset.h"
#include "core/model/dataset_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct SlideText
{
    Q_DECLARE_TR_FUNCTIONS(SlideText)
};

template<typename Enum, size_t Count> std::optional<Enum> find(const std::array<Enum, Count>& values, QStringView id)
{
    const auto found = std::ranges::find_if(values, [&](Enum value) { return idOf(value) == id; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

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

QString idOf(Slide::Kind kind)
{
    switch (kind) {
    case Slide::Kind::Title:
        return u"title"_s;
    case Slide::Kind::Text:
        return u"text"_s;
    case Slide::Kind::Map:
        return u"map"_s;
    case Slide::Kind::Diagram:
        return u"diagram"_s;
    case Slide::Kind::Image:
        return u"image"_s;
    case Slide::Kind::Closing:
        return u"closing"_s;
    }
    std::unreachable();
}

QString idOf(Slide::Reveal reveal)
{
    switch (reveal) {
    case Slide::Reveal::AtOnce:
        return u"at-once"_s;
    case Slide::Reveal::ByItself:
        return u"by-itself"_s;
    case Slide::Reveal::StepByStep:
        return u"step-by-step"_s;
    }
    std::unreachable();
}

std::optional<Slide::Kind> parseSlideKind(QStringView id)
{
    return find(allSlideKinds, id);
}

std::optional<Slide::Reveal> parseReveal(QStringView id)
{
    return find(allReveals, id);
}

QString displayName(Slide::Kind kind)
{
    switch (kind) {
    case Slide::Kind::Title:
        return SlideText::tr("Title");
    case Slide::Kind::Text:
        return SlideText::tr("Text");
    case Slide::Kind::Map:
        return SlideText::tr("Map");
    case Slide::Kind::Diagram:
        return SlideText::tr("Chain diagram");
    case Slide::Kind::Image:
        return SlideText::tr("Picture");
    case Slide::Kind::Closing:
        return SlideText::tr("Closing");
    }
    std::unreachable();
}

QString displayName(Slide::Reveal reveal)
{
    switch (reveal) {
    case Slide::Reveal::AtOnce:
        return SlideText::tr("All at once");
    case Slide::Reveal::ByItself:
        return SlideText::tr("Stage after stage, by itself");
    case Slide::Reveal::StepByStep:
        return SlideText::tr("Stage after stage, on my sign");
    }
    std::unreachable();
}

std::vector<BrokenReference> brokenReferences(const Slide& slide, const Dataset& dataset)
{
    ReferenceCheck check;
    for (const QString& id : slide.chainIds) {
        check.test(dataset.chain(id), "chains"_L1, id, SlideText::tr("The chain '%1' does not exist"));
    }
    if (slide.kind == Slide::Kind::Diagram && slide.chainIds.isEmpty()) {
        check.test(false, "chains"_L1, {}, SlideText::tr("A chain diagram needs a chain"));
    }
    const Case* scenario = slide.caseId.isEmpty() ? nullptr : dataset.scenario(slide.caseId);
    if (!slide.caseId.isEmpty()) {
        check.test(scenario, "case"_L1, slide.caseId, SlideText::tr("The case '%1' does not exist"));
    }
    const auto hasActor = [&](const QString& id) {
        return dataset.actor(id) || (scenario && std::ranges::contains(scenario->plannedActors, id, &Actor::id));
    };
    const auto hasLink = [&](const QString& id) {
        return dataset.link(id) || (scenario && std::ranges::contains(scenario->plannedLinks, id, &Link::id));
    };
    if (!slide.selectionId.isEmpty()) {
        check.test(hasActor(slide.selectionId) || dataset.campus(slide.selectionId), "selection"_L1, slide.selectionId,
                   SlideText::tr("There is no actor or campus '%1'"));
    }
    for (const QString& id : slide.actorIds) {
        check.test(hasActor(id), "actors"_L1, id, SlideText::tr("The actor '%1' does not exist"));
    }
    for (const QString& id : slide.linkIds) {
        check.test(hasLink(id), "links"_L1, id, SlideText::tr("The link '%1' does not exist"));
    }
    for (const QString& id : slide.figureIds) {
        check.test(std::ranges::contains(dataset.figures(), id, &Figure::id), "figures"_L1, id,
                   SlideText::tr("The key figure '%1' does not exist"));
    }
    if (!slide.image.isEmpty() || slide.kind == Slide::Kind::Image) {
        const QString path = imagePath(slide, dataset);
        check.test(!path.isEmpty() && QFileInfo(path).isFile(), "image"_L1, slide.image,
                   SlideText::tr("There is no picture '%1' beside the data"));
    }
    return check.take();
}

QString imagePath(const Slide& slide, const Dataset& dataset)
{
    if (slide.image.isEmpty() || dataset.location().isEmpty()) {
        return {};
    }
    const QDir folder(folderOfDataset(dataset.location()));
    const QString path = QDir::cleanPath(folder.absoluteFilePath(slide.image));
    const bool isInside = QDir::isRelativePath(slide.image) && path.startsWith(folder.absolutePath() + u'/');
    return isInside ? path : QString();
}

} // namespace ketenkaart

#include "app/panels/layer_titles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

/// In the order of LayerIndex.
constexpr std::array titles{
    QT_TRANSLATE_NOOP("LayerTitles", "Themes"),
    QT_TRANSLATE_NOOP("LayerTitles", "Kinds of actors"),
    QT_TRANSLATE_NOOP("LayerTitles", "Kinds of links"),
    QT_TRANSLATE_NOOP("LayerTitles", "Area"),
    QT_TRANSLATE_NOOP("LayerTitles", "Sources"),
    QT_TRANSLATE_NOOP("LayerTitles", "Actors"),
    QT_TRANSLATE_NOOP("LayerTitles", "Campuses"),
    QT_TRANSLATE_NOOP("LayerTitles", "Links"),
    QT_TRANSLATE_NOOP("LayerTitles", "Chains"),
    QT_TRANSLATE_NOOP("LayerTitles", "Stages of chains"),
    QT_TRANSLATE_NOOP("LayerTitles", "Figures"),
    QT_TRANSLATE_NOOP("LayerTitles", "Technologies"),
    QT_TRANSLATE_NOOP("LayerTitles", "Cases"),
    QT_TRANSLATE_NOOP("LayerTitles", "Planned actors of cases"),
    QT_TRANSLATE_NOOP("LayerTitles", "Planned links of cases"),
    QT_TRANSLATE_NOOP("LayerTitles", "Planned places of cases in stages"),
    QT_TRANSLATE_NOOP("LayerTitles", "Presentations"),
    QT_TRANSLATE_NOOP("LayerTitles", "Scenes of presentations"),
    QT_TRANSLATE_NOOP("LayerTitles", "Regions"),
    QT_TRANSLATE_NOOP("LayerTitles", "Headlines of chains"),
};
static_assert(titles.size() == datasetLayerCount, "a title for each LayerIndex");

} // namespace

QString layerTitle(LayerIndex layer)
{
    return QCoreApplication::translate("LayerTitles", titles[static_cast<size_t>(layer)]);
}

QString layerTitle(const QString& name)
{
    const std::span<const LayerSpec> specs = datasetLayers();
    const auto spec = std::ranges::find(specs, name, &LayerSpec::name);
    return spec == specs.end() ? name : layerTitle(static_cast<LayerIndex>(spec - specs.begin()));
}

} // namespace ketenkaart
